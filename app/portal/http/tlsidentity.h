// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSslConfiguration>

#include <expected>

namespace Rushes::PortalServer {

/// Who the portal says it is over TLS.
struct TlsIdentity {
    QSslConfiguration configuration; ///< TLS 1.2 or newer, with the certificate, its chain and its key
    QDateTime validUntil;

    /// Reads a certificate with its chain and its RSA or EC key, both PEM. The error is for the person who named the files.
    [[nodiscard]] static std::expected<TlsIdentity, QString> read(const QString& certificateFile, const QString& keyFile);
};

} // namespace Rushes::PortalServer
