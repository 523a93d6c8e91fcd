// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/smtpsession.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace Rushes::PortalServer {

using namespace std::chrono_literals;

namespace {

/// How long a mail that was given whole may still wait for its answer when the program ends.
constexpr auto lastPatience = 5s;

CURL* newHandle() {
    CURL* const handle = curl_easy_init();
    if (handle == nullptr) throw std::bad_alloc{};
    return handle;
}

/// Which phase a line of ours begins. STARTTLS and EHLO belong to the greeting; whatever else, such as the parts of a sign-in, goes on
/// with the phase there is.
std::optional<SmtpPhase> phaseOf(QByteArrayView line) {
    if (line.startsWith("EHLO ") || line.startsWith("HELO ") || line.startsWith("STARTTLS")) return SmtpPhase::Greeting;
    if (line.startsWith("AUTH ")) return SmtpPhase::SignIn;
    if (line.startsWith("MAIL FROM:")) return SmtpPhase::Sender;
    if (line.startsWith("RCPT TO:")) return SmtpPhase::Recipient;
    if (line.startsWith("DATA\r")) return SmtpPhase::Message;
    return std::nullopt;
}

bool isReply(QByteArrayView line) {
    return line.size() >= 3 && std::ranges::all_of(line.first(3), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

SmtpSession::SmtpSession(const SmtpMailer::Settings& settings, const std::atomic<bool>& stopping, const Envelope& envelope, const QByteArray& message)
    : m_handle{newHandle()}, m_stopping{stopping}, m_message{message} {
    setServer(settings, envelope.from.text().section(QLatin1Char{'@'}, 1));
    setSecurity(settings);
    setPatience(settings.patience);
    setMail(envelope);
}

SmtpSession::~SmtpSession() = default;

void SmtpSession::setServer(const SmtpMailer::Settings& settings, const QString& ownName) {
    const bool implicit = settings.server.security == SmtpServer::Security::Implicit;
    const QByteArray url = (implicit ? "smtps://" : "smtp://") + settings.server.text().toUtf8() + '/' + ownName.toUtf8();
    curl_easy_setopt(m_handle.get(), CURLOPT_URL, url.constData());
    curl_easy_setopt(m_handle.get(), CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(m_handle.get(), CURLOPT_PROXY, ""); // not the environment's either
    if (settings.server.user.isEmpty()) return;
    curl_easy_setopt(m_handle.get(), CURLOPT_USERNAME, settings.server.user.toUtf8().constData());
    curl_easy_setopt(m_handle.get(), CURLOPT_PASSWORD, settings.password.toUtf8().constData());
}

void SmtpSession::setSecurity(const SmtpMailer::Settings& settings) {
    curl_easy_setopt(m_handle.get(), CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_handle.get(), CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(m_handle.get(), CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
    // An authority that is named makes STARTTLS a must on this computer, too: whoever names one has a server that speaks it.
    const bool plain = settings.server.security == SmtpServer::Security::Plain && settings.certificateAuthority.isEmpty();
    curl_easy_setopt(m_handle.get(), CURLOPT_USE_SSL, plain ? long{CURLUSESSL_NONE} : long{CURLUSESSL_ALL});
    if (settings.certificateAuthority.isEmpty()) return;
    curl_easy_setopt(m_handle.get(), CURLOPT_CAINFO, settings.certificateAuthority.toUtf8().constData());
    curl_easy_setopt(m_handle.get(), CURLOPT_CAPATH, nullptr);
}

void SmtpSession::setPatience(const SmtpPatience& patience) {
    curl_easy_setopt(m_handle.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_handle.get(), CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(patience.connection.count()));
    curl_easy_setopt(m_handle.get(), CURLOPT_SERVER_RESPONSE_TIMEOUT_MS, static_cast<long>(patience.reply.count()));
    curl_easy_setopt(m_handle.get(), CURLOPT_TIMEOUT_MS, static_cast<long>(patience.session.count()));
    curl_easy_setopt(m_handle.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(m_handle.get(), CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(
        m_handle.get(), CURLOPT_XFERINFOFUNCTION,
        +[](void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) { return static_cast<SmtpSession*>(self)->mustEnd() ? 1 : 0; });
}

void SmtpSession::setMail(const Envelope& envelope) {
    m_recipients.reset(curl_slist_append(nullptr, envelope.to.text().toUtf8().constData()));
    curl_easy_setopt(m_handle.get(), CURLOPT_MAIL_FROM, envelope.from.text().toUtf8().constData());
    curl_easy_setopt(m_handle.get(), CURLOPT_MAIL_RCPT, m_recipients.get());
    curl_easy_setopt(m_handle.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(m_handle.get(), CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(m_message.size()));
    curl_easy_setopt(m_handle.get(), CURLOPT_READDATA, this);
    curl_easy_setopt(
        m_handle.get(), CURLOPT_READFUNCTION,
        +[](char* to, size_t size, size_t count, void* self) { return static_cast<SmtpSession*>(self)->give(to, size * count); });
    // libcurl tells the number of the last reply but not what it answered, so the talk is listened to. Nothing of it is kept but the
    // phase and the last reply: it holds the password.
    curl_easy_setopt(m_handle.get(), CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(m_handle.get(), CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(
        m_handle.get(), CURLOPT_DEBUGFUNCTION, +[](CURL*, curl_infotype kind, char* data, size_t size, void* self) {
            static_cast<SmtpSession*>(self)->hear(kind, QByteArrayView{data, static_cast<qsizetype>(size)});
            return 0;
        });
}

SmtpEnd SmtpSession::run() {
    m_end.code = curl_easy_perform(m_handle.get());
    const SmtpEnd end = m_end; // what is said at parting is of no interest
    return end;
}

void SmtpSession::hear(curl_infotype kind, QByteArrayView line) {
    if (kind == CURLINFO_HEADER_OUT) {
        m_end.phase = phaseOf(line).value_or(m_end.phase);
    } else if (kind == CURLINFO_HEADER_IN && isReply(line)) {
        m_end.reply = line.first(3).toInt();
        m_end.replyText = QString::fromUtf8(line.trimmed());
    }
}

bool SmtpSession::mustEnd() {
    if (!m_stopping) return false;
    const auto now = std::chrono::steady_clock::now();
    if (!m_stoppedAt) m_stoppedAt = now;
    return !m_end.givenWhole || now - *m_stoppedAt > lastPatience;
}

size_t SmtpSession::give(char* to, size_t room) {
    const qsizetype size = std::min(m_message.size() - m_given, static_cast<qsizetype>(room));
    std::memcpy(to, m_message.constData() + m_given, static_cast<size_t>(size));
    m_given += size;
    m_end.givenWhole = m_given == m_message.size();
    return static_cast<size_t>(size);
}

} // namespace Rushes::PortalServer
