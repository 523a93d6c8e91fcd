// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/logtable.h"

#include "ui/logging/logdelegate.h"
#include "ui/logging/logmodel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/wordroom.h"

#include <QHeaderView>
#include <QPainter>

namespace Rushes::Ui {

LogTable::LogTable(LogModel& rows, QWidget* parent) : RowView{parent}, m_delegate{new LogDelegate{this}} {
    setObjectName(QStringLiteral("logTable"));
    setAccessibleName(tr("Ranges and markers"));
    setModel(&rows);
    setItemDelegate(m_delegate);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMinimumHeight(90);
    const int code = QFontMetrics{fixedFont()}.horizontalAdvance(QStringLiteral("00:00:00:00…")) + 16;
    makeRoom(*header(), static_cast<int>(LogModel::Column::In), code + 24);
    makeRoom(*header(), static_cast<int>(LogModel::Column::Out), code);
    makeRoom(*header(), static_cast<int>(LogModel::Column::Length), code);
    makeRoom(*header(), static_cast<int>(LogModel::Column::Tags), 190);
    header()->setStretchLastSection(true);
}

void LogTable::setShorthands(const Shorthands& shorthands) { m_delegate->setShorthands(shorthands); }

void LogTable::paintEvent(QPaintEvent* event) {
    RowView::paintEvent(event);
    if (model()->rowCount() > 0) return;
    QPainter painter{viewport()};
    painter.setFont(uiFont());
    painter.setPen(currentTokens().text2);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No ranges yet. I marks where one begins, O where it ends."));
}

} // namespace Rushes::Ui
