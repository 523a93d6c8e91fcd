// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/meeting.h"
#include "core/catalogue/video.h"

#include <QWidget>

#include <optional>

class QMenu;
class QToolButton;

namespace Rushes::Ui {

class ArmedStates;
class DownloadStates;
class ElidedLabel;
class FlagLabel;
class PictureLoader;
class PictureView;
class PlainLabel;
class VideoCommands;

/// The head of a meeting: its picture, title, place and days, the button that queues all of it, the one that waits for more, and a remark on what
/// the first would do.
class MeetingHead : public QWidget {
    Q_OBJECT

public:
    static constexpr int margin = 20; ///< of what stands below it, too

    /// All must outlive the widget.
    MeetingHead(DownloadStates& states, ArmedStates& armed, PictureLoader& pictures, VideoCommands& commands, QWidget* parent = nullptr);

    /// `videos` are those that are queued with the meeting.
    void setMeeting(const Catalogue::Meeting& meeting, const QList<Catalogue::Video>& videos);
    /// For the remark; nothing while it is not known. The queue will still take `promised` of it.
    void setFreeSpace(std::optional<ByteCount> free, ByteCount promised);
    /// As the button does.
    void queueAll();
    /// Waits for what the meeting publishes from now on, or no longer.
    void toggleArmed();
    /// The same two, in a menu that is shown at once.
    void addQueueing(QMenu& menu);
    void addArming(QMenu& menu);

Q_SIGNALS:
    /// Some of the videos shall be chosen.
    void choiceRequested();

protected:
    void resizeEvent(QResizeEvent*) override { giveWay(); }

private:
    void fillRoleMenu();
    void updateQueueButton();
    void updateArmed();
    /// The picture gives way to the words of the one button that the head is for.
    void giveWay();

    DownloadStates& m_states;
    ArmedStates& m_armed;
    VideoCommands& m_commands;
    Catalogue::Meeting m_meeting;
    QList<Catalogue::Video> m_videos;
    std::optional<ByteCount> m_free;
    ByteCount m_promised; ///< of it to the queue
    PictureView* m_hero;
    PlainLabel* m_title;
    FlagLabel* m_flag;
    ElidedLabel* m_place;
    QToolButton* m_queue;
    QToolButton* m_arm;
    PlainLabel* m_remark;
};

} // namespace Rushes::Ui
