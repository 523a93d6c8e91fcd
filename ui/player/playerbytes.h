// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Rushes::Ui {

/// A file that is not all here yet, as a player reads it. Called by threads of the player, which may wait.
class PlayerBytes {
public:
    /// What read() answers where the first byte has not come in a moment: it may be asked again.
    static constexpr qint64 notHere = -2;

    PlayerBytes() = default;
    virtual ~PlayerBytes() = default;
    Q_DISABLE_COPY_MOVE(PlayerBytes)

    /// Of the whole file.
    [[nodiscard]] virtual qint64 size() const = 0;
    /// Reads some bytes from there on and answers how many; 0 at the end of the file, notHere, or -1 where it cannot be read any more.
    [[nodiscard]] virtual qint64 read(qint64 offset, char* to, qint64 most) = 0;
};

} // namespace Rushes::Ui
