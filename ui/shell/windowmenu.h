// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <array>

namespace Rushes::Ui {

/// The parts of the window's menu, in their order.
enum class MenuPart : quint8 { Edit, View, Library, Downloads, Program, Help, Quit };

/// The menu of the window. Whoever brings a command says where it belongs; when it comes does not matter. Lines stand between parts that have any.
class WindowMenu final : public QMenu {
    Q_OBJECT

public:
    explicit WindowMenu(QWidget* parent);

    /// At the end of the part.
    void add(MenuPart part, QAction* action);

private:
    std::array<QAction*, static_cast<std::size_t>(MenuPart::Quit)> m_lines{}; ///< each below its part; the last part has none
};

} // namespace Rushes::Ui
