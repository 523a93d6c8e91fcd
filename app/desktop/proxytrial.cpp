// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/proxytrial.h"

#include "app/workbench/proxies.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPromise>
#include <QtConcurrentRun>

#include <memory>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Transfer::ProxyChoice;
using Ui::ProxyTrial;

namespace {

/// Somebody sits there and looks on.
constexpr std::chrono::milliseconds patience = 10s;

/// One request. It deletes itself when it has answered.
class Asking final : public QObject {
public:
    Asking(const Transfer::Proxy& proxy, const QUrl& portal) {
        if (proxy.url.isEmpty()) m_network.setProxy(QNetworkProxy::NoProxy);
        else {
            const bool http = proxy.url.scheme() == "http"_L1;
            m_network.setProxy({http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, proxy.url.host(), static_cast<quint16>(proxy.url.port()),
                                QString::fromUtf8(proxy.user), QString::fromUtf8(proxy.password)});
        }
        m_promise.start();
        QNetworkRequest request{portal};
        request.setTransferTimeout(patience);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply* reply = m_network.head(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply, byProxy = !proxy.url.isEmpty()] {
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

QFuture<ProxyTrial> tryProxy(const ProxyChoice& choice, const Ui::ProxyDialog::Password& password, const QUrl& portal) {
    // The system may run a script for its answer.
    const QUrl asked = choice.kind() == ProxyChoice::Kind::One ? QUrl{u"https://portal.invalid"_s} : portal;
    return QtConcurrent::run([choice, password, asked] { return Workbench::proxiesOf(choice.text(), password)->proxyFor(asked); })
        .then(QCoreApplication::instance(),
              [portal](const Transfer::Proxy& proxy) {
                  auto* asking = new Asking{proxy, portal};
                  return asking->future();
              })
        .unwrap();
}

} // namespace Rushes::Desktop
