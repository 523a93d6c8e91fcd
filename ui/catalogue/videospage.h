// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"
#include "ui/catalogue/cataloguepage.h"
#include "ui/catalogue/wanteditem.h"
#include "ui/player/playerfactory.h"

#include <functional>

namespace Rushes {
class Clock;
}

namespace Rushes::Ui {

class CardSizeSlider;
class CardView;
class DownloadStates;
class OfflineBar;
class PictureLoader;
class PlainLabel;
class PreviewLinks;
template <typename Order> class OrderButton;
class VideoCommands;
class VideoDelegate;
class VideoDrawer;
class VideoModel;
class VideoScrub;

/// All videos of a portal, and one of them in a drawer.
class VideosPage final : public CataloguePage {
    Q_OBJECT

public:
    /// All must outlive the page.
    VideosPage(Catalogue::CatalogueCache& cache, DownloadStates& states, PictureLoader& pictures, VideoCommands& commands, QWidget* parent = nullptr);

    /// Shows a video, at once or as soon as the catalogue has it.
    void open(const Catalogue::VideoId& id);
    /// Videos may be looked at before they are downloaded. `links` must outlive the page.
    void enablePreview(PreviewLinks& links, const PlayerMaker& maker);
    /// The course of a video is shown on its card, under the pointer and by keys. `clock` must outlive the page.
    void enableScrub(Clock& clock);
    /// Whether the portal answers; while it does not, the list can be narrowed to what is here.
    void setOnline(bool online);
    [[nodiscard]] VideoModel& model() { return *m_model; }

    [[nodiscard]] QList<QWidget*> panes() const override;

Q_SIGNALS:
    void meetingOpened(const Rushes::Catalogue::MeetingId& id);
    /// The preview needs an account, and somebody wants to sign in.
    void signInRequested();
    /// The captions of a video shall be kept as a file.
    void captionRequested(const Rushes::Catalogue::Video& video, const Rushes::Catalogue::Caption& caption);

protected:
    void applyForm(PageForm form) override;
    void reload() override;

private:
    QWidget* makeBar();
    void makeActions();
    [[nodiscard]] Catalogue::SearchFacts searchFacts() const;
    [[nodiscard]] Catalogue::VideoFilter filter() const;
    void readMeetings();
    void showFirst();
    void take(const QList<qint64>& rows);
    void showCurrent();
    void updateSelection();
    void updateOffline();
    /// Calls `act` with the selected videos, once all of them are read.
    void withChosen(const std::function<void(const QList<Catalogue::Video>&)>& act);

    DownloadStates& m_states;
    VideoCommands& m_commands;
    PictureLoader& m_pictures;
    VideoModel* m_model;
    VideoDelegate* m_delegate;
    VideoDrawer* m_drawer;
    CardView* m_grid;
    VideoScrub* m_scrub = nullptr;
    OfflineBar* m_offline;
    PlainLabel* m_count = nullptr;
    OrderButton<Catalogue::Sort>* m_sort = nullptr;
    CardSizeSlider* m_size = nullptr;
    WantedItem m_wanted;
    OneAtATime m_readingMeetings;
    quint64 m_askedCurrent = 0; ///< answers to older questions are dropped
};

} // namespace Rushes::Ui
