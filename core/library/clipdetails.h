// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

namespace Rushes::Library {

/// What a clip is called, what it shows, whose it is, and where and when it was recorded: what is written of it beside its rating, note and tags.
struct ClipDetails {
    QString title{};
    QString description{};
    QString credit{};
    QString usageTerms{};
    QString meeting{};
    QString place{};
    QString country{}; ///< ISO 3166 alpha-2
    QDate recordedOn{};

    bool operator==(const ClipDetails&) const = default;
};

[[nodiscard]] inline ClipDetails detailsOf(const Clip& clip) {
    return {clip.title, clip.description, clip.credit, clip.usageTerms, clip.meeting, clip.place, clip.country, clip.recordedOn};
}

} // namespace Rushes::Library
