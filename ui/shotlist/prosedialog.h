// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/dopesheet.h"
#include "core/library/clip.h"
#include "core/library/cliptime.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace Rushes::Ui {

class PlainLabel;
class ProseModel;

/// An agency's prose on the left, the shots that Rushes reads in it on the right. Doubtful ones are not taken before somebody has ticked them.
class ProseDialog final : public QDialog {
    Q_OBJECT

public:
    /// The clip's frames are counted by `time`.
    ProseDialog(const Library::Clip& clip, const Library::ClipTime& time, QWidget* parent = nullptr);

    void setProse(const QString& prose);
    [[nodiscard]] ProseModel& model() { return *m_model; }

Q_SIGNALS:
    /// Lines of a shot list for those that are ticked: sections, shots, and a comment above each that was doubtful.
    void chosen(const QString& lines);

private:
    void read();
    void showCount();
    void take();

    Interchange::DopeClip m_clip;
    QPlainTextEdit* m_prose;
    ProseModel* m_model;
    QTreeView* m_view;
    PlainLabel* m_count;
    QPushButton* m_take;
};

} // namespace Rushes::Ui
