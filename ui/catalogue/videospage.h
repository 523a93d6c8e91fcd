// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguecache.h"
#include "core/catalogue/video.h"
#include "ui/catalogue/cataloguequerysource.h"
#include "ui/player/playerfactory.h"
#include "ui/widgets/oneatatime.h"
#include "ui/widgets/page.h"

#include <functional>

class QSlider;
class QStackedWidget;

namespace Rushes {
class Clock;
}

namespace Rushes::Ui {

class CardView;
class DownloadStates;
class EmptyState;
class OfflineBar;
class PictureLoader;
class PlainLabel;
class QueryRepairs;
class PreviewLinks;
template <typename Order> class OrderButton;
class VideoCommands;
class VideoDelegate;
class VideoDrawer;
class VideoModel;
class VideoScrub;

/// All videos of a portal, and one of them in a drawer.
class VideosPage : public Page {
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

    void refresh() override { Q_EMIT refreshRequested(); }
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QuerySource* querySource() override { return &m_source; }

Q_SIGNALS:
    /// The catalogue shall be compared with its portal.
    void refreshRequested();
    void meetingOpened(const Rushes::Catalogue::MeetingId& id);
    /// The preview needs an account, and somebody wants to sign in.
    void signInRequested();
    /// The captions of a video shall be kept as a file.
    void captionRequested(const Rushes::Catalogue::Video& video, const Rushes::Catalogue::Caption& caption);

protected:
    void applyQuery(const QString& query) override;
    void applyForm(PageForm form) override;

private:
    QWidget* makeBar();
    void makeActions();
    [[nodiscard]] Catalogue::SearchFacts searchFacts() const;
    [[nodiscard]] Catalogue::VideoFilter filter() const;
    /// Somebody asks for something else; answers to what was asked before are dropped.
    void askAnew();
    /// Asks again, as when the catalogue has changed.
    void reload();
    void readMeetings();
    void showFirst();
    void take(const QList<qint64>& rows);
    void showNothing();
    void say(const Storage::StorageError& error);
    void goToWanted();
    void showCurrent();
    void updateSelection();
    void updateOffline();
    /// Calls `act` with the selected videos, once all of them are read.
    void withChosen(const std::function<void(const QList<Catalogue::Video>&)>& act);

    Catalogue::CatalogueCache& m_cache;
    CatalogueQuerySource m_source;
    QueryRepairs* m_repairs = nullptr;
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
    QSlider* m_size = nullptr;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Catalogue::VideoId m_wanted; ///< to be shown once it is there
    OneAtATime m_reading;
    OneAtATime m_readingMeetings;
    qint64 m_all = 0;            ///< videos in the catalogue
    quint64 m_asked = 0;         ///< answers to older questions are dropped
    quint64 m_askedCurrent = 0;
};

} // namespace Rushes::Ui
