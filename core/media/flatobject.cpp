// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/flatobject.h"

#include <algorithm>
#include <ranges>

namespace Rushes::Media {

namespace {

constexpr std::size_t membersOfFacts = 24;
/// So many digits are exact in JSON's numbers, too.
constexpr qsizetype mostDigits = 15;

/// Where the reader stands. Each step answers nothing where something else stands there.
class Cursor {
public:
    explicit Cursor(QByteArrayView text) : m_text{text} {}

    [[nodiscard]] bool isAtEnd() {
        skipSpace();
        return m_at == m_text.size();
    }
    bool take(char sign) {
        skipSpace();
        if (m_at == m_text.size() || m_text[m_at] != sign) return false;
        ++m_at;
        return true;
    }
    std::optional<QLatin1StringView> text() {
        if (!take('"')) return std::nullopt;
        const qsizetype first = m_at;
        for (; m_at < m_text.size(); ++m_at) {
            const char sign = m_text[m_at];
            if (sign == '"') return QLatin1StringView{m_text.sliced(first, m_at++ - first)};
            if (sign == '\\' || static_cast<uchar>(sign) < 0x20 || static_cast<uchar>(sign) > 0x7f) return std::nullopt;
        }
        return std::nullopt;
    }
    std::optional<qint64> number() {
        skipSpace();
        const qsizetype first = m_at;
        qint64 number = 0;
        for (; m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; ++m_at) {
            if (m_at - first == mostDigits) return std::nullopt;
            number = number * 10 + (m_text[m_at] - '0');
        }
        const bool isWritten = m_at > first && (m_text[first] != '0' || m_at == first + 1);
        return isWritten ? std::optional{number} : std::nullopt;
    }

private:
    void skipSpace() {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t')) ++m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<FlatObject> FlatObject::read(QByteArrayView json) {
    Cursor cursor{json};
    FlatObject object;
    object.m_members.reserve(membersOfFacts);
    if (!cursor.take('{')) return std::nullopt;
    if (cursor.take('}')) return cursor.isAtEnd() ? std::optional{object} : std::nullopt;
    do {
        const auto name = cursor.text();
        if (!name || !cursor.take(':')) return std::nullopt;
        if (const auto text = cursor.text()) object.m_members.emplace_back(*name, *text);
        else if (const auto number = cursor.number()) object.m_members.emplace_back(*name, *number);
        else return std::nullopt;
    } while (cursor.take(','));
    if (!cursor.take('}') || !cursor.isAtEnd()) return std::nullopt;
    return object;
}

FlatObject::Value FlatObject::value(QLatin1StringView name) const {
    for (const auto& [known, value] : std::views::reverse(m_members)) {
        if (known == name) return value;
    }
    return {};
}

} // namespace Rushes::Media
