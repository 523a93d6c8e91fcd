// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/http/answer.h"

namespace Rushes::PortalServer {

/// A strong tag of bytes, with its quotation marks.
[[nodiscard]] QByteArray entityTagOf(const QByteArray& bytes);
/// A strong tag of a file that is replaced as a whole when it changes: by its size and time.
[[nodiscard]] QByteArray entityTagOf(const QString& path);

/// The answer with its ETag, or 304 where `ifNoneMatch` names that (RFC 9110, 13.1.2).
[[nodiscard]] Answer conditional(Answer answer, const QByteArray& etag, const QByteArray& ifNoneMatch);

} // namespace Rushes::PortalServer
