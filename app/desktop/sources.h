// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/demoportal.h"

#include <QObject>

namespace Rushes::Ui {
class MainWindow;
}
namespace Rushes::Workbench {
class PortalDesk;
class PortalDesks;
} // namespace Rushes::Workbench

namespace Rushes::Desktop {

/// The portals that a person works with, as the source list of the window shows them: the demo portal on this computer and press
/// portals. One of them is in use; which, and which are known, is kept in the settings.
class Sources : public QObject {
    Q_OBJECT

public:
    /// Begins with `first`, else with the portal of the last run, else with the demo portal.
    Sources(Settings::Settings& settings, Workbench::PortalDesks& portals, DemoPortal& demo, Ui::MainWindow& window,
            const std::optional<Portal::PortalAddress>& first, QObject* parent = nullptr);

    [[nodiscard]] Workbench::PortalDesk& inUse() const { return *m_inUse; }
    [[nodiscard]] bool isDemo(const Workbench::PortalDesk& portal) const;
    /// How a portal is called in the window.
    [[nodiscard]] QString nameOf(const Workbench::PortalDesk& portal) const;
    [[nodiscard]] const QList<Workbench::PortalDesk*>& all() const { return m_all; }

    /// Adds the portal where it is not known yet, and shows it.
    void use(const Portal::PortalAddress& address);
    /// Takes a portal off the list. What was downloaded from it stays, and so does its session, for when it is added again. The last one
    /// is not removed.
    void remove(const Portal::PortalAddress& address);

Q_SIGNALS:
    /// Another portal is in use now.
    void inUseChanged();
    /// "Add a portal…" was chosen.
    void addRequested();

private:
    void add(const Portal::PortalAddress& address);
    [[nodiscard]] Workbench::PortalDesk* named(const QString& command) const;
    void choose(const QString& command);
    void askWhatToDo(const QString& command, const QPoint& at);
    void keep();
    void show();

    Settings::Settings& m_settings;
    Workbench::PortalDesks& m_portals;
    DemoPortal& m_demo;
    Ui::MainWindow& m_window;
    QList<Workbench::PortalDesk*> m_all; ///< in the order in which they stand
    Workbench::PortalDesk* m_inUse = nullptr;
};

} // namespace Rushes::Desktop
