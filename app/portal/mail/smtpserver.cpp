// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/smtpserver.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 submissionPort = 587;
constexpr quint16 submissionsPort = 465;

bool isThisComputer(const QString& host) { return host == "localhost"_L1 || QHostAddress{host}.isLoopback(); }

} // namespace

std::expected<SmtpServer, QString> SmtpServer::parse(const QString& text) {
    const QUrl url{text, QUrl::StrictMode};
    const bool encrypted = url.scheme() == "smtps"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!encrypted && url.scheme() != "smtp"_L1) || (!url.path().isEmpty() && url.path() != "/"_L1) ||
        url.hasQuery() || url.hasFragment())
        return std::unexpected{u"--smtp takes smtp://USER@HOST:PORT or smtps://USER@HOST:PORT"_s};
    if (!url.password().isEmpty())
        return std::unexpected{u"--smtp: the password belongs into the environment variable RUSHES_SMTP_PASSWORD, not on the command line"_s};
    const QString user = url.userName(QUrl::FullyDecoded);
    if (std::ranges::any_of(user, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return std::unexpected{u"--smtp: the user's name holds a control character"_s};
    return SmtpServer{
        .host = url.host(QUrl::EncodeUnicode),
        .port = static_cast<quint16>(url.port(encrypted ? submissionsPort : submissionPort)),
        .user = user,
        .security = encrypted                    ? Security::Implicit
                    : isThisComputer(url.host()) ? Security::Plain
                                                 : Security::StartTls,
    };
}

QString SmtpServer::text() const { return u"%1:%2"_s.arg(host.contains(u':') ? u'[' + host + u']' : host).arg(port); }

} // namespace Rushes::PortalServer
