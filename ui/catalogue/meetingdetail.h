// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/storyreader.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace Rushes {
class Clock;
}
namespace Rushes::Catalogue {
class CatalogueCache;
}

namespace Rushes::Ui {

class AgendaModel;
class ArmedStates;
class ArticleView;
class CardView;
class DownloadStates;
class ElidedLabel;
class EmptyState;
class NewsModel;
class PhotoCommands;
class PhotoModel;
class PictureLoader;
class PictureView;
class PlainLabel;
class VideoCommands;
class VideoDelegate;
class VideoModel;

/// One meeting: its head with the button that queues all of it, and its programme, videos, photos, article and news.
class MeetingDetail : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the widget.
    MeetingDetail(DownloadStates& states, ArmedStates& armed, PictureLoader& pictures, VideoCommands& commands, PhotoCommands& photoCommands,
                  QWidget* parent = nullptr);

    void setMeeting(const Catalogue::MeetingStory& whole);
    void setFreeSpace(std::optional<ByteCount> free, ByteCount promised);
    /// As the button does.
    void queueAll();
    /// Waits for what the meeting publishes from now on, or no longer.
    void toggleArmed();
    void showVideos();
    /// Lets the course of a video be seen on its card. Both must outlive the widget.
    void enableScrub(Catalogue::CatalogueCache& cache, Clock& clock);
    [[nodiscard]] QList<QWidget*> panes() const;

Q_SIGNALS:
    /// A video of the meeting was opened with Enter or a double click.
    void videoOpened(const Rushes::Catalogue::VideoId& id);
    /// The programme shall be kept as a calendar file.
    void calendarRequested(const Rushes::Catalogue::Meeting& meeting);
    void photoOpened(const Rushes::Catalogue::PhotoId& id);
    void newsOpened(const Rushes::Catalogue::NewsId& id);

protected:
    void resizeEvent(QResizeEvent*) override { giveWay(); }

private:
    /// The picture gives way to the words of the one button that the head is for.
    void giveWay();
    QWidget* makeHead();
    QWidget* makeProgramme();
    QWidget* makeVideos();
    QWidget* makePhotos();
    QWidget* makeNews();
    void fillRoleMenu();
    void updateQueueButton();
    void updateTabs();
    void performAt(const QModelIndex& index);
    /// Of the item that is current in the programme.
    void toggleArmedItem();
    void updateArmed();
    void showAgendaMenu(const QPoint& at);

    DownloadStates& m_states;
    ArmedStates& m_armed;
    PictureLoader& m_pictures;
    VideoCommands& m_commands;
    PhotoCommands& m_photoCommands;
    Catalogue::Meeting m_meeting;
    Catalogue::Story m_story;
    QList<Catalogue::Video> m_videos; ///< those that the portal says are the meeting's: only they are queued with it
    std::optional<ByteCount> m_free;
    ByteCount m_promised; ///< of it to the queue

    AgendaModel* m_agenda;
    VideoModel* m_videoModel;
    PictureView* m_hero = nullptr;
    PlainLabel* m_title = nullptr;
    QLabel* m_flag = nullptr;
    ElidedLabel* m_place = nullptr;
    QToolButton* m_queue = nullptr;
    QToolButton* m_arm = nullptr;
    PlainLabel* m_remark = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    PlainLabel* m_days = nullptr;
    PlainLabel* m_zone = nullptr;
    QListView* m_agendaView = nullptr;
    QStackedWidget* m_programmeStack = nullptr;
    EmptyState* m_noProgramme = nullptr;
    CardView* m_videoView = nullptr;
    VideoDelegate* m_videoDelegate = nullptr;
    QStackedWidget* m_videoStack = nullptr;
    EmptyState* m_noVideos = nullptr;
    PhotoModel* m_photoModel;
    CardView* m_photoView = nullptr;
    QStackedWidget* m_photoStack = nullptr;
    ArticleView* m_article = nullptr;
    NewsModel* m_newsModel;
    QListView* m_newsView = nullptr;
};

} // namespace Rushes::Ui
