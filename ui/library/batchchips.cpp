// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/batchchips.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tokens.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Rushes::Ui {

namespace {

constexpr int gap = 6;
constexpr int dotWidth = 16;   ///< with the space behind it
constexpr int crossWidth = 18;
constexpr int side = 8;

int chipHeight() { return std::max(24, QFontMetrics{uiFont(TextSize::Small)}.height() + 8); }

QRect crossOf(const QRect& chip) { return {chip.right() - crossWidth - 3, chip.top(), crossWidth, chip.height()}; }

} // namespace

BatchChips::BatchChips(QWidget* parent) : QWidget{parent} {
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Tags of the selected clips"));
}

void BatchChips::setChips(const QList<Chip>& chips, int clips) {
    m_chips = chips;
    m_clips = clips;
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(0, std::min(chips.size(), mostChips) - 1));
    setVisible(!chips.isEmpty());
    updateDescription();
    updateGeometry();
    update();
}

void BatchChips::setColours(const TagColours& colours) {
    m_colours = colours;
    update();
}

void BatchChips::setFate(qsizetype chip, Fate fate) {
    if (chip < 0 || chip >= m_chips.size()) return;
    m_chips[chip].fate = fate;
    updateDescription();
    updateGeometry();
    update();
}

QString BatchChips::textOf(const Chip& chip) const {
    switch (chip.fate) {
    case Fate::ForAll: return tr("%1  all %2").arg(chip.tag, Words::count(m_clips));
    case Fate::ForNone: return tr("%1  none").arg(chip.tag);
    case Fate::AsItIs: break;
    }
    return chip.clips == m_clips ? chip.tag : tr("%1  %2 of %3").arg(chip.tag, Words::count(chip.clips), Words::count(m_clips));
}

QString BatchChips::sentenceOf(const Chip& chip) const {
    QString now = tr("%1, on %2 of %3 clips").arg(chip.tag, Words::count(chip.clips), Words::count(m_clips));
    switch (chip.fate) {
    case Fate::ForAll: return tr("%1; all get it").arg(now);
    case Fate::ForNone: return tr("%1; it is taken from all").arg(now);
    case Fate::AsItIs: return now;
    }
    Q_UNREACHABLE_RETURN({});
}

QList<QRect> BatchChips::places(int width) const {
    const QFontMetrics metrics{uiFont(TextSize::Small)};
    QList<QRect> rects;
    QPoint at;
    const auto place = [&](int wide) {
        const QSize size{std::min(wide, width), chipHeight()};
        if (at.x() > 0 && at.x() + size.width() > width) at = QPoint{0, at.y() + size.height() + gap};
        rects.append(QRect{at, size});
        at.rx() += size.width() + gap;
    };
    for (const Chip& chip : m_chips.first(std::min(m_chips.size(), mostChips)))
        place(metrics.horizontalAdvance(textOf(chip)) + 2 * side + dotWidth + crossWidth);
    if (m_chips.size() > mostChips) place(metrics.horizontalAdvance(tr("+%1 more").arg(m_chips.size() - mostChips)) + 2 * side);
    return rects;
}

int BatchChips::heightForWidth(int width) const {
    const QList<QRect> rects = places(width);
    return rects.isEmpty() ? 0 : rects.constLast().bottom() + 1;
}

void BatchChips::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const Tokens& tokens = currentTokens();
    const QList<QRect> rects = places(width());
    painter.setFont(uiFont(TextSize::Small));
    for (qsizetype row = 0; row < rects.size(); ++row) {
        const QRect& rect = rects.at(row);
        if (row >= mostChips) {
            painter.setPen(tokens.text2);
            Paint::text(painter, rect.adjusted(side, 0, -side, 0), tr("+%1 more").arg(m_chips.size() - mostChips));
            break;
        }
        const Chip& chip = m_chips.at(row);
        const bool whole = chip.fate == Fate::ForAll || (chip.fate == Fate::AsItIs && chip.clips == m_clips);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen{chip.fate == Fate::AsItIs ? tokens.edge : tokens.link, 1, whole ? Qt::SolidLine : Qt::DashLine};
        painter.setPen(pen);
        painter.setBrush(chip.fate == Fate::ForAll ? tokens.tint : tokens.inset);
        painter.drawRoundedRect(QRectF{rect}.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2.0, rect.height() / 2.0);
        painter.setRenderHint(QPainter::Antialiasing, false);
        Paint::tagDot(painter, QRect{rect.left() + side, rect.top(), 8, rect.height()}, m_colours.of(chip.tag));
        QFont font = uiFont(TextSize::Small);
        font.setStrikeOut(chip.fate == Fate::ForNone);
        painter.setFont(font);
        painter.setPen(chip.fate == Fate::ForNone ? tokens.text2 : tokens.text);
        Paint::text(painter, rect.adjusted(side + dotWidth, 0, -side - crossWidth + 4, 0), textOf(chip));
        const bool isBack = chip.fate == Fate::ForNone;
        paintSymbol(painter, crossOf(rect), isBack ? u"undo" : u"x", tokens.text2, 12);
        if (hasFocus() && row == m_current) Paint::focusRing(painter, QRectF{rect}.adjusted(1, 1, -1, -1), tokens, rect.height() / 2.0);
    }
}

void BatchChips::toggle(qsizetype chip, Fate fate) {
    if (chip < 0 || chip >= std::min(m_chips.size(), mostChips)) return;
    const bool isSo = m_chips.at(chip).fate == fate;
    // All of them have it: there is nothing to give.
    const bool isNothing = fate == Fate::ForAll && m_chips.at(chip).clips == m_clips;
    setFate(chip, isSo || isNothing ? Fate::AsItIs : fate);
    Q_EMIT fateChanged();
}

void BatchChips::mousePressEvent(QMouseEvent* event) {
    const QList<QRect> rects = places(width());
    for (qsizetype row = 0; row < std::min(rects.size(), mostChips); ++row) {
        if (!rects.at(row).contains(event->position().toPoint())) continue;
        m_current = row;
        toggle(row, crossOf(rects.at(row)).contains(event->position().toPoint()) ? Fate::ForNone : Fate::ForAll);
    }
}

void BatchChips::keyPressEvent(QKeyEvent* event) {
    const qsizetype last = std::min(m_chips.size(), mostChips) - 1;
    switch (event->key()) {
    case Qt::Key_Left: m_current = std::max<qsizetype>(0, m_current - 1); break;
    case Qt::Key_Right: m_current = std::min(last, m_current + 1); break;
    case Qt::Key_Space: toggle(m_current, Fate::ForAll); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: toggle(m_current, Fate::ForNone); break;
    default: QWidget::keyPressEvent(event); return;
    }
    updateDescription();
    update();
}

void BatchChips::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void BatchChips::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool BatchChips::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QList<QRect> rects = places(width());
    for (qsizetype row = 0; row < std::min(rects.size(), mostChips); ++row) {
        if (rects.at(row).contains(help->pos())) QToolTip::showText(help->globalPos(), Words::literal(sentenceOf(m_chips.at(row))), this);
    }
    return true;
}

void BatchChips::updateDescription() { setAccessibleDescription(m_chips.isEmpty() ? QString{} : sentenceOf(m_chips.at(m_current))); }

} // namespace Rushes::Ui
