// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/timelinestrip.h"

#include "ui/logging/rulerticks.h"
#include "ui/logging/stripaccessible.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/words/placewords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace Rushes::Ui {

namespace {

constexpr int side = 16;
constexpr int markerHigh = 14;
constexpr int waveHigh = 34;
constexpr int overviewHigh = 4;
constexpr int gap = 4;
constexpr int gripWidth = 5;  ///< pixels at an end of a range by which it is moved
constexpr int mostLanes = 3;
constexpr double zoomStep = 1.5;

/// A tag can be written on a range.
int rangeHigh() { return std::max(12, QFontMetrics{uiFont(TextSize::Caption)}.height()); }

} // namespace

TimelineStrip::TimelineStrip(QWidget* parent) : QWidget{parent}, m_start{Media::Timecode::fromFrames(0, Media::FrameRate::of(25).value())} {
    installStripAccessible();
    setObjectName(QStringLiteral("timelineStrip"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("ownRing", true);
    // Time runs from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
}

void TimelineStrip::setClip(qint64 frames, const Media::Timecode& start) {
    m_start = start;
    m_scale.frames = frames;
    m_drag = {};
    m_wave = {};
    showAll();
}

void TimelineStrip::setEntries(const QList<StripRange>& ranges, const QList<StripMarker>& markers) {
    m_ranges = ranges;
    m_markers = markers;
    if (m_drag.grip != Grip::Seek && m_drag.grip != Grip::Overview) m_drag = {}; // what was dragged may be gone
    layRanges();
    update();
    tellEntriesChanged(*this);
}

void TimelineStrip::setCurrent(const ClipLog::Entry& entry) {
    if (std::exchange(m_current, entry) != entry) update();
}

void TimelineStrip::setPlayhead(qint64 frame) {
    if (std::exchange(m_playhead, frame) == frame) return;
    const bool isDragging = m_drag.grip != Grip::None;
    if (!isDragging && !m_scale.shows(frame) && frame < m_scale.frames) {
        m_scale.scrollTo(frame - m_scale.visible / 10);
        changed();
    }
    update();
    tellValueChanged(*this);
}

void TimelineStrip::setWave(const QPixmap& wave) {
    m_wave = wave;
    update(waveRect());
}

QString TimelineStrip::timecodeOf(qint64 frame) const { return m_start.plus(frame).text(); }

int TimelineStrip::rulerHeight() const { return QFontMetrics{fixedFont(TextSize::Caption)}.height() + 9; }

QRect TimelineStrip::markerLane() const { return {m_scale.left, rulerHeight(), m_scale.width, markerHigh}; }

QRect TimelineStrip::rangeLane() const { return {m_scale.left, markerLane().bottom() + 1, m_scale.width, rangeHigh()}; }

QRect TimelineStrip::waveRect() const { return {m_scale.left, rangeLane().bottom() + 1 + gap, m_scale.width, waveHigh}; }

QRect TimelineStrip::overview() const { return {m_scale.left, waveRect().bottom() + 1 + gap, m_scale.width, overviewHigh}; }

QSize TimelineStrip::sizeHint() const { return {600, rulerHeight() + markerHigh + rangeHigh() + gap + waveHigh + gap + overviewHigh + gap}; }

QSize TimelineStrip::minimumSizeHint() const { return {200, sizeHint().height()}; }

QRect TimelineStrip::rectOf(const StripRange& range) const {
    const auto place = std::ranges::find(m_ranges, range.id, &StripRange::id) - m_ranges.begin();
    const int lane = m_lanes.value(place);
    const int high = rangeHigh() / m_laneCount;
    const double from = m_scale.xOf(range.in);
    const double to = m_scale.xOf(range.out);
    const int left = static_cast<int>(std::floor(from));
    return {left, rangeLane().top() + lane * high, std::max(3, static_cast<int>(std::ceil(to)) - left), std::max(3, high - (m_laneCount > 1 ? 1 : 0))};
}

QRect TimelineStrip::rectOf(const StripMarker& marker) const {
    const int x = qRound(m_scale.xOf(marker.frame));
    return {x - 6, markerLane().top(), 12, markerHigh};
}

/// Each range takes the first lane in which it overlaps none; with many that overlap the last lane takes the rest.
void TimelineStrip::layRanges() {
    QList<qint64> ends;
    m_lanes.clear();
    for (const StripRange& range : std::as_const(m_ranges)) {
        qsizetype lane = 0;
        while (lane < ends.size() && ends.at(lane) > range.in) ++lane;
        lane = std::min<qsizetype>(lane, mostLanes - 1);
        if (lane == ends.size()) ends.append(0);
        ends[lane] = std::max(ends.at(lane), range.out);
        m_lanes.append(static_cast<int>(lane));
    }
    m_laneCount = std::max(1, static_cast<int>(ends.size()));
}

void TimelineStrip::zoom(double factor) {
    m_scale.zoomTo(static_cast<qint64>(static_cast<double>(m_scale.visible) / factor), m_scale.shows(m_playhead) ? m_playhead : m_scale.first);
    changed();
}

void TimelineStrip::showAll() {
    m_scale.first = 0;
    m_scale.visible = std::max<qint64>(1, m_scale.frames);
    changed();
}

void TimelineStrip::changed() {
    update();
    Q_EMIT scaleChanged();
}

void TimelineStrip::resizeEvent(QResizeEvent*) {
    m_scale.left = side;
    m_scale.width = std::max(1, width() - 2 * side);
    changed();
}

void TimelineStrip::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const Tokens& tokens = currentTokens();
    painter.fillRect(rect(), tokens.view);
    if (m_scale.frames <= 0) return;
    paintRuler(painter);
    if (!m_wave.isNull()) painter.drawPixmap(waveRect(), m_wave);
    painter.setPen(tokens.line);
    painter.drawLine(waveRect().left(), waveRect().center().y(), waveRect().right(), waveRect().center().y());
    painter.save();
    painter.setClipRect(rect().adjusted(side - 6, 0, -side + 6, 0));
    paintRanges(painter);
    paintMarkers(painter);
    paintPlayhead(painter);
    painter.restore();
    paintOverview(painter);
    if (hasFocus()) Paint::focusRing(painter, rect(), tokens);
}

void TimelineStrip::paintRuler(QPainter& painter) const {
    const Tokens& tokens = currentTokens();
    painter.setFont(fixedFont(TextSize::Caption));
    const int apart = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + 40;
    const QList<RulerTick> ticks = rulerTicks(m_scale, m_start, apart);
    for (const RulerTick& tick : ticks) {
        const int x = qRound(m_scale.xOf(tick.frame));
        painter.setPen(tokens.edge);
        painter.drawLine(x, tick.label.isEmpty() ? rulerHeight() - 7 : 4, x, rulerHeight() - 3);
        painter.setPen(tokens.text2);
        painter.drawText(x + 4, painter.fontMetrics().ascent() + 2, tick.label);
    }
}

void TimelineStrip::paintRanges(QPainter& painter) const {
    const Tokens& tokens = currentTokens();
    for (qsizetype place = 0; place < m_ranges.size(); ++place) {
        const bool isDragged = m_drag.grip >= Grip::In && m_drag.grip <= Grip::Whole && m_drag.entry == place;
        const StripRange& range = isDragged ? m_drag.range : m_ranges.at(place);
        StripRange shown = range;
        if (range.isOpen) shown.out = std::max(range.out, m_playhead);
        const QRect rect = rectOf(shown);
        const bool isCurrent = ClipLog::Entry{range.id} == m_current;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isCurrent ? QPen{tokens.text, 1} : QPen{Qt::NoPen});
        painter.setBrush(range.colour);
        painter.drawRoundedRect(QRectF{rect}.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setFont(uiFont(TextSize::Caption));
        constexpr int air = 5;
        const QRect inner = (rect & rangeLane()).adjusted(air, 0, -air, 0);
        if (m_laneCount > 1 || range.tag.isEmpty() || painter.fontMetrics().horizontalAdvance(range.tag) > inner.width()) continue;
        painter.setPen(contrast(tokens.text, range.colour) > contrast(tokens.view, range.colour) ? tokens.text : tokens.view);
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, range.tag);
    }
}

