// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplayout.h"

#include "ui/widgets/fonts.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace Rushes::Ui {

WrapLayout::WrapLayout(QWidget* parent) : QLayout{parent} {}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addSpring() { m_spring = count(); }

void WrapLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* WrapLayout::itemAt(int index) const { return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr; }

QLayoutItem* WrapLayout::takeAt(int index) {
    if (itemAt(index) == nullptr) return nullptr;
    QLayoutItem* taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    if (m_spring > index) --m_spring;
    invalidate();
    return taken;
}

std::vector<WrapLayout::Line> WrapLayout::linesIn(int width) const {
    std::vector<Line> lines;
    for (int i = 0; i < count(); ++i) {
        QLayoutItem* item = itemAt(i);
        if (item->isEmpty()) continue; // hidden
        const QSize size = item->sizeHint();
        if (lines.empty() || lines.back().width + spacing() + size.width() > width) lines.emplace_back();
        Line& line = lines.back();
        if (m_spring >= 0 && i >= m_spring && line.spring < 0) line.spring = line.items.size();
        line.width += size.width() + (line.items.isEmpty() ? 0 : spacing());
        line.height = std::max(line.height, size.height());
        line.items.append(item);
    }
    return lines;
}

int WrapLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    const std::vector<Line> lines = linesIn(width - margins.left() - margins.right());
    const int between = std::max(0, static_cast<int>(lines.size()) - 1) * m_lineSpacing;
    return std::accumulate(lines.begin(), lines.end(), between + margins.top() + margins.bottom(), [](int sum, const Line& line) { return sum + line.height; });
}

QSize WrapLayout::sizeHint() const {
    const QMargins margins = contentsMargins();
    const std::vector<Line> one = linesIn(QWIDGETSIZE_MAX);
    const QSize inside = one.empty() ? QSize{} : QSize{one.front().width, one.front().height};
    return inside + QSize{margins.left() + margins.right(), margins.top() + margins.bottom()};
}

QSize WrapLayout::minimumSize() const {
    QSize least;
    for (const auto& item : m_items) {
        if (!item->isEmpty()) least = least.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return least + QSize{margins.left() + margins.right(), margins.top() + margins.bottom()};
}

WrapLayout* layOutBar(QWidget& bar, int side) {
    bar.setMinimumHeight(QFontMetrics{uiFont()}.height() + 22);
    auto* layout = new WrapLayout{&bar};
    layout->setContentsMargins(side, 6, side, 6);
    layout->setSpacing(8);
    return layout;
}

void WrapLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const std::vector<Line> lines = linesIn(inside.width());
    // One line stands in the middle of a bar that is higher.
    int y = inside.top();
    if (lines.size() == 1) y += std::max(0, (inside.height() - lines.front().height) / 2);
    for (const Line& line : lines) {
        int x = inside.left();
        for (qsizetype i = 0; i < line.items.size(); ++i) {
            QLayoutItem* item = line.items[i];
            if (i == line.spring) x += std::max(0, inside.width() - line.width);
            const QSize size{std::min(item->sizeHint().width(), inside.width()), item->sizeHint().height()};
            const QRect place{QPoint{x, y + (line.height - size.height()) / 2}, size};
            item->setGeometry(QStyle::visualRect(direction, inside, place));
            x += size.width() + spacing();
        }
        y += line.height + m_lineSpacing;
    }
}

} // namespace Rushes::Ui
