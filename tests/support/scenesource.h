// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/picturesource.h"

#include <QFile>

namespace Rushes::Tests {

/// One of the drawn scenes of the demo.
inline QString scenePath(const QString& name) { return QStringLiteral(RUSHES_SOURCE_DIR "/resources/demo/scenes/%1.jpg").arg(name); }

/// The scenes as pictures, by the path of the URL; none for any other.
class SceneSource final : public Ui::PictureSource {
public:
    QFuture<QByteArray> picture(const QUrl& url) override {
        ++asked;
        QFile file{scenePath(url.path())};
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
        return QtFuture::makeReadyValueFuture(bytes);
    }

    int asked = 0;
};

} // namespace Rushes::Tests
