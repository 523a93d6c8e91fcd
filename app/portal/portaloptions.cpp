// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/portaloptions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto smtpPasswordVariable = "RUSHES_SMTP_PASSWORD";

void describe(QCommandLineParser& parser) {
    parser.setApplicationDescription(u"The reference portal of Rushes: accounts, a catalogue of meetings and videos, and their media."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"demo"_s, u"Fill the portal with a sample catalogue, and make its media."_s},
        {u"demo-media"_s, u"How much media the demo makes: all, small or none."_s, u"HOW MUCH"_s, u"all"_s},
        {u"demo-videos"_s, u"Add this many made-up videos, without media."_s, u"N"_s, u"0"_s},
        {u"data"_s, u"Where the portal keeps its things."_s, u"DIR"_s},
        {u"listen"_s, u"Where to listen; port 0 picks one."_s, u"ADDR:PORT"_s, u"127.0.0.1:0"_s},
        {u"port-file"_s, u"Write the port into this file once the portal listens."_s, u"FILE"_s},
        {u"database"_s, u"sqlite:FILE or postgresql:CONNINFO; a file in the data folder if not given."_s, u"DATABASE"_s},
        {u"mail-dir"_s, u"Put mail into this folder, one .eml file each."_s, u"DIR"_s},
        {u"smtp"_s,
         u"Send mail by this server: smtp:// with STARTTLS, smtps:// encrypted from the start; in the clear only to this computer. "
         "The user's password is taken from the environment, RUSHES_SMTP_PASSWORD."_s,
         u"smtp[s]://USER@HOST:PORT"_s},
        {u"smtp-ca"_s, u"Trust only the authorities in this file (PEM) for the mail server's certificate, such as the house's own."_s, u"FILE"_s},
        {u"mail-from"_s, u"Who writes the portal's mail; no-reply at the host of --base-url if not given."_s, u"ADDRESS"_s},
        {u"list-mail"_s, u"Say what became of the mail of the last days, one a line: time, state, attempts, recipient, reason, id. Then end."_s},
        {u"base-url"_s, u"The portal's address as its users see it."_s, u"URL"_s},
        {u"behind-proxy"_s, u"A reverse proxy on this computer or its private network speaks TLS and names its clients in X-Forwarded-For."_s},
        {u"sendfile-header"_s, u"Let the reverse proxy send media: the header that tells it the file, such as X-Accel-Redirect."_s, u"HEADER"_s},
        {u"tls-cert"_s, u"Speak TLS with this certificate (PEM, with its chain)."_s, u"FILE"_s},
        {u"tls-key"_s, u"The key of the certificate (PEM)."_s, u"FILE"_s},
        {u"exit-with-parent"_s, u"End when standard input closes."_s},
    });
}

std::optional<std::pair<QHostAddress, quint16>> addressFrom(const QString& text) {
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = false;
    const quint16 port = text.sliced(colon + 1).toUShort(&isPort);
    QString host = colon < 0 ? QString{} : text.first(colon);
    if (host == "localhost"_L1) host = u"127.0.0.1"_s;
    if (host.startsWith(u'[') && host.endsWith(u']')) host = host.sliced(1, host.size() - 2);
    const QHostAddress address{host};
    if (!isPort || address.isNull()) return std::nullopt;
    return std::pair{address, port};
}

std::optional<DemoScope> scopeFrom(const QString& text) {
    if (text == "all"_L1) return DemoScope::All;
    if (text == "small"_L1) return DemoScope::Small;
    if (text == "none"_L1) return DemoScope::None;
    return std::nullopt;
}

} // namespace

