// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/smtpmailer.h"

#include "app/portal/mail/smtpsession.h"

#include <algorithm>

namespace Rushes::PortalServer {

namespace {

/// An EmailAddress is so by its making. libcurl 8.14 passes a line break in an address on to the server as a command of its own, so this is
/// looked at once more where it would matter.
bool isSafe(const EmailAddress& address) {
    return std::ranges::all_of(address.text(), [](QChar c) { return c > u' ' && c <= u'~' && c != u'<' && c != u'>'; });
}

} // namespace

SmtpMailer::SmtpMailer(Settings settings) : m_settings{std::move(settings)} { curl_global_init(CURL_GLOBAL_DEFAULT); }

SmtpMailer::~SmtpMailer() { curl_global_cleanup(); }

std::expected<void, MailFault> SmtpMailer::send(const Envelope& envelope, const QByteArray& message) {
    if (!isSafe(envelope.from) || !isSafe(envelope.to)) return std::unexpected{MailFault{.permanent = true, .reason = QStringLiteral("not an address")}};
    SmtpSession session{m_settings, m_stopping, envelope, message};
    return verdictOf(session.run());
}

} // namespace Rushes::PortalServer
