// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/quietfiles.h"

namespace Rushes::Library {

QList<LookedFile> QuietFiles::quietOf(const QList<LookedFile>& files, std::chrono::milliseconds now) {
    QHash<QString, Memory> seen;
    seen.reserve(files.size());
    QList<LookedFile> quiet;
    for (const LookedFile& file : files) {
        const auto known = m_files.constFind(file.path);
        const bool isSame = known != m_files.cend() && known->file == file;
        const Memory memory{file, isSame ? known->since : now};
        if (now - memory.since >= m_quietTime) quiet.append(file);
        seen.insert(file.path, memory);
    }
    m_files = std::move(seen);
    m_growing = files.size() - quiet.size();
    return quiet;
}

} // namespace Rushes::Library
