// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/sidecardialog.h"

#include "ui/library/sidecarconflictmodel.h"
#include "ui/widgets/airydelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/wordroom.h"
#include "ui/words/placewords.h"
#include "ui/words/sidecarwords.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

namespace Rushes::Ui {

using Interchange::SidecarChoice;
using Column = SidecarConflictModel::Column;

namespace {

QPushButton* compact(const QString& icon, const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QPushButton{symbol(icon), text, parent};
    button->setObjectName(name);
    button->setProperty("look", QStringLiteral("compact"));
    button->setAutoDefault(false);
    return button;
}

QTreeView* rows(const QString& name, const QString& spoken, QAbstractItemModel* model, QWidget* parent) {
    auto* view = new RowView{parent};
    view->setObjectName(name);
    view->setAccessibleName(spoken);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setItemDelegate(new AiryDelegate{view});
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return view;
}

} // namespace

SidecarDialog::SidecarDialog(QWidget* parent)
    : QDialog{parent},
      m_model{new SidecarConflictModel{this}},
      m_conflictPart{new QWidget{this}},
      m_view{rows(QStringLiteral("sidecarConflicts"), tr("Conflicts"), m_model, m_conflictPart)},
      m_obstacles{new QStandardItemModel{0, 3, this}},
      m_obstaclePart{new QWidget{this}},
      m_obstacleView{rows(QStringLiteral("sidecarObstacles"), tr("Sidecars that cannot be read or written"), m_obstacles, m_obstaclePart)},
      m_empty{new EmptyState{this}},
      m_count{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_apply{new QPushButton{this}} {
    setObjectName(QStringLiteral("sidecarDialog"));
    setWindowTitle(tr("Sidecar conflicts"));
    offerWhatsThis(*this);
    m_apply->setObjectName(QStringLiteral("applySidecars"));
    m_apply->setProperty("look", QStringLiteral("primary"));
    m_apply->setAutoDefault(false);
    m_count->setObjectName(QStringLiteral("sidecarCount"));
    m_count->setWordWrap(true);
    m_empty->say(QStringLiteral("ok"), tr("No sidecar contradicts the library"), tr("All of them can be read and written."));
    makeConflicts();
    makeObstacles();
    layOut();
    setAffairs({});
}

void SidecarDialog::makeConflicts() {
    const QFontMetrics metrics{uiFont()};
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    makeRoom(*header, static_cast<int>(Column::Clip), 210);
    makeRoom(*header, static_cast<int>(Column::Field), metrics.horizontalAdvance(QStringLiteral("recording date")) + 28);
    header->setSectionResizeMode(static_cast<int>(Column::Library), QHeaderView::Stretch);
    header->setSectionResizeMode(static_cast<int>(Column::Sidecar), QHeaderView::Stretch);
    makeRoom(*header, static_cast<int>(Column::Before), 150);
    makeRoom(*header, static_cast<int>(Column::Kept), metrics.horizontalAdvance(QStringLiteral("not decided")) + 28);
    m_ours = compact(QStringLiteral("film"), tr("Keep the &library’s"), QStringLiteral("keepOurs"), m_conflictPart);
    m_theirs = compact(QStringLiteral("doc"), tr("Take the &sidecar’s"), QStringLiteral("takeTheirs"), m_conflictPart);
    m_both = compact(QStringLiteral("plus"), tr("Keep &both"), QStringLiteral("keepBoth"), m_conflictPart);
    m_both->setToolTip(tr("One text after the other; for description, credit, usage terms and note"));
    m_ours->setWhatsThis(tr("What the library says is kept and written into the sidecar again."));
    m_theirs->setWhatsThis(tr("What another program wrote into the sidecar is taken into the library. You can take that back."));
    connect(m_ours, &QPushButton::clicked, this, [this] { choose(SidecarChoice::Ours); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { choose(SidecarChoice::Theirs); });
    connect(m_both, &QPushButton::clicked, this, [this] { choose(SidecarChoice::Both); });
    connect(m_view, &QTreeView::clicked, this, &SidecarDialog::chooseAt);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SidecarDialog::showCount);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SidecarDialog::showCount);
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT decided(m_model->verdicts()); });
}

void SidecarDialog::makeObstacles() {
    m_obstacles->setHorizontalHeaderLabels({tr("Clip"), tr("Sidecar"), tr("What is so")});
    QHeaderView* header = m_obstacleView->header();
    makeRoom(*header, 0, 210);
    makeRoom(*header, 1, 210);
    header->setStretchLastSection(true);
}

