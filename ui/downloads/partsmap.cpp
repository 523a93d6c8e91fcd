// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/partsmap.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"
#include "ui/words/placewords.h"

#include <QPainter>

namespace Rushes::Ui {
namespace {

constexpr int columns = 24;
constexpr int rows = 6;
constexpr int gap = 2;
constexpr int rowGap = 8;
constexpr qint64 megabyte = 1'000'000;

QColor blockColour(const Tokens& tokens) { return tokens.progress; }

/// Half here: slanted stripes, so that it is told from its neighbours without colour.
void paintArriving(QPainter& painter, const QRect& block, const Tokens& tokens) {
    painter.fillRect(block, tokens.line);
    painter.save();
    painter.setClipRect(block);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{blockColour(tokens), 2.5});
    for (int x = block.left() - block.height(); x < block.right(); x += 6) painter.drawLine(x, block.bottom() + 1, x + block.height() + 1, block.top());
    painter.restore();
}

} // namespace

PartsMap::PartsMap(QWidget* parent) : QWidget{parent} { setAccessibleName(tr("Blocks of the file")); }

void PartsMap::setDownload(const std::optional<Downloads::Download>& download) {
    m_download = download;
    const Cut file = cut();
    setAccessibleDescription(file.blocks == 0 ? QString{} : tr("%1, %2 on disk").arg(summary()).arg(file.onDisk));
    update();
}

PartsMap::Cut PartsMap::cut() const {
    if (!m_download || !m_download->request.size || m_download->request.size->bytes() == 0) return {};
    const qint64 size = m_download->request.size->bytes();
    Cut file;
    file.blockSize = megabyte;
    while ((size + file.blockSize - 1) / file.blockSize > columns * rows) file.blockSize *= 2;
    file.blocks = static_cast<int>((size + file.blockSize - 1) / file.blockSize);
    const bool ready = m_download->state == Downloads::DownloadState::Ready;
    const qint64 received = ready ? size : m_download->received.bytes();
    file.onDisk = received >= size ? file.blocks : static_cast<int>(received / file.blockSize);
    file.arriving = m_download->state == Downloads::DownloadState::Fetching && file.onDisk < file.blocks;
    return file;
}

QString PartsMap::summary() const {
    const Cut file = cut();
    return file.blocks == 0
               ? QString{}
               : Words::counted(file.blocks, tr("1 block"), tr("%1 blocks of %2").arg(QStringLiteral("%1"), tr("%1 MB").arg(file.blockSize / megabyte)));
}

QSize PartsMap::minimumSizeHint() const { return {200, rows * (10 + rowGap) + QFontMetrics{uiFont(TextSize::Small)}.height()}; }

void PartsMap::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const Tokens& tokens = currentTokens();
    const Cut file = cut();
    const int line = QFontMetrics{uiFont(TextSize::Small)}.height();
    const int blockWidth = std::max(4, (width() + gap) / columns - gap);
    const int blockHeight = std::clamp((height() - line - 8) / rows - rowGap, 6, 14);
    for (int block = 0; block < file.blocks; ++block) {
        const QRect at{block % columns * (blockWidth + gap), block / columns * (blockHeight + rowGap), blockWidth, blockHeight};
        if (block < file.onDisk) painter.fillRect(at, blockColour(tokens));
        else if (block == file.onDisk && file.arriving) paintArriving(painter, at, tokens);
        else painter.fillRect(at, tokens.line);
    }
    if (file.blocks > 0) paintLegend(painter, QRect{0, std::min(height() - line, rows * (blockHeight + rowGap) + 4), width(), line});
}

void PartsMap::paintLegend(QPainter& painter, const QRect& line) const {
    const Tokens& tokens = currentTokens();
    painter.setFont(uiFont(TextSize::Small));
    int x = line.left();
    const auto entry = [&](const QString& words, auto&& paintBlock) {
        paintBlock(QRect{x, line.center().y() - 4, 10, 10});
        painter.setPen(tokens.text2);
        x += 16 + Paint::text(painter, QRect{x + 16, line.top(), line.right() - x - 16, line.height()}, words) + 12;
    };
    entry(tr("on disk"), [&](const QRect& at) { painter.fillRect(at, blockColour(tokens)); });
    entry(tr("arriving"), [&](const QRect& at) { paintArriving(painter, at, tokens); });
    entry(tr("to come"), [&](const QRect& at) { painter.fillRect(at, tokens.line); });
}

} // namespace Rushes::Ui
