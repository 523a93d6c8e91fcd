// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguecache.h"
#include "ui/catalogue/cataloguequerysource.h"
#include "ui/widgets/oneatatime.h"
#include "ui/widgets/page.h"

#include <functional>

class QSlider;
class QStackedWidget;

namespace Rushes::Ui {

class CardView;
class DownloadStates;
class EmptyState;
class OfflineBar;
class PhotoCommands;
class PhotoDetails;
class PhotoModel;
class PhotoZoom;
class PictureLoader;
class PlainLabel;
class QueryRepairs;
template <typename Order> class OrderButton;

/// All photos of a portal as a contact sheet, one of them large, and what is known of it.
class PhotosPage : public Page {
    Q_OBJECT

public:
    /// All must outlive the page.
    PhotosPage(Catalogue::CatalogueCache& cache, DownloadStates& states, PictureLoader& pictures, PhotoCommands& commands, QWidget* parent = nullptr);

    /// Goes to a photo, at once or as soon as the catalogue has it.
    void open(const Catalogue::PhotoId& id);
    /// Whether the portal answers; while it does not, the list can be narrowed to originals that are here.
    void setOnline(bool online);
    [[nodiscard]] PhotoModel& model() { return *m_model; }
    [[nodiscard]] bool isZoomed() const;

    void refresh() override { Q_EMIT refreshRequested(); }
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QuerySource* querySource() override { return &m_source; }

Q_SIGNALS:
    /// The catalogue shall be compared with its portal.
    void refreshRequested();
    void meetingOpened(const Rushes::Catalogue::MeetingId& id);

protected:
    void applyQuery(const QString& query) override;

private:
    QWidget* makeBar();
    void makeActions();
    [[nodiscard]] Catalogue::PhotoFilter filter() const;
    void showFirst();
    void askAnew();
    void reload();
    void take(const QList<qint64>& rows);
    void say(const Storage::StorageError& error);
    void goToWanted();
    void showCurrent();
    void showDetails(const Catalogue::Photo& photo);
    void updateSelection();
    void updateOffline();
    void zoom();
    void unzoom();
    void step(int by);
    /// Calls `act` with the selected photos, once they are read.
    void withChosen(const std::function<void(const QList<Catalogue::Photo>&)>& act);

    Catalogue::CatalogueCache& m_cache;
    CatalogueQuerySource m_source;
    QueryRepairs* m_repairs = nullptr;
    DownloadStates& m_states;
    PhotoCommands& m_commands;
    PhotoModel* m_model;
    CardView* m_grid;
    PhotoZoom* m_zoom;
    PhotoDetails* m_details;
    OfflineBar* m_offline;
    PlainLabel* m_count = nullptr;
    OrderButton<Catalogue::Sort>* m_sort = nullptr;
    QSlider* m_size = nullptr;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Catalogue::PhotoId m_wanted; ///< to be gone to once it is there
    OneAtATime m_reading;
    qint64 m_all = 0;
    quint64 m_asked = 0;         ///< answers to older questions are dropped
    quint64 m_askedCurrent = 0;
};

} // namespace Rushes::Ui
