// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/accountflow.h"
#include "app/desktop/catalogueupkeep.h"
#include "app/desktop/portalpreviewlinks.h"
#include "app/workbench/aftersync.h"
#include "core/catalogue/meeting.h"
#include "ui/player/playerfactory.h"

#include <functional>

namespace Rushes::Ui {
class ArmedStates;
class DownloadStates;
class FileChooser;
class MeetingsPage;
class NewsPage;
class NoticesPage;
class PhotoCommands;
class PhotosPage;
class PictureLoader;
class VideoCommands;
class VideosPage;
} // namespace Rushes::Ui

namespace Rushes::Desktop {

/// What of the window belongs to the portal in use: the pages of its catalogue, the upkeep of that, its account. When another portal is
/// chosen a new view takes the old one's place; the queue and the library, which belong to all, stay as they are.
class PortalView : public QObject {
    Q_OBJECT

public:
    /// What the views of all portals share. It outlives them.
    struct Surroundings {
        Workbench::IngestDesk& ingest;
        std::function<Workbench::NamePolicy()> names; ///< of files that are queued by themselves, and their places
        Ui::MainWindow& window;
        Ui::FileChooser& chooser;
        Ui::DownloadStates& states;
        Ui::ArmedStates& armed;
        Ui::PictureLoader& pictures;
        Ui::VideoCommands& commands;
        Ui::PhotoCommands& photoCommands;
        Ui::PlayerMaker makePlayer; ///< none: nothing is played
        Clock& clock;
    };

    /// The first page is there at once; the window's first paint waits for no other.
    PortalView(Workbench::PortalDesk& portal, const Surroundings& surroundings, QObject* parent = nullptr);
    ~PortalView() override;

    void addOtherPages();
    /// From now on the portal is talked to: takes up the session, brings the catalogue up to date.
    void start();

    [[nodiscard]] Workbench::PortalDesk& portal() { return m_portal; }
    [[nodiscard]] AccountFlow& account() { return m_account; }
    [[nodiscard]] Ui::MeetingsPage& meetings() { return *m_meetings; }
    /// After addOtherPages().
    [[nodiscard]] Ui::VideosPage& videos() { return *m_videos; }
    [[nodiscard]] Ui::PhotosPage& photos() { return *m_photos; }
    [[nodiscard]] Ui::NewsPage& news() { return *m_news; }

private:
    void addPhotos();
    void addNews();
    void addNotices();
    /// The library, the notice board and the queue hear what each synchronisation brought.
    void followSync();
    void showOnline(bool online);
    void say(const Storage::StorageError& error);
    void openMeeting(const Catalogue::MeetingId& id);

    Workbench::PortalDesk& m_portal;
    Surroundings m_around;
    Ui::MeetingsPage* m_meetings; ///< the window owns the pages
    Ui::VideosPage* m_videos = nullptr;
    Ui::PhotosPage* m_photos = nullptr;
    Ui::NewsPage* m_news = nullptr;
    Ui::NoticesPage* m_notices = nullptr;
    PortalPreviewLinks m_previewLinks;
    Workbench::AfterSync m_afterSync;
    CatalogueUpkeep m_upkeep;
    AccountFlow m_account;
};

} // namespace Rushes::Desktop
