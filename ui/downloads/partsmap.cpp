// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/partsmap.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace Rushes::Ui {
namespace {

using Downloads::PartState;

constexpr int columns = PartsPicture::rowLength;
constexpr int rows = PartsPicture::mostPieces / columns;
constexpr int gap = 2;
constexpr int rowGap = 8;
/// Of a row that no connection is at work in, with what is below it.
constexpr int thinRow = 4;
constexpr int thinPitch = 9;

int lineHeight() { return QFontMetrics{uiFont(TextSize::Small)}.height(); }
/// At the left of a row, for its number.
int numberWidth() { return QFontMetrics{uiFont(TextSize::Small)}.horizontalAdvance(QStringLiteral("00")) + 6; }
/// At its right, for how it stands and for its speed.
int wordsWidth() { return QFontMetrics{uiFont(TextSize::Small)}.horizontalAdvance(QStringLiteral("100\u00a0%")) + 12; }
int speedWidth() { return QFontMetrics{uiFont(TextSize::Small)}.horizontalAdvance(QStringLiteral("888.8\u00a0MB/s")) + 8; }

/// Slanted stripes, so that it is told from its neighbours without colour.
void paintStripes(QPainter& painter, const QRect& block, const QColor& colour, const QColor& ground) {
    painter.fillRect(block, ground);
    painter.save();
    painter.setClipRect(block);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{colour, 2.5});
    for (int x = block.left() - block.height(); x < block.right(); x += 6) painter.drawLine(x, block.bottom() + 1, x + block.height() + 1, block.top());
    painter.restore();
}

void paintBlock(QPainter& painter, const QRect& block, PartState state, const Tokens& tokens) {
    switch (state) {
    case PartState::OnDisk: painter.fillRect(block, tokens.progress); return;
    case PartState::ToCome: painter.fillRect(block, tokens.line); return;
    case PartState::Arriving: paintStripes(painter, block, tokens.progress, tokens.line); return;
    case PartState::Doubted: // a frame: the bytes are here, but not to be relied on
        painter.fillRect(block, tokens.warn);
        painter.fillRect(block.adjusted(2, 2, -2, -2), tokens.alt);
        return;
    }
}

} // namespace