std::expected<PortalOptions, QString> PortalOptions::read(const QStringList& arguments) {
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) return std::unexpected{parser.errorText()};
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) parser.process(arguments);
    if (!parser.positionalArguments().isEmpty()) return std::unexpected{u"%1 is not an option"_s.arg(parser.positionalArguments().constFirst())};

    PortalOptions options;
    options.demo = parser.isSet(u"demo"_s);
    options.behindProxy = parser.isSet(u"behind-proxy"_s);
    options.exitWithParent = parser.isSet(u"exit-with-parent"_s);
    options.portFile = parser.value(u"port-file"_s);
    options.sendfileHeader = parser.value(u"sendfile-header"_s).toLatin1();
    options.certificateFile = parser.value(u"tls-cert"_s);
    options.keyFile = parser.value(u"tls-key"_s);
    options.dataFolder = parser.isSet(u"data"_s) ? parser.value(u"data"_s) : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);

    const auto listen = addressFrom(parser.value(u"listen"_s));
    if (!listen) return std::unexpected{u"--listen takes an address and a port, such as 127.0.0.1:8080"_s};
    std::tie(options.address, options.port) = *listen;
    if (parser.isSet(u"database"_s)) {
        options.database = Storage::DatabaseLocation::parse(parser.value(u"database"_s));
        if (!options.database) return std::unexpected{u"--database takes sqlite:FILE or postgresql:CONNINFO"_s};
    }
    if (parser.isSet(u"base-url"_s)) {
        options.baseUrl = QUrl{parser.value(u"base-url"_s), QUrl::StrictMode};
        if (!options.baseUrl.isValid() || options.baseUrl.host().isEmpty() || (options.baseUrl.scheme() != "https"_L1 && options.baseUrl.scheme() != "http"_L1))
            return std::unexpected{u"--base-url takes an http or https address"_s};
        if (options.baseUrl.path().endsWith(u'/')) options.baseUrl.setPath(options.baseUrl.path().chopped(1));
    }
    const auto scope = scopeFrom(parser.value(u"demo-media"_s));
    if (!scope) return std::unexpected{u"--demo-media takes all, small or none"_s};
    options.demoScope = *scope;
    bool isNumber = false;
    options.demoVideos = parser.value(u"demo-videos"_s).toInt(&isNumber);
    if (!isNumber || options.demoVideos < 0) return std::unexpected{u"--demo-videos takes a number"_s};
    if (options.certificateFile.isEmpty() != options.keyFile.isEmpty()) return std::unexpected{u"--tls-cert and --tls-key go together"_s};
    if (!options.address.isLoopback() && options.certificateFile.isEmpty() && !options.behindProxy)
        return std::unexpected{u"beyond this computer the portal needs --tls-cert and --tls-key, or --behind-proxy"_s};
    if (auto mail = options.readMail(parser); !mail) return std::unexpected{mail.error()};
    return options;
}

std::expected<void, QString> PortalOptions::readMail(const QCommandLineParser& parser) {
    smtpPassword = qEnvironmentVariable(smtpPasswordVariable);
    qunsetenv(smtpPasswordVariable);
    listMail = parser.isSet(u"list-mail"_s);
    smtpAuthority = parser.value(u"smtp-ca"_s);
    mailFolder = parser.value(u"mail-dir"_s);
    if (parser.isSet(u"mail-from"_s)) {
        mailFrom = EmailAddress::parse(parser.value(u"mail-from"_s));
        if (!mailFrom) return std::unexpected{u"--mail-from takes an e-mail address"_s};
    }
    if (listMail) return {};
    if (!parser.isSet(u"smtp"_s)) {
        if (!smtpAuthority.isEmpty()) return std::unexpected{u"--smtp-ca goes with --smtp"_s};
        if (demo && mailFolder.isEmpty()) mailFolder = QDir{dataFolder}.filePath(u"mail"_s);
        if (mailFolder.isEmpty())
            return std::unexpected{u"how does mail leave? Give --smtp smtp://USER@HOST:PORT for a mail server, or --mail-dir DIR for a folder of .eml files"_s};
        return {};
    }
    if (!mailFolder.isEmpty()) return std::unexpected{u"--smtp and --mail-dir: mail leaves one way or the other"_s};
    auto server = SmtpServer::parse(parser.value(u"smtp"_s));
    if (!server) return std::unexpected{server.error()};
    if (!server->user.isEmpty() && smtpPassword.isEmpty())
        return std::unexpected{u"--smtp names a user: put the password into the environment variable RUSHES_SMTP_PASSWORD"_s};
    if (!smtpAuthority.isEmpty() && !QFileInfo{smtpAuthority}.isReadable()) return std::unexpected{u"--smtp-ca: %1 cannot be read"_s.arg(smtpAuthority)};
    if (!mailFrom && !EmailAddress::parse(u"no-reply@"_s + baseUrl.host()))
        return std::unexpected{u"--smtp: mail servers want to know who writes; give --mail-from ADDRESS, or a --base-url with a domain"_s};
    smtp = *std::move(server);
    return {};
}

} // namespace Rushes::PortalServer
