// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/downloadspage.h"

#include "core/base/clock.h"
#include "core/downloads/downloadqueue.h"
#include "ui/downloads/transferdelegate.h"
#include "ui/downloads/transfermodel.h"
#include "ui/downloads/transferpane.h"
#include "ui/downloads/transferview.h"
#include "ui/downloads/transferwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTimer>

namespace Rushes::Ui {
namespace {

using namespace std::chrono_literals;
using Downloads::Download;
using Downloads::DownloadId;
using Downloads::DownloadQueue;
using Downloads::DownloadState;
using TransferWords::RowAction;

constexpr qint64 megabyte = 1'000'000;

QList<DownloadId> idsOf(const QList<Download>& downloads) {
    QList<DownloadId> ids;
    for (const Download& download : downloads) ids.append(download.id);
    return ids;
}

bool maySuspend(const Download& download) { return mayBecome(download.state, DownloadState::Paused); }

bool mayResume(const Download& download) {
    using enum DownloadState;
    return download.state == Paused || download.state == Waiting || download.state == Failed || (download.state == Queued && download.retryAt.isValid());
}

/// Every word of the query somewhere in a row.
class WordFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& query) {
        m_words = query.split(u' ', Qt::SkipEmptyParts);
        invalidateRowsFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const QString text = sourceModel()->index(row, 0, parent).data(TransferModel::FilterRole).toString();
        return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

} // namespace

DownloadsPage::DownloadsPage(DownloadQueue& queue, Clock& clock, PictureLoader& pictures, QWidget* parent)
    : Page{tr("Downloads"), parent},
      m_queue{queue},
      m_clock{clock},
      m_model{new TransferModel{clock, pictures, this}},
      m_proxy{new WordFilter{this}},
      m_view{new TransferView{this}},
      m_pane{new TransferPane{this}},
      m_stack{new QStackedWidget{this}},
      m_empty{new EmptyState{this}} {
    setObjectName(QStringLiteral("downloadsPage"));
    setQueryHint(tr("Search the queue: name, meeting, state"));
    m_proxy->setSourceModel(m_model);
    m_view->setObjectName(QStringLiteral("transferList"));
    m_view->setAccessibleName(tr("Downloads"));
    m_view->setModel(m_proxy);
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
    layout->addWidget(makeBar());
    layout->addWidget(splitter, 1);
    makeActions();

    connect(delegate, &TransferDelegate::actionClicked, this, &DownloadsPage::perform);
    connect(m_view, &QTreeView::activated, this, &DownloadsPage::perform);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &DownloadsPage::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DownloadsPage::updateSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DownloadsPage::updatePane);
    connectQueue();
}

void DownloadsPage::connectQueue() {
    m_model->follow(m_queue);
    const auto update = [this] {
        updateTotals();
        updatePane();
        updateEmpty();
    };
    connect(m_model, &TransferModel::dataChanged, this, update);
    connect(m_model, &TransferModel::rowsInserted, this, update);
    connect(m_model, &TransferModel::rowsRemoved, this, update);
    connect(&m_queue, &DownloadQueue::eventHappened, this, [this](const Downloads::DownloadEvent& event) {
        if (event.id == m_shown) m_pane->addEvent(event);
    });
    auto* second = new QTimer{this};
    connect(second, &QTimer::timeout, this, [this] { m_pane->addSpeed(m_queue.bytesPerSecond()); });
    second->start(1s);
    update();
}

