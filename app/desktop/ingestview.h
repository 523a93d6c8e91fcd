// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/queuesurroundings.h"
#include "app/workbench/queueserver.h"
#include "app/workbench/queueservice.h"
#include "core/catalogue/photo.h"
#include "core/catalogue/video.h"
#include "core/downloads/download.h"
#include "ui/widgets/oneatatime.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Rushes::Settings {
class Settings;
}
namespace Rushes::Ui {
class DownloadStates;
class DownloadsPage;
class MainWindow;
class VideoCommands;
} // namespace Rushes::Ui
namespace Rushes::Workbench {
class IngestDesk;
class PortalDesk;
struct LookAhead;
} // namespace Rushes::Workbench

namespace Rushes::Desktop {

/// Connects what people ask for in the window with the queue and the library: videos become entries of the queue, the list of sources
/// and the bars say how the queue stands, and every list knows which videos are here.
class IngestView : public QObject {
    Q_OBJECT

public:
    /// In safe mode the queue is shown and stands still, nothing is copied, and no drive is looked for.
    IngestView(Workbench::IngestDesk& ingest, const Settings::Places& places, Ui::MainWindow& window, Ui::VideoCommands& commands, Ui::DownloadStates& states,
               Settings::Settings& settings, QString clipFolder, bool safeMode, QObject* parent = nullptr);

    /// The portal whose videos people ask for from now on.
    void setPortal(Workbench::PortalDesk& portal);
    /// Where files go from now on that no rule names.
    void setClipFolder(const QString& folder);
    /// Reads the journal and lets the queue run, once no other program has it. From then on others ask this one.
    void start();
    void connectPage(Ui::DownloadsPage& page);
    /// Whether the computer is kept awake while bytes come.
    void setKeepsAwake(bool keeps);
    /// Queues the originals.
    void queuePhotos(const QList<Catalogue::Photo>& photos);

Q_SIGNALS:
    /// A file is to be shown in its folder.
    void showRequested(const QString& path);
    /// The same out of a notification, with the desktop's leave for what shows it to come to the front.
    void showFromNoticeRequested(const QString& path, const QString& token);
    void keepsAwakeChanged(bool keeps);
    /// Somebody wants to choose the way to portals and media.
    void proxyWanted();
    /// Videos were queued that need an account, and nobody is signed in.
    void accountNeeded(const QString& title, int count);
    /// `promised` of it will be taken by what is in the queue.
    void freeSpaceKnown(Rushes::ByteCount free, Rushes::ByteCount promised);

private:
    void ownQueue();
    void queue(const Catalogue::Video& video, const Catalogue::Rendition& rendition);
    void add(const QList<std::pair<Catalogue::Video, Catalogue::Rendition>>& wanted);
    using MeetingTitles = QHash<Catalogue::MeetingId, QString>;
    /// Calls `act` once the titles are read.
    void withTitles(const QSet<Catalogue::MeetingId>& meetings, const std::function<void(const MeetingTitles&)>& act);
    void enqueue(Workbench::PortalDesk& portal, const QList<Downloads::DownloadRequest>& requests);
    void sayAhead(const Workbench::LookAhead& ahead);
    void add(const QList<Downloads::DownloadRequest>& requests);
    void updateLibrary();
    void updateQueueFigures();
    void measureSpace();

    Workbench::PortalDesk* m_portal = nullptr; ///< after setPortal() never null
    Workbench::IngestDesk& m_ingest;
    Ui::MainWindow& m_window;
    Ui::DownloadStates& m_states;
    Settings::Settings& m_settings;
    QString m_clipFolder;
    bool m_safeMode;
    Ui::OneAtATime m_libraryReading;
    QueueSurroundings m_surroundings;
    Settings::Places m_places;
    Workbench::QueueLock m_lock;
    Workbench::QueueService m_service;
    Workbench::QueueServer m_server;
    QList<Downloads::DownloadRequest> m_early; ///< queued before the queue was ours
    QTimer m_ownership; ///< asks again while another program has the queue
    QTimer m_everySecond;
    QTimer m_soon; ///< after a change of the queue
    QTimer m_everyFewSeconds;
};

} // namespace Rushes::Desktop
