// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portaladdress.h"

namespace Rushes::Catalogue {

/// A link that leads to something of a portal: `rushes://open/video/ID` or `rushes://open/meeting/ID`, with `?portal=ADDRESS` where it is
/// not the portal in use. A link comes from anywhere, a web page or a mail, so it can only show things: none downloads, signs in or
/// changes what Rushes is set to.
struct RushesLink {
    enum class Kind : quint8 { Meeting, Video };

    Kind kind;
    QString id;                                  ///< as portals give them: letters, digits, '-', '_', '.', the first no mark; at most 64
    std::optional<Portal::PortalAddress> portal; ///< nothing for the portal in use

    /// Nothing for anything that is not exactly such a link.
    [[nodiscard]] static std::optional<RushesLink> parse(const QString& text);
    [[nodiscard]] QString text() const;

    bool operator==(const RushesLink&) const = default;
};

} // namespace Rushes::Catalogue
