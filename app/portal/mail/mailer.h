// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/emailaddress.h"

#include <QByteArray>

#include <expected>

namespace Rushes::PortalServer {

/// Why a mail did not leave.
struct MailFault {
    bool permanent = false; ///< trying again would not help
    QString reason;         ///< for the log and the outbox
};

/// Takes mail away. Called by the outbox from a thread of its own, one mail at a time.
class Mailer {
public:
    Mailer() = default;
    virtual ~Mailer() = default;
    Q_DISABLE_COPY_MOVE(Mailer)

    /// `id` is the same when a mail is given again.
    virtual std::expected<void, MailFault> send(const QString& id, const EmailAddress& to, const QByteArray& message) = 0;
};

} // namespace Rushes::PortalServer
