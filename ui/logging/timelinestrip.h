// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/timecode.h"
#include "ui/logging/cliplog.h"
#include "ui/logging/stripscale.h"

#include <QColor>
#include <QPixmap>
#include <QWidget>

#include <optional>

namespace Rushes::Ui {

/// A range on a strip.
struct StripRange {
    Library::RangeId id;
    qint64 in = 0;
    qint64 out = 0;
    QColor colour;
    QString name; ///< for the tool tip and screen readers
    QString tag;  ///< what the colour stands for; written on the range where there is room
    bool isOpen = false;
};

/// A marker on a strip.
struct StripMarker {
    Library::MarkerId id;
    qint64 frame = 0;
    QString name;
};

/// A clip from left to right: ruler, markers, ranges, waveform, playhead, and below it where the shown part lies in the whole. Press or drag
/// on the ruler or the waveform to seek; drag a range, one of its ends or a marker to move it, which is asked for when the button is let
/// go. Ctrl and the wheel, or + and -, change the scale.
class TimelineStrip : public QWidget {
    Q_OBJECT

public:
    explicit TimelineStrip(QWidget* parent = nullptr);

    /// Another clip: how many frames, and the timecode of the first one.
    void setClip(qint64 frames, const Media::Timecode& start);
    void setEntries(const QList<StripRange>& ranges, const QList<StripMarker>& markers);
    void setCurrent(const ClipLog::Entry& entry);
    /// Follows it when it leaves what is shown.
    void setPlayhead(qint64 frame);
    /// What is painted behind the playhead from visibleFirst() over visibleCount() frames, in the size of waveRect(); null for none.
    void setWave(const QPixmap& wave);

    [[nodiscard]] qint64 playhead() const { return m_playhead; }
    [[nodiscard]] const StripScale& scale() const { return m_scale; }
    [[nodiscard]] const QList<StripRange>& ranges() const { return m_ranges; }
    [[nodiscard]] const QList<StripMarker>& markers() const { return m_markers; }
    [[nodiscard]] QRect waveRect() const;
    [[nodiscard]] QRect rectOf(const StripRange& range) const;
    [[nodiscard]] QRect rectOf(const StripMarker& marker) const;
    [[nodiscard]] QString timecodeOf(qint64 frame) const;
    void zoom(double factor);
    void showAll();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(qint64 frame);
    void entryChosen(const Rushes::Ui::ClipLog::Entry& entry);
    void rangeDragged(const Rushes::Library::RangeId& id, qint64 in, qint64 out);
    void markerDragged(const Rushes::Library::MarkerId& id, qint64 frame);
    /// Other frames are shown, or in another size.
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Grip : quint8 { None, Seek, Overview, In, Out, Whole, Marker };
    struct Drag {
        Grip grip = Grip::None;
        qsizetype entry = 0; ///< in m_ranges or m_markers
        qint64 from = 0;     ///< the frame of the press
        bool moved = false;
        StripRange range;
        StripMarker marker;
    };

    [[nodiscard]] int rulerHeight() const;
    [[nodiscard]] QRect rangeLane() const;
    [[nodiscard]] QRect markerLane() const;
    [[nodiscard]] QRect overview() const;
    [[nodiscard]] Drag dragAt(const QPoint& at) const;
    void dragTo(const QPoint& at);
    void layRanges();
    void paintRuler(QPainter& painter) const;
    void paintRanges(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;
    void paintPlayhead(QPainter& painter) const;
    void paintOverview(QPainter& painter) const;
    void changed();

    StripScale m_scale;
    Media::Timecode m_start;
    QList<StripRange> m_ranges;
    QList<StripMarker> m_markers;
    QList<int> m_lanes; ///< of the ranges: those that overlap stand below each other
    int m_laneCount = 1;
    ClipLog::Entry m_current;
    qint64 m_playhead = 0;
    QPixmap m_wave;
    Drag m_drag;
};

} // namespace Rushes::Ui
