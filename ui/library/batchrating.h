// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace Rushes::Ui {

class PlainLabel;
class RatingEdit;

/// How several clips are rated, and which rating all of them are to get. Nothing is changed here; the button behind the words leaves the ratings
/// as they are, and so does Backspace.
class BatchRating final : public QWidget {
    Q_OBJECT

public:
    explicit BatchRating(QWidget* parent = nullptr);

    /// With `keepsWanted`, what all are to get stays where it would still change something.
    void setRatings(const QList<Library::Clip>& clips, bool keepsWanted);
    /// 0 for none; nothing where ratings stay as they are.
    [[nodiscard]] std::optional<int> wanted() const { return m_wanted; }
    void leave();

Q_SIGNALS:
    /// By a person.
    void wantedChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void want(int rating);
    void show();

    int m_least = 0;
    int m_most = 0;
    std::optional<int> m_wanted;
    RatingEdit* m_stars;
    PlainLabel* m_words;
    QToolButton* m_leave;
};

} // namespace Rushes::Ui
