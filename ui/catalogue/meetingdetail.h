// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QStackedWidget;
class QTabBar;
class QTextBrowser;
class QToolButton;

namespace Rushes::Ui {

class AgendaModel;
class CardView;
class DownloadStates;
class ElidedLabel;
class EmptyState;
class PictureLoader;
class PictureView;
class PlainLabel;
class VideoCommands;
class VideoModel;

/// One meeting: its head with the button that queues all of it, and its programme, videos and article.
class MeetingDetail : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the widget.
    MeetingDetail(DownloadStates& states, PictureLoader& pictures, VideoCommands& commands, QWidget* parent = nullptr);

    void setMeeting(const Catalogue::Meeting& meeting, const QList<Catalogue::Video>& videos);
    void setFreeSpace(std::optional<ByteCount> free);
    /// As the button does.
    void queueAll();
    [[nodiscard]] QList<QWidget*> panes() const;

Q_SIGNALS:
    /// A video of the meeting was opened with Enter or a double click.
    void videoOpened(const Rushes::Catalogue::VideoId& id);
    /// The programme shall be kept as a calendar file.
    void calendarRequested(const Rushes::Catalogue::Meeting& meeting);

private:
    QWidget* makeHead();
    QWidget* makeProgramme();
    QWidget* makeVideos();
    void fillRoleMenu();
    void updateQueueButton();
    void updateTabs();
    void showArticle();
    void showAgendaMenu(const QPoint& at);

    DownloadStates& m_states;
    PictureLoader& m_pictures;
    VideoCommands& m_commands;
    Catalogue::Meeting m_meeting;
    QList<Catalogue::Video> m_videos;
    std::optional<ByteCount> m_free;

    AgendaModel* m_agenda;
    VideoModel* m_videoModel;
    PictureView* m_hero = nullptr;
    PlainLabel* m_title = nullptr;
    QLabel* m_flag = nullptr;
    ElidedLabel* m_place = nullptr;
    QToolButton* m_queue = nullptr;
    PlainLabel* m_remark = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    PlainLabel* m_days = nullptr;
    PlainLabel* m_zone = nullptr;
    QListView* m_agendaView = nullptr;
    QStackedWidget* m_programmeStack = nullptr;
    EmptyState* m_noProgramme = nullptr;
    CardView* m_videoView = nullptr;
    QStackedWidget* m_videoStack = nullptr;
    EmptyState* m_noVideos = nullptr;
    QTextBrowser* m_article = nullptr;
};

} // namespace Rushes::Ui
