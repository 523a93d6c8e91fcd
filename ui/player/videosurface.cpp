// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/videosurface.h"

#include "ui/player/player.h"

#include <QEvent>
#include <QPainter>

namespace Rushes::Ui {

VideoSurface::VideoSurface(QWidget* parent) : QWidget{parent} {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Picture of the video"));
}

void VideoSurface::setPlayer(Player* player) {
    if (m_player != nullptr) m_player->disconnect(this);
    m_player = player;
    if (player == nullptr) return;
    connect(player, &Player::pictureChanged, this, qOverload<>(&QWidget::update));
    tellSize();
    update();
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

void VideoSurface::resizeEvent(QResizeEvent*) { tellSize(); }

bool VideoSurface::event(QEvent* event) {
    if (event->type() == QEvent::DevicePixelRatioChange) tellSize();
    return QWidget::event(event);
}

void VideoSurface::tellSize() {
    if (m_player != nullptr) m_player->setPictureSize((QSizeF{size()} * devicePixelRatio()).toSize());
}

} // namespace Rushes::Ui
