// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Rushes::PortalServer {

/// Which bytes of a representation a GET asks for (RFC 9110, section 14).
struct RangeDecision {
    enum class Kind : quint8 {
        Whole,         ///< 200: no range, one that is not understood, more than one, or an If-Range that no longer holds
        Part,          ///< 206
        Unsatisfiable, ///< 416
    };

    Kind kind = Kind::Whole;
    qint64 first = 0;
    qint64 length = 0;

    bool operator==(const RangeDecision&) const = default;
};

/// `range` and `ifRange` are the header fields as they came, empty where there were none. Only this representation's strong `etag`
/// makes If-Range hold: the portal gives no dates.
[[nodiscard]] RangeDecision decideRange(QByteArrayView range, QByteArrayView ifRange, QByteArrayView etag, qint64 size);

} // namespace Rushes::PortalServer
