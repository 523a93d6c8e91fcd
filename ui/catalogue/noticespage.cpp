// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/noticespage.h"

#include "ui/catalogue/noticemodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyaction.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quietview.h"
#include "ui/words/faultwords.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace Rushes::Ui {

using Catalogue::BoardNotice;
using Catalogue::Kind;
using Catalogue::NoticeBoard;

NoticesPage::NoticesPage(NoticeBoard& board, Clock& clock, QWidget* parent)
    : Page{tr("Notices"), parent}, m_board{board}, m_model{new NoticeModel{clock, this}}, m_stack{new QStackedWidget{this}}, m_empty{new EmptyState{this}} {
    setObjectName(QStringLiteral("noticesPage"));
    setQueryHint(tr("Search the notices: title, what happened"));
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] { setQuery({}); });
    connect(&board, &NoticeBoard::changed, this, &NoticesPage::reload);
    reload();
}

QWidget* NoticesPage::makeList() {
    auto* pane = new QWidget{this};
    auto* bar = new QFrame{pane};
    bar->setProperty("surface", QStringLiteral("subbar"));
    m_count = new PlainLabel{{}, QStringLiteral("second"), bar};
    m_count->setObjectName(QStringLiteral("noticeCount"));
    m_readAll = new QPushButton{symbol(u"check"), tr("Mark all as read"), bar};
    m_readAll->setObjectName(QStringLiteral("noticesReadAll"));
    connect(m_readAll, &QPushButton::clicked, this, [this] { report(m_board.markAllRead()); });
    auto* barLayout = new QHBoxLayout{bar};
    barLayout->setContentsMargins(16, 4, 16, 4);
    barLayout->addWidget(m_count, 1);
    barLayout->addWidget(m_readAll);
    bar->setFixedHeight(std::max(QFontMetrics{uiFont()}.height() + 22, m_readAll->sizeHint().height() + 9));

    m_list = new QuietView<QListView>{pane};
    m_list->setObjectName(QStringLiteral("noticeList"));
    m_list->setAccessibleName(tr("Notices"));
    m_list->setItemDelegate(new NoticeDelegate{m_list});
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::activated, this, &NoticesPage::open);
    connect(m_list, &QListView::customContextMenuRequested, this, &NoticesPage::showMenu);
    connect(addKeyAction(*m_list, QStringLiteral("markRead"), tr("Mark as read"), Qt::Key_M), &QAction::triggered, this, &NoticesPage::markSelectedRead);
    auto* layout = new QVBoxLayout{pane};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_list, 1);
    return pane;
}

QList<QWidget*> NoticesPage::panes() const { return {m_list}; }

void NoticesPage::applyQuery(const QString& query) {
    m_model->setText(query);
    update();
}

void NoticesPage::reload() {
    if (!m_reading.begin()) return;
    m_board.notices().then(this, [this](const Storage::StorageResult<QList<BoardNotice>>& notices) {
        if (m_reading.end()) reload();
        if (notices) {
            take(*notices);
            return;
        }
        const FaultWords words = describe(notices.error());
        m_empty->say(words.icon, words.lead, words.rest);
        m_stack->setCurrentWidget(m_empty);
    });
}

void NoticesPage::take(const QList<BoardNotice>& notices) {
    m_model->setNotices(notices);
    update();
    Q_EMIT unreadChanged(m_model->unread());
}

void NoticesPage::update() {
    const qsizetype unread = m_model->unread();
    const QString all = tr("%Ln notices", nullptr, Words::pluralOf(m_model->all()));
    m_count->setText(unread == 0 ? all : tr("%1, %2 unread").arg(all, Words::count(unread)));
    m_readAll->setEnabled(unread > 0);
    const int found = m_model->rowCount();
    setFoundText(query().isEmpty() ? QString{} : tr("%1 found").arg(Words::count(found)));
    if (found > 0) {
        m_stack->setCurrentIndex(0);
        if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model->index(0));
        return;
    }
    if (m_model->all() > 0) m_empty->say(QStringLiteral("search"), tr("No notices match"), tr("No notice has all of these words."), tr("Show all notices"));
    else
        m_empty->say(QStringLiteral("bell"), tr("No notices yet"),
                     tr("What the portal corrects or takes back appears here, and what was queued because you waited for it."));
    m_stack->setCurrentWidget(m_empty);
}

void NoticesPage::open(const QModelIndex& index) {
    const BoardNotice* notice = m_model->noticeAt(index);
    if (notice == nullptr) return;
    const BoardNotice opened = *notice;
    if (!opened.read) report(m_board.markRead({opened.id}));
    switch (opened.kind) {
    case Kind::Meeting: Q_EMIT meetingOpened(Catalogue::MeetingId{opened.itemId}); return;
    case Kind::Video: Q_EMIT videoOpened(Catalogue::VideoId{opened.itemId}); return;
    case Kind::Photo: Q_EMIT photoOpened(Catalogue::PhotoId{opened.itemId}); return;
    case Kind::News: Q_EMIT newsOpened(Catalogue::NewsId{opened.itemId}); return;
    }
}

QList<Catalogue::NoticeId> NoticesPage::selected() const {
    QList<Catalogue::NoticeId> ids;
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex& row : rows) ids.append(m_model->noticeAt(row)->id);
    return ids;
}

void NoticesPage::markSelectedRead() {
    const auto ids = selected();
    if (!ids.isEmpty()) report(m_board.markRead(ids));
}

void NoticesPage::report(QFuture<Storage::StorageResult<void>> done) {
    done.then(this, [this](const Storage::StorageResult<void>& kept) {
        if (!kept) Q_EMIT failed(kept.error());
    });
}

void NoticesPage::showMenu(const QPoint& at) {
    const QModelIndex index = m_list->indexAt(at);
    const BoardNotice* notice = m_model->noticeAt(index);
    if (notice == nullptr) return;
    auto* menu = new QMenu{m_list};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, opened = QPersistentModelIndex{index}] { open(opened); });
    QAction* clips = menu->addAction(symbol(u"film"), tr("Show in library"));
    clips->setEnabled(notice->clips > 0);
    connect(clips, &QAction::triggered, this, [this, title = notice->title] { Q_EMIT clipsWanted(title); });
    connect(menu->addAction(symbol(u"check"), tr("Mark as read")), &QAction::triggered, this, &NoticesPage::markSelectedRead);
    connect(menu->addAction(symbol(u"copy"), tr("Copy title")), &QAction::triggered, menu,
            [title = notice->title] { QApplication::clipboard()->setText(title); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace Rushes::Ui
