// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;

namespace Rushes::Ui {

class ClipModel;
class PlainLabel;

/// The clips that are logged one after the other, in a row of pictures; the one at hand has a frame. Choose one to go on with it.
class Filmstrip : public QWidget {
    Q_OBJECT

public:
    /// `clips` must outlive the widget.
    explicit Filmstrip(ClipModel& clips, QWidget* parent = nullptr);

    /// Row of the model; -1 for none.
    void setCurrent(int row);
    [[nodiscard]] int current() const;
    [[nodiscard]] QListView* view() const { return m_view; }

Q_SIGNALS:
    void chosen(int row);

private:
    void showPlace();

    ClipModel& m_clips;
    QListView* m_view;
    PlainLabel* m_place;
};

} // namespace Rushes::Ui
