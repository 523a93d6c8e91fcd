// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/linkresolver.h"

namespace Rushes::Workbench {

class PortalDesks;

/// Gives the queue its links: a signed URL for a rendition from the portal that a download names (POST /v1/renditions/{id}/links), under
/// the account there, or the URL itself where the source is one.
class PortalLinkResolver final : public Downloads::LinkResolver {
public:
    explicit PortalLinkResolver(PortalDesks& portals) : m_portals{portals} {}

    QFuture<Result<Downloads::Link, Downloads::LinkError>> resolve(const Downloads::DownloadRequest& request) override;

private:
    PortalDesks& m_portals;
};

} // namespace Rushes::Workbench
