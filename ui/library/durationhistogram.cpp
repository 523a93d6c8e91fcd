// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/durationhistogram.h"

#include "core/search/facetterm.h"
#include "core/search/parser.h"
#include "core/search/querytext.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tokens.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace Rushes::Ui {

namespace {

constexpr int barsHeight = 44;

/// As the query language writes it: "30s", "5min".
QString stepText(int column) {
    const qint64 seconds = Library::durationSteps.at(static_cast<size_t>(column)) / 1000;
    return seconds % 60 == 0 && seconds > 0 ? QStringLiteral("%1min").arg(seconds / 60) : QStringLiteral("%1s").arg(seconds);
}

QString stepWords(int column) { return Words::spoken(std::chrono::milliseconds{Library::durationSteps.at(static_cast<size_t>(column))}); }

} // namespace

DurationHistogram::DurationHistogram(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("durationHistogram"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Durations"));
    setToolTip(tr("Drag over durations to choose them; Left and Right move the beginning, with Shift the end, Delete chooses all"));
    describe();
}

QSize DurationHistogram::sizeHint() const { return {180, barsHeight + 6 + QFontMetrics{uiFont(TextSize::Small)}.height()}; }

void DurationHistogram::setCounts(const QList<qint64>& counts) {
    m_counts = counts;
    describe();
    update();
}

void DurationHistogram::setQuery(const QString& query) {
    m_first = 0;
    m_last = columns - 1;
    if (const auto parsed = Search::parse(query); parsed && parsed->root.kind == Search::Node::Kind::All) {
        for (const Search::Node& node : parsed->root.children) {
            if (node.kind != Search::Node::Kind::Field || node.key != u"duration") continue;
            for (int column = 1; column < columns; ++column) {
                if (node.text != stepText(column)) continue;
                if (node.relation == Search::Relation::AtLeast) m_first = column;
                if (node.relation == Search::Relation::Less) m_last = column - 1;
            }
        }
    }
    if (m_last < m_first) m_last = m_first;
    describe();
    update();
}

QString DurationHistogram::written(const QString& query, int first, int last) {
    QString text = Search::withFacet(query, QStringLiteral("duration"), {});
    if (first > 0) text = Search::withTerm(text, QStringLiteral("duration:>=") + stepText(first));
    if (last < columns - 1) text = Search::withTerm(text, QStringLiteral("duration:<") + stepText(last + 1));
    return text;
}

QString DurationHistogram::words() const {
    const bool toEnd = m_last == columns - 1;
    if (m_first == 0 && toEnd) return tr("any duration");
    if (toEnd) return tr("%1 and more").arg(stepWords(m_first));
    if (m_first == 0) return tr("under %1").arg(stepWords(m_last + 1));
    return tr("%1 to %2").arg(stepWords(m_first), stepWords(m_last + 1));
}

void DurationHistogram::describe() {
    qint64 sum = 0;
    for (int column = m_first; column <= std::min<int>(m_last, static_cast<int>(m_counts.size()) - 1); ++column) sum += m_counts.at(column);
    setAccessibleDescription(Words::sentence({words(), tr("%Ln clips", nullptr, Words::pluralOf(sum))}));
}

void DurationHistogram::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const Tokens& tokens = currentTokens();
    const qint64 most = m_counts.isEmpty() ? 0 : *std::ranges::max_element(m_counts);
    const double wide = static_cast<double>(width()) / columns;
    for (int column = 0; column < columns; ++column) {
        const bool isChosen = column >= m_first && column <= m_last;
        const qint64 count = m_counts.value(column);
        const double high = most == 0 ? 0 : std::max(count > 0 ? 2.0 : 0.0, (barsHeight - 4) * static_cast<double>(count) / static_cast<double>(most));
        const QRectF bar{column * wide + 1, barsHeight - high, wide - 2, high};
        painter.fillRect(bar, isChosen ? tokens.accent : tokens.edge);
        // Chosen columns have a line below them, also where no clip is so long.
        painter.fillRect(QRectF{column * wide, barsHeight, wide, isChosen ? 2.0 : 1.0}, isChosen ? tokens.accent : tokens.line);
    }
    painter.setFont(uiFont(TextSize::Small));
    painter.setPen(tokens.text2);
    const QRect line{0, barsHeight + 4, width(), height() - barsHeight - 4};
    Paint::text(painter, line, words(), Qt::AlignHCenter | Qt::AlignVCenter);
    if (hasFocus()) Paint::focusRing(painter, QRectF{rect()}.adjusted(1, 1, -1, -1), tokens);
}

int DurationHistogram::columnAt(double x) const { return std::clamp(static_cast<int>(x * columns / std::max(1, width())), 0, columns - 1); }

void DurationHistogram::choose(int first, int last) {
    m_first = std::clamp(first, 0, columns - 1);
    m_last = std::clamp(last, m_first, columns - 1);
    describe();
    update();
}

void DurationHistogram::mousePressEvent(QMouseEvent* event) {
    m_pressed = columnAt(event->position().x());
    choose(m_pressed, m_pressed);
}

void DurationHistogram::mouseMoveEvent(QMouseEvent* event) {
    if (m_pressed < 0) return;
    const int now = columnAt(event->position().x());
    choose(std::min(now, m_pressed), std::max(now, m_pressed));
}

void DurationHistogram::mouseReleaseEvent(QMouseEvent*) {
    if (m_pressed >= 0) Q_EMIT chosen(m_first, m_last);
    m_pressed = -1;
}

void DurationHistogram::keyPressEvent(QKeyEvent* event) {
    const bool end = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left: end ? choose(m_first, m_last - 1) : choose(m_first - 1, m_last); break;
    case Qt::Key_Right: end ? choose(m_first, m_last + 1) : choose(std::min(m_first + 1, m_last), m_last); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: choose(0, columns - 1); break;
    default: QWidget::keyPressEvent(event); return;
    }
    Q_EMIT chosen(m_first, m_last);
}

void DurationHistogram::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void DurationHistogram::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Rushes::Ui