QWidget* DownloadsPage::makeBar() {
    auto* bar = new QFrame{this};
    bar->setProperty("surface", QStringLiteral("subbar"));
    bar->setFixedHeight(QFontMetrics{uiFont()}.height() + 22);
    auto* layout = new QHBoxLayout{bar};
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    const auto button = [&](const QString& words, QStringView icon, const QString& name) {
        auto* made = new QPushButton{words, bar};
        made->setObjectName(name);
        made->setIcon(symbol(icon));
        made->setProperty("look", QStringLiteral("compact"));
        layout->addWidget(made);
        return made;
    };
    const auto choice = [&](const QString& words, const QString& name) {
        auto* label = new PlainLabel{words, {}, bar};
        auto* box = new QComboBox{bar};
        box->setObjectName(name);
        box->setProperty("look", QStringLiteral("compact"));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setFocusPolicy(Qt::StrongFocus); // the wheel does not change it in passing
        label->setBuddy(box);
        layout->addWidget(label);
        layout->addWidget(box);
        return box;
    };
    const auto divide = [&] {
        QFrame* line = rule(Qt::Vertical, bar);
        line->setFixedHeight(20);
        layout->addWidget(line);
    };
    m_pauseAll = button(tr("Pause all"), u"pause", QStringLiteral("pauseAll"));
    m_retryFailed = button(tr("Retry failed"), u"retry", QStringLiteral("retryFailed"));
    divide();
    m_limit = choice(tr("&Limit"), QStringLiteral("limit"));
    m_limit->addItem(tr("None"), qint64{0});
    for (const int megabytes : {5, 10, 20, 40, 80, 160}) m_limit->addItem(tr("%1 MB/s").arg(megabytes), megabytes * megabyte);
    m_parallel = choice(tr("&At once"), QStringLiteral("atOnce"));
    for (int count = 1; count <= 16; ++count) m_parallel->addItem(QString::number(count), count);
    divide();
    m_clear = button(tr("Clear finished"), u"check", QStringLiteral("clearFinished"));
    layout->addStretch();
    m_total = new PlainLabel{{}, QStringLiteral("second"), bar};
    m_bar = new QProgressBar{bar};
    m_bar->setObjectName(QStringLiteral("totalProgress"));
    m_bar->setAccessibleName(tr("All downloads"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(96);
    m_doneAt = new PlainLabel{{}, {}, bar};
    layout->addWidget(m_total);
    layout->addWidget(m_bar);
    layout->addWidget(m_doneAt);

    connect(m_pauseAll, &QPushButton::clicked, this, [this] {
        const bool anyGoes = std::ranges::any_of(m_queue.downloads(), maySuspend);
        if (anyGoes) m_queue.pauseAll();
        else m_queue.resumeAll();
    });
    connect(m_retryFailed, &QPushButton::clicked, this, [this] {
        QList<Download> failed = m_queue.downloads();
        failed.removeIf([](const Download& download) { return download.state != DownloadState::Failed; });
        m_queue.resume(idsOf(failed));
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        QList<Download> finished = m_queue.downloads();
        finished.removeIf([](const Download& download) { return download.state != DownloadState::Ready; });
        m_queue.remove(idsOf(finished));
    });
    connect(m_limit, &QComboBox::activated, this, [this] {
        const qint64 limit = m_limit->currentData().toLongLong();
        setLimit(limit);
        Q_EMIT limitChosen(limit);
    });
    connect(m_parallel, &QComboBox::activated, this, [this] {
        m_queue.setParallel(m_parallel->currentData().toInt());
        Q_EMIT parallelChosen(m_parallel->currentData().toInt());
    });
    m_parallel->setCurrentIndex(m_parallel->findData(m_queue.parallel()));
    return bar;
}

void DownloadsPage::makeActions() {
    const auto add = [this](const QString& words, const QKeySequence& key, auto&& act) {
        auto* action = new QAction{words, m_view};
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Pause or resume"), QKeySequence{Qt::Key_P}, [this] {
        QList<Download> going = chosen();
        QList<Download> standing = going;
        going.removeIf([](const Download& download) { return !maySuspend(download); });
        standing.removeIf([](const Download& download) { return !mayResume(download); });
        if (!going.isEmpty()) m_queue.pause(idsOf(going));
        else m_queue.resume(idsOf(standing));
    });
    add(tr("Retry now"), QKeySequence{Qt::Key_R}, [this] {
        QList<Download> standing = chosen();
        standing.removeIf([](const Download& download) { return !mayResume(download); });
        m_queue.resume(idsOf(standing));
    });
    add(tr("Remove"), QKeySequence::Delete, [this] { removeChosen(); });
    add(tr("Move up"), QKeySequence{Qt::ALT | Qt::Key_Up}, [this] { move(-1); });
    add(tr("Move down"), QKeySequence{Qt::ALT | Qt::Key_Down}, [this] { move(1); });

    auto* details = new QAction{tr("Parts, speed and events"), this};
    details->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_D});
    details->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(details);
    connect(details, &QAction::triggered, this, [this] { m_pane->setVisible(m_pane->isHidden()); });
    auto* pauseAll = new QAction{tr("Pause all"), this};
    pauseAll->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    pauseAll->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(pauseAll);
    connect(pauseAll, &QAction::triggered, m_pauseAll, &QPushButton::click);
}

