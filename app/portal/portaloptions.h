// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/demo/demosink.h"
#include "app/portal/mail/smtpserver.h"
#include "core/base/emailaddress.h"
#include "core/storage/databaselocation.h"

#include <QHostAddress>
#include <QUrl>

#include <expected>

class QCommandLineParser;

namespace Rushes::PortalServer {

/// What the command line asks for.
struct PortalOptions {
    QString dataFolder;
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0;
    QString portFile;
    std::optional<Storage::DatabaseLocation> database; ///< nothing for a file in dataFolder
    QString mailFolder;               ///< empty where smtp is given, or nothing is sent
    std::optional<SmtpServer> smtp;   ///< instead of mailFolder
    QString smtpPassword;             ///< from the environment, where smtp has a user
    QString smtpAuthority;            ///< the PEM file of the authority that vouches for smtp; empty for the system's
    std::optional<EmailAddress> mailFrom;
    bool listMail = false; ///< only say what became of the mail, and end
    QUrl baseUrl; ///< empty for the address that is listened on
    QString certificateFile;
    QString keyFile;
    QByteArray sendfileHeader;
    bool behindProxy = false;
    bool exitWithParent = false;
    bool demo = false;
    DemoScope demoScope = DemoScope::All;
    int demoVideos = 0;

    /// Reads the command line, which must name only what is known. The error is for the person who typed it.
    /// Answers --help and --version by itself. Takes the mail server's password out of the environment, so that no child inherits it.
    [[nodiscard]] static std::expected<PortalOptions, QString> read(const QStringList& arguments);

private:
    [[nodiscard]] std::expected<void, QString> readMail(const QCommandLineParser& parser);
};

} // namespace Rushes::PortalServer
