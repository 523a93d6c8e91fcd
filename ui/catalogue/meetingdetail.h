// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/storyreader.h"

#include <QWidget>

#include <optional>

class QListView;
class QMenu;
class QStackedWidget;
class QTabBar;

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
class EmptyState;
class MeetingHead;
class NewsModel;
class PhotoCommands;
class PhotoModel;
class PictureLoader;
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
    [[nodiscard]] MeetingHead& head() { return *m_head; }
    void showVideos();
    /// The same, with the keyboard in them.
    void chooseVideos();
    /// What can be done with the meeting, for a menu of it that is shown at once.
    void addCommands(QMenu& menu);
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

private:
    QWidget* makeProgramme();
    QWidget* makeVideos();
    QWidget* makePhotos();
    QWidget* makeNews();
    void updateTabs();
    void performAt(const QModelIndex& index);
    /// Of the item that is current in the programme.
    void toggleArmedItem();
    void showAgendaMenu(const QPoint& at);

    ArmedStates& m_armed;
    PictureLoader& m_pictures;
    VideoCommands& m_commands;
    PhotoCommands& m_photoCommands;
    Catalogue::Meeting m_meeting;
    Catalogue::Story m_story;

    MeetingHead* m_head;
    AgendaModel* m_agenda;
    VideoModel* m_videoModel;
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
