// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/cataloguepage.h"
#include "ui/catalogue/wanteditem.h"

#include <functional>

namespace Rushes::Ui {

class CardView;
class DownloadStates;
class OfflineBar;
class PhotoCommands;
class PhotoDetails;
class PhotoModel;
class PhotoZoom;
class PictureLoader;
class PlainLabel;
template <typename Order> class OrderButton;

/// All photos of a portal as a contact sheet, one of them large, and what is known of it.
class PhotosPage final : public CataloguePage {
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

    [[nodiscard]] QList<QWidget*> panes() const override;

Q_SIGNALS:
    void meetingOpened(const Rushes::Catalogue::MeetingId& id);

protected:
    void reload() override;

private:
    QWidget* makeBar();
    void makeActions();
    [[nodiscard]] Catalogue::PhotoFilter filter() const;
    void showFirst();
    void take(const QList<qint64>& rows);
    void showCurrent();
    void showDetails(const Catalogue::Photo& photo);
    void updateSelection();
    void updateOffline();
    void zoom();
    void unzoom();
    void step(int by);
    /// Calls `act` with the selected photos, once they are read.
    void withChosen(const std::function<void(const QList<Catalogue::Photo>&)>& act);

    DownloadStates& m_states;
    PhotoCommands& m_commands;
    PhotoModel* m_model;
    CardView* m_grid;
    PhotoZoom* m_zoom;
    PhotoDetails* m_details;
    OfflineBar* m_offline;
    PlainLabel* m_count = nullptr;
    OrderButton<Catalogue::Sort>* m_sort = nullptr;
    WantedItem m_wanted;
    quint64 m_askedCurrent = 0; ///< answers to older questions are dropped
};

} // namespace Rushes::Ui
