// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/mail/smtpmailer.h"
#include "app/portal/mail/smtpverdict.h"

#include <memory>
#include <optional>

namespace Rushes::PortalServer {

/// One session with a mail server, in which one mail goes. Blocks the thread it is run in.
class SmtpSession {
public:
    /// All of it outlives the session; `stopping` may become true in another thread.
    SmtpSession(const SmtpMailer::Settings& settings, const std::atomic<bool>& stopping, const Envelope& envelope, const QByteArray& message);
    ~SmtpSession();
    Q_DISABLE_COPY_MOVE(SmtpSession)

    SmtpEnd run();

private:
    void setServer(const SmtpMailer::Settings& settings, const QString& ownName);
    void setSecurity(const SmtpMailer::Settings& settings);
    void setPatience(const SmtpPatience& patience);
    void setMail(const Envelope& envelope);
    void hear(curl_infotype kind, QByteArrayView line);
    [[nodiscard]] bool mustEnd();
    size_t give(char* to, size_t room);

    struct Cleanup {
        void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
        void operator()(curl_slist* list) const { curl_slist_free_all(list); }
    };

    std::unique_ptr<CURL, Cleanup> m_handle;
    std::unique_ptr<curl_slist, Cleanup> m_recipients;
    const std::atomic<bool>& m_stopping;
    const QByteArray& m_message;
    qsizetype m_given = 0;
    SmtpEnd m_end;
    std::optional<std::chrono::steady_clock::time_point> m_stoppedAt;
};

} // namespace Rushes::PortalServer
