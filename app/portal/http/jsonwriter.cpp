// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/jsonwriter.h"

#include <QLocale>

#include <cmath>

namespace Rushes::PortalServer {

void JsonWriter::comma() {
    if (m_begun) m_bytes += ',';
    m_begun = true;
}

JsonWriter& JsonWriter::open(char bracket) {
    comma();
    m_bytes += bracket;
    m_begun = false;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    m_bytes += bracket;
    m_begun = true;
    return *this;
}

JsonWriter& JsonWriter::name(QLatin1StringView name) {
    comma();
    m_bytes += '"';
    m_bytes.append(name.data(), name.size());
    m_bytes += "\":";
    m_begun = false;
    return *this;
}

JsonWriter& JsonWriter::text(QStringView text) {
    comma();
    const QByteArray utf8 = text.toUtf8();
    m_bytes += '"';
    qsizetype copied = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8.at(i));
        if (c >= 0x20 && c != '"' && c != '\\') continue;
        m_bytes.append(utf8.constData() + copied, i - copied);
        copied = i + 1;
        if (c == '"' || c == '\\') {
            m_bytes += '\\';
            m_bytes += static_cast<char>(c);
        } else {
            constexpr char digits[] = "0123456789abcdef";
            m_bytes += "\\u00";
            m_bytes += digits[c >> 4U];
            m_bytes += digits[c & 15U];
        }
    }
    m_bytes.append(utf8.constData() + copied, utf8.size() - copied);
    m_bytes += '"';
    return *this;
}

JsonWriter& JsonWriter::number(qint64 number) { return raw(QByteArray::number(number)); }

JsonWriter& JsonWriter::number(double number) {
    // JSON has no word for the others.
    return std::isfinite(number) ? raw(QByteArray::number(number, 'g', QLocale::FloatingPointShortest)) : null();
}

JsonWriter& JsonWriter::truth(bool truth) { return raw(truth ? "true" : "false"); }

JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::raw(QByteArrayView json) {
    comma();
    m_bytes += json;
    return *this;
}

} // namespace Rushes::PortalServer
