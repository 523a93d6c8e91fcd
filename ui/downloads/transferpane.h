// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/downloadevent.h"
#include "core/downloads/downloadparts.h"

#include <QSplitter>

#include <functional>
#include <optional>

class QTreeView;

namespace Rushes {
class Clock;
}

namespace Rushes::Ui {

class EventModel;
class PartsMap;
class PlainLabel;
class SpeedGraph;

/// One download in detail: what of it is here, how fast it comes, and its story.
class TransferPane : public QSplitter {
    Q_OBJECT

public:
    using PartsOf = std::function<Downloads::DownloadParts(const Downloads::DownloadId&)>;

    /// `partsOf` says which bytes of a download are where. It is asked at once for another download or another state, and for figures at
    /// most four times a second. `clock` must outlive this.
    TransferPane(Clock& clock, PartsOf partsOf, QWidget* parent = nullptr);

    /// In place of what the pane was made with.
    void setPartsOf(PartsOf partsOf) { m_partsOf = std::move(partsOf); }
    void setDownload(const std::optional<Downloads::Download>& download);
    void setEvents(const QList<Downloads::DownloadEvent>& events);
    void addEvent(const Downloads::DownloadEvent& event);
    /// Once a second, over all transfers.
    void addSpeed(double bytesPerSecond);
    /// 0 for no limit.
    void setLimit(double bytesPerSecond);
    [[nodiscard]] QWidget* eventView() const;

private:
    QWidget* makeColumn(const QString& head, int headHeight, PlainLabel* remark, QWidget* content, QWidget* button = nullptr);
    void copyEvents();
    void updateParts();
    void updateSpeedWords();

    Clock& m_clock;
    PartsOf m_partsOf;
    PartsMap* m_parts;
    PlainLabel* m_partsRemark;
    SpeedGraph* m_graph;
    PlainLabel* m_speedRemark;
    EventModel* m_events;
    QTreeView* m_eventView;
    std::optional<Downloads::Download> m_download;
    bool m_partsRest = false;  ///< they were asked for less than a quarter of a second ago
    bool m_partsStale = false; ///< and have changed since
    double m_ownSpeed = 0;
    double m_allSpeed = 0;
};

} // namespace Rushes::Ui
