// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"

#include <QSplitter>

#include <optional>

class QTreeView;

namespace Rushes::Ui {

class EventModel;
class PartsMap;
class PlainLabel;
class SpeedGraph;

/// One download in detail: what of it is here, how fast it comes, and its story.
class TransferPane : public QSplitter {
    Q_OBJECT

public:
    explicit TransferPane(QWidget* parent = nullptr);

    void setDownload(const std::optional<Downloads::Download>& download);
    void setEvents(const QList<Downloads::DownloadEvent>& events);
    void addEvent(const Downloads::DownloadEvent& event);
    /// Once a second, over all transfers.
    void addSpeed(double bytesPerSecond);
    /// 0 for no limit.
    void setLimit(double bytesPerSecond);
    [[nodiscard]] QWidget* eventView() const;

private:
    QWidget* makeColumn(const QString& head, PlainLabel* remark, QWidget* content, QWidget* button = nullptr);
    void copyEvents();
    void updateSpeedWords();

    PartsMap* m_parts;
    PlainLabel* m_partsRemark;
    SpeedGraph* m_graph;
    PlainLabel* m_speedRemark;
    EventModel* m_events;
    QTreeView* m_eventView;
    double m_ownSpeed = 0;
    double m_allSpeed = 0;
};

} // namespace Rushes::Ui
