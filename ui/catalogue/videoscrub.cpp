// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/videoscrub.h"

#include "core/base/clock.h"
#include "core/catalogue/cataloguecache.h"
#include "ui/catalogue/videodelegate.h"
#include "ui/catalogue/videomodel.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/keyaction.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QAction>
#include <QHoverEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace Rushes::Ui {

using Catalogue::Video;
using Catalogue::VideoId;

namespace {

/// Storyboards are a few times as large as a screen at most; beyond this they are made smaller.
constexpr QSize spriteSize{2400, 2400};

} // namespace

VideoScrub::VideoScrub(const Parts& parts, QObject* parent) : QObject{parent}, m_parts{parts}, m_sprites{parts.pictures, spriteSize} {
    connect(&m_sprites, &PictureLoader::loaded, this, [this](const QUrl& url) {
        if (url == m_board.picture) show();
    });
    connect(&m_sprites, &PictureLoader::missed, this, [this](const QUrl& url) {
        if (url == m_board.picture) show();
    });
    // What stands under the pointer after scrolling was not pointed at.
    connect(m_parts.view.verticalScrollBar(), &QScrollBar::valueChanged, this, &VideoScrub::stopPointing);
    connect(m_parts.view.selectionModel(), &QItemSelectionModel::currentChanged, this, &VideoScrub::stopStepping);
    m_parts.view.viewport()->installEventFilter(this);
    m_parts.view.installEventFilter(this);
    addKey(tr("Later picture of the video, on its card"), Qt::Key_Period, 1);
    addKey(tr("Earlier picture of the video, on its card"), Qt::Key_Comma, -1);
}

void VideoScrub::addKey(const QString& words, Qt::Key key, int frames) {
    const QAction* action = addKeyAction(m_parts.view, frames > 0 ? QStringLiteral("laterPicture") : QStringLiteral("earlierPicture"), words, key);
    connect(action, &QAction::triggered, this, [this, frames] { step(frames); });
}

bool VideoScrub::eventFilter(QObject* watched, QEvent* event) {
    const bool isView = watched == &m_parts.view;
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        if (!isView && !m_pressed) pointAt(static_cast<QHoverEvent*>(event)->position().toPoint());
        break;
    case QEvent::MouseButtonPress:
        m_pressed = true;
        stopPointing();
        break;
    case QEvent::MouseButtonRelease: m_pressed = false; break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        if (isView) break; // into its viewport
        m_pressed = false;
        stopPointing();
        break;
    case QEvent::Hide: stop(); break;
    case QEvent::FocusOut:
        if (isView) stopStepping();
        break;
    case QEvent::KeyPress:
        if (!isView || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape || m_video.isEmpty() || m_by != By::Keys) break;
        stop();
        return true;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void VideoScrub::pointAt(const QPoint& at) {
    const QModelIndex index = m_parts.view.indexAt(at);
    const Video* video = m_parts.model.videoAt(index);
    const QRect picture = m_parts.delegate.pictureRect(m_parts.view.visualRect(index));
    if (video == nullptr || !picture.contains(at)) return stopPointing();
    m_x = at.x() - picture.left();
    m_width = picture.width();
    if (m_video == video->id) {
        m_by = By::Pointer;
        return show();
    }
    begin(video->id, By::Pointer);
    m_parts.clock.after(rest, this, [this, asked = m_asked] {
        if (asked == m_asked) read();
    });
}

void VideoScrub::step(int frames) {
    const Video* video = m_parts.model.videoAt(m_parts.view.currentIndex());
    if (video == nullptr) return;
    if (m_video == video->id && m_shown >= 0) {
        m_by = By::Keys;
        m_wanted = std::clamp(m_shown + frames, 0, m_board.count - 1);
        return show();
    }
    if (m_video == video->id && m_by == By::Keys) return; // its storyboard is on its way
    begin(video->id, By::Keys);
    m_wanted = frames > 0 ? 0 : -1;
    read();
}

void VideoScrub::begin(const VideoId& video, By by) {
    stop();
    m_video = video;
    m_by = by;
}

void VideoScrub::stop() {
    ++m_asked;
    m_video = {};
    m_board = {};
    m_shown = -1;
    m_parts.model.showFrame({});
}

void VideoScrub::stopPointing() {
    if (m_by == By::Pointer && !m_video.isEmpty()) stop();
}

void VideoScrub::stopStepping() {
    if (m_by == By::Keys && !m_video.isEmpty()) stop();
}

void VideoScrub::read() {
    // A list has what it shows of a video; the storyboard is with the whole of it.
    m_parts.cache.video(m_video).then(this, [this, asked = m_asked](const Storage::StorageResult<std::optional<Video>>& video) {
        if (asked == m_asked) take(video ? video->value_or(Video{}) : Video{});
    });
}

void VideoScrub::take(const Video& video) {
    const bool embargoed = video.embargoUntil.isValid() && video.embargoUntil > m_parts.clock.now();
    m_board = embargoed ? Catalogue::Storyboard{} : video.storyboard;
    m_duration = video.duration;
    if (!m_board.isEmpty()) {
        // It is looked at anew, and may be there by now: loaded() comes back.
        if (m_sprites.isMissing(m_board.picture)) return m_sprites.retryMissing();
        return show();
    }
    if (m_by == By::Pointer) return; // and it is not asked for again while the pointer stays
    stop();
    sayWhyNothingIsSeen(tr("The portal has no storyboard of this video"));
}

void VideoScrub::show() {
    if (m_board.isEmpty()) return;
    const QPixmap sprite = m_sprites.pixmap(m_board.picture);
    if (sprite.isNull()) {
        // Else loaded() or missed() comes back here.
        if (m_by == By::Keys && m_sprites.isMissing(m_board.picture)) {
            stop();
            sayWhyNothingIsSeen(tr("The pictures of this video could not be fetched from the portal"));
        }
        return;
    }
    const int last = m_board.count - 1;
    const int frame = m_by == By::Pointer ? m_board.frameAt(m_x, m_width) : m_wanted < 0 ? last : std::min(m_wanted, last);
    if (frame == m_shown) return;
    m_shown = frame;
    const std::chrono::milliseconds at = m_board.offsetOf(frame);
    const QString spoken = tr("The picture at %1").arg(Words::spoken(at));
    m_parts.model.showFrame(VideoFrame{.video = m_video,
                                       .picture = sprite.copy(m_board.placeOf(frame, sprite.size())),
                                       .progress = static_cast<double>(frame + 1) / m_board.count,
                                       .text = tr("%1 / %2").arg(Words::length(at), Words::length(m_duration)),
                                       .spoken = spoken});
    if (m_by == By::Keys) say(spoken);
}

void VideoScrub::sayWhyNothingIsSeen(const QString& why) {
    CardView& view = m_parts.view;
    QToolTip::showText(view.viewport()->mapToGlobal(view.visualRect(view.currentIndex()).center()), Words::literal(why), &view);
    say(why);
}

void VideoScrub::say(const QString& text) {
    QAccessibleAnnouncementEvent announcement{&m_parts.view, text};
    QAccessible::updateAccessibility(&announcement);
    Q_EMIT announced(text);
}

} // namespace Rushes::Ui
