// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/contrastwatch.h"
#include "app/desktop/demoportal.h"
#include "app/desktop/diagnosticssetup.h"
#include "app/desktop/drawingsetup.h"
#include "app/desktop/fileaffairs.h"
#include "app/desktop/firstpaint.h"
#include "app/desktop/helpsetup.h"
#include "app/desktop/importfoldersetup.h"
#include "app/desktop/ingestview.h"
#include "app/desktop/librarycare.h"
#include "app/desktop/linkopener.h"
#include "app/desktop/namesetup.h"
#include "app/desktop/otherportals.h"
#include "app/desktop/pictures.h"
#include "app/desktop/portalview.h"
#include "app/desktop/proxysetup.h"
#include "app/desktop/settingsexchange.h"
#include "app/desktop/settingssetup.h"
#include "app/desktop/shotexport.h"
#include "app/desktop/shotimport.h"
#include "app/desktop/sidecarreview.h"
#include "app/desktop/sources.h"
#include "app/desktop/summons.h"
#include "app/workbench/ingestdesk.h"
#include "app/workbench/portaldesks.h"
#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "ui/catalogue/armedstates.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/photocommands.h"
#include "ui/catalogue/videocommands.h"
#include "ui/library/editstack.h"
#include "ui/player/playerfactory.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/savedsearches.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/pictureloader.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"

namespace Rushes::Ui {
class ClipsPage;
class DownloadsPage;
class LoggingPage;
class ShotListPage;
} // namespace Rushes::Ui

namespace Rushes::Desktop {

/// Where `rushes` finds and keeps things, and which portal it uses.
struct ApplicationSetup {
    Settings::Places places;
    Storage::DatabaseLocation library;
    std::optional<Portal::PortalAddress> portal; ///< nothing for the one of the last run
    bool demo = false;                           ///< begin with the demo portal, whichever was the last
    QString demoMedia;                           ///< how much the demo portal makes: "all", "small" or "none"
    QString authorities = {};                    ///< a PEM file to be believed from now on; empty for the one of the last run, if any
    QString settingsFile = {};                   ///< of this run, as in safe mode; empty for the usual one
    std::optional<Ui::Drawing> drawing = {};     ///< who draws videos in this run; nothing for whom the settings have
    CareSetup care = {};
    bool highContrast = false; ///< whatever the desktop asks for
};

/// The composition root of the desktop program: makes every object, connects them, and decides nothing itself.
class Application : public QObject {
    Q_OBJECT

public:
    Application(QApplication& qt, const ApplicationSetup& setup);
    ~Application() override;

    /// Shows the window; everything that takes time begins after its first paint.
    void show();
    /// Brings the window to the front, and shows what a link names and files hold.
    void come(const Summons& summons);

    [[nodiscard]] Ui::MainWindow& window() { return m_window; }
    [[nodiscard]] Ui::Theme& theme() { return m_theme; }
    /// The portal in use.
    [[nodiscard]] Workbench::PortalDesk& portal() { return m_sources.inUse(); }
    [[nodiscard]] Sources& sources() { return m_sources; }
    [[nodiscard]] Workbench::PortalDesks& portals() { return m_portals; }
    [[nodiscard]] Workbench::IngestDesk& ingest() { return m_ingest; }
    [[nodiscard]] ProxySetup& proxies() { return m_proxySetup; }
    [[nodiscard]] LibraryCare& care() { return m_care; }
    [[nodiscard]] DemoPortal& demo() { return m_demo; }
    [[nodiscard]] Ui::MeetingsPage& meetings() { return m_view->meetings(); }
    [[nodiscard]] Ui::VideosPage& videos() { return m_view->videos(); }

Q_SIGNALS:
    /// Rushes shall end and start again, in its usual mode.
    void restartRequested();

private:
    /// Shows the portal in use in place of the one before. The first page is there with the window; the others are made right after its
    /// first paint, which they would hold up.
    void showPortal();
    void takeUpNames();
    void startPortal();
    void addOtherPages();
    void addTags();
    void addShorthand();
    void addMissingFiles();
    void addRemovedClips();
    [[nodiscard]] const Downloads::Download* downloadOf(const Library::Clip& clip);
    void logEarly(const Downloads::DownloadId& id);
    void addLogging();
    /// From the settings to what has a window of its own.
    [[nodiscard]] SettingsSetup::Doors doors();
    void addShotList();
    void start();
    void watchDemo();
    void addPortal();
    void follow(const Catalogue::RushesLink& link);
    void show(const Summons& summons);
    void log(const Library::Clip& clip);
    void openShotList(const Library::Clip& clip, qint64 frame);
    /// The system gives a program of macOS what to open as an event.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void restart();

    /// Nothing in safe mode, and where this Rushes cannot play.
    [[nodiscard]] Ui::PlayerMaker playerMaker();

    SystemClock m_clock;
    bool m_safeMode;
    Settings::Places m_places;
    Settings::Settings m_settings;
    Ui::Theme m_theme;
    ContrastWatch m_contrast;
    Ui::FocusRing m_focusRing;
    Ui::TabOrder m_tabOrder;
    DemoPortal m_demo;
    Workbench::PortalDesks m_portals;
    Workbench::IngestDesk m_ingest;
    Ui::EditStack m_edits;
    Pictures m_pictureSource;
    Ui::PictureLoader m_pictures;
    Ui::DownloadStates m_states;
    Ui::ArmedStates m_armed;
    Ui::VideoCommands m_commands;
    Ui::PhotoCommands m_photoCommands;
    Ui::DrawingChoice m_drawing; ///< before the window, whose players have it
    Ui::MainWindow m_window;
    Ui::SavedSearches m_searches;
    DrawingSetup m_drawingSetup;
    FirstPaint m_firstPaint;
    Sources m_sources;
    LinkOpener m_links;
    OtherPortals m_others;
    Ui::DownloadsPage* m_downloads = nullptr;
    Ui::ClipsPage* m_clips = nullptr;
    Ui::LoggingPage* m_logging = nullptr;
    Ui::ShotListPage* m_shotList = nullptr;
    IngestView m_ingestView;
    FileAffairs m_files{m_ingest, m_edits, m_window, m_settings};
    ShotExport m_shotExport{m_window, m_ingest.clips(), m_files.chooser(), m_files.recents()};
    ShotImport m_shotImport{m_window, m_ingest.clips(), m_edits, m_files.chooser()};
    SidecarReview m_sidecarReview{m_ingest.sidecars(), m_edits, m_window};
    ImportFolderSetup m_importFolders;
    NameSetup m_nameSetup;
    ProxySetup m_proxySetup;
    SettingsExchange m_exchange;
    SettingsSetup m_settingsSetup;
    HelpSetup m_help;
    LibraryCare m_care;
    DiagnosticsSetup m_diagnostics;
    std::unique_ptr<PortalView> m_view;
    Summons m_awaited; ///< what the start is to show, until all pages are there
    bool m_started = false;
};

} // namespace Rushes::Desktop
