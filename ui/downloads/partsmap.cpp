// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/partsmap.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"
#include "ui/words/placewords.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Rushes::Ui {
namespace {

using Downloads::PartState;

constexpr int columns = 24;
constexpr int rows = PartsPicture::mostPieces / columns;
constexpr int gap = 2;
constexpr int rowGap = 8;

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
}

void PartsMap::setPicture(const PartsPicture& picture) {
    if (picture == m_picture) return;
    m_picture = picture;
    setAccessibleDescription(m_picture.description());
    update();
}

QSize PartsMap::minimumSizeHint() const { return {200, rows * (10 + rowGap) + QFontMetrics{uiFont(TextSize::Small)}.height()}; }

QRect PartsMap::rectOf(qsizetype piece) const {
    const int line = QFontMetrics{uiFont(TextSize::Small)}.height();
    const int blockWidth = std::max(4, (width() + gap) / columns - gap);
    const int blockHeight = std::clamp((height() - line - 8) / rows - rowGap, 6, 14);
    const int at = static_cast<int>(piece);
    return {at % columns * (blockWidth + gap), at / columns * (blockHeight + rowGap), blockWidth, blockHeight};
}

bool PartsMap::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (qsizetype piece = 0; piece < m_picture.pieces().size(); ++piece) {
        const QRect block = rectOf(piece);
        if (!block.adjusted(0, 0, gap, rowGap).contains(help->pos())) continue;
        QToolTip::showText(help->globalPos(), Words::literal(m_picture.wordsFor(piece)), this, block);
        return true;
    }
    QToolTip::hideText();
    event->ignore();
    return true;
}

void PartsMap::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const Tokens& tokens = currentTokens();
    const QList<PartState>& pieces = m_picture.pieces();
    if (pieces.isEmpty()) return;
    for (qsizetype piece = 0; piece < pieces.size(); ++piece) paintBlock(painter, rectOf(piece), pieces.at(piece), tokens);
    for (const PartsPicture::Range& range : m_picture.ranges()) paintRange(painter, range);
    const int line = QFontMetrics{uiFont(TextSize::Small)}.height();
    paintLegend(painter, QRect{0, std::min(height() - line, rectOf(PartsPicture::mostPieces).top() + 4), width(), line});
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
