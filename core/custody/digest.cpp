// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/digest.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace Rushes::Custody {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    HashFormat format;
    QLatin1StringView name;
    qsizetype bytes;
};

constexpr std::array kinds{Kind{HashFormat::C4, "c4"_L1, 64},         Kind{HashFormat::Md5, "md5"_L1, 16},      Kind{HashFormat::Sha1, "sha1"_L1, 20},
                           Kind{HashFormat::Sha256, "sha256"_L1, 32}, Kind{HashFormat::Xxh32, "xxh32"_L1, 4},   Kind{HashFormat::Xxh64, "xxh64"_L1, 8},
                           Kind{HashFormat::Xxh3, "xxh3"_L1, 8},      Kind{HashFormat::Xxh128, "xxh128"_L1, 16}};

const Kind& kindOf(HashFormat format) { return *std::ranges::find(kinds, format, &Kind::format); }

// SMPTE ST 2114: the digits of base 58 leave out 0, O, I and l; the number fills 88 of them, highest first.
constexpr QByteArrayView c4Digits = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr qsizetype c4Length = 88;
constexpr unsigned c4Base = 58;

QString c4From(QByteArray number) {
    QByteArray digits(c4Length, c4Digits.front());
    for (qsizetype place = c4Length; place-- > 0;) {
        unsigned rest = 0;
        for (char& byte : number) {
            const unsigned value = rest * 256 + static_cast<unsigned char>(byte);
            byte = static_cast<char>(value / c4Base);
            rest = value % c4Base;
        }
        digits[place] = c4Digits.at(static_cast<qsizetype>(rest));
    }
    return u"c4"_s + QString::fromLatin1(digits);
}

std::optional<QByteArray> bytesOfC4(QStringView text) {
    if (text.size() != c4Length + 2 || !text.startsWith("c4"_L1)) return std::nullopt;
    QByteArray number(kindOf(HashFormat::C4).bytes, '\0');
    for (const QChar digit : text.sliced(2)) {
        const qsizetype value = digit.unicode() < 128 ? c4Digits.indexOf(digit.toLatin1()) : -1;
        if (value < 0) return std::nullopt;
        unsigned carry = static_cast<unsigned>(value);
        for (qsizetype place = number.size(); place-- > 0;) {
            carry += static_cast<unsigned char>(number.at(place)) * c4Base;
            number[place] = static_cast<char>(carry & 255U);
            carry >>= 8U;
        }
        if (carry != 0) return std::nullopt;
    }
    return number;
}

} // namespace

QString nameOf(HashFormat format) { return kindOf(format).name; }

std::optional<HashFormat> hashFormatFrom(QStringView name) {
    const auto found = std::ranges::find_if(kinds, [name](const Kind& kind) { return name == kind.name; });
    return found == kinds.end() ? std::nullopt : std::optional{found->format};
}

std::optional<Digest> Digest::parse(HashFormat format, QStringView text) {
    if (format == HashFormat::C4) {
        auto bytes = bytesOfC4(text);
        return bytes ? std::optional{Digest{format, *bytes}} : std::nullopt;
    }
    if (text.size() != kindOf(format).bytes * 2) return std::nullopt;
    const bool isHex = std::ranges::all_of(text, [](QChar digit) { return digit.unicode() < 128 && std::isxdigit(digit.unicode()) != 0; });
    return isHex ? fromBytes(format, QByteArray::fromHex(text.toLatin1())) : std::nullopt;
}

std::optional<Digest> Digest::fromBytes(HashFormat format, const QByteArray& bytes) {
    return bytes.size() == kindOf(format).bytes ? std::optional{Digest{format, bytes}} : std::nullopt;
}

QString Digest::text() const { return m_format == HashFormat::C4 ? c4From(m_bytes) : QString::fromLatin1(m_bytes.toHex()); }

} // namespace Rushes::Custody
