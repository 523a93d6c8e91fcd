// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/linkresolver.h"

namespace Rushes::Portal {
class PortalClient;
}

namespace Rushes::Workbench {

/// Gives the queue its links: a signed URL from the portal for a rendition (POST /v1/renditions/{id}/links), or the URL itself where the
/// source is one.
class PortalLinkResolver final : public Downloads::LinkResolver {
public:
    /// The portal whose renditions can be had; null while none is known.
    void setPortal(Portal::PortalClient* client) { m_client = client; }

    QFuture<Result<Downloads::Link, Downloads::LinkError>> resolve(const Downloads::DownloadRequest& request) override;

private:
    Portal::PortalClient* m_client = nullptr;
};

} // namespace Rushes::Workbench
