// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/proxytrial.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPromise>

namespace Rushes::Portal {

using namespace std::chrono_literals;

namespace {

/// Somebody sits there and looks on.
constexpr std::chrono::milliseconds patience = 10s;

/// One request. It deletes itself when it has answered.
class Asking final : public QObject {
public:
    Asking(const QNetworkProxy& proxy, const QUrl& portal) {
        m_network.setProxy(proxy);
        m_promise.start();
        QNetworkRequest request{portal};
        request.setTransferTimeout(patience);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply* reply = m_network.head(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply, byProxy = proxy.type() != QNetworkProxy::NoProxy] {
            m_promise.addResult(proxyTrialOf(reply->error(), byProxy));
            m_promise.finish();
            deleteLater();
        });
    }
    [[nodiscard]] QFuture<ProxyTrial> future() const { return m_promise.future(); }

private:
    QNetworkAccessManager m_network;
    QPromise<ProxyTrial> m_promise;
};

} // namespace

ProxyTrial proxyTrialOf(QNetworkReply::NetworkError error, bool byProxy) {
    switch (error) {
    case QNetworkReply::ProxyNotFoundError: return ProxyTrial::NotFound;
    case QNetworkReply::ProxyConnectionRefusedError: return ProxyTrial::Refused;
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError: return ProxyTrial::Silent;
    case QNetworkReply::ProxyAuthenticationRequiredError: return ProxyTrial::SignIn;
    case QNetworkReply::OperationCanceledError: return byProxy ? ProxyTrial::Silent : ProxyTrial::NothingBeyond;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::UnknownProxyError: return ProxyTrial::NothingBeyond;
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError: // 502 and 504: proxies say so of what they do not reach
        return byProxy ? ProxyTrial::NothingBeyond : ProxyTrial::Through;
    default: return ProxyTrial::Through;
    }
}

QFuture<ProxyTrial> tryProxy(const QNetworkProxy& proxy, const QUrl& portal) {
    auto* asking = new Asking{proxy, portal};
    return asking->future();
}

} // namespace Rushes::Portal
