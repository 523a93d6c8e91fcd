// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/exportformat.h"

#include <QMenu>

namespace Rushes::Ui {

/// The forms in which shots go out to edit suites and desks, each with a word on what it is for.
class ExportMenu final : public QMenu {
    Q_OBJECT

public:
    explicit ExportMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(Rushes::Interchange::ExportFormat format);
};

} // namespace Rushes::Ui