void SidecarDialog::layOut() {
    auto* all = compact(QStringLiteral("check"), tr("Select &all"), QStringLiteral("selectAll"), m_conflictPart);
    connect(all, &QPushButton::clicked, m_view, &QTreeView::selectAll);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    for (QPushButton* button : {all, m_ours, m_theirs, m_both}) choices->addWidget(button);
    choices->addStretch();
    auto* lead = new PlainLabel{tr("Other programs have written into these sidecars what contradicts the library. Rushes kept both. Choose what is right; "
                                   "a clip is changed when all of its conflicts are decided."),
                                {},
                                m_conflictPart};
    lead->setWordWrap(true);
    auto* conflicts = new QVBoxLayout{m_conflictPart};
    conflicts->setContentsMargins({});
    conflicts->setSpacing(8);
    conflicts->addWidget(lead);
    conflicts->addLayout(choices);
    conflicts->addWidget(m_view, 1);

    auto* retry = compact(QStringLiteral("retry"), tr("&Try again"), QStringLiteral("retrySidecars"), m_obstaclePart);
    connect(retry, &QPushButton::clicked, this, [this] {
        QList<Library::ClipId> clips;
        for (const SidecarObstacle& obstacle : std::as_const(m_affairs.obstacles)) clips.append(obstacle.clip);
        Q_EMIT retryRequested(clips);
    });
    auto* show = compact(QStringLiteral("folder"), tr("Show in &folder"), QStringLiteral("showSidecar"), m_obstaclePart);
    connect(show, &QPushButton::clicked, this, [this] {
        const int row = std::max(0, m_obstacleView->currentIndex().row());
        if (row < m_affairs.obstacles.size()) Q_EMIT showRequested(m_affairs.obstacles.at(row).path);
    });
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel{tr("Cannot be read or written"), QStringLiteral("strong"), m_obstaclePart}, 1);
    head->addWidget(show);
    head->addWidget(retry);
    auto* obstacles = new QVBoxLayout{m_obstaclePart};
    obstacles->setContentsMargins({});
    obstacles->setSpacing(8);
    obstacles->addLayout(head);
    obstacles->addWidget(m_obstacleView, 1);

    auto* close = new QPushButton{tr("Close"), this};
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_count, 1);
    foot->addWidget(close);
    foot->addWidget(m_apply);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_conflictPart, 2);
    layout->addWidget(m_obstaclePart, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(foot);
    setMinimumWidth(900); // the columns of both sides stay readable, and a screen of 1024 has room for it
    resize(1000, 560);
}

void SidecarDialog::setAffairs(const SidecarAffairs& affairs) {
    m_affairs = affairs;
    m_model->setContradictions(affairs.contradictions);
    m_obstacles->setRowCount(0);
    for (const SidecarObstacle& obstacle : affairs.obstacles) {
        QList<QStandardItem*> items;
        for (const QString& text : {obstacle.title, QFileInfo{obstacle.path}.fileName(), Words::obstacleSentence(obstacle.isReadable)}) {
            items.append(new QStandardItem{text});
            items.last()->setToolTip(Words::literal(text));
        }
        items.first()->setIcon(symbol(u"warn", Ink::Warn));
        m_obstacles->appendRow(items);
    }
    m_conflictPart->setVisible(!affairs.contradictions.isEmpty());
    m_obstaclePart->setVisible(!affairs.obstacles.isEmpty());
    m_empty->setVisible(affairs.isEmpty());
    m_apply->setVisible(!affairs.contradictions.isEmpty());
    if (m_model->rowCount() > 0) m_view->setCurrentIndex(m_model->index(0, 0));
    showCount();
}

void SidecarDialog::choose(SidecarChoice choice) {
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& index : chosen) m_model->choose(index.row(), choice);
}

/// What is pointed at is kept.
void SidecarDialog::chooseAt(const QModelIndex& index) {
    const auto column = static_cast<Column>(index.column());
    if (column == Column::Library) m_model->choose(index.row(), SidecarChoice::Ours);
    if (column == Column::Sidecar) m_model->choose(index.row(), SidecarChoice::Theirs);
}

void SidecarDialog::showCount() {
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    m_ours->setEnabled(!chosen.isEmpty());
    m_theirs->setEnabled(!chosen.isEmpty());
    m_both->setEnabled(std::ranges::any_of(chosen, [this](const QModelIndex& index) { return m_model->mayKeepBoth(index.row()); }));
    const qsizetype clips = m_model->verdicts().size();
    m_apply->setEnabled(clips > 0);
    m_apply->setText(tr("Apply to %Ln clips", nullptr, Words::pluralOf(clips)));
    if (m_model->rowCount() == 0) m_count->setText({});
    else if (m_model->open() == 0) m_count->setText(tr("All is decided."));
    else m_count->setText(tr("%Ln conflicts are not decided yet.", nullptr, Words::pluralOf(m_model->open())));
}

} // namespace Rushes::Ui
