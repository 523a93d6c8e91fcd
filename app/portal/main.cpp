// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/database/statements.h"
#include "app/portal/demo/democatalogue.h"
#include "app/portal/http/filehandles.h"
#include "app/portal/http/tlsidentity.h"
#include "app/portal/madeupfiller.h"
#include "app/portal/mail/foldermailer.h"
#include "app/portal/mail/maillist.h"
#include "app/portal/mail/smtpmailer.h"
#include "app/portal/portal.h"
#include "app/portal/portaloptions.h"
#include "app/portal/termination.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Rushes;
using namespace Rushes::PortalServer;

namespace {

constexpr int wrongUse = 2;
constexpr qint64 daysToRenew = 14; ///< before a certificate runs out, the portal says so at its start
constexpr auto patience = 30s; ///< for answers that are running when the portal is asked to end

void say(const QString& text) {
    std::fprintf(stderr, "rushes-portal: %s\n", qUtf8Printable(text));
    std::fflush(stderr);
}

std::expected<std::optional<QSslConfiguration>, QString> tlsOf(const PortalOptions& options) {
    if (options.certificateFile.isEmpty()) return std::nullopt;
    const auto identity = TlsIdentity::read(options.certificateFile, options.keyFile);
    if (!identity) return std::unexpected{identity.error()};
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(identity->validUntil);
    if (days < daysToRenew) say(u"the certificate %1 out on %2"_s.arg(days < 0 ? u"ran"_s : u"runs"_s, identity->validUntil.toString(Qt::ISODate)));
    return identity->configuration;
}

/// Whole from the moment it is there, so that whoever waits for the file can read it at once.
bool writePort(const QString& path, quint16 port) {
    QSaveFile file{path};
    const QByteArray text = QByteArray::number(port) + '\n';
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

std::unique_ptr<Mailer> mailerOf(const PortalOptions& options) {
    if (!options.smtp) return std::make_unique<FolderMailer>(options.mailFolder);
    return std::make_unique<SmtpMailer>(SmtpMailer::Settings{*options.smtp, options.smtpPassword, options.smtpAuthority});
}

int sayMail(const Storage::DatabaseLocation& location) {
    Storage::Database database{location, portalSchema};
    database.run(&listMail).then(QCoreApplication::instance(), [](const Storage::StorageResult<QList<ListedMail>>& mails) {
        if (!mails) {
            say(u"the outbox cannot be read: %1"_s.arg(mails.error().detail));
            return QCoreApplication::exit(EXIT_FAILURE);
        }
        for (const ListedMail& mail : *mails) std::printf("%s\n", qUtf8Printable(mail.line()));
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application{argc, argv};
    QCoreApplication::setApplicationName(u"rushes-portal"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RUSHES_VERSION));

    const auto options = PortalOptions::read(QCoreApplication::arguments());
    if (!options) return say(options.error()), wrongUse;
    if (!QDir{}.mkpath(options->dataFolder)) return say(u"%1 cannot be made"_s.arg(options->dataFolder)), EXIT_FAILURE;
    const auto tls = tlsOf(*options);
    if (!tls) return say(tls.error()), wrongUse;
    const Storage::DatabaseLocation database =
        options->database.value_or(Storage::DatabaseLocation::sqlite(QDir{options->dataFolder}.filePath(u"portal.sqlite"_s)));
    if (options->listMail) return sayMail(database);
    auto secrets = Secrets::load(options->dataFolder);
    if (!secrets) return say(secrets.error()), EXIT_FAILURE;

    HttpFront::Settings http{.limits = {}, .behindProxy = options->behindProxy};
    http.limits.connections = connectionsFor(raiseFileHandles());
    SystemClock clock;
    const std::unique_ptr<Mailer> mailer = mailerOf(*options);
    Portal portal{
        database,
        *std::move(secrets),
        *mailer,
        clock,
        {.baseUrl = options->baseUrl, .sendfileHeader = options->sendfileHeader, .http = http, .passwordCost = {}, .tls = *tls, .mailFrom = options->mailFrom}};
    // Before anybody can know that the portal is there, and ask it to end.
    Termination termination{options->exitWithParent};
    if (!portal.listen(options->address, options->port)) return say(u"cannot listen: %1"_s.arg(portal.errorString())), EXIT_FAILURE;
    if (!options->portFile.isEmpty() && !writePort(options->portFile, portal.port()))
        return say(u"%1 cannot be written"_s.arg(options->portFile)), EXIT_FAILURE;
    say(u"listening at %1"_s.arg(portal.baseUrl().toString()));

    MadeUpFiller filler{portal.database(), clock, options->demoVideos};
    QObject::connect(&filler, &MadeUpFiller::finished, &application, [](int videos, const QString& problem) {
        say(problem.isEmpty() ? u"%1 made-up videos are there"_s.arg(videos) : u"the made-up videos end at %1: %2"_s.arg(videos).arg(problem));
    });
    if (options->demoVideos > 0) filler.start();
    DemoCatalogue demo{portal.catalogue(), QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/rushes"_s, options->demoScope};
    QObject::connect(&demo, &DemoCatalogue::progress, &application,
                     [](int done, int total, const QString& what) { say(u"demo %1 of %2: %3"_s.arg(done).arg(total).arg(what)); });
    QObject::connect(&demo, &DemoCatalogue::failed, &application,
                     [](const QString& what, const QString& why) { say(u"demo: %1 was not made: %2"_s.arg(what, why)); });
    QObject::connect(&demo, &DemoCatalogue::finished, &application, [] { say(u"the demo is complete"_s); });
    if (options->demo) {
        if (const auto loaded = demo.load(); !loaded) return say(loaded.error()), EXIT_FAILURE;
        demo.makeMedia();
    }

    QObject::connect(&termination, &Termination::asked, &portal, [&portal] {
        say(u"ending after the answers that are running"_s);
        portal.drain();
        QTimer::singleShot(patience, QCoreApplication::instance(), &QCoreApplication::quit);
    });
    QObject::connect(&portal, &Portal::drained, &application, &QCoreApplication::quit);
    QObject::connect(&termination, &Termination::insisted, &application, [] {
        say(u"ending at once; answers were cut"_s);
        QCoreApplication::exit(EXIT_FAILURE);
    });
    const int code = QCoreApplication::exec();
    // Nobody listens there any more.
    if (!options->portFile.isEmpty()) QFile::remove(options->portFile);
    return code;
}
