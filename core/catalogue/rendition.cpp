// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/rendition.h"

namespace Rushes::Catalogue {

QString word(Role role) {
    switch (role) {
    case Role::Broadcast: return QStringLiteral("broadcast");
    case Role::Mezzanine: return QStringLiteral("mezzanine");
    case Role::Web: return QStringLiteral("web");
    case Role::Proxy: return QStringLiteral("proxy");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Role> roleFrom(QStringView text) {
    for (const Role role : {Role::Broadcast, Role::Mezzanine, Role::Web, Role::Proxy}) {
        if (word(role) == text) return role;
    }
    return std::nullopt;
}

} // namespace Rushes::Catalogue
