// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefilename.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace Rushes {

namespace {

constexpr qsizetype longestExtension = 16;

bool isForbidden(char32_t character) {
    static constexpr QStringView windowsForbids = u"<>:\"/\\|?*";
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // among them the direction overrides
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return QChar::fromUcs4(character).operator QStringView().size() == 1 && windowsForbids.contains(QChar::fromUcs4(character).operator QStringView());
    }
}

QString withoutForbidden(QStringView wish) {
    QString clean;
    const QList<uint> characters = wish.toUcs4();
    for (const uint character : characters) {
        if (isForbidden(character)) clean += QLatin1Char{'_'};
        else clean += QChar::fromUcs4(character);
    }
    return clean;
}

bool isDeviceName(const QString& name) {
    static const QRegularExpression device{QStringLiteral("\\A(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\z"), QRegularExpression::CaseInsensitiveOption};
    return device.match(name.section(QLatin1Char{'.'}, 0, 0).trimmed()).hasMatch();
}

/// Where the extension begins, the dot included, or the end where there is none worth keeping.
qsizetype extensionStart(const QString& name) {
    const qsizetype dot = name.lastIndexOf(QLatin1Char{'.'});
    return dot > 0 && name.size() - dot <= longestExtension ? dot : name.size();
}

/// As many whole characters, as people count them, as fit.
QString cut(const QString& text, qsizetype bytes) {
    QTextBoundaryFinder boundaries{QTextBoundaryFinder::Grapheme, text};
    qsizetype end = 0;
    for (qsizetype next = boundaries.toNextBoundary(); next != -1; next = boundaries.toNextBoundary()) {
        if (QStringView{text}.first(next).toUtf8().size() > bytes) break;
        end = next;
    }
    return text.first(end);
}

QString withoutTrailingDotsAndSpaces(QString text) {
    while (text.endsWith(QLatin1Char{'.'}) || text.endsWith(QLatin1Char{' '})) text.chop(1);
    return text;
}

} // namespace

SafeFileName SafeFileName::from(QStringView wish, qsizetype longest) {
    QString name = withoutForbidden(wish).normalized(QString::NormalizationForm_C).trimmed();
    name = withoutTrailingDotsAndSpaces(name);
    // A leading dot would hide the file.
    while (name.startsWith(QLatin1Char{'.'}) || name.startsWith(QLatin1Char{' '})) name.remove(0, 1);
    const qsizetype start = extensionStart(name);
    const QString extension = name.sliced(start);
    name = withoutTrailingDotsAndSpaces(cut(name.first(start), longest - extension.toUtf8().size())) + extension;
    if (name.isEmpty()) name = QStringLiteral("unnamed");
    if (isDeviceName(name)) name.prepend(QLatin1Char{'_'});
    return SafeFileName{name};
}

SafeFileName SafeFileName::numbered(int number) const {
    const qsizetype start = extensionStart(m_text);
    return SafeFileName{m_text.first(start) + QStringLiteral(" (%1)").arg(number) + m_text.sliced(start)};
}

} // namespace Rushes