void TimelineStrip::paintMarkers(QPainter& painter) const {
    const Tokens& tokens = currentTokens();
    for (qsizetype place = 0; place < m_markers.size(); ++place) {
        const StripMarker& marker = m_drag.grip == Grip::Marker && m_drag.entry == place ? m_drag.marker : m_markers.at(place);
        const bool isCurrent = ClipLog::Entry{marker.id} == m_current;
        const QRectF rect = rectOf(marker);
        QPolygonF pin;
        pin << QPointF{rect.center().x() - 4, rect.top() + 2} << QPointF{rect.center().x() + 4, rect.top() + 2}
            << QPointF{rect.center().x() + 4, rect.top() + 7} << QPointF{rect.center().x(), rect.bottom()} << QPointF{rect.center().x() - 4, rect.top() + 7};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isCurrent ? QPen{tokens.text, 1} : QPen{Qt::NoPen});
        painter.setBrush(tokens.warn);
        painter.drawPolygon(pin);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void TimelineStrip::paintPlayhead(QPainter& painter) const {
    if (!m_scale.shows(m_playhead)) return;
    const Tokens& tokens = currentTokens();
    const int x = qRound(m_scale.xOf(m_playhead));
    painter.fillRect(x, rulerHeight() - 6, 2, overview().top() - gap - rulerHeight() + 6, tokens.text);
    QPolygonF head;
    head << QPointF{x - 4.0, rulerHeight() - 8.0} << QPointF{x + 6.0, rulerHeight() - 8.0} << QPointF{x + 1.0, rulerHeight() - 1.0};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawPolygon(head);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelineStrip::paintOverview(QPainter& painter) const {
    const Tokens& tokens = currentTokens();
    const QRect whole = overview();
    const double perFrame = static_cast<double>(whole.width()) / static_cast<double>(m_scale.frames);
    const QRectF shown{whole.left() + static_cast<double>(m_scale.first) * perFrame, static_cast<double>(whole.top()),
                       std::max(8.0, static_cast<double>(m_scale.visible) * perFrame), static_cast<double>(whole.height())};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(whole, 2, 2);
    painter.setBrush(tokens.edge);
    painter.drawRoundedRect(shown, 2, 2);
    painter.setBrush(tokens.text);
    painter.drawRect(
        QRectF{whole.left() + static_cast<double>(m_playhead) * perFrame - 1, static_cast<double>(whole.top()), 2, static_cast<double>(whole.height())});
    painter.setRenderHint(QPainter::Antialiasing, false);
}

TimelineStrip::Drag TimelineStrip::dragAt(const QPoint& at) const {
    Drag drag;
    drag.from = m_scale.frameAt(at.x());
    if (overview().adjusted(0, -gap, 0, gap).contains(at)) {
        drag.grip = Grip::Overview;
        return drag;
    }
    for (qsizetype place = m_markers.size() - 1; place >= 0; --place) {
        if (!rectOf(m_markers.at(place)).contains(at)) continue;
        drag.grip = Grip::Marker;
        drag.entry = place;
        drag.marker = m_markers.at(place);
        return drag;
    }
    for (qsizetype place = m_ranges.size() - 1; place >= 0; --place) {
        StripRange shown = m_ranges.at(place);
        if (shown.isOpen) shown.out = std::max(shown.out, m_playhead);
        const QRect rect = rectOf(shown);
        if (!rect.adjusted(-gripWidth / 2, 0, gripWidth / 2, 0).contains(at)) continue;
        drag.entry = place;
        drag.range = m_ranges.at(place);
        const bool hasMiddle = rect.width() > 3 * gripWidth;
        if (at.x() <= rect.left() + (hasMiddle ? gripWidth : 0)) drag.grip = Grip::In;
        else if (at.x() >= rect.right() - (hasMiddle ? gripWidth : 0)) drag.grip = Grip::Out;
        else drag.grip = Grip::Whole;
        return drag;
    }
    drag.grip = Grip::Seek;
    return drag;
}

void TimelineStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_scale.frames <= 0) return;
    m_drag = dragAt(event->position().toPoint());
    if (m_drag.grip == Grip::Seek) Q_EMIT seekRequested(std::min(m_drag.from, m_scale.frames - 1));
    else if (m_drag.grip == Grip::Overview) dragTo(event->position().toPoint());
    else if (m_drag.grip == Grip::Marker) Q_EMIT entryChosen(m_drag.marker.id);
    else if (m_drag.grip != Grip::None) Q_EMIT entryChosen(m_drag.range.id);
}

