// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/newspage.h"

#include "ui/catalogue/articleview.h"
#include "ui/catalogue/newsmodel.h"
#include "ui/catalogue/photodelegate.h"
#include "ui/catalogue/photomodel.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/querybutton.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace Rushes::Ui {

using Catalogue::CatalogueCache;
using Catalogue::Meeting;
using Catalogue::NewsEntry;
using Catalogue::Photo;

constexpr int listWidth = 416;
constexpr int side = 20;
constexpr int photoWidth = 184;

NewsPage::NewsPage(CatalogueCache& cache, DownloadStates& states, PictureLoader& pictures, QWidget* parent)
    : CataloguePage{tr("News"),
                    cache,
                    Catalogue::Kind::News,
                    {.icon = QStringLiteral("doc"),
                     .none = tr("No news yet"),
                     .whyNone = tr("The portal has published none so far, or the catalogue has not been read yet."),
                     .noMatch = tr("No news match"),
                     .showAll = tr("Show all news")},
                    parent},
      m_model{new NewsModel{this}},
      m_photos{new PhotoModel{states, pictures, this}},
      m_list{new QuietView<QListView>{this}},
      m_wanted{cache, Catalogue::Kind::News, *m_list} {
    setObjectName(QStringLiteral("newsPage"));
    setQueryHint(tr("Search the news: words, meeting:, date:"));
    auto* splitter = new QSplitter{this};
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeEntry());
    splitter->setSizes({listWidth, 800});
    splitter->setStretchFactor(1, 1);
    setContent(splitter);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(&stack());
    m_model->setLoad([&cache](const QList<qint64>& rows) { return cache.newsAt(rows); });
    reload();
}

QWidget* NewsPage::makeList() {
    auto* pane = new QWidget{this};
    pane->setMinimumWidth(280);
    auto* bar = new QFrame{pane};
    bar->setProperty("surface", QStringLiteral("subbar"));
    m_count = new PlainLabel{{}, QStringLiteral("second"), bar};
    WrapLayout* barLayout = layOutBar(*bar);
    barLayout->addWidget(m_count);
    barLayout->addSpring();
    auto* thisYear = new QueryButton{tr("This year"), QStringLiteral("date:%1").arg(QDate::currentDate().year()), *this, bar};
    thisYear->setWhatsThis(tr("Leaves out what was published in another year."));
    thisYear->setObjectName(QStringLiteral("thisYear"));
    barLayout->addWidget(thisYear);
    barLayout->addWidget(new PlainLabel{tr("Newest first"), QStringLiteral("third"), bar});

    m_list->setObjectName(QStringLiteral("newsList"));
    m_list->setAccessibleName(tr("News"));
    m_list->setItemDelegate(new NewsDelegate{m_list});
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NewsPage::showCurrent);
    connect(m_list, &QListView::activated, this, [this] { m_article->setFocus(); });
    connect(m_model, &NewsModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        const int current = m_list->currentIndex().row();
        if (current >= from.row() && current <= to.row()) showCurrent();
    });
    auto* layout = new QVBoxLayout{pane};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_list, 1);
    return pane;
}

QWidget* NewsPage::makeEntry() {
    auto* pane = new QWidget{this};
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    m_title = new PlainLabel{{}, QStringLiteral("head"), pane};
    m_title->setObjectName(QStringLiteral("newsTitle"));
    m_title->setWordWrap(true);
    m_date = new PlainLabel{{}, QStringLiteral("second"), pane};
    m_badge = new PlainLabel{{}, QStringLiteral("warn"), pane};
    m_badge->setWordWrap(true);
    m_meeting = new QPushButton{pane};
    m_meeting->setObjectName(QStringLiteral("newsMeeting"));
    m_meeting->setIcon(symbol(u"meetings"));
    m_videos = new QPushButton{symbol(u"video"), tr("Videos of the meeting"), pane};
    m_videos->setObjectName(QStringLiteral("newsVideos"));
    connect(m_meeting, &QPushButton::clicked, this, [this] { Q_EMIT meetingOpened(m_entry.meetingId); });
    connect(m_videos, &QPushButton::clicked, this, [this] { Q_EMIT videosOpened(m_entry.meetingId); });
    m_article = new ArticleView{pane};
    m_article->setObjectName(QStringLiteral("newsArticle"));
    m_article->setAccessibleName(tr("Article"));

    m_photoCount = new PlainLabel{{}, QStringLiteral("strong"), pane};
    m_photoView = new CardView{pane};
    m_photoView->setObjectName(QStringLiteral("newsPhotos"));
    m_photoView->setAccessibleName(tr("Photos of this entry"));
    m_photoView->setItemDelegate(new PhotoDelegate{m_photoView});
    m_photoView->setCardHeight(PhotoDelegate::cardHeight);
    m_photoView->setCardWidth(photoWidth);
    m_photoView->setModel(m_photos);
    m_photoView->setFrameShape(QFrame::NoFrame);
    m_photoView->setFixedHeight(PhotoDelegate::cardHeight(photoWidth + 24));
    connect(m_photoView, &CardView::activated, this, [this](const QModelIndex& index) {
        if (const Photo* photo = m_photos->photoAt(index)) Q_EMIT photoOpened(photo->id);
    });

    auto* links = new QHBoxLayout;
    links->setSpacing(8);
    links->addWidget(m_meeting);
    links->addWidget(m_videos);
    links->addStretch();
    auto* head = new QVBoxLayout;
    head->setContentsMargins(side, side, side, 4);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_date);
    head->addWidget(m_badge);
    head->addLayout(links);
    auto* photoHead = new QHBoxLayout;
    photoHead->setContentsMargins(side, 8, side, 4);
    photoHead->addWidget(m_photoCount);
    auto* layout = new QVBoxLayout{pane};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_article, 1);
    layout->addLayout(photoHead);
    layout->addWidget(m_photoView);
    return pane;
}

