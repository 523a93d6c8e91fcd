// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/mailmessage.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

namespace Rushes::Ui {

namespace {

using Fields = QHash<QByteArray, QByteArray>; ///< names in lower case

constexpr int deepest = 4; ///< parts within parts

QString decoded(const QByteArray& bytes, const QByteArray& charset) {
    QStringDecoder decoder{charset.isEmpty() ? QByteArray{"utf-8"} : charset};
    return decoder.isValid() ? QString{decoder(bytes)} : QString::fromUtf8(bytes);
}

/// RFC 2045 6.7, and its sibling for header fields with '_' for a space.
QByteArray fromQuotedPrintable(const QByteArray& text, bool inHeader) {
    QByteArray plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (inHeader && text[at] == '_') plain += ' ';
        else if (text[at] != '=') plain += text[at];
        else if (text.sliced(at + 1).startsWith("\r\n")) at += 2;
        else if (text.sliced(at + 1).startsWith('\n')) at += 1;
        else {
            plain += QByteArray::fromHex(text.sliced(at + 1, std::min<qsizetype>(2, text.size() - at - 1)));
            at += 2;
        }
    }
    return plain;
}

/// Header text with the encoded words of RFC 2047.
QString headerText(const QByteArray& raw) {
    static const QRegularExpression word{QStringLiteral(R"(=\?([^?]+)\?([bBqQ])\?([^?]*)\?=(\s+(?==\?))?)")};
    const QString text = QString::fromUtf8(raw);
    QString plain;
    qsizetype at = 0;
    for (const QRegularExpressionMatch& match : word.globalMatch(text)) {
        plain += text.sliced(at, match.capturedStart() - at);
        const QByteArray payload = match.captured(3).toLatin1();
        const QByteArray bytes = match.captured(2).toLower() == u'b' ? QByteArray::fromBase64(payload) : fromQuotedPrintable(payload, true);
        plain += decoded(bytes, match.captured(1).toLatin1());
        at = match.capturedEnd();
    }
    return (plain + text.sliced(at)).trimmed();
}

/// Takes the header fields off the beginning of a mail or of a part.
Fields takeFields(QByteArray& source) {
    Fields fields;
    QByteArray name;
    while (!source.isEmpty()) {
        const qsizetype end = source.indexOf('\n');
        const QByteArray line = end < 0 ? source : source.first(end);
        source = end < 0 ? QByteArray{} : source.sliced(end + 1);
        const QByteArray text = line.endsWith('\r') ? line.chopped(1) : line;
        if (text.isEmpty()) break;
        if (text[0] == ' ' || text[0] == '\t') {
            fields[name] += ' ' + text.trimmed();
            continue;
        }
        const qsizetype colon = text.indexOf(':');
        if (colon <= 0) continue;
        name = text.first(colon).trimmed().toLower();
        fields.insert(name, text.sliced(colon + 1).trimmed());
    }
    return fields;
}

/// A parameter such as charset="utf-8".
QByteArray parameter(const QByteArray& field, const QString& name) {
    const QRegularExpression found{QStringLiteral(R"(;\s*%1\s*=\s*("([^"]*)\"|[^;\s]+))").arg(name), QRegularExpression::CaseInsensitiveOption};
    const QRegularExpressionMatch match = found.match(QString::fromUtf8(field));
    return (match.captured(2).isNull() ? match.captured(1) : match.captured(2)).toUtf8();
}

QString bodyOf(const Fields& fields, const QByteArray& source, int depth);

/// Where the next line stands that parts two parts (RFC 2046 5.1.1). A boundary may be the beginning of another one within a part.
qsizetype delimiter(const QByteArray& source, const QByteArray& boundary, qsizetype from) {
    const QByteArray line = "--" + boundary;
    for (qsizetype at = source.indexOf(line, from); at >= 0; at = source.indexOf(line, at + 1)) {
        const QByteArray rest = source.sliced(at + line.size()).first(std::min<qsizetype>(2, source.size() - at - line.size()));
        const bool whole = rest.isEmpty() || rest == "--" || rest[0] == '\r' || rest[0] == '\n' || rest[0] == ' ' || rest[0] == '\t';
        if (whole && (at == 0 || source[at - 1] == '\n')) return at;
    }
    return -1;
}

/// The plain part of several, else the first.
QString partOf(const QByteArray& source, const QByteArray& boundary, int depth) {
    QString first;
    qsizetype from = delimiter(source, boundary, 0);
    while (from >= 0) {
        const qsizetype start = source.indexOf('\n', from);
        const qsizetype next = delimiter(source, boundary, from + 2);
        if (start < 0 || next < 0 || next < start) break;
        QByteArray part = source.sliced(start + 1, next - start - 1);
        const Fields fields = takeFields(part);
        const QString text = bodyOf(fields, part, depth + 1);
        if (fields.value("content-type").toLower().startsWith("text/plain")) return text;
        if (first.isEmpty()) first = text;
        from = next;
    }
    return first;
}

QString bodyOf(const Fields& fields, const QByteArray& source, int depth) {
    const QByteArray type = fields.value("content-type");
    const QByteArray boundary = parameter(type, QStringLiteral("boundary"));
    if (type.toLower().startsWith("multipart/") && !boundary.isEmpty() && depth < deepest) return partOf(source, boundary, depth);
    const QByteArray encoding = fields.value("content-transfer-encoding").toLower();
    const QByteArray bytes = encoding == "base64"             ? QByteArray::fromBase64(source)
                             : encoding == "quoted-printable" ? fromQuotedPrintable(source, false)
                                                              : source;
    return decoded(bytes, parameter(type, QStringLiteral("charset"))).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).trimmed();
}

} // namespace

MailMessage MailMessage::read(const QByteArray& source) {
    QByteArray rest = source;
    const Fields fields = takeFields(rest);
    return {headerText(fields.value("from")), headerText(fields.value("subject")),
            QDateTime::fromString(QString::fromLatin1(fields.value("date")), Qt::RFC2822Date), bodyOf(fields, rest, 0)};
}

} // namespace Rushes::Ui
