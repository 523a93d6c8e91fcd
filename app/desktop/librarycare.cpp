// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/librarycare.h"

#include "core/base/errand.h"
#include "core/base/logging.h"
#include "core/storage/database.h"
#include "ui/library/backupsdialog.h"
#include "ui/library/crashreportdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/words/carewords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Care::CareError;
using Care::CareResult;
using Care::LibraryFile;
using Ui::Notice;

namespace {

const QString damaged = u"care-damaged"_s;
const QString newer = u"care-newer"_s;
const QString crash = u"care-crash"_s;
const QString restored = u"care-restored"_s;
const QString safeMode = u"care-safe-mode"_s;
const QString backups = u"care-backups"_s;

QString aboutRules(const Workbench::BackupRules& rules) { return rules.makes ? Ui::describe(rules.rotation) : Ui::noBackups(); }

} // namespace

LibraryCare::LibraryCare(CareSetup setup, Storage::Database& library, Ui::MainWindow& window, Clock& clock, const Workbench::BackupRules& rules)
    : m_setup{std::move(setup)}, m_library{library}, m_window{window}, m_clock{clock}, m_backups{library.location(), clock, rules} {
    auto* action = new QAction{tr("Backups…"), &m_window};
    action->setObjectName(u"actionBackups"_s);
    connect(action, &QAction::triggered, this, &LibraryCare::open);
    m_window.addToMenu(Ui::MenuPart::Program, action);
    connect(&m_window.banner(), &Ui::Banner::buttonPressed, this, &LibraryCare::pressed);
    connect(&m_backups, &Workbench::Backups::made, this, [this](const Care::Snapshot& snapshot) {
        m_window.banner().withdraw(backups);
        if (!m_dialog) return;
        if (snapshot.kind == Care::SnapshotKind::ByHand) m_dialog->say(tr("The library is backed up."));
        m_dialog->refresh();
    });
    connect(&m_backups, &Workbench::Backups::failed, this, [this](const CareError& error) {
        if (error.fault == Care::CareFault::Missing) return; // there is no library yet
        qCWarning(logLibrary).noquote() << "no backup:" << error.detail;
        if (error.fault == Care::CareFault::Damaged) holdWriting();
        else m_window.banner().post({backups, Notice::Level::Warn, Ui::describe(error), tr("Show the backups")});
        if (!m_dialog) return;
        m_dialog->say(Ui::describe(error).text());
        m_dialog->refresh();
    });
}

void LibraryCare::start() {
    tellOfStart();
    if (!m_backups.snapshots()) return;
    if (m_setup.restored) countRestored();
    checkForm();
    if (m_setup.earlier.endedUncleanly) check();
    m_backups.start();
}

void LibraryCare::tellOfStart() {
    if (m_setup.safeMode)
        m_window.banner().post(
            {safeMode,
             Notice::Level::Info,
             {tr("Rushes runs in safe mode."),
              tr("It uses standard settings, which are not kept; yours are untouched. No downloads run, no media file is opened, and there is no tray."),
              u"shield"_s},
             tr("Restart normally")});
    if (!m_setup.crashReport.isEmpty())
        m_window.banner().post(
            {crash,
             Notice::Level::Warn,
             {tr("Rushes ended unexpectedly last time."), tr("Your library is being checked. A report is kept on this computer and sent nowhere."), u"warn"_s},
             tr("Show the report…")});
    if (m_setup.restored) tellOfRestored({});
    if (!m_setup.restoreProblem.isEmpty())
        m_window.banner().post({restored, Notice::Level::Err, {tr("The backup was not restored."), m_setup.restoreProblem, u"err"_s}, tr("Show the backups")});
}

void LibraryCare::tellOfRestored(const QString& holds) {
    QStringList rest;
    if (!holds.isEmpty()) rest.append(holds);
    if (!m_setup.restored->movedAway.isEmpty())
        rest.append(tr("The library that was there is kept as %1.").arg(QDir::toNativeSeparators(m_setup.restored->movedAway)));
    const QDateTime& madeAt = m_setup.restored->snapshot.madeAt;
    const QString what = madeAt.isValid() ? tr("The library of %1 is back.").arg(Ui::Words::moment(madeAt)) : tr("A backup was restored.");
    m_window.banner().post({restored, Notice::Level::Info, {what, rest.join(u' '), u"ok"_s}, tr("Dismiss")});
}

