// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/linegutter.h"

#include "ui/shotlist/shotlistedit.h"
#include "ui/shotlist/shotlisthighlighter.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/tokens.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace Rushes::Ui {

namespace {

constexpr int markSize = 14;
constexpr int gap = 8;
constexpr int leastDigits = 3;

int digitsOf(int number) {
    int digits = 1;
    for (; number >= 10; number /= 10) ++digits;
    return std::max(digits, leastDigits);
}

} // namespace

LineGutter::LineGutter(ShotListEdit& editor) : QWidget{&editor}, m_editor{editor} {
    // A click beside a line goes to the line, as the text's own margin does.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    markAsOrnament(*this);
}

QSize LineGutter::sizeHint() const { return {m_editor.gutterWidth(), 0}; }

void LineGutter::paintEvent(QPaintEvent* event) { m_editor.paintGutter(event); }

int ShotListEdit::gutterWidth() const {
    const QFontMetrics metrics{fixedFont(TextSize::Caption)};
    return gap + markSize + metrics.horizontalAdvance(QString{digitsOf(blockCount()), u'9'}) + 2 * gap +
           metrics.horizontalAdvance(QStringLiteral("+00:00:00")) + gap;
}

QString ShotListEdit::offsetOf(const QTextBlock& block) const {
    if (!m_time) return {};
    const QString text = block.text().trimmed();
    const auto in = Media::Timecode::parse(QStringView{text}.first(std::min<qsizetype>(text.size(), 11)), m_time->rate());
    if (!in || (text.size() > 11 && !text.at(11).isSpace())) return {};
    const QString offset = Media::Timecode::fromFrames(m_time->frameAt(*in), m_time->rate(), in->isDropFrame()).text();
    return u'+' + offset.first(8);
}

void ShotListEdit::paintGutter(QPaintEvent* event) {
    const Tokens& tokens = currentTokens();
    QPainter painter{m_gutter};
    painter.fillRect(event->rect(), tokens.inset);
    painter.fillRect(QRect{m_gutter->width() - 1, event->rect().top(), 1, event->rect().height()}, tokens.line);
    const int current = textCursor().blockNumber();
    const int number = gap + markSize;
    const int offsetWidth = QFontMetrics{fixedFont(TextSize::Caption)}.horizontalAdvance(QStringLiteral("+00:00:00"));
    const int offset = m_gutter->width() - gap - offsetWidth;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom()) break;
        if (!block.isVisible() || place.bottom() < event->rect().top()) continue;
        const bool isCurrent = block.blockNumber() == current;
        const int top = qRound(place.top());
        const int height = qRound(place.height());
        painter.setFont(fixedFont(TextSize::Caption, isCurrent ? QFont::Bold : QFont::Normal));
        painter.setPen(isCurrent ? tokens.text : tokens.text3);
        painter.drawText(QRect{number, top, offset - gap - number, height}, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        painter.drawText(QRect{offset, top, offsetWidth + 2, height}, Qt::AlignLeft | Qt::AlignVCenter, offsetOf(block));
        const auto problems = ShotListHighlighter::problemsOf(block);
        if (problems.isEmpty()) continue;
        const bool isWarning = std::ranges::all_of(problems, &Interchange::ShotListProblem::isWarning);
        paintSymbol(painter, QRect{gap / 2, top, markSize, height}, isWarning ? u"warn" : u"err", isWarning ? tokens.warn : tokens.err, markSize);
    }
}

MarkBar::MarkBar(QWidget* parent) : QScrollBar{Qt::Vertical, parent} {}

void MarkBar::setMarks(const QList<Mark>& marks) {
    m_marks = marks;
    update();
}

void MarkBar::paintEvent(QPaintEvent* event) {
    QScrollBar::paintEvent(event);
    QPainter painter{this};
    const Tokens& tokens = currentTokens();
    int last = -2;
    // Errors over warnings.
    for (const bool isWarning : {true, false}) {
        for (const Mark& mark : std::as_const(m_marks)) {
            if (mark.isWarning != isWarning) continue;
            const int y = qRound(mark.place * (height() - 2));
            if (std::exchange(last, y) == y) continue;
            painter.fillRect(QRect{width() - 9, y, 9, 2}, isWarning ? tokens.warn : tokens.err);
        }
    }
}

} // namespace Rushes::Ui
