// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/previewlinks.h"

namespace Rushes::Workbench {
class PortalDesk;
}

namespace Rushes::Desktop {

/// Signed links for previews from one portal (POST /v1/renditions/{id}/links), under the account there.
class PortalPreviewLinks final : public Ui::PreviewLinks {
public:
    /// `portal` must outlive this.
    explicit PortalPreviewLinks(Workbench::PortalDesk& portal) : m_portal{portal} {}

    QFuture<Portal::PortalResult<QUrl>> link(const Catalogue::RenditionId& rendition) override;
    [[nodiscard]] QUrl origin() const override;

private:
    Workbench::PortalDesk& m_portal;
};

} // namespace Rushes::Desktop
