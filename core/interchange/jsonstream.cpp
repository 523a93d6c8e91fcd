// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/jsonstream.h"

#include <QIODevice>

#include <utility>

namespace Rushes::Interchange {

namespace {

/// The letter after the backslash; 0 where the character needs a number or nothing.
char shortEscape(char letter) {
    switch (letter) {
    case '"': return '"';
    case '\\': return '\\';
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return 0;
    }
}

} // namespace

void JsonStream::separate() {
    if (!std::exchange(m_isAfterKey, false) && !m_hasValues.empty()) {
        if (m_hasValues.back()) m_waiting += ',';
        m_hasValues.back() = true;
    }
    if (std::exchange(m_newLine, false)) m_waiting += '\n';
    if (m_waiting.size() >= pieceSize) flush();
}

void JsonStream::begin(char bracket) {
    separate();
    m_waiting += bracket;
    m_hasValues.push_back(false);
}

void JsonStream::end(char bracket) {
    if (std::exchange(m_newLine, false)) m_waiting += '\n';
    m_waiting += bracket;
    m_hasValues.pop_back();
}

void JsonStream::key(QLatin1StringView name) {
    separate();
    m_waiting += '"';
    m_waiting.append(name.data(), name.size());
    m_waiting += "\":";
    m_isAfterKey = true;
}

void JsonStream::value(const QString& text) {
    separate();
    m_waiting += '"';
    escape(text);
    m_waiting += '"';
}

void JsonStream::value(QLatin1StringView plain) {
    separate();
    m_waiting += '"';
    m_waiting.append(plain.data(), plain.size());
    m_waiting += '"';
}

void JsonStream::value(qint64 number) {
    separate();
    m_waiting += QByteArray::number(number);
}

void JsonStream::literal(QByteArrayView json) {
    separate();
    m_waiting += json;
}

void JsonStream::escape(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    const char* const end = utf8.cend();
    const char* plain = utf8.cbegin();
    for (const char* at = plain; at != end; ++at) {
        const char after = shortEscape(*at);
        const auto code = static_cast<unsigned char>(*at);
        if (after == 0 && code >= 0x20) continue;
        m_waiting.append(plain, at - plain);
        plain = at + 1;
        m_waiting += '\\';
        if (after != 0) m_waiting += after;
        else m_waiting += "u00" + QByteArray::number(code, 16).rightJustified(2, '0');
    }
    m_waiting.append(plain, end - plain);
}

void JsonStream::flush() {
    m_to.write(m_waiting);
    m_waiting.resize(0); // keeps its room
}

} // namespace Rushes::Interchange
