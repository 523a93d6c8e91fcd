// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/highcontrast.h"
#include "ui/widgets/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace Rushes::Ui::Paint {

namespace {

constexpr int gap = 4; ///< between an icon and its words
constexpr int symbolSize = 16;
constexpr int dotSize = 8;
constexpr double radius = 4;

/// Saves a painter and gives it back as it was.
class Saved {
public:
    explicit Saved(QPainter& painter) : m_painter{painter} { m_painter.save(); }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter& m_painter;
};

void fillRounded(QPainter& painter, const QRectF& rect, double corner, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, corner, corner);
}

QColor fillOf(Bar look, const Tokens& tokens) {
    switch (look) {
    case Bar::Waiting: return tokens.warn;
    case Bar::Paused: return tokens.edge;
    case Bar::Failed: return tokens.err;
    case Bar::Active:
    case Bar::Verifying:
    case Bar::Empty: break;
    }
    return tokens.progress;
}

/// Slanted stripes over what is filled, so that verifying is told from downloading without colour.
void stripes(QPainter& painter, const QRectF& filled, QColor light) {
    light.setAlphaF(0.62F);
    constexpr double step = 10;
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    const double height = filled.height();
    const int count = static_cast<int>(std::ceil((filled.width() + height) / step));
    for (int number = 0; number < count; ++number) {
        const double x = filled.left() - height + number * step;
        const QPolygonF stripe{{{x, filled.bottom()}, {x + height, filled.top()}, {x + height + step / 2, filled.top()}, {x + step / 2, filled.bottom()}}};
        painter.drawPolygon(stripe);
    }
}

QFont badgeFont() { return uiFont(TextSize::Caption, QFont::Bold); }
QFont chipFont() { return uiFont(TextSize::Small); }

} // namespace

void progress(QPainter& painter, const QRectF& rect, double fraction, Bar look, const Tokens& tokens) {
    const Saved saved{painter};
    painter.setRenderHint(QPainter::Antialiasing);
    const double corner = rect.height() / 2;
    fillRounded(painter, rect, corner, tokens.line);
    if (look == Bar::Empty) return;
    const double part = look == Bar::Failed ? 1.0 : std::clamp(fraction, 0.0, 1.0);
    if (part <= 0) return;
    QRectF filled = rect;
    filled.setWidth(std::max(rect.height(), rect.width() * part));
    fillRounded(painter, filled, corner, fillOf(look, tokens));
    if (look != Bar::Verifying) return;
    QPainterPath clip;
    clip.addRoundedRect(filled, corner, corner);
    painter.setClipPath(clip, Qt::IntersectClip);
    stripes(painter, filled, tokens.tint);
}

QSize badgeSize(const QString& text) {
    const QFontMetrics metrics{badgeFont()};
    return {metrics.horizontalAdvance(text) + 14, metrics.height() + 1};
}

QRect badge(QPainter& painter, const QRect& rect, const QString& text, const Tokens& tokens) {
    const Saved saved{painter};
    const QSize size = badgeSize(text);
    const QRect pill{rect.right() + 1 - size.width(), rect.y() + (rect.height() - size.height()) / 2, size.width(), size.height()};
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, pill, size.height() / 2.0, tokens.accent);
    painter.setFont(badgeFont());
    painter.setPen(tokens.onAccent);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
    return pill;
}

QRect state(QPainter& painter, const QRect& rect, QStringView icon, const QString& words, const QColor& colour, Qt::Alignment alignment) {
    const Saved saved{painter};
    const int iconRoom = icon.isEmpty() ? 0 : symbolSize + gap;
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = std::min(rect.width(), iconRoom + metrics.horizontalAdvance(words));
    QRect taken{rect.x(), rect.y(), width, rect.height()};
    if (alignment & Qt::AlignRight) taken.moveRight(rect.right());
    if (!icon.isEmpty()) paintSymbol(painter, QRect{taken.x(), taken.y(), symbolSize, taken.height()}, icon, colour);
    painter.setPen(colour);
    text(painter, taken.adjusted(iconRoom, 0, 0, 0), words);
    return taken;
}

QSize chipSize(const QString& text, bool hasDot) {
    const QFontMetrics metrics{chipFont()};
    return {metrics.horizontalAdvance(text) + 16 + (hasDot ? dotSize + 5 : 0), metrics.height() + 3};
}

QRect chip(QPainter& painter, const QRect& rect, const QString& words, const Tokens& tokens, const QColor& dot, const QColor& ink) {
    const Saved saved{painter};
    const QSize size = chipSize(words, dot.isValid());
    const QRect pill{rect.x(), rect.y() + (rect.height() - size.height()) / 2, std::min(size.width(), rect.width()), size.height()};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{ink.isValid() ? ink : tokens.line, 1.0});
    painter.setBrush(ink.isValid() ? QBrush{Qt::NoBrush} : QBrush{tokens.view});
    painter.drawRoundedRect(QRectF{pill}.adjusted(0.5, 0.5, -0.5, -0.5), size.height() / 2.0, size.height() / 2.0);
    QRect inner = pill.adjusted(8, 0, -8, 0);
    if (dot.isValid()) {
        tagDot(painter, QRect{inner.x(), inner.y(), dotSize, inner.height()}, dot);
        inner.adjust(dotSize + 5, 0, 0, 0);
    }
    painter.setFont(chipFont());
    painter.setPen(ink.isValid() ? ink : tokens.text);
    text(painter, inner, words);
    return pill;
}

