// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QUrl>

#include <optional>

namespace Rushes::Transfer {

/// How often one transfer may be sent elsewhere.
inline constexpr int mostRedirects = 5;

/// This computer itself: localhost, 127.0.0.0/8 or ::1.
[[nodiscard]] bool isLoopback(const QUrl& url);

/// The same scheme, host and port: the only place where a credential may go.
[[nodiscard]] bool isSameOrigin(const QUrl& one, const QUrl& other);

/// Whether a credential meant for `origin` may be sent to `url`: the same origin, and in clear to this computer only.
[[nodiscard]] bool mayCarryCredential(const QUrl& origin, const QUrl& url);

/// Where a redirect leads, or nothing where we do not go: https never leads to http, http leads to https or this computer, nothing else
/// is followed.
[[nodiscard]] std::optional<QUrl> redirectTarget(const QUrl& from, QByteArrayView location);

} // namespace Rushes::Transfer
