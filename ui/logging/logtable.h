// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowview.h"

namespace Rushes::Ui {

class LogDelegate;
class LogModel;
class Shorthands;

/// The ranges and markers of a clip as a table, edited in place with F2 or a double click.
class LogTable final : public RowView {
    Q_OBJECT

public:
    /// `rows` must outlive the view.
    explicit LogTable(LogModel& rows, QWidget* parent = nullptr);

    /// Notes are written with these; they must outlive the view.
    void setShorthands(const Shorthands& shorthands);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LogDelegate* m_delegate;
};

} // namespace Rushes::Ui
