// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguecache.h"
#include "ui/catalogue/cataloguequerysource.h"
#include "ui/widgets/oneatatime.h"
#include "ui/widgets/page.h"

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace Rushes::Ui {

class ArticleView;
class CardView;
class DownloadStates;
class EmptyState;
class NewsModel;
class PhotoModel;
class PictureLoader;
class PlainLabel;
class QueryRepairs;

/// The news of a portal, and one entry to read, with its photos and its meeting.
class NewsPage : public Page {
    Q_OBJECT

public:
    /// All must outlive the page.
    NewsPage(Catalogue::CatalogueCache& cache, DownloadStates& states, PictureLoader& pictures, QWidget* parent = nullptr);

    /// Goes to an entry, at once or as soon as the catalogue has it.
    void open(const Catalogue::NewsId& id);
    [[nodiscard]] NewsModel& model() { return *m_model; }

    void refresh() override { Q_EMIT refreshRequested(); }
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QuerySource* querySource() override { return &m_source; }

Q_SIGNALS:
    /// The catalogue shall be compared with its portal.
    void refreshRequested();
    void meetingOpened(const Rushes::Catalogue::MeetingId& id);
    void videosOpened(const Rushes::Catalogue::MeetingId& id);
    void photoOpened(const Rushes::Catalogue::PhotoId& id);

protected:
    void applyQuery(const QString& query) override;

private:
    QWidget* makeList();
    QWidget* makeEntry();
    [[nodiscard]] Catalogue::NewsFilter filter() const;
    void askAnew();
    void reload();
    void take(const QList<qint64>& rows);
    void say(const Storage::StorageError& error);
    void goToWanted();
    void showCurrent();
    void showEntry(const Catalogue::NewsEntry& entry);
    void showMeeting(const std::optional<Catalogue::Meeting>& meeting);
    void showPhotos(const Catalogue::NewsEntry& entry);

    Catalogue::CatalogueCache& m_cache;
    CatalogueQuerySource m_source;
    QueryRepairs* m_repairs = nullptr;
    NewsModel* m_model;
    PhotoModel* m_photos;
    QListView* m_list = nullptr;
    PlainLabel* m_count = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_date = nullptr;
    PlainLabel* m_badge = nullptr;
    QPushButton* m_meeting = nullptr;
    QPushButton* m_videos = nullptr;
    ArticleView* m_article = nullptr;
    PlainLabel* m_photoCount = nullptr;
    CardView* m_photoView = nullptr;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Catalogue::NewsEntry m_entry;
    Catalogue::NewsId m_wanted; ///< to be gone to once it is there
    OneAtATime m_reading;
    qint64 m_all = 0;
    quint64 m_asked = 0;        ///< answers to older questions are dropped
    quint64 m_askedCurrent = 0;
};

} // namespace Rushes::Ui
