// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/importlook.h"

#include <QHash>

#include <chrono>

namespace Rushes::Library {

/// Tells files that are whole from those that are still written to: a file is quiet once no look has found another size or time of it for so long. It
/// knows nothing of a file before its first look, so that one whose copy keeps the old time is waited for all the same.
class QuietFiles {
public:
    explicit QuietFiles(std::chrono::milliseconds quietTime) : m_quietTime{quietTime} {}

    /// Those of a look that are quiet. `now` is Clock::elapsed(); what an earlier look had and this one has not is forgotten.
    [[nodiscard]] QList<LookedFile> quietOf(const QList<LookedFile>& files, std::chrono::milliseconds now);
    /// How many of the last look were not.
    [[nodiscard]] qsizetype growing() const { return m_growing; }

private:
    struct Memory {
        LookedFile file;
        std::chrono::milliseconds since;
    };

    std::chrono::milliseconds m_quietTime;
    QHash<QString, Memory> m_files;
    qsizetype m_growing = 0;
};

} // namespace Rushes::Library
