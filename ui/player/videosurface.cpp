// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/videosurface.h"

#include "ui/player/glcanvas.h"
#include "ui/player/player.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace Rushes::Ui {

VideoSurface::VideoSurface(QWidget* parent) : QWidget{parent} {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Picture of the video"));
}

VideoSurface::~VideoSurface() { setPlayer(nullptr); }

void VideoSurface::setPlayer(Player* player) {
    if (m_player != nullptr) m_player->disconnect(this);
    if (m_player != nullptr && m_canvas != nullptr) m_player->setCanvas(nullptr);
    m_player = player;
    fitCanvas();
    if (player == nullptr) return;
    connect(player, &Player::pictureChanged, this, [this] {
        if (m_canvas != nullptr) m_canvas->update();
        else update();
    });
    connect(player, &Player::canvasWanted, this, &VideoSurface::fitCanvas);
    tellSize();
    update();
}

void VideoSurface::fitCanvas() {
    const bool isWanted = m_player != nullptr && m_player->wantsCanvas();
    if (!isWanted && m_canvas != nullptr) {
        if (m_player != nullptr) m_player->setCanvas(nullptr);
        // It may be the canvas that says so.
        m_canvas->hide();
        std::exchange(m_canvas, nullptr)->deleteLater();
        update();
    }
    if (isWanted && m_canvas == nullptr) {
        m_canvas = new GlCanvas{[this] { return m_player == nullptr ? QImage{} : m_player->picture(); }, this};
        m_canvas->setGeometry(rect());
        m_canvas->show();
    }
    if (isWanted) m_player->setCanvas(m_canvas);
}

void VideoSurface::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const QImage picture = m_player == nullptr ? QImage{} : m_player->picture();
    if (picture.isNull()) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    // While the window is being resized the picture is of the size before.
    if (picture.size() != (QSizeF{size()} * devicePixelRatio()).toSize()) painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect(), picture);
}

void VideoSurface::resizeEvent(QResizeEvent*) {
    if (m_canvas != nullptr) m_canvas->setGeometry(rect());
    tellSize();
}

bool VideoSurface::event(QEvent* event) {
    if (event->type() == QEvent::DevicePixelRatioChange) tellSize();
    return QWidget::event(event);
}

void VideoSurface::tellSize() {
    if (m_player != nullptr) m_player->setPictureSize((QSizeF{size()} * devicePixelRatio()).toSize());
}

} // namespace Rushes::Ui
