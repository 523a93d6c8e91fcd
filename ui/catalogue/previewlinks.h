// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/rendition.h"
#include "core/portal/portalerror.h"

#include <QUrl>

namespace Rushes::Ui {

/// Where a preview gets the link of a rendition that it streams. A portal gives one to people with an account; without one the answer is
/// PortalFault::NotSignedIn.
class PreviewLinks {
public:
    virtual ~PreviewLinks() = default;

    /// A link that may be opened for a while, without anything else.
    virtual QFuture<Portal::PortalResult<QUrl>> link(const Catalogue::RenditionId& rendition) = 0;
    /// The portal's own address; a link elsewhere is not opened.
    [[nodiscard]] virtual QUrl origin() const = 0;
};

} // namespace Rushes::Ui
