// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/portalpreviewlinks.h"

#include "app/workbench/portaldesk.h"
#include "core/portal/jsonfields.h"

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using UrlResult = Portal::PortalResult<QUrl>;

namespace {

UrlResult urlFrom(const Portal::PortalResult<Portal::PortalReply>& reply) {
    if (!reply) return std::unexpected{reply.error()};
    Portal::JsonFields fields{reply->body};
    QUrl url = fields.url("url"_L1);
    if (fields.isBroken() || url.isEmpty())
        return std::unexpected{Portal::PortalError{.fault = Portal::PortalFault::BadReply, .detail = u"link: "_s + fields.broken()}};
    return url;
}

} // namespace

QFuture<UrlResult> PortalPreviewLinks::link(const Catalogue::RenditionId& rendition) {
    Portal::PortalClient& client = m_portal.client();
    return m_portal.takeUpSession()
        .then(&client,
              [&client, id = rendition.text()](const Portal::PortalResult<bool>&) {
                  // Without a session the call itself answers that a sign-in is needed.
                  return client.post(u"/v1/renditions/%1/links"_s.arg(id), {}, Portal::Caller::Account);
              })
        .unwrap()
        .then(&client, urlFrom);
}

QUrl PortalPreviewLinks::origin() const { return m_portal.address().url(); }

} // namespace Rushes::Desktop