void DownloadsPage::setLimit(qint64 bytesPerSecond) {
    int entry = m_limit->findData(bytesPerSecond);
    if (entry < 0) {
        m_limit->addItem(Words::speed(static_cast<double>(bytesPerSecond)), bytesPerSecond);
        entry = m_limit->count() - 1;
    }
    m_limit->setCurrentIndex(entry);
    m_queue.setRateLimit(bytesPerSecond);
    m_pane->setLimit(static_cast<double>(bytesPerSecond));
}

void DownloadsPage::setParallel(int count) {
    m_queue.setParallel(count);
    m_parallel->setCurrentIndex(m_parallel->findData(m_queue.parallel()));
}

QList<QWidget*> DownloadsPage::panes() const { return {m_view, m_pane->eventView()}; }

void DownloadsPage::applyQuery(const QString& query) {
    static_cast<WordFilter*>(m_proxy)->setWords(query);
    setFoundText(query.isEmpty() ? QString{} : tr("%1 found").arg(Words::count(m_proxy->rowCount())));
    updateEmpty();
}

void DownloadsPage::perform(const QModelIndex& row) {
    const Download* download = m_model->downloadAt(m_proxy->mapToSource(row));
    if (download == nullptr) return;
    switch (TransferWords::actionOf(*download)) {
    case RowAction::Nothing: return;
    case RowAction::Pause: m_queue.pause({download->id}); return;
    case RowAction::Resume:
    case RowAction::Retry:
    case RowAction::DownloadAgain: m_queue.resume({download->id}); return;
    case RowAction::Show: Q_EMIT showRequested(download->path); return;
    }
}

void DownloadsPage::move(int places) {
    const Download* download = current();
    if (download == nullptr || download->state == DownloadState::Ready) return;
    const int position = download->position + places;
    if (position >= 1) m_queue.move({download->id}, position);
}

void DownloadsPage::removeChosen() {
    const QList<Download> downloads = chosen();
    ByteCount lost;
    for (const Download& download : downloads) lost += download.state == DownloadState::Ready ? ByteCount{} : download.received;
    if (lost.bytes() == 0) {
        m_queue.remove(idsOf(downloads));
        return;
    }
    auto* box = new PlainMessageBox{tr("Remove downloads"), tr("%1 are on disk already and will be deleted.").arg(lost.text()),
                                    tr("Finished files are never deleted."), QMessageBox::Cancel, this};
    box->setObjectName(QStringLiteral("removeDownloads"));
    QPushButton* remove = box->addButton(Words::counted(downloads.size(), tr("Remove 1 download"), tr("Remove %1 downloads")), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, downloads] { m_queue.remove(idsOf(downloads)); });
    box->open();
}

