// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/components.h"

#include <QDialog>

class QTreeWidget;

namespace Rushes::Ui {

/// What this program is, what it is made of, and under which licences.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const BuildFacts& facts, QWidget* parent = nullptr);

private:
    [[nodiscard]] QLayout* head(const BuildFacts& facts);
    [[nodiscard]] QTreeWidget* listOf(const QList<Component>& components);
    [[nodiscard]] QWidget* licence();
};

} // namespace Rushes::Ui
