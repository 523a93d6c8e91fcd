// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settingssetup.h"

#include "app/desktop/language.h"
#include "app/workbench/ingestdesk.h"
#include "app/workbench/queuesettings.h"
#include "app/workbench/sidecars.h"
#include "core/care/rotation.h"
#include "core/downloads/downloadqueue.h"
#include "core/downloads/hostmanners.h"
#include "core/media/houseprofile.h"
#include "core/settings/settings.h"
#include "ui/catalogue/videocommands.h"
#include "ui/settings/settingswindow.h"
#include "ui/settings/shortcutsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/theme.h"
#include "ui/words/housewords.h"
#include "ui/words/placewords.h"

#include <QAction>
#include <QDir>

#include <array>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Downloads::QueueOrder;
using Downloads::QueuePolicy;
using Ui::Setting;

namespace {

constexpr double megabyte = 1e6;
constexpr double gigabyte = 1e9;
constexpr std::array orders{QueueOrder::Manual, QueueOrder::Priority, QueueOrder::Deadline};

struct Look {
    Qt::ColorScheme scheme;
    QLatin1StringView word; ///< in the settings' file
};
constexpr std::array looks{Look{Qt::ColorScheme::Unknown, "system"_L1}, Look{Qt::ColorScheme::Light, "light"_L1}, Look{Qt::ColorScheme::Dark, "dark"_L1}};

Qt::ColorScheme schemeFrom(const QString& word) {
    const auto look = std::ranges::find(looks, word, &Look::word);
    return look == looks.end() ? Qt::ColorScheme::Unknown : look->scheme;
}

} // namespace

SettingsSetup::SettingsSetup(Settings::Settings& settings, Workbench::IngestDesk& ingest, Ui::MainWindow& window, Ui::Theme& theme, Ui::VideoCommands& commands,
                             Ui::FileChooser& chooser, Doors doors, QObject* parent)
    : QObject{parent},
      m_settings{settings},
      m_ingest{ingest},
      m_window{window},
      m_theme{theme},
      m_commands{commands},
      m_chooser{chooser},
      m_doors{std::move(doors)} {
    auto* action = new QAction{tr("Settings…"), &m_window};
    action->setObjectName(u"actionSettings"_s);
    action->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_Comma});
    action->setMenuRole(QAction::PreferencesRole);
    connect(action, &QAction::triggered, this, &SettingsSetup::open);
    m_window.addToMenu(Ui::MenuPart::Program, action);
    connect(&m_window, &Ui::MainWindow::schemeChosen, this, &SettingsSetup::useScheme);
    const Qt::ColorScheme scheme = schemeFrom(m_settings.appearance());
    m_theme.setScheme(scheme);
    m_window.setScheme(scheme);
    if (const auto profile = Media::HouseProfile::parse(m_settings.houseProfile())) m_commands.setHouseProfile(*profile);
    m_ingest.sidecars().setFollowing(m_settings.writesSidecars());
}