void DownloadsPage::showMenu(const QPoint& at) {
    const QList<Download> downloads = chosen();
    if (downloads.isEmpty()) return;
    auto* menu = new QMenu{m_view};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& words, QStringView icon, bool enabled, auto&& act) {
        QAction* action = menu->addAction(symbol(icon), words);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    const bool one = downloads.size() == 1;
    const Download first = downloads.constFirst();
    add(tr("Pause"), u"pause", std::ranges::all_of(downloads, maySuspend), [this, downloads] { m_queue.pause(idsOf(downloads)); });
    add(one && TransferWords::actionOf(first) == RowAction::DownloadAgain ? tr("Download again") : tr("Resume or retry now"), u"retry",
        std::ranges::all_of(downloads, mayResume), [this, downloads] { m_queue.resume(idsOf(downloads)); });
    add(tr("Move to the top"), u"up", one && first.state != DownloadState::Ready && first.position > 1, [this, first] { m_queue.move({first.id}, 1); });
    menu->addSeparator();
    QMenu* copy = menu->addMenu(symbol(u"copy"), tr("Copy"));
    const auto addCopy = [&](const QString& words, const QString& text) {
        QAction* action = copy->addAction(words);
        action->setEnabled(one && !text.isEmpty());
        connect(action, &QAction::triggered, this, [text] { QApplication::clipboard()->setText(text); });
    };
    addCopy(tr("Name"), first.request.title);
    addCopy(tr("File name"), first.request.fileName);
    addCopy(tr("SHA-256"), first.digest ? first.digest->hex() : QString{});
    add(tr("Show in folder"), u"folder", one && first.state == DownloadState::Ready, [this, first] { Q_EMIT showRequested(first.path); });
    add(tr("Remove"), u"trash", true, [this] { removeChosen(); });
    add(tr("Details…"), u"info", one && (!first.detail.isEmpty() || first.failure != Downloads::Failure::None), [this, first] { showDetails(first); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void DownloadsPage::showDetails(const Download& download) {
    auto* box = new PlainMessageBox{tr("Details"), TransferWords::state(download, m_clock.now()), TransferWords::failureHelp(download.failure),
                                    QMessageBox::Close, this};
    box->setObjectName(QStringLiteral("transferDetails"));
    box->setDetailedText(download.detail);
    QPushButton* copy = box->addButton(tr("Copy"), QMessageBox::ActionRole);
    copy->disconnect();
    connect(copy, &QPushButton::clicked, this, [detail = download.detail] { QApplication::clipboard()->setText(detail); });
    box->open();
}

void DownloadsPage::updateTotals() {
    ByteCount here;
    ByteCount whole;
    ByteCount left;
    bool anyGoes = false;
    bool anyFailed = false;
    bool anyReady = false;
    bool anyStands = false;
    for (const Download& download : m_model->downloads()) {
        anyGoes = anyGoes || maySuspend(download);
        anyStands = anyStands || download.state == DownloadState::Paused;
        anyFailed = anyFailed || download.state == DownloadState::Failed;
        anyReady = anyReady || download.state == DownloadState::Ready;
        const ByteCount size = download.request.size.value_or(ByteCount{});
        const ByteCount received = download.state == DownloadState::Ready ? size : std::min(download.received, size);
        here += received;
        whole += size;
        if (download.state == DownloadState::Queued || download.state == DownloadState::Fetching) left += size - received;
    }
    m_pauseAll->setText(anyGoes || !anyStands ? tr("Pause all") : tr("Resume all"));
    m_pauseAll->setIcon(symbol(anyGoes || !anyStands ? u"pause" : u"play"));
    m_pauseAll->setEnabled(anyGoes || anyStands);
    m_retryFailed->setEnabled(anyFailed);
    m_clear->setEnabled(anyReady);
    m_total->setText(whole.bytes() == 0 ? QString{} : tr("%1 of %2").arg(here.text(), whole.text()));
    m_bar->setVisible(whole.bytes() > 0);
    m_bar->setRange(0, 1000);
    m_bar->setValue(whole.bytes() == 0 ? 0 : static_cast<int>(1000.0 * static_cast<double>(here.bytes()) / static_cast<double>(whole.bytes())));
    const double speed = m_queue.bytesPerSecond();
    const bool known = speed >= 1 && left.bytes() > 0;
    const QDateTime doneAt = m_clock.now().addSecs(known ? static_cast<qint64>(static_cast<double>(left.bytes()) / speed) : 0).toLocalTime();
    m_doneAt->setText(known ? tr("done at %1").arg(QLocale{}.toString(doneAt.time(), QStringLiteral("HH:mm"))) : QString{});
}

void DownloadsPage::updatePane() {
    const Download* download = current();
    m_pane->setDownload(download == nullptr ? std::nullopt : std::optional{*download});
    const DownloadId shown = download == nullptr ? DownloadId{} : download->id;
    if (shown == m_shown) return;
    m_shown = shown;
    m_pane->setEvents(shown.isEmpty() ? QList<Downloads::DownloadEvent>{} : m_queue.events(shown));
}

void DownloadsPage::updateSelection() {
    const qsizetype count = m_view->selectionModel()->selectedRows().size();
    setSelectionText(count == 0 ? QString{} : tr("%1 of %2 selected").arg(Words::count(count), Words::count(m_model->rowCount())));
}

void DownloadsPage::updateEmpty() {
    if (m_proxy->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        if (!m_view->currentIndex().isValid()) m_view->setCurrentIndex(m_proxy->index(0, 0));
        return;
    }
    if (m_model->rowCount() == 0)
        m_empty->say(QStringLiteral("download"), tr("Nothing is queued"),
                     tr("Queue a video with D, or a whole meeting with its button. Downloads go on after a restart."));
    else m_empty->say(QStringLiteral("search"), tr("No downloads match"), tr("No name, meeting or state in the queue has all of these words."));
    m_stack->setCurrentWidget(m_empty);
}

QList<Download> DownloadsPage::chosen() const {
    QList<Download> downloads;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) downloads.append(*m_model->downloadAt(m_proxy->mapToSource(row)));
    return downloads;
}

const Download* DownloadsPage::current() const { return m_model->downloadAt(m_proxy->mapToSource(m_view->currentIndex())); }

} // namespace Rushes::Ui
