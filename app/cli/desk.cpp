// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desk.h"

#include "app/cli/problem.h"
#include "app/cli/queueaccess.h"
#include "app/workbench/backuprules.h"
#include "app/workbench/programmetexts.h"
#include "app/workbench/proxies.h"
#include "app/workbench/queuesettings.h"
#include "core/care/restore.h"
#include "core/portal/tls.h"
#include "core/settings/settings.h"
#include "ui/words/carewords.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;

namespace {

Settings::Places placesOf(const QCommandLineParser& arguments) {
    return arguments.isSet(u"state"_s) ? Settings::Places::below(arguments.value(u"state"_s)) : Settings::Places::standard();
}

Storage::DatabaseLocation libraryOf(const QCommandLineParser& arguments, const Settings::Places& places) {
    if (!arguments.isSet(u"database"_s)) return Storage::DatabaseLocation::sqlite(places.libraryFile());
    const auto location = Storage::DatabaseLocation::parse(arguments.value(u"database"_s));
    if (!location) throw usageProblem(u"--database takes sqlite:FILE or postgresql:CONNINFO."_s);
    return *location;
}

/// The file that is to be used, remembered where it was named now.
QString authoritiesOf(const QCommandLineParser& arguments, Settings::Settings& settings) {
    if (!arguments.isSet(u"ca"_s)) return settings.authorities();
    const QString named = arguments.value(u"ca"_s);
    const QString file = named.isEmpty() ? QString{} : QFileInfo{named}.absoluteFilePath();
    if (!file.isEmpty() && Portal::authoritiesIn(file).isEmpty())
        throw usageProblem(u"--ca: %1 holds no certificate, or cannot be read. It takes a PEM file."_s.arg(named));
    settings.setAuthorities(file);
    return file;
}

} // namespace

Desk::Desk(const QCommandLineParser& arguments)
    : m_places{placesOf(arguments)},
      m_settings{std::make_unique<Settings::Settings>(m_places.settingsFile())},
      m_output{arguments.isSet(u"json"_s)},
      m_portalText{arguments.isSet(u"portal"_s) ? arguments.value(u"portal"_s) : m_settings->portal()},
      m_hasSessionFile{arguments.isSet(u"session-file"_s)},
      m_library{libraryOf(arguments, m_places)},
      m_portals{m_places, Portal::ClientIdentity::of(u"rushes-cli"_s, QLocale::system()), m_clock, arguments.value(u"session-file"_s),
                authoritiesOf(arguments, *m_settings)} {}

Desk::~Desk() {
    try {
        for (Workbench::PortalDesk* portal : m_portals.all()) m_wait(portal->sessions().kept());
    } catch (const Interrupted&) {
        return; // whoever presses Ctrl-C while a keyring asks for its password does not want the session kept
    }
}

bool Desk::knowsPortal() const { return !m_portalText.isEmpty(); }

Workbench::PortalDesk& Desk::portal() {
    if (m_portal) return *m_portal;
    if (!knowsPortal()) throw usageProblem(u"Rushes does not know your portal yet. Name it once: --portal https://media.example.int"_s);
    const auto address = Portal::PortalAddress::parse(m_portalText);
    if (!address) throw usageProblem(u"“%1” is not a portal's address. It begins with https:// (http:// only for this computer)."_s.arg(m_portalText));
    m_settings->setPortal(m_portalText);
    Workbench::speakThrough(proxies());
    m_portal = &m_portals.desk(*address);
    return *m_portal;
}

QFuture<QStringList> Desk::programmeTexts(const QString& meeting) {
    if (knowsPortal()) static_cast<void>(portal()); // its desk is among them from then on
    return Workbench::programmeTexts(m_portals, meeting, &m_portals);
}

Workbench::PortalDesk& Desk::signedInPortal() {
    Workbench::PortalDesk& desk = portal();
    if (valueOf(m_wait(desk.takeUpSession()))) return desk;
    const Account::SessionKeeper& sessions = desk.sessions();
    if (sessions.hasEnded()) {
        throw Problem{
            ExitCode::NotSignedIn,
            u"The session of %1 has ended: it was signed out elsewhere, its password was changed, or it lay unused for too long. What is on disk is kept. "
            "Sign in again with `rushes-cli sign-in --email %1 --password-stdin`."_s.arg(sessions.account()->email.text())};
    }
    throw Problem{ExitCode::NotSignedIn, u"Nobody is signed in to %1. Sign in with `rushes-cli sign-in --email E --password-stdin`, "
                                         "or create an account with `rushes-cli register`."_s.arg(desk.client().address().text())};
}

