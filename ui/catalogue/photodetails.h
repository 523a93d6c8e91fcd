// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/photo.h"

#include <QFrame>

class QPushButton;

namespace Rushes::Ui {

class ElidedLabel;
class PhotoCommands;
class PlainLabel;

/// Everything about one photo in words, and what can be done with it.
class PhotoDetails : public QFrame {
    Q_OBJECT

public:
    /// How wide it is at first.
    static constexpr int usualWidth = 320;

    /// `commands` must outlive the widget.
    explicit PhotoDetails(PhotoCommands& commands, QWidget* parent = nullptr);

    /// `meeting` is the one that the portal names; null for none.
    void setPhoto(const Catalogue::Photo& photo, const Catalogue::Meeting* meeting);
    [[nodiscard]] QWidget* firstControl() const;

Q_SIGNALS:
    void meetingOpened(const Rushes::Catalogue::MeetingId& id);

private:
    QWidget* makeWords();
    QWidget* makeFoot();

    PhotoCommands& m_commands;
    Catalogue::Photo m_photo;
    PlainLabel* m_caption = nullptr;
    PlainLabel* m_badge = nullptr;
    PlainLabel* m_credit = nullptr;
    ElidedLabel* m_fileName = nullptr;
    PlainLabel* m_technique = nullptr;
    PlainLabel* m_taken = nullptr;
    PlainLabel* m_published = nullptr;
    PlainLabel* m_stem = nullptr;
    PlainLabel* m_retrieved = nullptr;
    QPushButton* m_meeting = nullptr;
    QPushButton* m_download = nullptr;
    QPushButton* m_copyCaption = nullptr;
    QPushButton* m_copyCredit = nullptr;
};

} // namespace Rushes::Ui
