// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/picturesource.h"

namespace Rushes::Tests {

/// For pages whose pictures do not matter.
class NoPictures final : public Ui::PictureSource {
public:
    QFuture<QByteArray> picture(const QUrl&) override { return QtFuture::makeReadyValueFuture(QByteArray{}); }
};

} // namespace Rushes::Tests
