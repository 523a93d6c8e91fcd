// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>
#include <QWidget>

namespace Rushes::Ui {

class ShotListEdit;

/// Beside the text: a mark where a line is not right, its number, and how far into the clip its shot begins.
class LineGutter final : public QWidget {
    Q_OBJECT

public:
    explicit LineGutter(ShotListEdit& editor);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ShotListEdit& m_editor;
};

/// A scroll bar that shows where in the whole text lines are not right.
class MarkBar final : public QScrollBar {
    Q_OBJECT

public:
    explicit MarkBar(QWidget* parent = nullptr);

    struct Mark {
        double place = 0; ///< from 0 to 1
        bool isWarning = false;
    };
    void setMarks(const QList<Mark>& marks);
    [[nodiscard]] const QList<Mark>& marks() const { return m_marks; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Mark> m_marks;
};

} // namespace Rushes::Ui
