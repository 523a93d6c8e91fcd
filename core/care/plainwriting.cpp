// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/plainwriting.h"

#include <QHash>

namespace Rushes::Care {

using namespace Qt::StringLiterals;

namespace {

/// One escape may be written in another.
constexpr int mostRounds = 4;

QString harmless(QString decoded) { return withoutUnseen(decoded.replace(u'\n', u' ').replace(u'‹', u'<').replace(u'›', u'>')); }

QString character(const QString& digits, int base) {
    const char32_t code = digits.toUInt(nullptr, base);
    return harmless(QString::fromUcs4(&code, 1));
}

QString once(const QString& line) {
    static const QRegularExpression percent{u"(?:%[0-9A-Fa-f]{2})+"_s};
    static const QRegularExpression json{u"\\\\u([0-9A-Fa-f]{4})"_s};
    static const QRegularExpression c{u"(?:\\\\x[0-9A-Fa-f]{2})+"_s};
    static const QRegularExpression html{u"&#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));?"_s};
    static const QRegularExpression named{u"&(?:amp|commat|period|sol|colon|lt|gt|quot);"_s};
    QString plain =
        replaced(line, percent, [](const auto& match) { return harmless(QString::fromUtf8(QByteArray::fromPercentEncoding(match.captured().toLatin1()))); });
    plain = replaced(plain, json, [](const auto& match) { return character(match.captured(1), 16); });
    plain =
        replaced(plain, c, [](const auto& match) { return harmless(QString::fromUtf8(QByteArray::fromHex(match.captured().remove(u"\\x"_s).toLatin1()))); });
    plain = replaced(plain, html, [](const auto& match) { return match.hasCaptured(2) ? character(match.captured(2), 10) : character(match.captured(1), 16); });
    plain = replaced(plain, named, [](const auto& match) {
        static const QHash<QString, QString> names{{u"&amp;"_s, u"&"_s},   {u"&commat;"_s, u"@"_s}, {u"&period;"_s, u"."_s}, {u"&sol;"_s, u"/"_s},
                                                   {u"&colon;"_s, u":"_s}, {u"&lt;"_s, u"<"_s},     {u"&gt;"_s, u">"_s},     {u"&quot;"_s, u"\""_s}};
        return names.value(match.captured());
    });
    return plain.replace(u"\\/"_s, u"/"_s);
}

} // namespace

QString withoutEscapes(const QString& line) {
    QString plain = line;
    for (int round = 0; round < mostRounds; ++round) {
        const QString next = once(plain);
        if (next == plain) break;
        plain = next;
    }
    return plain;
}

QString withoutUnseen(const QString& text) {
    QString seen = text;
    seen.removeIf([](QChar one) {
        const auto category = one.category();
        return (category == QChar::Other_Control && one != u'\n' && one != u'\t') || category == QChar::Other_Format;
    });
    return seen;
}

} // namespace Rushes::Care