void TimelineStrip::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (m_drag.grip != Grip::None) return dragTo(at);
    const Grip grip = m_scale.frames > 0 ? dragAt(at).grip : Grip::None;
    const bool isEnd = grip == Grip::In || grip == Grip::Out;
    setCursor(isEnd ? Qt::SplitHCursor : grip == Grip::Whole || grip == Grip::Marker ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void TimelineStrip::dragTo(const QPoint& at) {
    if (m_drag.grip == Grip::Overview) {
        const double share = static_cast<double>(at.x() - overview().left()) / static_cast<double>(std::max(1, overview().width()));
        m_scale.scrollTo(static_cast<qint64>(share * static_cast<double>(m_scale.frames)) - m_scale.visible / 2);
        changed();
        return;
    }
    const qint64 frame = m_scale.frameAt(at.x());
    if (m_drag.grip == Grip::Seek) {
        Q_EMIT seekRequested(std::min(frame, m_scale.frames - 1));
        return;
    }
    const qint64 by = frame - m_drag.from;
    if (by == 0 && !m_drag.moved) return;
    m_drag.moved = true;
    if (m_drag.grip == Grip::Marker) {
        m_drag.marker.frame = std::clamp<qint64>(m_markers.at(m_drag.entry).frame + by, 0, m_scale.frames - 1);
    } else {
        const StripRange& before = m_ranges.at(m_drag.entry);
        if (m_drag.grip == Grip::In) m_drag.range.in = std::clamp<qint64>(before.in + by, 0, before.out - 1);
        else if (m_drag.grip == Grip::Out) m_drag.range.out = std::clamp<qint64>(before.out + by, before.in + 1, m_scale.frames);
        else {
            const qint64 length = before.out - before.in;
            m_drag.range.in = std::clamp<qint64>(before.in + by, 0, std::max<qint64>(0, m_scale.frames - length));
            m_drag.range.out = m_drag.range.in + length;
        }
    }
    update();
}

void TimelineStrip::mouseReleaseEvent(QMouseEvent*) {
    const Drag drag = std::exchange(m_drag, {});
    update();
    if (!drag.moved) return;
    if (drag.grip == Grip::Marker) Q_EMIT markerDragged(drag.marker.id, drag.marker.frame);
    else Q_EMIT rangeDragged(drag.range.id, drag.range.in, drag.range.out);
}

void TimelineStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) zoom(zoomStep);
    else if (event->key() == Qt::Key_Minus) zoom(1 / zoomStep);
    else if (event->key() == Qt::Key_0) showAll();
    else QWidget::keyPressEvent(event);
}

void TimelineStrip::wheelEvent(QWheelEvent* event) {
    const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_scale.zoomTo(static_cast<qint64>(static_cast<double>(m_scale.visible) * (turn > 0 ? 1 / zoomStep : zoomStep)),
                       m_scale.frameAt(event->position().x()));
    } else {
        m_scale.scrollTo(m_scale.first - m_scale.visible * turn / 1200);
    }
    changed();
    event->accept();
}

bool TimelineStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Drag under = m_scale.frames > 0 ? dragAt(help->pos()) : Drag{};
    QString text = timecodeOf(under.from);
    if (under.grip == Grip::Marker) text = under.marker.name;
    else if (under.grip >= Grip::In && under.grip <= Grip::Whole) text = under.range.name;
    QToolTip::showText(help->globalPos(), Words::literal(text), this);
    return true;
}

} // namespace Rushes::Ui
