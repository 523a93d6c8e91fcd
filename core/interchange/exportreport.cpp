// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/exportreport.h"

#include <algorithm>

namespace Rushes::Interchange {

namespace {
constexpr qsizetype mostTitles = 20; ///< of one loss; a report is read by people
}

void ExportReport::lost(Loss loss, const QString& clip) {
    auto known = std::ranges::find(m_losses, loss, &Entry::loss);
    if (known == m_losses.end()) {
        m_losses.append({.loss = loss});
        known = std::prev(m_losses.end());
    }
    ++known->shots;
    if (known->clips.size() < mostTitles && !known->clips.contains(clip)) known->clips.append(clip);
}

bool ExportReport::has(Loss loss) const { return std::ranges::contains(m_losses, loss, &Entry::loss); }

} // namespace Rushes::Interchange
