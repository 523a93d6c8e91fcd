// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/emailaddress.h"

#include <QByteArray>

#include <expected>

namespace Rushes::PortalServer {

/// Why a mail did not leave, as far as is known.
struct MailFault {
    bool permanent = false;      ///< trying again would not help
    QString reason;              ///< for the log and the outbox: no address, no code, no password
    bool mayHaveArrived = false; ///< the mail was given whole, and no answer came
    QString reply = {};          ///< the server's own words, for the outbox only: they may name the recipient
};

/// From whom to whom, on the wire.
struct Envelope {
    QString id; ///< the same when a mail is given again
    EmailAddress from;
    EmailAddress to;
};

/// Takes mail away. The outbox calls send() from threads of its own, several at once.
class Mailer {
public:
    Mailer() = default;
    virtual ~Mailer() = default;
    Q_DISABLE_COPY_MOVE(Mailer)

    virtual std::expected<void, MailFault> send(const Envelope& envelope, const QByteArray& message) = 0;
    /// The program ends: what can be broken off without doubt about where the mail is ends at once, the rest within seconds. From any thread.
    virtual void stop() {}
};

} // namespace Rushes::PortalServer
