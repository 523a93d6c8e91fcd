// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Rushes::Custody {

/// The kinds of digests that media people exchange. ASC MHL 2.0 has elements for all of them but SHA-256.
enum class HashFormat : quint8 { C4, Md5, Sha1, Sha256, Xxh32, Xxh64, Xxh3, Xxh128 };

/// As ASC MHL names its elements: "xxh64"; "sha256" for the one that it has no element for.
[[nodiscard]] QString nameOf(HashFormat format);
[[nodiscard]] std::optional<HashFormat> hashFormatFrom(QStringView name);

/// A digest of one kind.
class Digest {
public:
    /// From hexadecimal digits of either case, or from a C4 ID. Nothing where it is not of the kind's length and form.
    [[nodiscard]] static std::optional<Digest> parse(HashFormat format, QStringView text);
    /// From the bytes that hashing gave; for a C4 ID those of its SHA-512.
    [[nodiscard]] static std::optional<Digest> fromBytes(HashFormat format, const QByteArray& bytes);

    [[nodiscard]] HashFormat format() const { return m_format; }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// Lower-case hexadecimal digits; a C4 ID (SMPTE ST 2114) is "c4" and 88 digits to the base 58.
    [[nodiscard]] QString text() const;

    bool operator==(const Digest&) const = default;

private:
    Digest(HashFormat format, QByteArray bytes) : m_format{format}, m_bytes{std::move(bytes)} {}

    HashFormat m_format;
    QByteArray m_bytes;
};

} // namespace Rushes::Custody
