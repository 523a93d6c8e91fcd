// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/transferpane.h"

#include "core/base/clock.h"
#include "ui/downloads/eventmodel.h"
#include "ui/downloads/partsmap.h"
#include "ui/downloads/speedgraph.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyaction.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quietview.h"
#include "ui/words/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeView>

namespace Rushes::Ui {
namespace {

using namespace std::chrono_literals;

/// Between two pictures of the same parts.
constexpr std::chrono::milliseconds partsRest = 250ms;

} // namespace

TransferPane::TransferPane(Clock& clock, PartsOf partsOf, QWidget* parent)
    : QSplitter{Qt::Horizontal, parent},
      m_clock{clock},
      m_partsOf{std::move(partsOf)},
      m_parts{new PartsMap{this}},
      m_partsRemark{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_graph{new SpeedGraph{this}},
      m_speedRemark{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_events{new EventModel{this}},
      m_eventView{new QuietView<QTreeView>{this}} {
    setObjectName(QStringLiteral("transferPane"));
    setChildrenCollapsible(false);
    m_eventView->setObjectName(QStringLiteral("transferEvents"));
    m_eventView->setAccessibleName(tr("Events"));
    m_eventView->setProperty("look", QStringLiteral("flush"));
    m_eventView->setModel(m_events);
    m_eventView->setHeaderHidden(true);
    m_eventView->setRootIsDecorated(false);
    m_eventView->setUniformRowHeights(true);
    m_eventView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_eventView->header()->resizeSection(0, QFontMetrics{uiFont()}.horizontalAdvance(QStringLiteral("00:00:00")) + 20);
    m_eventView->header()->setStretchLastSection(true);
    m_eventView->setStyleSheet(QStringLiteral("QTreeView#transferEvents { background: transparent; }"));

    auto* copy = new QToolButton{this};
    copy->setObjectName(QStringLiteral("copyEvents"));
    copy->setIcon(symbol(u"copy"));
    copy->setToolTip(tr("Copy the events"));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &QToolButton::clicked, this, &TransferPane::copyEvents);
    connect(addKeyAction(*m_eventView, QStringLiteral("copyEvents"), tr("Copy"), QKeySequence::Copy), &QAction::triggered, this, &TransferPane::copyEvents);
    m_eventView->setContextMenuPolicy(Qt::ActionsContextMenu);

    // The heads stand on one line, with a button beside them and without.
    const int headHeight = copy->sizeHint().height();
    addWidget(makeColumn(tr("Parts"), headHeight, m_partsRemark, m_parts));
    addWidget(makeColumn(tr("Speed"), headHeight, m_speedRemark, m_graph));
    addWidget(makeColumn(tr("Events"), headHeight, nullptr, m_eventView, copy));
    setSizes({390, 456, 370});
}

QWidget* TransferPane::makeColumn(const QString& head, int headHeight, PlainLabel* remark, QWidget* content, QWidget* button) {
    auto* column = new QWidget{this};
    column->setProperty("surface", QStringLiteral("alt"));
    column->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout;
    row->addStrut(headHeight);
    row->setSpacing(8);
    row->addWidget(new PlainLabel{head, QStringLiteral("strong"), column});
    if (remark != nullptr) row->addWidget(remark);
    row->addStretch();
    if (button != nullptr) row->addWidget(button);
    auto* layout = new QVBoxLayout{column};
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(12);
    layout->addLayout(row);
    layout->addWidget(content, 1);
    return column;
}

void TransferPane::setDownload(const std::optional<Downloads::Download>& download) {
    const bool another =
        download.has_value() != m_download.has_value() || (download && (download->id != m_download->id || download->state != m_download->state));
    m_download = download;
    if (another || !m_partsRest) updateParts();
    else m_partsStale = true;
    m_ownSpeed = download ? download->bytesPerSecond : 0;
    updateSpeedWords();
}

void TransferPane::updateParts() {
    m_partsStale = false;
    m_parts->setPicture(m_download ? PartsPicture{m_partsOf(m_download->id)} : PartsPicture{});
    m_partsRemark->setText(m_parts->picture().summary());
    if (std::exchange(m_partsRest, true)) return;
    m_clock.after(partsRest, this, [this] {
        m_partsRest = false;
        if (m_partsStale) updateParts();
    });
}

void TransferPane::setEvents(const QList<Downloads::DownloadEvent>& events) { m_events->setEvents(events); }

void TransferPane::addEvent(const Downloads::DownloadEvent& event) { m_events->add(event); }

void TransferPane::addSpeed(double bytesPerSecond) {
    m_allSpeed = bytesPerSecond;
    m_graph->add(bytesPerSecond);
    updateSpeedWords();
}

void TransferPane::setLimit(double bytesPerSecond) { m_graph->setLimit(bytesPerSecond); }

QWidget* TransferPane::eventView() const { return m_eventView; }

void TransferPane::updateSpeedWords() {
    const QString all = tr("%1 all transfers").arg(Words::speed(m_allSpeed));
    m_speedRemark->setText(m_ownSpeed >= 1 ? tr("%1 now, %2").arg(Words::speed(m_ownSpeed), all) : all);
}

void TransferPane::copyEvents() {
    QList<int> rows;
    const QModelIndexList selected = m_eventView->selectionModel()->selectedRows();
    for (const QModelIndex& row : selected) rows.append(row.row());
    QApplication::clipboard()->setText(m_events->asText(rows));
}

} // namespace Rushes::Ui
