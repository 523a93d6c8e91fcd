// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <optional>

namespace Rushes {

using namespace Qt::StringLiterals;

namespace {

/// Goes over a JSON text once, without building anything. What it counts is right where the text is JSON at all; the real reader judges
/// that afterwards.
class Scan {
public:
    explicit Scan(QByteArrayView json, int deepest) : m_json{json}, m_deepest{deepest} {}

    std::optional<JsonFault> run() {
        for (; m_at < m_json.size() && !m_failed; ++m_at) {
            switch (m_json[m_at]) {
            case '"': skipString(); break;
            case '{':
            case '[':
                if (++m_depth > m_deepest) fail(JsonFault::TooDeep);
                break;
            case '}':
            case ']': --m_depth; break;
            case ':': ++m_members; break;
            default: break;
            }
        }
        return m_failed ? std::optional{m_fault} : std::nullopt;
    }

    /// Keys with a value, of all objects together.
    [[nodiscard]] qsizetype members() const { return m_members; }

private:
    void skipString() {
        for (++m_at; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
            const auto byte = static_cast<unsigned char>(m_json[m_at]);
            if (byte < 0x20) fail(JsonFault::Malformed);
            if (byte == '\\') skipEscape();
        }
    }

    void skipEscape() {
        ++m_at;
        if (m_at >= m_json.size() || m_json[m_at] != 'u') return;
        const std::optional<char16_t> unit = hexadecimal(m_at + 1);
        if (!unit) return; // the real reader says so
        m_at += 4;
        if (*unit == 0 || QChar::isLowSurrogate(*unit)) fail(JsonFault::BadText);
        if (!QChar::isHighSurrogate(*unit)) return;
        const bool escaped = m_json.sliced(m_at + 1).startsWith("\\u");
        const std::optional<char16_t> second = escaped ? hexadecimal(m_at + 3) : std::nullopt;
        if (!second || !QChar::isLowSurrogate(*second)) fail(JsonFault::BadText);
        else m_at += 6;
    }

    [[nodiscard]] std::optional<char16_t> hexadecimal(qsizetype from) const {
        if (from + 4 > m_json.size()) return std::nullopt;
        bool isHex = false;
        const ushort unit = m_json.sliced(from, 4).toUShort(&isHex, 16);
        return isHex ? std::optional{static_cast<char16_t>(unit)} : std::nullopt;
    }

    void fail(JsonFault fault) {
        m_failed = true;
        m_fault = fault;
    }

    QByteArrayView m_json;
    int m_deepest;
    qsizetype m_at = 0;
    int m_depth = 0;
    qsizetype m_members = 0;
    bool m_failed = false; ///< with m_fault; an optional of it makes GCC 14 warn in optimised builds
    JsonFault m_fault{};
};

/// What is in a value: its members, and whether all its numbers are numbers.
struct Contents {
    qsizetype members = 0;
    bool finite = true;

    void add(const QJsonValue& value) {
        if (value.isObject()) add(value.toObject());
        else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const auto& one : array) add(one);
        } else if (value.isDouble()) finite = finite && std::isfinite(value.toDouble());
    }

    void add(const QJsonObject& object) {
        members += object.size();
        for (auto member = object.begin(); member != object.end(); ++member) add(member.value());
    }
};

} // namespace

QLatin1StringView word(JsonFault fault) {
    switch (fault) {
    case JsonFault::Malformed: return "not JSON"_L1;
    case JsonFault::NoObject: return "not a JSON object"_L1;
    case JsonFault::TooDeep: return "nested too deeply"_L1;
    case JsonFault::Repeated: return "a key stands twice in one object"_L1;
    case JsonFault::BadText: return "a string that is no text"_L1;
    case JsonFault::BadNumber: return "a number beyond all numbers"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

std::expected<QJsonObject, JsonFault> strictObject(const QByteArray& json, int deepest) {
    Scan scan{json, deepest};
    if (const auto fault = scan.run()) return std::unexpected{*fault};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::IllegalNumber) return std::unexpected{JsonFault::BadNumber};
    if (error.error != QJsonParseError::NoError) return std::unexpected{JsonFault::Malformed};
    if (!document.isObject()) return std::unexpected{JsonFault::NoObject};
    QJsonObject object = document.object();
    Contents contents;
    contents.add(object);
    // Qt keeps the last of two members with one key: then there are fewer than were written.
    if (contents.members != scan.members()) return std::unexpected{JsonFault::Repeated};
    if (!contents.finite) return std::unexpected{JsonFault::BadNumber};
    return object;
}

} // namespace Rushes
