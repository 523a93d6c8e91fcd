// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace Rushes::PortalServer {

/// The mail server a portal hands its mail to, as `smtp[s]://[USER@]HOST[:PORT]` names it.
struct SmtpServer {
    enum class Security : quint8 {
        StartTls, ///< smtp://, port 587: nothing is said before the connection is encrypted
        Implicit, ///< smtps://, port 465: encrypted from the first byte
        Plain,    ///< smtp:// to this computer itself, where nobody listens in; STARTTLS all the same where an authority is named
    };

    QString host; ///< a name or an address; an IPv6 address without its brackets
    quint16 port = 0;
    QString user; ///< empty where the server wants no sign-in
    Security security = Security::StartTls;

    /// The error is for the person who typed it. A password in it is refused: the command line of a process is everybody's to read.
    [[nodiscard]] static std::expected<SmtpServer, QString> parse(const QString& text);

    /// As it may stand in a log.
    [[nodiscard]] QString text() const;
};

} // namespace Rushes::PortalServer
