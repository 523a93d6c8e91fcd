// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/meeting.h"

namespace Rushes::Catalogue {

QString word(Coverage coverage) {
    switch (coverage) {
    case Coverage::Planned: return QStringLiteral("planned");
    case Coverage::Live: return QStringLiteral("live");
    case Coverage::Published: return QStringLiteral("published");
    case Coverage::None: return QStringLiteral("none");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Rushes::Catalogue
