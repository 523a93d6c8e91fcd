// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/quietview.h"

#include <QTreeView>

namespace Rushes::Ui {

/// The tree of a MeetingModel, always open. The year of the topmost meeting stays at the top while its meetings pass below.
class MeetingTree : public QuietView<QTreeView> {
    Q_OBJECT

public:
    explicit MeetingTree(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    class StickyYear;

    StickyYear* m_year;
};

} // namespace Rushes::Ui
