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
constexpr std::array priorities{std::pair{Priority::Low, "low"_L1}, std::pair{Priority::Normal, "normal"_L1}, std::pair{Priority::High, "high"_L1}};
constexpr std::array holds{std::pair{Hold::None, "none"_L1}, std::pair{Hold::Schedule, "schedule"_L1}, std::pair{Hold::Quota, "quota"_L1},
                           std::pair{Hold::Metered, "metered"_L1}, std::pair{Hold::Host, "host"_L1}};

template <typename Table> QString wordIn(const Table& table, auto value) {
    for (const auto& [known, text] : table)
        if (known == value) return text;
    return {};
}

template <typename Table> auto valueIn(const Table& table, QStringView word) -> std::optional<decltype(table.front().first)> {
    for (const auto& [known, text] : table)
        if (text == word) return known;
    return std::nullopt;
}

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

QString groupOf(const DownloadRequest& request) { return request.meetingId.isEmpty() ? request.group : request.meetingId + u' ' + request.portal; }

QString word(DownloadState state) { return wordIn(words, state); }
std::optional<DownloadState> downloadStateFrom(QStringView word) { return valueIn(words, word); }

QString word(Priority priority) { return wordIn(priorities, priority); }
std::optional<Priority> priorityFrom(QStringView word) { return valueIn(priorities, word); }

QString word(Hold hold) { return wordIn(holds, hold); }
std::optional<Hold> holdFrom(QStringView word) { return valueIn(holds, word); }

} // namespace Rushes::Downloads
