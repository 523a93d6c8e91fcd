// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/playerbytes.h"

#include <QObject>
#include <QString>

#include <memory>

namespace Rushes::Ui {

/// A file on its way, as somebody watches it: what a player reads of it, and what is to be said. Whoever plays it holds this for as long.
class ComingFile : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null where it cannot be played before it is whole.
    [[nodiscard]] virtual std::shared_ptr<PlayerBytes> bytes() const = 0;
    /// How much is here, what is waited for, and what can be done. Never empty.
    [[nodiscard]] virtual QString words() const = 0;

Q_SIGNALS:
    /// It is looked at a few times a second, and told of where words() are others.
    void changed();
};

} // namespace Rushes::Ui
