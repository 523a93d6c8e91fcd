// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/proxytrial.h"

#include "app/workbench/proxies.h"
#include "core/base/errand.h"

#include <QCoreApplication>
#include <QNetworkProxy>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Transfer::ProxyChoice;

QFuture<Portal::ProxyTrial> tryProxy(const ProxyChoice& choice, const Ui::ProxyDialog::Password& password, const QUrl& portal) {
    const QUrl asked = choice.kind() == ProxyChoice::Kind::One ? QUrl{u"https://portal.invalid"_s} : portal;
    // On a thread, because the system may run a script for its answer.
    return inBackground([choice, password, asked] { return Workbench::proxiesOf(choice.text(), password)->proxyFor(asked); })
        .then(QCoreApplication::instance(), [portal](const Transfer::Proxy& proxy) { return Portal::tryProxy(Workbench::networkProxyOf(proxy), portal); })
        .unwrap();
}

} // namespace Rushes::Desktop
