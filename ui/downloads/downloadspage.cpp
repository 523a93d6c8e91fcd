// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/downloadspage.h"

#include "core/base/clock.h"
#include "core/downloads/downloadqueue.h"
#include "ui/downloads/partplayer.h"
#include "ui/downloads/schedulesdialog.h"
#include "ui/downloads/transferannouncer.h"
#include "ui/downloads/transferbar.h"
#include "ui/downloads/transfercommands.h"
#include "ui/downloads/transferdelegate.h"
#include "ui/downloads/transferfilter.h"
#include "ui/downloads/transfergroupsmodel.h"
#include "ui/downloads/transfermodel.h"
#include "ui/downloads/transferpane.h"
#include "ui/downloads/transferview.h"
#include "ui/downloads/transferwords.h"
#include "ui/downloads/undobar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keyaction.h"
#include "ui/words/words.h"

#include <QAction>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Rushes::Ui {
namespace {

using namespace std::chrono_literals;
using Downloads::Download;
using Downloads::DownloadId;
using Downloads::DownloadQueue;
using Downloads::DownloadState;

QList<DownloadId> idsWith(const QList<Download>& downloads, DownloadState state) {
    QList<DownloadId> ids;
    for (const Download& download : downloads)
        if (download.state == state) ids.append(download.id);
    return ids;
}

} // namespace

DownloadsPage::DownloadsPage(DownloadQueue& queue, Clock& clock, PictureLoader& pictures, WayBack& back, QWidget* parent)
    : Page{tr("Downloads"), parent},
      m_queue{queue},
      m_clock{clock},
      m_pictures{pictures},
      m_model{new TransferModel{clock, pictures, this}},
      m_filter{new TransferFilterModel{this}},
      m_groups{new TransferGroupsModel{*m_filter, [this](const QModelIndex& row) { return m_model->downloadAt(m_filter->mapToSource(row)); }, this}},
      m_bar{new TransferBar{queue, clock, this}},
      m_view{new TransferView{this}},
      m_pane{new TransferPane{clock, [&queue](const DownloadId& id) { return queue.parts(id); }, this}},
      m_undo{new UndoBar{queue, back, clock, this}},
      m_stack{new QStackedWidget{this}},
      m_empty{new EmptyState{this}},
      m_commands{new TransferCommands{queue, *m_undo, clock, *m_view, [this] { return chosen(); }, [this](const DownloadId& id) { return m_model->copies(id); },
                                      this}} {
    setObjectName(QStringLiteral("downloadsPage"));
    setQueryHint(tr("Search the queue: name, meeting, state"));
    m_filter->setSourceModel(m_model);
    m_view->setObjectName(QStringLiteral("transferList"));
    m_view->setAccessibleName(tr("Downloads"));
    auto* delegate = new TransferDelegate{m_view};
    m_view->setItemDelegate(delegate);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto* splitter = new QSplitter{Qt::Vertical, this};
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_pane);
    splitter->setSizes({500, 224});
    splitter->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_undo);
    makeActions();

    connect(delegate, &TransferDelegate::actionClicked, this, &DownloadsPage::perform);
    connect(m_view, &QTreeView::activated, this, &DownloadsPage::perform);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &DownloadsPage::showMenu);
    connect(m_view, &TransferView::groupToggled, this, [this](const QModelIndex& group) { m_view->setExpanded(group, !m_view->isExpanded(group)); });
    connect(m_view, &QTreeView::expanded, m_groups, [this](const QModelIndex& group) { m_groups->setExpanded(group, true); });
    connect(m_view, &QTreeView::collapsed, m_groups, [this](const QModelIndex& group) { m_groups->setExpanded(group, false); });
    connectBar();
    useModel(m_filter);
    connectQueue();
}

void DownloadsPage::useModel(QAbstractItemModel* model) {
    QItemSelectionModel* before = m_view->selectionModel();
    m_groups->disconnect(this);
    if (model == m_groups) connect(m_groups, &QAbstractItemModel::modelAboutToBeReset, this, &DownloadsPage::keepPlace);
    m_view->setModel(model);
    if (model == m_groups) connect(m_groups, &QAbstractItemModel::modelReset, this, &DownloadsPage::restorePlace); // after the view's own
    delete before; // the view leaves it behind
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DownloadsPage::updateSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DownloadsPage::updatePane);
}

