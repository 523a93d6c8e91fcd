// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Rushes::Ui {

/// Scrolls what it holds up and down, and is as wide as that; without a frame, and no stop of the Tab key, which goes to what is in it.
class ScrollPane : public QScrollArea {
    Q_OBJECT

public:
    /// Its content is set with QScrollArea::setWidget().
    explicit ScrollPane(QWidget* parent = nullptr);
};

} // namespace Rushes::Ui