void SettingsSetup::open() {
    if (!m_open) {
        m_open = new Ui::SettingsWindow{all(), &m_window};
        m_open->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_open->show();
    m_open->raise();
    m_open->activateWindow();
}

QList<Setting> SettingsSetup::all() {
    return portals() + files() + queue() + network() + library() + m_doors.player() + recent() + appearance() + shortcuts() + exchange();
}

QList<Setting> SettingsSetup::portals() {
    return {{.section = tr("Portals"),
             .name = tr("Press portals"),
             .help = tr("Each has its own account and catalogue. Those that are known stand in the list at the left of the window."),
             .words = tr("account sign in server address"),
             .kind = Ui::DoorSetting{.button = tr("Add a portal…"),
                                     .read =
                                         [this] {
                                             const auto known = static_cast<int>(m_settings.portals().size());
                                             return known == 0 ? tr("only the demo portal") : tr("%Ln known", nullptr, known);
                                         },
                                     .open = m_doors.portal}}};
}

QList<Setting> SettingsSetup::files() {
    const QString section = tr("Files");
    return {{.section = section,
             .name = tr("Names and folders"),
             .help = tr("How finished files are called, where they go, and where copies of them go."),
             .words = tr("template directory path watch folder second copy"),
             .kind = Ui::DoorSetting{.button = tr("Names and folders…"), .read = m_doors.folder, .open = m_doors.names}},
            {.section = section,
             .name = tr("House profile"),
             .help = tr("The formats that you want files in, the most wanted first. It picks what \"Download best\" brings."),
             .words = tr("codec format mxf prores xdcam rendition"),
             .kind = Ui::LineSetting{.read =
                                         [this] {
                                             const auto kept = Media::HouseProfile::parse(m_settings.houseProfile());
                                             return kept ? kept->text() : Media::HouseProfile::usual().text();
                                         },
                                     .choose = [this](const QString& text) { useProfile(text); },
                                     .fault =
                                         [](const QString& text) {
                                             const auto profile = Media::HouseProfile::parse(text);
                                             return profile ? QString{} : Ui::Words::describe(profile.error());
                                         },
                                     .usual = Media::HouseProfile::usual().text()}}};
}

QList<Setting> SettingsSetup::queue() {
    const QString section = tr("Downloads");
    const QueuePolicy usual;
    // One rule of the queue, changed where all others stay.
    const auto change = [this](auto set) {
        QueuePolicy policy = m_ingest.queue().policy();
        set(policy);
        m_ingest.queue().setPolicy(policy);
        Workbench::keepQueuePolicy(m_ingest.queue().policy(), m_settings);
    };
    const auto policy = [this]() -> const QueuePolicy& { return m_ingest.queue().policy(); };
    return {
        {.section = section,
         .name = tr("Order"),
         .help = tr("What is fetched first."),
         .words = tr("queue priority deadline"),
         .kind = Ui::ChoiceSetting{
             .names = {tr("By hand"), tr("By priority"), tr("By the time needed")},
             .read = [policy] { return std::ranges::find(orders, policy().order) - orders.begin(); },
             .choose = [change](qsizetype chosen) { change([chosen](QueuePolicy& p) { p.order = orders.at(static_cast<std::size_t>(chosen)); }); },
             .usual = 0}},
        {.section = section,
         .name = tr("At once"),
         .help = tr("How many files are fetched side by side."),
         .words = tr("parallel number"),
         .kind = Ui::NumberSetting{.least = 1,
                                   .most = QueuePolicy::mostParallel,
                                   .read = [policy] { return double(policy().parallel); },
                                   .choose = [change](double value) { change([value](QueuePolicy& p) { p.parallel = qRound(value); }); },
                                   .usual = double(usual.parallel)}},
        {.section = section,
         .name = tr("At once from one server"),
         .help = {},
         .words = tr("parallel host"),
         .kind = Ui::NumberSetting{.least = 0,
                                   .most = QueuePolicy::mostParallel,
                                   .none = tr("as many as in all"),
                                   .read = [policy] { return double(policy().perHost); },
                                   .choose = [change](double value) { change([value](QueuePolicy& p) { p.perHost = qRound(value); }); },
                                   .usual = double(usual.perHost)}},
        {.section = section,
         .name = tr("Connections for one file"),
         .help = tr("A far server may send more over several. Rushes adds one while that helps, and takes it back where it does not."),
         .words = tr("parts parallel ranges"),
         .kind = Ui::NumberSetting{.least = 0,
                                   .most = Downloads::HostManners::mostConnections,
                                   .none = tr("as many as help"),
                                   .read = [policy] { return double(policy().connections); },
                                   .choose = [change](double value) { change([value](QueuePolicy& p) { p.connections = qRound(value); }); },
                                   .usual = 0}},
        {.section = section,
         .name = tr("Speed"),
         .help = tr("The most that all downloads together take. A window of the week may ask for less."),
         .words = tr("limit rate bandwidth throttle"),
         .kind = Ui::NumberSetting{.least = 0,
                                   .most = 100'000,
                                   .decimals = 1,
                                   .unit = tr(" MB/s"),
                                   .none = tr("no limit"),
                                   .read = [policy] { return static_cast<double>(policy().bytesPerSecond) / megabyte; },
                                   .choose = [change](double value) { change([value](QueuePolicy& p) { p.bytesPerSecond = qRound64(value * megabyte); }); }}},
        {.section = section,
         .name = tr("A day"),
         .help = tr("Where a day has brought so much, the rest waits for midnight."),
         .words = tr("quota limit traffic"),
         .kind = Ui::NumberSetting{.least = 0,
                                   .most = 100'000,
                                   .decimals = 1,
                                   .unit = tr(" GB"),
                                   .none = tr("no limit"),
                                   .read = [policy] { return static_cast<double>(policy().bytesPerDay) / gigabyte; },
                                   .choose = [change](double value) { change([value](QueuePolicy& p) { p.bytesPerDay = qRound64(value * gigabyte); }); }}},
        {.section = section,
         .name = tr("The week"),
         .help = tr("Hours in which downloads rest or are slower."),
         .words = tr("schedule night hours pause"),
         .kind = Ui::DoorSetting{.button = tr("Schedules and limits…"), .read = {}, .open = m_doors.schedules}},
        {.section = section,
         .name = tr("Pause while the network is paid by the byte"),
         .help = {},
         .words = tr("metered mobile roaming"),
         .kind = Ui::ToggleSetting{.read = [policy] { return policy().pausesOnMetered; },
                                   .choose = [change](bool on) { change([on](QueuePolicy& p) { p.pausesOnMetered = on; }); },
                                   .usual = usual.pausesOnMetered}},
        {.section = section,
         .name = tr("Keep the computer awake while bytes come"),
         .help = {},
         .words = tr("sleep suspend power"),
         .kind = Ui::ToggleSetting{.read = [this] { return m_settings.keepsAwake(); }, .choose = m_doors.keepAwake, .usual = true}},
    };
}

QList<Setting> SettingsSetup::network() {
    return {{.section = tr("Network"),
             .name = tr("Proxy"),
             .help = tr("The way to portals and media. A password goes into the keyring of your system and nowhere else."),
             .words = tr("proxies http socks server"),
             .kind = Ui::DoorSetting{.button = tr("Proxy…"), .read = {}, .open = m_doors.proxy}}};
}

QList<Setting> SettingsSetup::library() {
    const QString section = tr("Library and backups");
    return backups() +
           QList<Setting>{
               {.section = section,
                .name = tr("Write XMP sidecars beside clips"),
                .help =
                    tr("Tags, notes, ranges and ratings are kept in CLIP.xmp too, for other programs. Edit systems that watch the folder may take them up."),
                .words = tr("metadata adobe file"),
                .kind = Ui::ToggleSetting{.read = [this] { return m_settings.writesSidecars(); },
                                          .choose =
                                              [this](bool on) {
                                                  m_settings.setWritesSidecars(on);
                                                  m_ingest.sidecars().setFollowing(on);
                                              },
                                          .usual = false}}};
}

QList<Setting> SettingsSetup::backups() {
    using Settings::Settings;
    const QString section = tr("Library and backups");
    const Care::Rotation usual;
    const auto kept = [this, section](const QString& name, const QString& unit, int least, int most, int (Settings::*read)() const, void (Settings::*keep)(int),
                                      int usualCount) -> Setting {
        return {.section = section,
                .name = name,
                .help = {},
                .words = tr("snapshot copy number history"),
                .kind = Ui::NumberSetting{.least = double(least),
                                          .most = double(most),
                                          .unit = unit,
                                          .none = least == 0 ? tr("none") : QString{},
                                          .read = [this, read] { return double((m_settings.*read)()); },
                                          .choose =
                                              [this, keep](double value) {
                                                  (m_settings.*keep)(qRound(value));
                                                  m_doors.backupRules();
                                              },
                                          .usual = double(usualCount)}};
    };
    return {
        {.section = section,
         .name = tr("Backups of the library"),
         .help = tr("Bring one back, or make one now."),
         .words = tr("snapshot restore copy recover safe"),
         .kind = Ui::DoorSetting{.button = tr("Backups…"), .read = {}, .open = m_doors.backups}},
        {.section = section,
         .name = tr("Back up by the hour"),
         .help = tr("A copy of the library once an hour, where something changed. A library on a PostgreSQL server is kept by its own backups."),
         .words = tr("snapshot copy automatic off"),
         .kind = Ui::ToggleSetting{.read = [this] { return m_settings.makesBackups(); },
                                   .choose =
                                       [this](bool on) {
                                           m_settings.setMakesBackups(on);
                                           m_doors.backupRules();
                                       },
                                   .usual = true}},
        kept(tr("Keep those of the last hours"), tr(" hours"), 1, Settings::mostBackupHours, &Settings::backupHours, &Settings::setBackupHours, usual.hours),
        kept(tr("Keep one a day"), tr(" days"), 0, Settings::mostBackupDays, &Settings::backupDays, &Settings::setBackupDays, usual.days),
        kept(tr("Keep one a week"), tr(" weeks"), 0, Settings::mostBackupWeeks, &Settings::backupWeeks, &Settings::setBackupWeeks, usual.weeks),
        {.section = section,
         .name = tr("Where backups lie"),
         .help = tr("A folder of another disk or of a server outlives this one. Backups that are made already stay where they are."),
         .words = tr("folder directory path disk nas"),
         .kind = Ui::DoorSetting{.button = tr("Choose a folder…"),
                                 .read =
                                     [this] {
                                         const QString folder = m_settings.backupFolder();
                                         return folder.isEmpty() ? tr("beside the library") : QDir::toNativeSeparators(folder);
                                     },
                                 .open = [this] { askForBackupFolder(); },
                                 .isUsual = [this] { return m_settings.backupFolder().isEmpty(); },
                                 .reset = [this] { useBackupFolder({}); }}}};
}

void SettingsSetup::askForBackupFolder() {
    m_chooser.ask(*m_open,
                  {.purpose = u"backupFolder"_s, .kind = Ui::FileQuestion::Kind::Folder, .title = tr("Where backups lie"), .folder = m_settings.backupFolder()},
                  this, [this](const QStringList& paths) { useBackupFolder(paths.constFirst()); });
}

void SettingsSetup::useBackupFolder(const QString& folder) {
    m_settings.setBackupFolder(folder);
    m_doors.backupRules();
}

QList<Setting> SettingsSetup::recent() {
    const QString section = tr("Privacy");
    return {{.section = section,
             .name = tr("Remember what was used last"),
             .help = tr("The clips and shot lists in “Recent”, and the folders in which choosing a file begins. Switched off, Rushes forgets them at once."),
             .words = tr("recent history folders private"),
             .kind = Ui::ToggleSetting{.read = [this] { return m_settings.remembersRecent(); }, .choose = m_doors.remember, .usual = true}},
            {.section = section,
             .name = tr("What is remembered"),
             .help = {},
             .words = tr("recent clear forget"),
             .kind = Ui::DoorSetting{.button = tr("Clear"), .read = {}, .open = m_doors.forget}}};
}

QList<Setting> SettingsSetup::exchange() {
    const QString section = tr("All settings");
    return {{.section = section,
             .name = tr("Give them to another desk"),
             .help = tr("A file that people can read, without passwords and sessions."),
             .words = tr("export json copy backup"),
             .kind = Ui::DoorSetting{.button = tr("Export settings…"), .read = {}, .open = m_doors.exportSettings}},
            {.section = section,
             .name = tr("Take those of another desk"),
             .help = tr("Shows what would change first. What is in force now is kept in a file beside the settings."),
             .words = tr("import json restore"),
             .kind = Ui::DoorSetting{.button = tr("Import settings…"), .read = {}, .open = m_doors.importSettings}}};
}

QList<Setting> SettingsSetup::appearance() {
    return {{.section = tr("Appearance"),
             .name = tr("Light or dark"),
             .help = {},
             .words = tr("theme colour scheme"),
             .kind = Ui::ChoiceSetting{.names = {tr("As the system"), tr("Light"), tr("Dark")},
                                       .read = [this] { return std::ranges::find(looks, schemeFrom(m_settings.appearance()), &Look::scheme) - looks.begin(); },
                                       .choose = [this](qsizetype chosen) { useScheme(looks.at(static_cast<std::size_t>(chosen)).scheme); },
                                       .usual = 0}},
            language()};
}

Setting SettingsSetup::language() {
    // The first is the system's.
    const QStringList codes = QStringList{QString{}} + languages();
    QStringList names{tr("As the system")};
    for (const QString& code : codes.sliced(1)) names.append(nameOf(code));
    return {.section = tr("Appearance"),
            .name = tr("Language"),
            .help = tr("Another language is spoken when Rushes is started again."),
            .words = tr("translation words locale"),
            .kind = Ui::ChoiceSetting{.names = names,
                                      .read = [this, codes] { return std::max<qsizetype>(0, codes.indexOf(m_settings.language())); },
                                      .choose = [this, codes](qsizetype chosen) { m_settings.setLanguage(codes.at(chosen)); },
                                      .usual = 0}};
}

QList<Setting> SettingsSetup::shortcuts() {
    return {{.section = tr("Shortcuts"),
             .name = tr("Keys"),
             .help = tr("Which key does what, on each page. A key that does something else already is said so before it is taken."),
             .words = tr("keyboard shortcut hotkey accelerator"),
             .kind = Ui::DoorSetting{.button = tr("Change the keys…"),
                                     .read =
                                         [this] {
                                             const QList<Ui::KeyMap::Entry> all = m_window.keys().entries();
                                             const auto changed = std::ranges::count_if(all, &Ui::KeyMap::Entry::isChanged);
                                             return changed == 0 ? tr("the usual ones") : tr("%Ln changed", nullptr, Ui::Words::pluralOf(changed));
                                         },
                                     .open = [this] { openShortcuts(); }}}};
}

void SettingsSetup::openShortcuts() {
    if (!m_shortcuts) {
        m_shortcuts = new Ui::ShortcutsDialog{m_window.keys(), m_open ? static_cast<QWidget*>(m_open) : &m_window};
        m_shortcuts->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_shortcuts->show();
    m_shortcuts->raise();
    m_shortcuts->activateWindow();
}

void SettingsSetup::useScheme(Qt::ColorScheme scheme) {
    m_settings.setAppearance(std::ranges::find(looks, scheme, &Look::scheme)->word);
    m_theme.setScheme(scheme);
    m_window.setScheme(scheme);
}

void SettingsSetup::useProfile(const QString& text) {
    const auto profile = Media::HouseProfile::parse(text);
    if (!profile) return; // the window has said so
    m_settings.setHouseProfile(*profile == Media::HouseProfile::usual() ? QString{} : profile->text());
    m_commands.setHouseProfile(*profile);
}

} // namespace Rushes::Desktop
