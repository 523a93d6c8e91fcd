// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
class DownloadQueue;
}
namespace Rushes::Portal {
struct PortalError;
}
namespace Rushes::Ui {
class MainWindow;
class PictureLoader;
} // namespace Rushes::Ui
namespace Rushes::Workbench {
class PortalDesk;
}

namespace Rushes::Desktop {

/// Keeps the catalogue up to date while the window is open, and says how that stands: in the status line, and by a banner while the
/// portal does not answer.
class CatalogueUpkeep : public QObject {
    Q_OBJECT

public:
    CatalogueUpkeep(Workbench::PortalDesk& portal, Downloads::DownloadQueue& queue, Ui::MainWindow& window, Ui::PictureLoader& pictures, Clock& clock,
                    QObject* parent = nullptr);

    /// What it said in the window about its portal is taken back.
    ~CatalogueUpkeep() override;

    /// From now on; the first time at once.
    void start();
    void refresh();

Q_SIGNALS:
    /// A synchronisation has ended, well or not: what it brought may be passed on.
    void synced();
    /// The portal answers, or does no longer.
    void onlineChanged(bool online);

private:
    void finished(const Portal::PortalError* error);
    void showOnline(bool online);
    void updateCounts();

    Workbench::PortalDesk& m_portal;
    Downloads::DownloadQueue& m_queue;
    Ui::MainWindow& m_window;
    Ui::PictureLoader& m_pictures;
    Clock& m_clock;
    QTimer m_timer;
    QDateTime m_syncedAt;
    bool m_changed = false; ///< since the sync began
};

} // namespace Rushes::Desktop
