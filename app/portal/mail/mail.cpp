// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/mail.h"

#include <algorithm>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 76;

bool isPlain(char c) { return c >= ' ' && c <= '~'; }

/// Text for a header field: as it is where it is plain ASCII, else in encoded words of RFC 2047. Line breaks become spaces first.
QByteArray headerText(QString text) {
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph) c = u' ';
    }
    QByteArray utf8 = text.toUtf8();
    if (std::ranges::all_of(utf8, isPlain) && !utf8.contains("=?") && utf8.size() <= longestLine) return utf8;
    QByteArrayList words;
    QByteArray word;
    for (const uint character : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1).toUtf8();
        if (word.size() + bytes.size() > 42) words.append(std::exchange(word, {})); // 42 bytes make 56 of base64
        word += bytes;
    }
    words.append(word);
    QByteArray encoded;
    for (const QByteArray& part : std::as_const(words)) encoded += (encoded.isEmpty() ? "" : "\r\n ") + ("=?UTF-8?B?" + part.toBase64() + "?=");
    return encoded;
}

QByteArray quotedName(const QString& name) {
    QByteArray text = headerText(name);
    if (text.startsWith("=?")) return text;
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

QByteArray quotedPrintable(const QString& text) {
    QByteArray encoded;
    const QStringList lines = QString{text}.remove(u'\r').split(u'\n');
    for (const QString& line : lines) {
        const QByteArray bytes = line.toUtf8();
        qsizetype width = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const char c = bytes[i];
            const bool plain = isPlain(c) && c != '=' && (c != ' ' || i + 1 != bytes.size());
            const QByteArray piece = plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
            if (width + piece.size() > longestLine - 1) {
                encoded += "=\r\n";
                width = 0;
            }
            encoded += piece;
            width += piece.size();
        }
        encoded += "\r\n";
    }
    return encoded;
}

QByteArray part(QByteArrayView type, const QString& text) {
    return "Content-Type: " + type.toByteArray() + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(text);
}

} // namespace

QByteArray messageOf(const Mail& mail, const MailSender& from, const QString& id, const QDateTime& date) {
    const QString domain = from.address.text().section(u'@', 1);
    const QByteArray boundary = "=_" + id.toLatin1(); // quoted-printable text never holds "=_"
    const QByteArray head = "Date: " + date.toUTC().toString(Qt::RFC2822Date).toLatin1() + "\r\nFrom: " + quotedName(from.name) + " <" +
                            from.address.text().toLatin1() + ">\r\nTo: " + mail.to.text().toLatin1() + "\r\nSubject: " + headerText(mail.subject) +
                            "\r\nMessage-ID: <" + id.toLatin1() + '@' + domain.toLatin1() +
                            ">\r\nAuto-Submitted: auto-generated"
                            "\r\nMIME-Version: 1.0\r\n";
    if (mail.html.isEmpty()) return head + part("text/plain", mail.text);
    return head + "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n" + "\r\n--" + boundary + "\r\n" + part("text/plain", mail.text) +
           "\r\n--" + boundary + "\r\n" + part("text/html", mail.html) + "\r\n--" + boundary + "--\r\n";
}

} // namespace Rushes::PortalServer