Workbench::IngestDesk& Desk::ingest() {
    if (m_ingest) return *m_ingest;
    // A backup that waits takes the library's place before it is opened, unless somebody has it open.
    if (Workbench::QueueLock lock{m_places}; m_library.dialect() == Storage::Dialect::Sqlite && lock.tryLock()) {
        const auto restored = Care::performRestore(Workbench::snapshotsOf(m_library.file(), Workbench::backupRulesOf(*m_settings)));
        if (!restored) throw Problem{ExitCode::Disk, Ui::describe(restored.error()).text(), restored.error().detail};
    }
    m_ingest = std::make_unique<Workbench::IngestDesk>(m_places, m_library, m_portals, m_clock);
    m_ingest->engine().setProxies(proxies());
    m_ingest->sidecars().setFollowing(m_settings->writesSidecars());
    m_ingest->copier().setFolders(m_settings->secondFolder(), m_settings->watchFolder());
    // What finished in an earlier run that was cut is taken into the library first, unless the queue is at work elsewhere.
    if (Workbench::QueueLock lock{m_places}; !m_queue && lock.tryLock()) {
        lock.unlock();
        m_queue = std::make_unique<QueueAccess>(*this);
    }
    return *m_ingest;
}

QueueAccess& Desk::queue() {
    if (!m_queue) m_queue = std::make_unique<QueueAccess>(*this);
    return *m_queue;
}

Workbench::IngestDesk& Desk::ownIngest() {
    Workbench::IngestDesk& desk = ingest();
    desk.queue().setPolicy(Workbench::queuePolicy(*m_settings));
    valueOf(m_wait(desk.queue().load(false)));
    valueOf(m_wait(desk.copier().load()));
    m_wait(desk.renamer().recover());
    m_wait(desk.earlyLog().recover());
    awaitArrivals();
    return desk;
}

void Desk::finishSidecars() {
    if (!m_ingest || !m_ingest->sidecars().isFollowing()) return;
    QObject context;
    m_wait.until([&](const std::function<void()>& done) {
        QObject::connect(&m_ingest->sidecars(), &Workbench::Sidecars::idle, &context, done);
        // After the library has told of the last change.
        const auto look = [this, done] {
            if (!m_ingest->sidecars().isBusy()) done();
        };
        QMetaObject::invokeMethod(&context, look, Qt::QueuedConnection);
    });
    for (const Workbench::SidecarOutcome& outcome : m_ingest->sidecars().problems())
        m_output.note(u"The sidecar %1 was left as it is. `rushes-cli sidecars %2` says why."_s.arg(outcome.path, outcome.clip.text()));
}

std::shared_ptr<const Transfer::ProxySource> Desk::proxies() {
    if (m_proxies) return m_proxies;
    const QString setting = m_settings->proxy();
    const auto choice = Transfer::ProxyChoice::parse(setting);
    std::optional<QByteArray> password;
    if (choice && !choice->url().userName().isEmpty()) {
        password = qgetenv("RUSHES_PROXY_PASSWORD");
        if (password->isEmpty()) password = m_wait(vault().read(Workbench::proxySecretName(*choice)));
    }
    m_proxies = Workbench::proxiesOf(setting, password);
    return m_proxies;
}

void Desk::awaitArrivals() {
    Workbench::Arrivals& arrivals = m_ingest->arrivals();
    QObject context;
    m_wait.until([&](const std::function<void()>& done) {
        const auto look = [&arrivals, done] {
            if (arrivals.waiting() == 0) done();
        };
        QObject::connect(&arrivals, &Workbench::Arrivals::arrived, &context, look);
        QObject::connect(&arrivals, &Workbench::Arrivals::refused, &context, look);
        // After the queue has told of what finished in an earlier run.
        QMetaObject::invokeMethod(&context, look, Qt::QueuedConnection);
    });
}

QString Desk::clipFolder() const { return m_settings->clipFolder(m_places.clips); }

QString Desk::password(const QCommandLineParser& arguments) {
    if (!arguments.isSet(u"password-stdin"_s)) {
        const QString fromEnvironment = qEnvironmentVariable("RUSHES_PASSWORD");
        if (fromEnvironment.isEmpty())
            throw usageProblem(u"Give the password on standard input with --password-stdin, or in RUSHES_PASSWORD. It is never an argument."_s);
        return fromEnvironment;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) throw usageProblem(u"Standard input cannot be read."_s);
    QByteArray line = input.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace Rushes::Cli
