// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/loggedbar.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/tokens.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>
#include <chrono>

namespace Rushes::Ui {

using Library::Range;

namespace {

constexpr int side = 16;
constexpr int barHeight = 12;

std::chrono::milliseconds lasting(qint64 frames, Media::FrameRate rate) {
    return std::chrono::milliseconds{frames * 1000 * rate.denominator() / rate.numerator()};
}

} // namespace

LoggedBar::LoggedBar(QWidget* parent) : QWidget{parent} { setObjectName(QStringLiteral("loggedBar")); }

qint64 LoggedBar::logged(QList<Range> ranges) {
    std::ranges::sort(ranges, {}, &Range::in);
    qint64 sum = 0;
    qint64 upTo = 0;
    for (const Range& range : std::as_const(ranges)) {
        sum += std::max<qint64>(0, range.out - std::max(range.in, upTo));
        upTo = std::max(upTo, range.out);
    }
    return sum;
}

void LoggedBar::setTagColours(const TagColours& colours) {
    m_colours = colours;
    update();
}

void LoggedBar::setRanges(const QList<Range>& ranges, const std::optional<Library::Clip>& clip) {
    m_ranges = ranges;
    m_frames = clip && clip->facts ? clip->facts->frames : 0;
    const bool isKnown = m_frames > 0 && clip->facts->frameRate;
    m_words =
        isKnown ? tr("%1 of %2").arg(Words::spoken(lasting(logged(ranges), *clip->facts->frameRate)), Words::spoken(lasting(m_frames, *clip->facts->frameRate)))
                : QString{};
    setAccessibleName(m_words.isEmpty() ? tr("Logged") : tr("Logged: %1").arg(m_words));
    update();
}

QSize LoggedBar::sizeHint() const { return {240, QFontMetrics{uiFont()}.height() + barHeight + 24}; }

void LoggedBar::paintEvent(QPaintEvent*) {
    const Tokens& tokens = currentTokens();
    QPainter painter{this};
    painter.fillRect(rect(), tokens.alt);
    painter.fillRect(QRect{0, 0, width(), 1}, tokens.line);
    const QRect inner = rect().adjusted(side, 8, -side, -10);
    const QRect words{inner.left(), inner.top(), inner.width(), QFontMetrics{uiFont()}.height()};
    painter.setFont(uiFont(TextSize::Small));
    painter.setPen(tokens.text2);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, tr("Logged"));
    painter.setFont(fixedFont(TextSize::Small));
    painter.setPen(tokens.text);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_words);
    const QRect bar{inner.left(), inner.bottom() - barHeight + 1, inner.width(), barHeight};
    painter.fillRect(bar, tokens.line);
    if (m_frames <= 0) return;
    const auto at = [&](qint64 frame) { return bar.left() + static_cast<int>(std::clamp<qint64>(frame, 0, m_frames) * bar.width() / m_frames); };
    for (const Range& range : std::as_const(m_ranges)) {
        const int left = at(range.in);
        painter.fillRect(QRect{left, bar.top(), std::max(1, at(range.out) - left), bar.height()},
                         range.tags.isEmpty() ? tokens.edge : m_colours.of(range.tags.constFirst()));
    }
}

} // namespace Rushes::Ui
