// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/cataloguepage.h"
#include "ui/catalogue/wanteditem.h"

class QLabel;
class QListView;
class QPushButton;

namespace Rushes::Ui {

class ArticleView;
class CardView;
class DownloadStates;
class NewsModel;
class PhotoModel;
class PictureLoader;
class PlainLabel;

/// The news of a portal, and one entry to read, with its photos and its meeting.
class NewsPage final : public CataloguePage {
    Q_OBJECT

public:
    /// All must outlive the page.
    NewsPage(Catalogue::CatalogueCache& cache, DownloadStates& states, PictureLoader& pictures, QWidget* parent = nullptr);

    /// Goes to an entry, at once or as soon as the catalogue has it.
    void open(const Catalogue::NewsId& id);
    [[nodiscard]] NewsModel& model() { return *m_model; }

    [[nodiscard]] QList<QWidget*> panes() const override;

Q_SIGNALS:
    void meetingOpened(const Rushes::Catalogue::MeetingId& id);
    void videosOpened(const Rushes::Catalogue::MeetingId& id);
    void photoOpened(const Rushes::Catalogue::PhotoId& id);

protected:
    void reload() override;

private:
    QWidget* makeList();
    QWidget* makeEntry();
    void take(const QList<qint64>& rows);
    void showCurrent();
    void showEntry(const Catalogue::NewsEntry& entry);
    void showMeeting(const std::optional<Catalogue::Meeting>& meeting);
    void showPhotos(const Catalogue::NewsEntry& entry);

    NewsModel* m_model;
    PhotoModel* m_photos;
    QListView* m_list;
    WantedItem m_wanted;
    PlainLabel* m_count = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_date = nullptr;
    PlainLabel* m_badge = nullptr;
    QPushButton* m_meeting = nullptr;
    QPushButton* m_videos = nullptr;
    ArticleView* m_article = nullptr;
    PlainLabel* m_photoCount = nullptr;
    CardView* m_photoView = nullptr;
    Catalogue::NewsEntry m_entry;
    quint64 m_askedCurrent = 0; ///< answers to older questions are dropped
};

} // namespace Rushes::Ui
