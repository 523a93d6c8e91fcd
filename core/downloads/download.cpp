// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/download.h"

#include <array>
#include <utility>

namespace Rushes::Downloads {

namespace {

using namespace Qt::StringLiterals;
using enum DownloadState;

constexpr std::array words{std::pair{Queued, "queued"_L1},       std::pair{Fetching, "fetching"_L1}, std::pair{Verifying, "verifying"_L1},
                           std::pair{Finishing, "finishing"_L1}, std::pair{Ready, "ready"_L1},       std::pair{Paused, "paused"_L1},
                           std::pair{Waiting, "waiting"_L1},     std::pair{Failed, "failed"_L1}};

} // namespace

bool mayBecome(DownloadState from, DownloadState to) {
    switch (from) {
    case Queued: return to == Fetching || to == Paused || to == Waiting;
    case Fetching: return to == Queued || to == Paused || to == Waiting || to == Verifying || to == Failed; // Queued: a retry later
    case Verifying: return to == Finishing || to == Queued || to == Waiting || to == Failed;                // Queued: a torn part after an unclean end
    case Finishing: return to == Ready || to == Queued || to == Waiting || to == Failed;
    case Waiting: return to == Queued || to == Paused;
    case Paused:
    case Failed: return to == Queued;
    case Ready: return false;
    }
    return false;
}

QString word(DownloadState state) {
    for (const auto& [known, text] : words)
        if (known == state) return text;
    return {};
}

std::optional<DownloadState> downloadStateFrom(QStringView word) {
    for (const auto& [known, text] : words)
        if (text == word) return known;
    return std::nullopt;
}

} // namespace Rushes::Downloads
