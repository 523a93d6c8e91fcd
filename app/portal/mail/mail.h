// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/emailaddress.h"

#include <QByteArray>
#include <QDateTime>

namespace Rushes::PortalServer {

/// One mail to one person: plain text.
struct Mail {
    EmailAddress to;
    QString subject;
    QString body; ///< lines end with \n
};

/// The envelope of all mail of one portal.
struct MailSender {
    QString name;
    EmailAddress address;
};

/// The mail as it goes over the wire (RFC 5322, MIME): ASCII only, quoted-printable, lines end with CR LF. Neither a name nor a text can
/// add a header field, whatever stands in it. `id` makes the Message-ID, so that a mail that is sent twice is known to be one.
[[nodiscard]] QByteArray messageOf(const Mail& mail, const MailSender& from, const QString& id, const QDateTime& date);

} // namespace Rushes::PortalServer
