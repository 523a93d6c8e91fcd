// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagchips.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace Rushes::Ui {

constexpr int gap = 6;

TagChips::TagChips(QWidget* parent) : QWidget{parent} {
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Tags"));
}

void TagChips::setTags(const QStringList& tags, const QStringList& remarks, const TagColours& colours) {
    m_tags = tags;
    m_remarks = remarks;
    m_colours = colours;
    setAccessibleDescription(tags.join(QStringLiteral(", ")));
    setVisible(!tags.isEmpty());
    updateGeometry();
    update();
}

QString TagChips::textOf(qsizetype tag) const {
    const QString remark = m_remarks.value(tag);
    return remark.isEmpty() ? m_tags.at(tag) : m_tags.at(tag) + QStringLiteral("  ") + remark;
}

QList<QRect> TagChips::places(int width) const {
    QList<QRect> rects;
    QPoint at;
    for (qsizetype tag = 0; tag < m_tags.size(); ++tag) {
        QSize size = Paint::chipSize(textOf(tag), true);
        size.setWidth(std::min(size.width(), width));
        if (at.x() > 0 && at.x() + size.width() > width) at = QPoint{0, at.y() + size.height() + gap};
        rects.append(QRect{at, size});
        at.rx() += size.width() + gap;
    }
    return rects;
}

int TagChips::heightForWidth(int width) const {
    const QList<QRect> rects = places(width);
    return rects.isEmpty() ? 0 : rects.constLast().bottom() + 1;
}

void TagChips::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const QList<QRect> rects = places(width());
    for (qsizetype tag = 0; tag < m_tags.size(); ++tag) Paint::chip(painter, rects.at(tag), textOf(tag), currentTokens(), m_colours.of(m_tags.at(tag)));
}

} // namespace Rushes::Ui