PartsMap::PartsMap(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("partsMap"));
    setAccessibleName(tr("Blocks of the file"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("wantsRing", true);
}

void PartsMap::setPicture(const PartsPicture& picture) {
    if (picture == m_picture) return;
    m_picture = picture;
    m_chosen = within(m_chosen);
    setAccessibleDescription(m_picture.description());
    update();
}

QSize PartsMap::minimumSizeHint() const { return {200, rows * (10 + rowGap) + lineHeight()}; }

QRect PartsMap::rectOf(qsizetype piece) const {
    const int blockWidth = std::max(4, (width() + gap) / columns - gap);
    const int blockHeight = std::clamp((height() - lineHeight() - 8) / rows - rowGap, 6, 14);
    const int at = static_cast<int>(piece);
    return {at % columns * (blockWidth + gap), at / columns * (blockHeight + rowGap), blockWidth, blockHeight};
}

QRect PartsMap::rectOf(qsizetype row, qsizetype piece) const {
    const QList<PartsPicture::Row>& all = m_picture.rows();
    const auto isThin = [&all](qsizetype index) { return !all.at(index).range; };
    int thin = 0;
    int thick = 0;
    for (qsizetype index = 0; index < all.size(); ++index) ++(isThin(index) ? thin : thick);
    const int pitch = std::clamp((height() - lineHeight() - 8 - thin * thinPitch) / std::max(1, thick), 9, 22);
    int top = 0;
    for (qsizetype index = 0; index < row; ++index) top += isThin(index) ? thinPitch : pitch;
    const int left = numberWidth();
    const double step = static_cast<double>(width() - left - wordsWidth() - speedWidth()) / columns;
    const int from = left + static_cast<int>(step * static_cast<double>(piece));
    const int to = left + static_cast<int>(step * static_cast<double>(piece + 1));
    return {from, top, std::max(3, to - from - gap), isThin(row) ? thinRow : pitch - 7 > 4 ? pitch - 7 : 4};
}

qsizetype PartsMap::piecesIn(qsizetype row) const { return hasRows() ? m_picture.rows().at(row).pieces.size() : m_picture.pieces().size(); }

QRect PartsMap::rectAt(const Place& place) const { return hasRows() ? rectOf(place.row, place.piece) : rectOf(place.piece); }

QString PartsMap::wordsAt(const Place& place) const {
    if (m_picture.pieces().isEmpty()) return {};
    return hasRows() ? m_picture.wordsFor(m_picture.rows().at(place.row), place.piece) : m_picture.wordsFor(place.piece);
}

PartsMap::Place PartsMap::within(const Place& place) const {
    if (m_picture.pieces().isEmpty()) return {};
    Place inside{.row = hasRows() ? std::clamp<qsizetype>(place.row, 0, m_picture.rows().size() - 1) : 0};
    inside.piece = std::clamp<qsizetype>(place.piece, 0, piecesIn(inside.row) - 1);
    return inside;
}

QString PartsMap::chosenWords() const { return hasFocus() ? wordsAt(m_chosen) : QString{}; }

void PartsMap::choose(const Place& place) {
    m_chosen = within(place);
    update();
    QAccessibleAnnouncementEvent announcement{this, wordsAt(m_chosen)};
    QAccessible::updateAccessibility(&announcement);
}

void PartsMap::keyPressEvent(QKeyEvent* event) {
    Place place = m_chosen;
    const qsizetype below = hasRows() ? 0 : columns; // of the grid; the rows are counted by themselves
    switch (event->key()) {
    case Qt::Key_Left: --place.piece; break;
    case Qt::Key_Right: ++place.piece; break;
    case Qt::Key_Up:
        place.piece -= place.piece >= below ? below : 0;
        --place.row;
        break;
    case Qt::Key_Down:
        place.piece += place.piece + below < piecesIn(place.row) ? below : 0;
        ++place.row;
        break;
    case Qt::Key_Home: place = {}; break;
    case Qt::Key_End:
        place.row = m_picture.rows().size();
        place.piece = m_picture.pieces().size();
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    if (!m_picture.pieces().isEmpty()) choose(place);
}

void PartsMap::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void PartsMap::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool PartsMap::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const qsizetype count = m_picture.pieces().isEmpty() ? 0 : hasRows() ? m_picture.rows().size() : 1;
    for (Place place; place.row < count; ++place.row) {
        for (place.piece = 0; place.piece < piecesIn(place.row); ++place.piece) {
            const QRect block = rectAt(place);
            if (!block.adjusted(0, 0, gap, hasRows() ? 5 : rowGap).contains(help->pos())) continue;
            QToolTip::showText(help->globalPos(), Words::literal(wordsAt(place)), this, block);
            return true;
        }
    }
    QToolTip::hideText();
    event->ignore();
    return true;
}

void PartsMap::paintEvent(QPaintEvent*) {
    if (m_picture.pieces().isEmpty()) return;
    QPainter painter{this};
    if (hasRows()) paintRows(painter);
    else paintGrid(painter);
    const int last = hasRows() ? rectOf(m_picture.rows().size() - 1, 0).bottom() + 8 : rectOf(PartsPicture::mostPieces).top() + 4;
    const QRect line{0, std::min(height() - lineHeight(), last), width(), lineHeight()};
    if (!hasFocus()) return paintLegend(painter, line);
    painter.setPen(QPen{currentTokens().link, 2});
    painter.drawRect(rectAt(m_chosen).adjusted(-1, -1, 1, 1));
    painter.setFont(uiFont(TextSize::Small));
    painter.setPen(currentTokens().text2);
    Paint::text(painter, line, wordsAt(m_chosen));
}

void PartsMap::paintGrid(QPainter& painter) const {
    const QList<PartState>& pieces = m_picture.pieces();
    for (qsizetype piece = 0; piece < pieces.size(); ++piece) paintBlock(painter, rectOf(piece), pieces.at(piece), currentTokens());
    for (const PartsPicture::Range& range : m_picture.ranges()) paintRange(painter, range);
}

void PartsMap::paintRows(QPainter& painter) const {
    const Tokens& tokens = currentTokens();
    painter.setFont(uiFont(TextSize::Small));
    for (qsizetype row = 0; row < m_picture.rows().size(); ++row) {
        const PartsPicture::Row& all = m_picture.rows().at(row);
        for (qsizetype piece = 0; piece < all.pieces.size(); ++piece) paintBlock(painter, rectOf(row, piece), all.pieces.at(piece), tokens);
        if (!all.range) continue;
        const QRect block = rectOf(row, 0);
        const int top = block.center().y() - lineHeight() / 2;
        painter.setPen(tokens.text2);
        Paint::text(painter, QRect{0, top, numberWidth(), lineHeight()}, Words::count(*all.range + 1));
        painter.setPen(tokens.text);
        const QRect words{width() - wordsWidth() - speedWidth(), top, wordsWidth(), lineHeight()};
        Paint::text(painter, words, PartsPicture::wordsFor(all), Qt::AlignRight | Qt::AlignVCenter);
        painter.setPen(tokens.text2);
        Paint::text(painter, QRect{words.right() + 1, top, speedWidth(), lineHeight()}, PartsPicture::speedOf(all), Qt::AlignRight | Qt::AlignVCenter);
    }
}

/// From where its next byte belongs to its end, with a post at each end: neighbours that touch stay two.
void PartsMap::paintRange(QPainter& painter, const PartsPicture::Range& range) const {
    const QColor ink = currentTokens().text2;
    for (qsizetype piece = range.first; piece <= range.last; ++piece) {
        const QRect block = rectOf(piece);
        const bool rowEnds = piece == range.last || rectOf(piece + 1).top() != block.top();
        painter.fillRect(QRect{block.left(), block.bottom() + 3, block.width() + (rowEnds ? 0 : gap), 1}, ink);
        if (piece == range.first) painter.fillRect(QRect{block.left(), block.bottom() + 2, 1, 3}, ink);
        if (piece == range.last) painter.fillRect(QRect{block.right(), block.bottom() + 2, 1, 3}, ink);
    }
}

void PartsMap::paintLegend(QPainter& painter, const QRect& line) const {
    const Tokens& tokens = currentTokens();
    painter.setFont(uiFont(TextSize::Small));
    int x = line.left();
    QList<PartState> states{PartState::OnDisk, PartState::Arriving, PartState::ToCome};
    if (m_picture.count(PartState::Doubted) > 0) states.append(PartState::Doubted);
    for (const PartState state : std::as_const(states)) {
        paintBlock(painter, QRect{x, line.center().y() - 4, 10, 10}, state, tokens);
        painter.setPen(tokens.text2);
        x += 16 + Paint::text(painter, QRect{x + 16, line.top(), line.right() - x - 16, line.height()}, PartsPicture::word(state)) + 12;
    }
}

} // namespace Rushes::Ui
