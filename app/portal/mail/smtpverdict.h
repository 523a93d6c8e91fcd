// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/mail/mailer.h"

#include <QString>

#include <curl/curl.h>

namespace Rushes::PortalServer {

/// What was said last in a session with a mail server (RFC 5321).
enum class SmtpPhase : quint8 {
    Greeting,  ///< the connection, the greetings and TLS
    SignIn,    ///< AUTH
    Sender,    ///< MAIL FROM
    Recipient, ///< RCPT TO
    Message,   ///< DATA and the mail itself
};

/// How a session ended.
struct SmtpEnd {
    CURLcode code = CURLE_OK;
    SmtpPhase phase = SmtpPhase::Greeting;
    int reply = 0;        ///< the number of the server's last reply, 0 before the first
    QString replyText;    ///< the whole line
    bool givenWhole = false; ///< the last byte of the mail was handed over
};

/// What that means for the mail. A 4xx, and everything that is wrong with the server or the way to it, may be tried again; a 5xx about the
/// sender, the recipient or the mail is final; a mail that was given whole and got no answer may have arrived.
[[nodiscard]] std::expected<void, MailFault> verdictOf(const SmtpEnd& end);

} // namespace Rushes::PortalServer
