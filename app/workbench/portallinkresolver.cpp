// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/portallinkresolver.h"

#include "app/workbench/portaldesks.h"
#include "core/portal/jsonfields.h"

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;
using Downloads::Failure;
using Downloads::Link;
using Downloads::LinkError;
using Downloads::Obstacle;
using LinkResult = Result<Link, LinkError>;

namespace {

LinkError linkErrorOf(const Portal::PortalError& error) {
    using enum Portal::PortalFault;
    const QString& detail = error.detail;
    if (error.byProxy) return {error.needsProxySignIn() ? Obstacle::ProxySignIn : Obstacle::Proxy, Failure::None, detail};
    switch (error.fault) {
    case NotSignedIn: return {Obstacle::SignIn, Failure::None, detail};
    case Offline:
    case TimedOut:
    case TooMany:
    case Unavailable: return {Obstacle::Network, Failure::None, detail};
    case Insecure: return {Obstacle::None, Failure::Untrusted, detail};
    case NotFound: return {Obstacle::None, Failure::NotFound, detail};
    case Embargoed: return {Obstacle::None, Failure::Embargoed, detail};
    case Withdrawn: return {Obstacle::None, Failure::Withdrawn, detail};
    default: return {Obstacle::None, Failure::Refused, detail};
    }
}

LinkResult linkFrom(const Portal::PortalResult<Portal::PortalReply>& reply) {
    if (!reply) return std::unexpected{linkErrorOf(reply.error())};
    Portal::JsonFields fields{reply->body};
    Link link{.url = fields.url("url"_L1), .expiresAt = fields.time("expires_at"_L1), .bearerToken = {}};
    if (fields.isBroken() || link.url.isEmpty()) return std::unexpected{LinkError{Obstacle::None, Failure::Refused, u"link: "_s + fields.broken()}};
    return link;
}

} // namespace

QFuture<LinkResult> PortalLinkResolver::resolve(const Downloads::DownloadRequest& request) {
    if (request.portal.isEmpty()) return readyFuture(LinkResult{Link{.url = QUrl{request.source}, .expiresAt = {}, .bearerToken = {}}});
    PortalDesk* portal = m_portals.desk(request.portal);
    if (portal == nullptr) return readyFuture(LinkResult{std::unexpected{LinkError{Obstacle::None, Failure::Refused, u"not a portal: "_s + request.portal}}});
    return portal->takeUpSession()
        .then(&portal->client(),
              [portal, source = request.source](const Portal::PortalResult<bool>&) {
                  // Without a session the call itself answers that a sign-in is needed.
                  const QString thing = source.startsWith("photos/"_L1) ? source : u"renditions/"_s + source;
                  return portal->client().post(u"/v1/%1/links"_s.arg(thing), {}, Portal::Caller::Account);
              })
        .unwrap()
        .then(&portal->client(), linkFrom);
}

} // namespace Rushes::Workbench
