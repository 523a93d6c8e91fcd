// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/framing.h"

#include <QList>

#include <algorithm>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

/// No more digits than a length of this world has, so that no reader overflows.
bool isLength(QByteArrayView value) {
    return !value.isEmpty() && value.size() <= 15 && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<QString> ambiguityOf(const QHttpHeaders& headers) {
    using enum QHttpHeaders::WellKnownHeader;
    const QList<QByteArray> lengths = headers.values(ContentLength);
    const QList<QByteArray> encodings = headers.values(TransferEncoding);
    if (lengths.size() > 1 || encodings.size() > 1 || (!lengths.isEmpty() && !encodings.isEmpty())) return u"The length of the body is given in two ways."_s;
    if (!lengths.isEmpty() && !isLength(lengths.first())) return u"Content-Length is not a length."_s;
    if (!encodings.isEmpty() && encodings.first().compare("chunked", Qt::CaseInsensitive) != 0) return u"The only Transfer-Encoding is chunked."_s;
    // Where one field is malformed Qt drops them all, and the body is taken for the next request: then there is no Host either.
    if (headers.values(Host).size() != 1) return u"There must be one Host, and no field that is none."_s;
    return std::nullopt;
}

} // namespace Rushes::PortalServer
