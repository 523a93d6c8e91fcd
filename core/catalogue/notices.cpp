// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/notices.h"

namespace Rushes::Catalogue {

QString word(Remark::Kind kind) {
    switch (kind) {
    case Remark::Kind::Missing: return QStringLiteral("missing");
    case Remark::Kind::Malformed: return QStringLiteral("malformed");
    case Remark::Kind::UnknownWord: return QStringLiteral("unknown-word");
    case Remark::Kind::Cut: return QStringLiteral("cut");
    case Remark::Kind::LeftOut: return QStringLiteral("left-out");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Rushes::Catalogue
