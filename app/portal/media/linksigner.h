// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace Rushes::PortalServer {

class Secrets;

/// Signs links to renditions, so that a program that knows no header can fetch one. A link names the session that asked for it and ends
/// with it.
class LinkSigner {
public:
    explicit LinkSigner(const Secrets& secrets) : m_secrets{secrets} {}

    [[nodiscard]] QUrlQuery sign(const QString& renditionId, const QString& sessionId, const QDateTime& expiresAt) const;
    /// The session that a link speaks for; nothing where it is not ours, changed, of another rendition or over.
    [[nodiscard]] std::optional<QString> sessionOf(const QString& renditionId, const QUrlQuery& link, const QDateTime& now) const;

private:
    [[nodiscard]] QString signature(const QString& renditionId, const QString& sessionId, const QString& expires) const;

    const Secrets& m_secrets;
};

} // namespace Rushes::PortalServer
