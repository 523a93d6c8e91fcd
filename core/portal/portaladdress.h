// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <optional>

namespace Rushes::Portal {

/// Where a portal is: https anywhere, plain http only on this computer.
class PortalAddress {
public:
    /// Reads what a person typed; "media.example.int" means https. Nothing for other schemes, user names or queries.
    [[nodiscard]] static std::optional<PortalAddress> parse(const QString& text);

    /// The portal's base, without a slash at its end.
    [[nodiscard]] const QUrl& url() const { return m_url; }
    /// The address of a call: `path` as in portal-api, such as "/v1/meetings".
    [[nodiscard]] QUrl call(const QString& path) const;
    /// Whether a URL that the portal named lies on the portal's own origin, so that it may be fetched and may see a token.
    [[nodiscard]] bool owns(const QUrl& url) const;
    /// For people: the host, with its port where it is unusual.
    [[nodiscard]] QString text() const;

    bool operator==(const PortalAddress&) const = default;

private:
    explicit PortalAddress(QUrl url) : m_url{std::move(url)} {}

    QUrl m_url;
};

} // namespace Rushes::Portal
