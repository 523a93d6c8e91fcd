// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/emailaddress.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Rushes::PortalServer {

/// One mail to one person, twice the same: as plain text, and as HTML for programs that show it.
struct Mail {
    EmailAddress to;
    QString subject; ///< no secrets: servers on the way write it into their logs, and a screen shows it to whoever looks
    QString text;    ///< lines end with \n
    QString html = {};
    std::optional<std::chrono::seconds> lifetime = {}; ///< after which it would only confuse
    QString about = {}; ///< a later mail about the same takes the place of one that waits, as a new code kills the old one
};

/// Who writes all mail of one portal.
struct MailSender {
    QString name;
    EmailAddress address;
};

/// The mail as it goes over the wire (RFC 5322, MIME multipart/alternative): ASCII only, quoted-printable, lines end with CR LF. Neither a
/// name nor a text can add a header field or a part, whatever stands in it. `id` makes the Message-ID, so that a mail that is sent twice
/// is known to be one.
[[nodiscard]] QByteArray messageOf(const Mail& mail, const MailSender& from, const QString& id, const QDateTime& date);

} // namespace Rushes::PortalServer