void DownloadsPage::setGrouped(bool grouped) {
    if (grouped == isGrouped()) return;
    keepPlace();
    if (grouped) m_groups->setActive(true);
    useModel(grouped ? static_cast<QAbstractItemModel*>(m_groups) : m_filter);
    if (!grouped) m_groups->setActive(false);
    m_view->setGrouped(grouped);
    restorePlace();
    m_bar->setGrouped(grouped);
    updateEmpty();
}

bool DownloadsPage::isGrouped() const { return m_groups->isActive(); }

void DownloadsPage::keepPlace() {
    m_kept = {};
    if (m_view->selectionModel() == nullptr) return;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        if (m_groups->isGroup(row) && row.model() == m_groups) m_kept.selectedGroups.append(m_groups->keyOf(row));
        else m_kept.selected.append(idAt(row));
    }
    const QModelIndex current = m_view->currentIndex();
    if (current.model() == m_groups && m_groups->isGroup(current)) m_kept.currentGroup = m_groups->keyOf(current);
    else m_kept.current = idAt(current);
    m_kept.scroll = m_view->verticalScrollBar()->value();
}

void DownloadsPage::restorePlace() {
    expandGroups();
    QItemSelection selection;
    for (const DownloadId& id : std::as_const(m_kept.selected))
        if (const QModelIndex row = shownIndexOf(id); row.isValid()) selection.select(row, row);
    QModelIndex current = shownIndexOf(m_kept.current);
    for (int group = 0; isGrouped() && group < m_groups->rowCount(); ++group) {
        const QModelIndex row = m_groups->index(group, 0);
        if (m_kept.selectedGroups.contains(m_groups->keyOf(row))) selection.select(row, row);
        if (!m_kept.currentGroup.isNull() && m_groups->keyOf(row) == m_kept.currentGroup) current = row;
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current.isValid()) m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view->verticalScrollBar()->setValue(m_kept.scroll);
}

void DownloadsPage::expandGroups() {
    if (!isGrouped()) return;
    for (int group = 0; group < m_groups->rowCount(); ++group) {
        const QModelIndex row = m_groups->index(group, 0);
        m_view->setExpanded(row, !m_groups->isCollapsed(m_groups->keyOf(row)));
    }
}

void DownloadsPage::connectQueue() {
    m_model->follow(m_queue);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DownloadsPage::updateSoon);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DownloadsPage::updateSoon);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &DownloadsPage::updateEmpty);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &DownloadsPage::updateEmpty);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DownloadsPage::updateSoon);
    connect(m_model, &TransferModel::moveWanted, this, [this](const QList<DownloadId>& ids, int position) { m_undo->move(ids, position); });
    connect(m_model, &TransferModel::neededByWanted, this, [this](const DownloadId& id, const QDateTime& when) { m_undo->setNeededBy({id}, when); });
    connect(&m_queue, &DownloadQueue::eventHappened, this, [this](const Downloads::DownloadEvent& event) {
        if (event.id == m_shown) m_pane->addEvent(event);
    });
    const auto showLimit = [this] { m_pane->setLimit(static_cast<double>(m_queue.limitInForce())); };
    connect(&m_queue, &DownloadQueue::policyChanged, this, showLimit);
    showLimit();
    auto* second = new QTimer{this};
    connect(second, &QTimer::timeout, this, [this] { m_pane->addSpeed(m_queue.bytesPerSecond()); });
    second->start(1s);
    new TransferAnnouncer{m_queue, m_clock, *this, this};
    updateSoon();
    updateEmpty();
}

