// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/correction.h"

#include <algorithm>
#include <tuple>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;

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

/// The words of those pairs whose second says that something differs.
QStringList wordsOf(std::initializer_list<std::pair<QLatin1StringView, bool>> differing) {
    QStringList words;
    for (const auto& [word, differs] : differing) {
        if (differs) words.append(word);
    }
    return words;
}

} // namespace

QStringList correctionsOf(const Meeting& before, const Meeting& after) {
    return wordsOf({
        {"title"_L1, before.title != after.title},
        {"dates"_L1, before.startsOn != after.startsOn || before.endsOn != after.endsOn},
        {"place"_L1, before.city != after.city || before.country != after.country},
        {"text"_L1, before.summary != after.summary || before.article != after.article},
    });
}

QStringList correctionsOf(const Video& before, const Video& after) {
    return wordsOf({
        {"title"_L1, before.title != after.title},
        {"dates"_L1, before.recordedOn != after.recordedOn},
        {"place"_L1, before.place != after.place},
        {"text"_L1, before.description != after.description},
        {"credit"_L1, before.credit != after.credit},
        {"terms"_L1, before.usageTerms != after.usageTerms},
        {"embargo"_L1, before.embargoUntil != after.embargoUntil},
        {"shots"_L1, !sameShots(before.shotList, after.shotList)},
        {"file"_L1, bytesChanged(before, after)},
    });
}

QStringList correctionsOf(const Photo& before, const Photo& after) {
    return wordsOf({
        {"caption"_L1, before.caption != after.caption},
        {"dates"_L1, before.takenOn != after.takenOn},
        {"credit"_L1, before.credit != after.credit},
        {"file"_L1, before.fileName != after.fileName || (before.sha256 && before.sha256 != after.sha256)},
    });
}

QStringList correctionsOf(const NewsEntry& before, const NewsEntry& after) {
    return wordsOf({
        {"title"_L1, before.title != after.title},
        {"dates"_L1, before.publishedOn != after.publishedOn},
        {"text"_L1, before.lead != after.lead || before.article != after.article},
    });
}

} // namespace Rushes::Catalogue
