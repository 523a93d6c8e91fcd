// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Rushes::Downloads {
class DownloadQueue;
}
namespace Rushes::Ui {
class MainWindow;
}
namespace Rushes::Workbench {
class PortalDesk;
class PortalDesks;
} // namespace Rushes::Workbench

namespace Rushes::Desktop {

class Sources;

/// Looks after the portals that are not being looked at: whoever signs in at one lets its downloads go on, and downloads that wait for a
/// sign-in elsewhere are said in the window, with a button that leads there.
class OtherPortals : public QObject {
    Q_OBJECT

public:
    OtherPortals(Workbench::PortalDesks& portals, Sources& sources, Downloads::DownloadQueue& queue, Ui::MainWindow& window, QObject* parent = nullptr);

    /// Takes a portal in use, by its address, and asks for a sign-in there.
    void signInAt(const QString& portal);

Q_SIGNALS:
    /// The person wants to sign in there; the portal is in use by then.
    void signInWanted();

private:
    void follow(Workbench::PortalDesk& portal);
    void updateNotice();
    void goThere();

    Workbench::PortalDesks& m_portals;
    Sources& m_sources;
    Downloads::DownloadQueue& m_queue;
    Ui::MainWindow& m_window;
    QString m_waiting; ///< the portal that the notice is about
};

} // namespace Rushes::Desktop