void LibraryCare::countRestored() {
    inBackground([file = m_library.location().file()] {
        return Care::Snapshots::countsOf(file);
    }).then(this, [this](const CareResult<Care::LibraryCounts>& counts) {
        if (counts && !m_isRestoreSeen) tellOfRestored(Ui::holdings(*counts));
    });
}

void LibraryCare::check() {
    inBackground([file = m_library.location().file()] {
        return LibraryFile::open(file).and_then([](LibraryFile library) { return library.problems(); });
    }).then(this, [this](const CareResult<QStringList>& problems) {
        if (!problems && problems.error().fault != Care::CareFault::Damaged) return; // not there yet, or not to be read now
        const bool whole = problems && problems->isEmpty();
        if (!whole) {
            qCWarning(logLibrary).noquote() << "the library is damaged:" << (problems ? problems->first() : problems.error().detail);
            holdWriting();
            return;
        }
        if (m_setup.crashReport.isEmpty()) return;
        m_window.banner().post({crash,
                                Notice::Level::Warn,
                                {tr("Rushes ended unexpectedly last time."),
                                 tr("Your library was checked and is whole. A report is kept on this computer and sent nowhere."), u"warn"_s},
                                tr("Show the report…")});
    });
}

/// The storage thread refuses what would write from now on, and reads as before.
void LibraryCare::holdWriting() {
    m_backups.stop();
    m_library.run([](Storage::Connection& connection) { return connection.execute(u"PRAGMA query_only = ON"_s); })
        .then(this, [](const Storage::StorageResult<void>& held) {
            if (!held) qCWarning(logLibrary).noquote() << "the library cannot be opened:" << held.error().detail;
        });
    m_window.banner().post({damaged, Notice::Level::Err, Ui::damagedLibrary(), tr("Show the backups")});
}

void LibraryCare::checkForm() {
    inBackground([file = m_library.location().file()] {
        return LibraryFile::open(file).and_then([](LibraryFile library) { return library.version(); });
    }).then(this, [this](const CareResult<int>& version) {
        if (!version || *version <= Care::newestVersion()) return;
        m_backups.stop();
        m_window.banner().post(
            {newer, Notice::Level::Err, Ui::newerLibrary(*version, Care::newestVersion(), QCoreApplication::applicationVersion()), tr("Show the backups")});
    });
}

void LibraryCare::open() {
    if (!m_dialog) {
        m_dialog = new Ui::BackupsDialog{m_backups.snapshots(), aboutRules(m_backups.rules()), &m_window};
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &Ui::BackupsDialog::backUpRequested, &m_backups, &Workbench::Backups::makeNow);
        connect(m_dialog, &Ui::BackupsDialog::restoreRequested, this, &LibraryCare::restore);
        connect(m_dialog, &Ui::BackupsDialog::showRequested, this, &LibraryCare::showRequested);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void LibraryCare::setRules(const Workbench::BackupRules& rules) {
    m_backups.setRules(rules);
    if (m_dialog) m_dialog->follow(m_backups.snapshots(), aboutRules(rules));
}

void LibraryCare::restore(const QString& id) {
    inBackground([snapshots = *m_backups.snapshots(), id, now = m_clock.now()] {
        return Care::requestRestore(snapshots, id, now);
    }).then(this, [this](const CareResult<void>& asked) {
        if (asked) Q_EMIT restartRequested();
        else if (m_dialog) m_dialog->say(Ui::describe(asked.error()).text());
    });
}

void LibraryCare::showCrash() {
    auto* dialog = new Ui::CrashReportDialog{m_setup.crashReport, &m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Ui::CrashReportDialog::showRequested, this, &LibraryCare::showRequested);
    dialog->open();
    m_window.banner().withdraw(crash);
}

void LibraryCare::pressed(const QString& notice) {
    if (notice == crash) showCrash();
    else if (notice == safeMode) Q_EMIT restartRequested();
    else if (notice == restored && m_setup.restored) {
        m_isRestoreSeen = true;
        m_window.banner().withdraw(restored);
    } else if (notice == damaged || notice == newer || notice == backups || notice == restored) open();
}

} // namespace Rushes::Desktop
