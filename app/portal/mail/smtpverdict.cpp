// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/smtpverdict.h"

#include <QRegularExpression>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

constexpr int startMail = 354; ///< "go on", the one reply between DATA and the verdict
constexpr qsizetype longestReply = 200;

/// Wanting TLS or a sign-in, or a better one, says something about the portal's settings and nothing about the mail.
bool isAboutSignIn(int reply) { return reply == 530 || reply == 534 || reply == 535 || reply == 538; }

QString subjectOf(SmtpPhase phase) {
    switch (phase) {
    case SmtpPhase::Greeting: return u"the connection"_s;
    case SmtpPhase::SignIn: return u"the name or the password"_s;
    case SmtpPhase::Sender: return u"the sender"_s;
    case SmtpPhase::Recipient: return u"the recipient"_s;
    case SmtpPhase::Message: break;
    }
    return u"the mail"_s;
}

/// "550" or, where the server gives the finer number of RFC 3463, "550 5.1.1". Never its words: they may name the recipient.
QString numberOf(const SmtpEnd& end) {
    static const QRegularExpression enhanced{u"\\A[0-9]{3}[ -]([245]\\.[0-9]{1,3}\\.[0-9]{1,3})(?![0-9.])"_s};
    const QRegularExpressionMatch match = enhanced.match(end.replyText);
    return match.hasMatch() ? u"%1 %2"_s.arg(end.reply).arg(match.captured(1)) : QString::number(end.reply);
}

QString reasonOf(const SmtpEnd& end) {
    switch (end.code) {
    case CURLE_COULDNT_RESOLVE_HOST: return u"the mail server's name is not known"_s;
    case CURLE_COULDNT_CONNECT: return u"the mail server does not answer"_s;
    case CURLE_OPERATION_TIMEDOUT: return u"the mail server took too long"_s;
    case CURLE_PEER_FAILED_VERIFICATION: return u"the mail server's certificate is not trusted; --smtp-ca names the authority of a house's own"_s;
    case CURLE_SSL_CACERT_BADFILE: return u"the file of --smtp-ca cannot be read"_s;
    case CURLE_USE_SSL_FAILED: return u"the mail server offers no STARTTLS"_s;
    case CURLE_SSL_CONNECT_ERROR: return u"the mail server does not speak TLS as it should"_s;
    case CURLE_ABORTED_BY_CALLBACK: return u"the portal was asked to end"_s;
    default: break;
    }
    if (end.reply >= 400) return u"the mail server refused %1 (%2)"_s.arg(subjectOf(end.phase), numberOf(end));
    if (end.code == CURLE_LOGIN_DENIED) return u"the mail server offers no way to sign in that is safe enough"_s;
    return u"the mail server ended the connection"_s;
}

} // namespace

std::expected<void, MailFault> verdictOf(const SmtpEnd& end) {
    if (end.code == CURLE_OK) return {};
    const bool unanswered = end.givenWhole && end.reply == startMail;
    const bool aboutTheMail = end.phase >= SmtpPhase::Sender;
    return std::unexpected{MailFault{
        .permanent = !unanswered && aboutTheMail && end.reply >= 500 && !isAboutSignIn(end.reply),
        .reason = unanswered ? u"the mail was given, and no answer came: %1"_s.arg(reasonOf(end)) : reasonOf(end),
        .mayHaveArrived = unanswered,
        .reply = end.reply >= 400 ? end.replyText.simplified().left(longestReply) : QString{},
    }};
}

} // namespace Rushes::PortalServer
