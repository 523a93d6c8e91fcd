// SPDX-License-Identifier: GPL-3.0-or-later
// rushes: the ingest desk in a window.
#include "app/desktop/application.h"
#include "app/desktop/desktopoptions.h"
#include "app/desktop/guidedtour.h"
#include "app/desktop/language.h"
#include "core/base/logging.h"
#include "core/care/crashreport.h"
#include "core/care/restore.h"
#include "core/care/runmarker.h"
#include "core/portal/tls.h"
#include "ui/words/carewords.h"

#include <QApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

#include <kdsingleapplication.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;

namespace {

int refuse(const QString& words) {
    std::fputs(qPrintable(u"rushes: %1.\n"_s.arg(words)), stderr);
    return 2;
}

Settings::Places placesFor(const DesktopOptions& options) {
    // A tour begins with nothing, and leaves what it made for a look.
    if (!options.tourFolder.isEmpty()) return Settings::Places::below(options.tourFolder + QDateTime::currentDateTime().toString(u"/yyyyMMdd-HHmmss"_s));
    return options.state.isEmpty() ? Settings::Places::standard() : Settings::Places::below(options.state);
}

std::expected<ApplicationSetup, QString> setupFor(const DesktopOptions& options) {
    const Settings::Places places = placesFor(options);
    auto library = options.database.isEmpty() ? Storage::DatabaseLocation::sqlite(places.libraryFile()) : Storage::DatabaseLocation::parse(options.database);
    if (!library) return std::unexpected{u"--database takes sqlite:FILE or postgresql:CONNINFO"_s};
    ApplicationSetup setup{places, *library, std::nullopt, options.demo, options.demoMedia};
    // A tour's pictures look the same on every computer.
    setup.drawing = options.tourFolder.isEmpty() ? options.drawing : options.drawing.value_or(Ui::Drawing::Software);
    setup.highContrast = options.highContrast;
    if (!options.authorities.isEmpty()) {
        setup.authorities = QFileInfo{options.authorities}.absoluteFilePath();
        if (Portal::authoritiesIn(setup.authorities).isEmpty())
            return std::unexpected{u"--ca: %1 holds no certificate, or cannot be read"_s.arg(options.authorities)};
    }
    if (options.demo || options.portal.isEmpty()) return setup;
    setup.portal = Portal::PortalAddress::parse(options.portal);
    if (!setup.portal) return std::unexpected{u"“%1” is not a portal's address; it begins with https://"_s.arg(options.portal)};
    return setup;
}

int playTour(Application& application, const DesktopOptions& options) {
    int code = 1;
    QTimer::singleShot(0, &application, [&] {
        code = GuidedTour{application, {options.tourFolder, options.pictureFolder, options.roomSizes}}.play();
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return code;
}

/// Ends a run that shall be followed by one in the usual mode.
constexpr int restartCode = 75;

/// What the run before left, and what is to be done before the library is opened.
CareSetup careFor(const ApplicationSetup& setup, const Care::EarlierRun& earlier, const QString& reports, bool safeMode) {
    CareSetup care{.earlier = earlier, .crashReport = Care::CrashReporter::takeUp(reports, QDateTime::currentDateTimeUtc()), .safeMode = safeMode};
    care.backups = Workbench::backupRulesOf(Settings::Settings{setup.places.settingsFile()});
    if (setup.library.dialect() != Storage::Dialect::Sqlite) return care;
    auto restored = Care::performRestore(Workbench::snapshotsOf(setup.library.file(), care.backups));
    if (restored) care.restored = *std::move(restored);
    else care.restoreProblem = Ui::describe(restored.error()).text();
    return care;
}

/// After two starts that failed at once.
bool wantsSafeMode() {
    QMessageBox box{QMessageBox::NoIcon, QApplication::applicationDisplayName(),
                    QApplication::translate("Main", "Rushes ended unexpectedly soon after its last two starts.")};
    box.setInformativeText(QApplication::translate(
        "Main",
        "In safe mode it uses standard settings, which are not kept, runs no downloads and opens no media. Your library and your settings stay as they are."));
    const QPushButton* safe = box.addButton(QApplication::translate("Main", "Start in safe mode"), QMessageBox::AcceptRole);
    box.addButton(QApplication::translate("Main", "Start as usual"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == safe;
}

/// All that shall last is written by now. What still asks a share that hangs would keep the program for as long as the share does, and changes nothing: it is
/// left behind.
int leaveWith(int code) {
    constexpr auto patience = std::chrono::seconds{2};
    if (QThreadPool::globalInstance()->waitForDone(QDeadlineTimer{patience})) return code;
    qCWarning(logLibrary) << "the disk does not answer; leaves without it";
    std::_Exit(code);
}

int run(QApplication& qt, KDSingleApplication& single, const DesktopOptions& options, ApplicationSetup setup) {
    Care::RunMarker marker{setup.places.data + u"/running.json"_s};
    const QString reports = setup.places.data + u"/crash-reports"_s;
    const bool safeMode = options.safeMode || (marker.earlier().keepsFailing() && options.tourFolder.isEmpty() && wantsSafeMode());
    setup.care = careFor(setup, marker.earlier(), reports, safeMode);
    const Care::CrashReporter reporter{reports, QApplication::applicationVersion()};
    const QTemporaryDir standard; // settings of a run in safe mode
    if (safeMode) setup.settingsFile = standard.filePath(u"rushes.ini"_s);
    QTimer::singleShot(std::chrono::minutes{1}, &qt, [&marker] { marker.settle(); });
    Application application{qt, setup};
    QObject::connect(&application, &Application::restartRequested, &qt, [] { QCoreApplication::exit(restartCode); });
    // Any program of this user may write to the socket, so what comes is read as strictly as on the command line.
    QObject::connect(&single, &KDSingleApplication::messageReceived, &application,
                     [&application](const QByteArray& message) { application.come(Summons::from(message)); });
    application.come({.link = options.link, .files = options.files});
    application.show();
    return options.tourFolder.isEmpty() ? QApplication::exec() : playTour(application, options);
}

} // namespace

int main(int argc, char** argv) {
    QApplication qt{argc, argv};
    QApplication::setApplicationName(u"rushes"_s);
    QApplication::setApplicationDisplayName(u"Rushes"_s);
    QApplication::setApplicationVersion(QStringLiteral(RUSHES_VERSION));
    QApplication::setDesktopFileName(u"org.rushes.rushes"_s);

    const auto options = DesktopOptions::read(QApplication::arguments());
    if (!options) return refuse(options.error());
    const auto setup = setupFor(*options);
    if (!setup) return refuse(setup.error());

    // One window a library: a second start brings the first to the front and hands its link over.
    std::optional<KDSingleApplication> single{std::in_place, u"rushes "_s + QString::number(qHash(setup->places.data), 16)};
    if (!single->isPrimaryInstance()) {
        Summons summons{.link = options->link, .files = options->files};
        summons.takeLeave();
        giveWay();
        if (single->sendMessage(summons.text())) return 0;
        return refuse(u"Rushes is open already but does not answer"_s);
    }

    const QString kept = Settings::Settings{setup->places.settingsFile()}.language();
    const SpokenLanguage language{languageFor(options->language.isEmpty() ? kept : options->language, QLocale::system().uiLanguages())};
    const int code = run(qt, *single, *options, *setup);
    if (code != restartCode) return leaveWith(code);
    single.reset(); // or the next run would take itself for a second start of this one
    QStringList arguments = QApplication::arguments().sliced(1);
    arguments.removeAll(u"--safe-mode"_s);
    QProcess::startDetached(QApplication::applicationFilePath(), arguments);
    return leaveWith(0);
}
