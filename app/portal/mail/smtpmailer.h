// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/mail/mailer.h"
#include "app/portal/mail/smtpserver.h"

#include <atomic>
#include <chrono>

namespace Rushes::PortalServer {

/// How long a mail server may take. The mail's own verdict may be slow: whoever gives up on it early sends the mail twice.
struct SmtpPatience {
    std::chrono::milliseconds connection = std::chrono::minutes{1}; ///< until the sign-in is through
    std::chrono::milliseconds reply = std::chrono::minutes{2};   ///< to one command, or between two bytes
    std::chrono::milliseconds session = std::chrono::minutes{5}; ///< all in all
};

/// Hands mail to a mail server by SMTP, one session a mail, on libcurl (docs/decisions/0013). Certificates are always verified, TLS is 1.2
/// or later, no proxy is used. Addresses are ASCII, as every EmailAddress is, so SMTPUTF8 is never asked for.
class SmtpMailer final : public Mailer {
public:
    struct Settings {
        SmtpServer server;
        QString password;             ///< empty where the server has no user
        QString certificateAuthority; ///< a PEM file that takes the place of the system's authorities; empty for these
        SmtpPatience patience = {};
    };

    explicit SmtpMailer(Settings settings);
    ~SmtpMailer() override;

    std::expected<void, MailFault> send(const Envelope& envelope, const QByteArray& message) override;
    void stop() override { m_stopping = true; }

private:
    Settings m_settings;
    std::atomic<bool> m_stopping = false;
};

} // namespace Rushes::PortalServer