void DownloadsPage::connectBar() {
    connect(m_bar, &TransferBar::pauseOrResumeWanted, this, [this] {
        const bool anyGoes =
            std::ranges::any_of(m_queue.downloads(), [](const Download& download) { return mayBecome(download.state, DownloadState::Paused); });
        QList<DownloadId> all;
        for (const Download& download : m_queue.downloads()) all.append(download.id);
        if (anyGoes) m_undo->pause(all);
        else m_undo->resume(all);
    });
    connect(m_bar, &TransferBar::retryWanted, this, [this] { m_queue.resume(idsWith(m_queue.downloads(), DownloadState::Failed)); });
    connect(m_bar, &TransferBar::clearWanted, this, [this] {
        QList<Download> finished = m_queue.downloads();
        finished.removeIf([](const Download& download) { return download.state != DownloadState::Ready; });
        m_undo->remove(finished);
    });
    connect(m_bar, &TransferBar::policyChosen, this, &DownloadsPage::usePolicy);
    connect(m_bar, &TransferBar::schedulesWanted, this, &DownloadsPage::showSchedules);
    connect(m_bar, &TransferBar::groupingChosen, this, [this](bool grouped) {
        if (grouped == isGrouped()) return;
        setGrouped(grouped);
        Q_EMIT groupingChosen(grouped);
    });
    connect(m_commands, &TransferCommands::showRequested, this, &DownloadsPage::showRequested);
    connect(m_commands, &TransferCommands::openFileRequested, this, &DownloadsPage::openFileRequested);
    connect(m_commands, &TransferCommands::openFileWithRequested, this, &DownloadsPage::openFileWithRequested);
    connect(m_commands, &TransferCommands::trashRequested, this, &DownloadsPage::trashRequested);
    connect(m_commands, &TransferCommands::playWanted, this, &DownloadsPage::play);
    connect(m_commands, &TransferCommands::logWanted, this, &DownloadsPage::logWanted);
    connect(m_commands, &TransferCommands::proxyWanted, this, &DownloadsPage::proxyWanted);
    connect(m_commands, &TransferCommands::signInWanted, this, &DownloadsPage::signInWanted);
    connect(m_commands, &TransferCommands::copiesWanted, this, &DownloadsPage::copiesWanted);
    connect(m_undo, &UndoBar::walked, this, [this](const QList<DownloadId>& ids) {
        if (!isVisible()) return; // the key was pressed on another page
        if (const QModelIndex row = shownIndexOf(ids.constFirst()); row.isValid()) m_view->setCurrentIndex(row);
        m_view->setFocus();
    });
}

void DownloadsPage::usePolicy(const Downloads::QueuePolicy& policy) {
    m_queue.setPolicy(policy);
    Q_EMIT policyChosen(m_queue.policy());
}

void DownloadsPage::showSchedules() {
    auto* dialog = new SchedulesDialog{m_queue.policy(), m_queue.bytesToday(), m_keepsAwake, window()};
    connect(dialog, &SchedulesDialog::chosen, this, [this](const Downloads::QueuePolicy& policy, bool keepsAwake) {
        usePolicy(policy);
        if (std::exchange(m_keepsAwake, keepsAwake) != keepsAwake) Q_EMIT keepsAwakeChosen(keepsAwake);
    });
    dialog->open();
}

