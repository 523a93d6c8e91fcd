// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/accountflow.h"
#include "app/desktop/catalogueupkeep.h"
#include "app/desktop/demoportal.h"
#include "app/desktop/firstpaint.h"
#include "app/desktop/ingestview.h"
#include "app/desktop/pictures.h"
#include "app/workbench/ingestdesk.h"
#include "app/workbench/portaldesk.h"
#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/videocommands.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/pictureloader.h"
#include "ui/widgets/theme.h"

namespace Rushes::Ui {
class ClipsPage;
class DownloadsPage;
class MeetingsPage;
class VideosPage;
}

namespace Rushes::Desktop {

/// Where `rushes` finds and keeps things, and which portal it uses.
struct ApplicationSetup {
    Settings::Places places;
    Storage::DatabaseLocation library;
    std::optional<Portal::PortalAddress> portal; ///< nothing for the demo portal
    QString demoMedia;                           ///< how much the demo portal makes: "all", "small" or "none"
};

/// The composition root of the desktop program: makes every object, connects them, and decides nothing itself.
class Application : public QObject {
    Q_OBJECT

public:
    Application(QApplication& qt, const ApplicationSetup& setup);
    ~Application() override;

    /// Shows the window; everything that takes time begins after its first paint.
    void show();

    [[nodiscard]] Ui::MainWindow& window() { return m_window; }
    [[nodiscard]] Ui::Theme& theme() { return m_theme; }
    [[nodiscard]] Workbench::PortalDesk& portal() { return m_portal; }
    [[nodiscard]] Workbench::IngestDesk& ingest() { return m_ingest; }
    /// Null unless the demo portal is used.
    [[nodiscard]] DemoPortal* demo() { return m_demo.get(); }
    [[nodiscard]] Ui::MeetingsPage& meetings() { return *m_meetings; }
    [[nodiscard]] Ui::VideosPage& videos() { return *m_videos; }

private:
    /// The first page is there with the window; the others are made right after its first paint, which they would hold up.
    void addFirstPage();
    void addOtherPages();
    void start();
    void connectPortal();

    SystemClock m_clock;
    Settings::Places m_places;
    Settings::Settings m_settings;
    Ui::Theme m_theme;
    Ui::FocusRing m_focusRing;
    std::unique_ptr<DemoPortal> m_demo;
    Workbench::PortalDesk m_portal;
    Workbench::IngestDesk m_ingest;
    Pictures m_pictureSource;
    Ui::PictureLoader m_pictures;
    Ui::DownloadStates m_states;
    Ui::VideoCommands m_commands;
    Ui::MainWindow m_window;
    FirstPaint m_firstPaint;
    Ui::MeetingsPage* m_meetings;
    Ui::VideosPage* m_videos = nullptr;
    Ui::DownloadsPage* m_downloads = nullptr;
    Ui::ClipsPage* m_clips = nullptr;
    IngestView m_ingestView;
    CatalogueUpkeep m_upkeep;
    AccountFlow m_account;
};

} // namespace Rushes::Desktop
