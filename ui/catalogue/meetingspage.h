// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/storyreader.h"
#include "ui/catalogue/cataloguepage.h"

#include <functional>

class QTreeView;

namespace Rushes {
class Clock;
}

namespace Rushes::Ui {

class ArmedStates;
class DownloadStates;
class OfflineBar;
class MeetingDetail;
class MeetingModel;
class PhotoCommands;
class PictureLoader;
class PlainLabel;
class VideoCommands;

/// The meetings of a portal, and one of them in detail.
class MeetingsPage final : public CataloguePage {
    Q_OBJECT

public:
    /// All must outlive the page.
    MeetingsPage(Catalogue::CatalogueCache& cache, DownloadStates& states, ArmedStates& armed, PictureLoader& pictures, VideoCommands& commands,
                 PhotoCommands& photoCommands, QWidget* parent = nullptr);

    /// For the remark whether all of a meeting fits; nothing while it is not known. The queue will still take `promised` of it.
    void setFreeSpace(std::optional<ByteCount> free, ByteCount promised = {});
    /// Shows a meeting, at once or as soon as the catalogue has it.
    void open(const Catalogue::MeetingId& id);
    /// Whether the portal answers; while it does not, the list can be narrowed to meetings with videos that are here.
    void setOnline(bool online);
    /// The same, at its videos.
    void openVideosOf(const Catalogue::MeetingId& id);
    /// Lets the course of a video be seen on its card. `clock` must outlive the page.
    void enableScrub(Clock& clock);
    [[nodiscard]] MeetingModel& model() { return *m_model; }

    [[nodiscard]] QList<QWidget*> panes() const override;

Q_SIGNALS:
    /// A video shall be shown on its own page.
    void videoOpened(const Rushes::Catalogue::VideoId& id);
    /// The programme of a meeting shall be kept as a calendar file.
    void calendarRequested(const Rushes::Catalogue::Meeting& meeting);
    void photoOpened(const Rushes::Catalogue::PhotoId& id);
    void newsOpened(const Rushes::Catalogue::NewsId& id);

protected:
    void reload() override;

private:
    QWidget* makeList();
    void show(const QList<Catalogue::Meeting>& meetings);
    void selectSomething();
    void readCurrent();
    void take(const Catalogue::MeetingStory& whole);
    /// Does it to the meeting that is chosen: now, or as soon as its detail is shown, unless another one is chosen by then.
    void onceShown(std::function<void()> act);
    void showMenu(const QPoint& at);
    void locateVideos();
    void updateProgress();
    /// Those of them that the list shows.
    [[nodiscard]] QList<Catalogue::Meeting> openable(const QList<Catalogue::Meeting>& meetings) const;
    [[nodiscard]] QSet<Catalogue::MeetingId> withLocalVideos() const;
    void updateOffline();
    void updateStatus();

    DownloadStates& m_states;
    MeetingModel* m_model;
    MeetingDetail* m_detail;
    OfflineBar* m_offline;
    PlainLabel* m_count = nullptr;
    QTreeView* m_list = nullptr;
    QHash<Catalogue::VideoId, Catalogue::MeetingId> m_meetingOf; ///< of the videos that are here or on their way
    Catalogue::MeetingStory m_shown;
    Catalogue::MeetingId m_wanted; ///< to be shown once it is there
    std::function<void()> m_due;   ///< see onceShown()
    OneAtATime m_locating;
    quint64 m_askedCurrent = 0;    ///< answers to older questions are dropped
};

} // namespace Rushes::Ui