void DownloadsPage::makeActions() {
    const auto add = [this](const QString& name, const QString& words, const QKeySequence& key, auto&& act) {
        connect(addKeyAction(*this, name, words, key, Qt::WidgetWithChildrenShortcut), &QAction::triggered, this, act);
    };
    add(QStringLiteral("details"), tr("Parts, speed and events"), Qt::CTRL | Qt::Key_D, [this] { m_pane->setVisible(m_pane->isHidden()); });
    add(QStringLiteral("pauseAll"), tr("Pause all"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { Q_EMIT m_bar->pauseOrResumeWanted(); });
}

QList<QWidget*> DownloadsPage::panes() const { return {m_view, m_pane->eventView()}; }

void DownloadsPage::applyQuery(const QString& query) {
    m_filter->setWords(query);
    setFoundText(query.isEmpty() ? QString{} : tr("%1 found").arg(Words::count(m_filter->rowCount())));
    updateEmpty();
}

void DownloadsPage::perform(const QModelIndex& row) {
    if (const Download* download = downloadAt(row)) m_commands->perform(*download);
    else if (m_groups->isGroup(row)) m_view->setExpanded(row.siblingAtColumn(0), !m_view->isExpanded(row.siblingAtColumn(0)));
}

void DownloadsPage::setPlayerMaker(const PlayerMaker& maker) {
    m_maker = maker;
    m_commands->setPlays(m_maker != nullptr);
}

void DownloadsPage::setPictureOf(const TransferModel::PictureOf& pictureOf) {
    m_pictureOf = pictureOf;
    m_model->setPictureOf(pictureOf);
}

/// One at a time: another download takes the place of the one before.
void DownloadsPage::play(const DownloadId& id) {
    const Download* download = m_queue.find(id);
    if (download == nullptr) return;
    if (!m_player) m_player = new PartPlayer{m_queue, m_maker, m_pictures, window()};
    m_player->play(*download, m_pictureOf ? m_pictureOf(*download) : QUrl{});
}

void DownloadsPage::showMenu(const QPoint& at) {
    if (QMenu* menu = m_commands->menu()) menu->popup(m_view->viewport()->mapToGlobal(at));
}

/// Once for all signals of a moment: sums go over the whole queue.
void DownloadsPage::updateSoon() {
    if (std::exchange(m_isUpdateDue, true)) return;
    QTimer::singleShot(0, this, [this] {
        m_isUpdateDue = false;
        m_bar->setTotals(m_model->downloads());
        updatePane();
        updateEmpty();
    });
}

void DownloadsPage::updatePane() {
    const Download* download = downloadAt(m_view->currentIndex());
    m_pane->setDownload(download == nullptr ? std::nullopt : std::optional{*download});
    const DownloadId shown = download == nullptr ? DownloadId{} : download->id;
    if (shown == m_shown) return;
    m_shown = shown;
    m_pane->setEvents(shown.isEmpty() ? QList<Downloads::DownloadEvent>{} : m_queue.events(shown));
}

void DownloadsPage::updateSelection() {
    const qsizetype count = chosen().size();
    setSelectionText(count == 0 ? QString{} : tr("%1 of %2 selected").arg(Words::count(count), Words::count(m_model->rowCount())));
}

void DownloadsPage::updateEmpty() {
    if (m_filter->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        if (!m_view->currentIndex().isValid()) m_view->setCurrentIndex(m_view->model()->index(0, 0));
        return;
    }
    if (m_model->rowCount() == 0)
        m_empty->say(QStringLiteral("download"), tr("Nothing is queued"),
                     tr("Queue a video with D, or a whole meeting with its button. Downloads go on after a restart."));
    else m_empty->say(QStringLiteral("search"), tr("No downloads match"), tr("No name, meeting or state in the queue has all of these words."));
    m_stack->setCurrentWidget(m_empty);
}

/// A meeting that is selected stands for all that is below it.
QList<Download> DownloadsPage::chosen() const {
    QList<Download> downloads;
    QSet<DownloadId> seen;
    const auto add = [&](const QModelIndex& row) {
        const Download* download = downloadAt(row);
        if (download == nullptr || seen.contains(download->id)) return;
        seen.insert(download->id);
        downloads.append(*download);
    };
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        add(row);
        for (int child = 0; child < m_view->model()->rowCount(row); ++child) add(m_view->model()->index(child, 0, row));
    }
    std::ranges::stable_sort(downloads, {}, &Download::position);
    return downloads;
}

const Download* DownloadsPage::downloadAt(const QModelIndex& shown) const {
    return m_model->downloadAt(m_filter->mapToSource(shown.model() == m_groups ? m_groups->mapToSource(shown) : shown));
}

/// Also while the groups are about to be made anew, when their rows are not those of the list any more.
DownloadId DownloadsPage::idAt(const QModelIndex& shown) const {
    if (shown.model() == m_groups) return m_groups->idAt(shown);
    const Download* download = downloadAt(shown);
    return download == nullptr ? DownloadId{} : download->id;
}

QModelIndex DownloadsPage::shownIndexOf(const DownloadId& id) const {
    const QModelIndex row = m_filter->mapFromSource(m_model->indexOf(id));
    return isGrouped() ? m_groups->mapFromSource(row) : row;
}

} // namespace Rushes::Ui