void tagDot(QPainter& painter, const QRect& rect, const QColor& colour) {
    const Saved saved{painter};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect dot{rect.x() + (rect.width() - dotSize) / 2, rect.y() + (rect.height() - dotSize) / 2, dotSize, dotSize};
    fillRounded(painter, dot, 2, colour);
}

void onlineDot(QPainter& painter, const QRect& rect, bool online, const Tokens& tokens) {
    const Saved saved{painter};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF dot{rect.x() + (rect.width() - dotSize) / 2.0, rect.y() + (rect.height() - dotSize) / 2.0, dotSize, dotSize};
    painter.setPen(online ? QPen{Qt::NoPen} : QPen{tokens.text3, 1.2});
    painter.setBrush(online ? QBrush{tokens.ok} : QBrush{Qt::NoBrush});
    painter.drawEllipse(online ? dot : dot.adjusted(0.6, 0.6, -0.6, -0.6));
}

void thumbnail(QPainter& painter, const QRect& rect, const QPixmap& picture, const Tokens& tokens) {
    const Saved saved{painter};
    painter.setRenderHint(QPainter::Antialiasing);
    if (picture.isNull()) {
        if (!isHighContrast(tokens)) return fillRounded(painter, rect, radius, tokens.line);
        painter.setPen(tokens.line); // as strong as words there: a frame, no block
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{rect}.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        return;
    }
    QPainterPath outline;
    outline.addRoundedRect(rect, radius, radius);
    const QSizeF whole = picture.deviceIndependentSize();
    const double scale = std::max(rect.width() / whole.width(), rect.height() / whole.height());
    const QSizeF shown = QSizeF(rect.size()) / scale;
    const double ratio = picture.devicePixelRatio();
    const QRectF source{(whole.width() - shown.width()) / 2 * ratio, (whole.height() - shown.height()) / 2 * ratio, shown.width() * ratio,
                        shown.height() * ratio};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.drawPixmap(QRectF{rect}, picture, source);
}

void noThumbnail(QPainter& painter, const QRect& rect, QStringView icon, const Tokens& tokens) {
    const Saved saved{painter};
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes{tokens.edge, 1.0};
    dashes.setDashPattern({3, 2});
    painter.setPen(dashes);
    painter.setBrush(tokens.inset);
    painter.drawRoundedRect(QRectF{rect}.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    paintSymbol(painter, rect, icon, tokens.text3);
}

void duration(QPainter& painter, const QRect& thumbnail, const QString& words) {
    const Saved saved{painter};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fixedFont(TextSize::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const QSize size{metrics.horizontalAdvance(words) + 8, metrics.height() + 2};
    const QRect box{thumbnail.right() - 2 - size.width(), thumbnail.bottom() - 2 - size.height(), size.width(), size.height()};
    fillRounded(painter, box, 3, QColor{12, 14, 17, 214});
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, words);
}

void rowGround(QPainter& painter, const QRect& rect, bool selected, bool current, const Tokens& tokens) {
    if (selected) painter.fillRect(rect, tokens.tint);
    if (current) focusRing(painter, rect, tokens, 2);
}

void focusRing(QPainter& painter, const QRectF& rect, const Tokens& tokens, double corner) {
    const Saved saved{painter};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{tokens.link, 2.0});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), corner, corner);
}

int text(QPainter& painter, const QRect& rect, const QString& words, Qt::Alignment alignment, Qt::TextElideMode elide) {
    const QFontMetrics metrics = painter.fontMetrics();
    // Rooms are measured in whole pixels and text is not: the last pixel is no reason to elide. To measure a text takes as long as to draw it.
    int width = metrics.horizontalAdvance(words);
    const bool fits = width <= rect.width();
    const QString shown = fits ? words : metrics.elidedText(words, elide, rect.width());
    if (!fits) width = metrics.horizontalAdvance(shown);
    // Absolute: what stands beside it is placed by the width that this answers, and is not mirrored either.
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    return width;
}

int paragraph(QPainter& painter, const QRect& rect, const QString& words, int lines) {
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout{words, painter.font()};
    layout.beginLayout();
    int y = rect.y();
    for (int line = 1; line <= lines; ++line) {
        QTextLine part = layout.createLine();
        if (!part.isValid()) break;
        part.setLineWidth(rect.width());
        const bool cut = line == lines && part.textStart() + part.textLength() < words.size();
        const QString shown =
            cut ? metrics.elidedText(words.mid(part.textStart()), Qt::ElideRight, rect.width()) : words.mid(part.textStart(), part.textLength());
        painter.drawText(QRect{rect.x(), y, rect.width(), metrics.lineSpacing()}, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                         shown);
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    return y - rect.y();
}

void pendingLines(QPainter& painter, const QRect& words, const Tokens& tokens) {
    const int height = QFontMetrics{uiFont(TextSize::Small)}.height() * 2 / 3;
    for (const auto& [line, share] : {std::pair{0, 85}, std::pair{1, 50}}) {
        const QRect block{words.left(), words.top() + line * height * 2, words.width() * share / 100, height};
        if (words.contains(block)) painter.fillRect(block, tokens.inset);
    }
}

} // namespace Rushes::Ui::Paint
