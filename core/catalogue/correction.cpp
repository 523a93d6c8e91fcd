// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/correction.h"

#include <algorithm>
#include <tuple>

namespace Rushes::Catalogue {

namespace {

auto shotTie(const Shot& shot) { return std::tie(shot.timecodeIn, shot.timecodeOut, shot.shotSize, shot.text); }

bool sameShots(const QList<Shot>& one, const QList<Shot>& other) { return std::ranges::equal(one, other, {}, shotTie, shotTie); }

/// The bytes of a rendition that was there before are others now, or it has gone.
bool bytesChanged(const Video& before, const Video& after) {
    return std::ranges::any_of(before.renditions, [&after](const Rendition& old) {
        const auto now = std::ranges::find(after.renditions, old.id, &Rendition::id);
        return now == after.renditions.end() || now->size != old.size || (old.sha256 && now->sha256 != old.sha256);
    });
}

} // namespace

bool isCorrection(const Meeting& before, const Meeting& after) {
    const auto words = [](const Meeting& one) { return std::tie(one.title, one.startsOn, one.endsOn, one.city, one.country, one.summary, one.article); };
    return words(before) != words(after);
}

bool isCorrection(const Video& before, const Video& after) {
    const auto words = [](const Video& one) {
        return std::tie(one.title, one.recordedOn, one.description, one.place, one.credit, one.usageTerms, one.embargoUntil);
    };
    return words(before) != words(after) || !sameShots(before.shotList, after.shotList) || bytesChanged(before, after);
}

bool isCorrection(const Photo& before, const Photo& after) {
    const auto words = [](const Photo& one) { return std::tie(one.caption, one.takenOn, one.credit, one.fileName); };
    return words(before) != words(after) || (before.sha256 && before.sha256 != after.sha256);
}

bool isCorrection(const NewsEntry& before, const NewsEntry& after) {
    const auto words = [](const NewsEntry& one) { return std::tie(one.title, one.lead, one.article, one.publishedOn); };
    return words(before) != words(after);
}

} // namespace Rushes::Catalogue
