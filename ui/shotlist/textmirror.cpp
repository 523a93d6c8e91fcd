// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/textmirror.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Rushes::Ui {

namespace {

/// As toPlainText() has it: a break within a line is a line break, and a space that does not break is a space.
QString plainLine(const QTextBlock& block) {
    QString line = block.text();
    line.replace(QChar{QChar::LineSeparator}, u'\n').replace(QChar{QChar::Nbsp}, u' ');
    return line;
}

} // namespace

QString TextPieces::joined() const {
    qsizetype size = 0;
    for (const Piece& piece : m_pieces) {
        for (const QString& line : *piece) size += line.size() + 1;
    }
    QString text;
    text.reserve(size);
    for (const Piece& piece : m_pieces) {
        for (const QString& line : *piece) {
            text += line;
            text += u'\n';
        }
    }
    text.chop(1); // the last line has no end
    return text;
}

TextMirror::TextMirror(const QTextDocument& document) : m_document{document} { follow(0, document.characterCount()); }

void TextMirror::follow(int from, int added) {
    const QTextBlock first = m_document.findBlock(from);
    const QTextBlock known = m_document.findBlock(from + added);
    const QTextBlock last = known.isValid() ? known : m_document.lastBlock();
    // What was between the same lines before: as many more or fewer as the whole text has now.
    const qsizetype grown = m_document.blockCount() - m_lines;
    QStringList lines;
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next()) lines.append(plainLine(block));
    const qsizetype removed = lines.size() - grown;
    Q_ASSERT(first.isValid() && removed >= 0 && first.blockNumber() + removed <= m_lines);
    replace(first.blockNumber(), removed, lines);
}

TextMirror::Place TextMirror::placeOf(qsizetype line) const {
    Place place{0, line};
    while (place.piece < m_text.m_pieces.size() && place.line >= m_text.m_pieces.at(place.piece)->size()) {
        place.line -= m_text.m_pieces.at(place.piece)->size();
        ++place.piece;
    }
    return place;
}

void TextMirror::replace(qsizetype first, qsizetype removed, const QStringList& lines) {
    m_lines += lines.size() - removed;
    // The pieces of the first line and of the line behind the last one are made anew as far as they stay; so is what is between them.
    Place from = placeOf(first);
    const Place to = placeOf(first + removed);
    if (from.piece == m_text.m_pieces.size() && from.piece > 0) from = {from.piece - 1, m_text.m_pieces.constLast()->size()};
    QStringList now;
    if (from.piece < m_text.m_pieces.size()) now = m_text.m_pieces.at(from.piece)->first(from.line);
    now += lines;
    qsizetype end = to.piece;
    if (end < m_text.m_pieces.size() && (to.line > 0 || end == from.piece)) now += m_text.m_pieces.at(end++)->sliced(to.line);
    m_work += now.size();
    QList<TextPieces::Piece> pieces;
    const qsizetype most = 2 * pieceLines;
    for (qsizetype at = 0; at < now.size();) {
        const qsizetype left = now.size() - at;
        const qsizetype size = left <= most ? left : pieceLines;
        pieces.append(std::make_shared<const QStringList>(now.sliced(at, size)));
        at += size;
    }
    QList<TextPieces::Piece> all = m_text.m_pieces.first(from.piece);
    all += pieces;
    if (end < m_text.m_pieces.size()) all += m_text.m_pieces.sliced(end);
    m_text.m_pieces = all;
}

} // namespace Rushes::Ui