void NewsPage::open(const Catalogue::NewsId& id) {
    m_wanted.set(id.text());
    setQuery({});
    m_wanted.seek(*m_model);
}

QList<QWidget*> NewsPage::panes() const { return {m_list, m_article, m_photoView}; }

void NewsPage::reload() {
    ask<Catalogue::NewsFilter>(
        [this] {
            Catalogue::NewsFilter filter;
            filter.query = condition();
            return cache().rows(filter);
        },
        [this](const QList<qint64>& rows) { take(rows); });
}

void NewsPage::take(const QList<qint64>& rows) {
    m_model->setPlaces(rows);
    m_count->setText(countWords(rows.size(), tr("%Ln entries", nullptr, Words::pluralOf(all()))));
    sayFound(rows.size());
    if (rows.isEmpty()) {
        showNothing();
        return;
    }
    showContent();
    if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model->index(0));
    m_wanted.seek(*m_model);
}

void NewsPage::showCurrent() {
    const NewsEntry* listed = m_model->entryAt(m_list->currentIndex());
    if (listed == nullptr) return; // it is on its way, and dataChanged() tells
    cache().newsEntry(listed->id).then(this, [this, asked = ++m_askedCurrent](const Storage::StorageResult<std::optional<NewsEntry>>& entry) {
        if (asked == m_askedCurrent && entry && *entry) showEntry(**entry);
    });
}

void NewsPage::showEntry(const NewsEntry& entry) {
    m_entry = entry;
    const Words::Badge badge = Words::badge(entry.notices, Catalogue::datesOf(entry));
    m_title->setText(entry.title);
    m_date->setText(Words::longDate(entry.publishedOn));
    m_badge->setText(badge.isEmpty() ? QString{} : badge.text + QStringLiteral(". ") + badge.explanation);
    m_badge->setVisible(!badge.isEmpty());
    m_article->setParagraphs(entry.article, entry.lead);
    showMeeting(std::nullopt);
    showPhotos(entry);
    if (entry.meetingId.isEmpty()) return;
    cache().meeting(entry.meetingId).then(this, [this, asked = m_askedCurrent](const Storage::StorageResult<std::optional<Meeting>>& meeting) {
        if (asked == m_askedCurrent && meeting) showMeeting(*meeting);
    });
}

void NewsPage::showMeeting(const std::optional<Meeting>& meeting) {
    m_meeting->setVisible(meeting.has_value());
    m_videos->setVisible(meeting && meeting->videoCount > 0);
    if (!meeting) return;
    // A long title would make the whole pane wide.
    const QString title = m_meeting->fontMetrics().elidedText(meeting->title, Qt::ElideRight, 320);
    m_meeting->setText(Words::withoutMnemonic(title));
    m_meeting->setAccessibleName(tr("Meeting: %1").arg(meeting->title));
    m_meeting->setToolTip(Words::literal(meeting->title));
    m_videos->setText(tr("%Ln videos", nullptr, Words::pluralOf(meeting->videoCount)));
}

void NewsPage::showPhotos(const NewsEntry& entry) {
    const auto show = [this](const QList<Photo>& photos) {
        m_photos->setItems(photos);
        m_photoCount->setText(tr("%Ln photos", nullptr, Words::pluralOf(photos.size())));
        m_photoCount->setVisible(!photos.isEmpty());
        m_photoView->setVisible(!photos.isEmpty());
    };
    QStringList ids;
    for (const Catalogue::PhotoId& id : entry.photoIds) ids.append(id.text());
    if (ids.isEmpty()) {
        show({});
        return;
    }
    cache()
        .places(Catalogue::Kind::Photo, ids)
        .then(this,
              [this, ids](const Storage::StorageResult<QHash<QString, Catalogue::ItemPlace>>& places) {
                  QList<qint64> rows;
                  for (const QString& id : ids) {
                      if (places && places->contains(id)) rows.append(places->value(id).row);
                  }
                  return cache().photosAt(rows);
              })
        .unwrap()
        .then(this, [show, this, asked = m_askedCurrent](const Storage::StorageResult<QList<Photo>>& photos) {
            if (asked == m_askedCurrent) show(photos.value_or(QList<Photo>{}));
        });
}

} // namespace Rushes::Ui
