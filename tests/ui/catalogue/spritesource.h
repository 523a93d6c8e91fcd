// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"
#include "ui/widgets/picturesource.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace Rushes::Tests {

/// Twenty frames of a film of so many seconds.
inline Catalogue::Storyboard storyboard(const QString& name, int seconds) {
    return {.picture = QUrl{QStringLiteral("https://media.example.int/storyboards/%1").arg(name)},
            .columns = 5,
            .rows = 4,
            .count = 20,
            .frame = {48, 27},
            .interval = std::chrono::milliseconds{seconds * 50}};
}

/// Storyboards whose frames are known by their colour, and no other pictures. Notes which it was asked for.
class SpriteSource final : public Ui::PictureSource {
public:
    static QColor colourOf(int frame) { return QColor{12 * frame, 255 - 12 * frame, 40}; }

    QFuture<QByteArray> picture(const QUrl& url) override {
        if (!url.path().startsWith(QStringLiteral("/storyboards/"))) return QtFuture::makeReadyValueFuture(QByteArray{});
        asked.append(url.fileName());
        if (!reachable) return QtFuture::makeReadyValueFuture(QByteArray{});
        QImage image{5 * 48, 4 * 27, QImage::Format_RGB32};
        QPainter painter{&image};
        for (int frame = 0; frame < 20; ++frame) painter.fillRect(QRect{frame % 5 * 48, frame / 5 * 27, 48, 27}, colourOf(frame));
        painter.end();
        QBuffer buffer;
        if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) qFatal("the storyboard cannot be written");
        return QtFuture::makeReadyValueFuture(buffer.data());
    }

    QStringList asked;
    bool reachable = true;
};

} // namespace Rushes::Tests
