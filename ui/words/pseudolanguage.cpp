// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pseudolanguage.h"

#include <QRegularExpression>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Every letter with a mark, so that a font without them and a line too low for them are seen as well.
const QString plain = u"aceginosuyzACEGINOSUYZ"_s;
const QString marked = u"åçéğïñöšüýžÅÇÉĞÏÑÖŠÜÝŽ"_s;

/// How dates and numbers are written is no text: the letters of QLocale::toString would lose their meaning.
bool isPattern(const QString& text) {
    static const QRegularExpression pattern{u"^[dMyhHmsz:., /'-]+$"_s};
    return pattern.match(text).hasMatch();
}

} // namespace

QString PseudoLanguage::disguised(const QString& text) {
    static const QRegularExpression letters{u"\\p{L}"_s};
    if (text.size() < 2 || !text.contains(letters) || isPattern(text)) return text;
    static const QRegularExpression kept{u"%L?(?:\\d+|n)|<[^>]*>|&\\w|&[a-z]+;|\\n"_s};
    QString said;
    qsizetype from = 0;
    const auto disguise = [&said](QStringView part) {
        for (const QChar letter : part) {
            const qsizetype at = plain.indexOf(letter);
            said += at < 0 ? letter : marked.at(at);
        }
    };
    for (auto match = kept.globalMatch(text); match.hasNext();) {
        const auto piece = match.next();
        disguise(QStringView{text}.sliced(from, piece.capturedStart() - from));
        said += piece.captured();
        from = piece.capturedEnd();
    }
    disguise(QStringView{text}.sliced(from));
    return u"[%1 %2]"_s.arg(said, QString{(text.size() + 2) / 3, u'·'});
}

QString PseudoLanguage::translate(const char* context, const char* source, const char* /*comment*/, int /*n*/) const {
    if (*context == 'Q') return {}; // Qt's own words, among which are names of keys that Qt reads back
    return disguised(QString::fromUtf8(source));
}

} // namespace Rushes::Ui
