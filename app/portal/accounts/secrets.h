// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <initializer_list>
#include <optional>

namespace Rushes::PortalServer {

/// Random things, and the portal's own key with which it recognises what it gave out. All from libsodium.
class Secrets {
public:
    /// Reads the key in `folder`, or makes it there, readable by its owner only. The error is a reason for the log.
    [[nodiscard]] static std::expected<Secrets, QString> load(const QString& folder);
    /// With a key that lasts as long as the object.
    [[nodiscard]] static Secrets temporary();

    /// An HMAC over a purpose and its parts, in hexadecimal digits. The parts cannot run into each other.
    [[nodiscard]] QString mac(QByteArrayView purpose, std::initializer_list<QByteArrayView> parts) const;

    /// 128 random bits for a row's id.
    [[nodiscard]] static QString newId();
    /// 256 random bits for a bearer token or a signed-in browser's secret.
    [[nodiscard]] static QByteArray newToken();
    /// What is stored of a token. A plain SHA-256 is enough for 256 random bits.
    [[nodiscard]] static QString digestOf(QByteArrayView token);
    /// Six digits, each code as likely as the other.
    [[nodiscard]] static QString newCode();
    /// Takes the same time wherever they differ.
    [[nodiscard]] static bool same(const QString& one, const QString& other);

    /// Encrypts with a key made of the portal's own and of `callerKey`, which is stored nowhere.
    [[nodiscard]] QString seal(const QByteArray& plain, std::initializer_list<QByteArrayView> callerKey) const;
    [[nodiscard]] std::optional<QByteArray> unseal(const QString& sealed, std::initializer_list<QByteArrayView> callerKey) const;

private:
    explicit Secrets(QByteArray key) : m_key{std::move(key)} {}

    QByteArray m_key;
};

} // namespace Rushes::PortalServer
