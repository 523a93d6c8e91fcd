// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Rushes {

/// A SHA-256 digest (FIPS 180-4).
class Sha256 {
public:
    /// From 64 hexadecimal digits of either case, as catalogues publish them.
    [[nodiscard]] static std::optional<Sha256> fromHex(QStringView hex);
    /// From the 32 bytes themselves.
    [[nodiscard]] static std::optional<Sha256> fromBytes(QByteArrayView bytes);
    /// From the value of a Repr-Digest field (RFC 9530): the `sha-256=:…:` member. Nothing where there is none or it is malformed.
    [[nodiscard]] static std::optional<Sha256> fromReprDigest(QByteArrayView field);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// 64 lower-case hexadecimal digits.
    [[nodiscard]] QString hex() const;
    /// The value of a Repr-Digest field.
    [[nodiscard]] QByteArray reprDigest() const;

    bool operator==(const Sha256&) const = default;

private:
    explicit Sha256(QByteArray bytes) : m_bytes{std::move(bytes)} {}

    QByteArray m_bytes;
};

/// Computes a Sha256 of bytes that come in pieces. OpenSSL's EVP, because it uses the processor's SHA instructions.
class Sha256Hasher {
public:
    Sha256Hasher();
    ~Sha256Hasher();
    Sha256Hasher(Sha256Hasher&&) noexcept;
    Sha256Hasher& operator=(Sha256Hasher&&) noexcept;
    Q_DISABLE_COPY(Sha256Hasher)

    void add(QByteArrayView bytes);
    /// The digest of all that was added so far; more may be added after.
    [[nodiscard]] Sha256 digest() const;

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace Rushes
