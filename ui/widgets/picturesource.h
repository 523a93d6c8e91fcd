// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QUrl>

namespace Rushes::Ui {

/// Where pictures come from: a portal, a cache on disk, a clip's first frame. The composition root decides by the URL.
class PictureSource {
public:
    PictureSource() = default;
    virtual ~PictureSource() = default;
    Q_DISABLE_COPY_MOVE(PictureSource)

    /// The encoded picture (JPEG, PNG or WebP); empty where there is none to be had now. Called in the GUI thread.
    virtual QFuture<QByteArray> picture(const QUrl& url) = 0;
};

} // namespace Rushes::Ui
