// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/shotlistreading.h"

#include "core/base/searchtext.h"
#include "core/search/nearest.h"

#include <QHash>

#include <algorithm>

namespace Rushes::Ui {

using Interchange::ShotListEntry;
using Interchange::ShotListFault;
using Interchange::ShotListProblem;

namespace {

void judgeTags(const ShotListQuestion& question, Interchange::ShotList& list) {
    QSet<QString> known = question.takenTags;
    for (const QString& tag : question.knownTags) known.insert(searchText(tag));
    QHash<QString, QString> repairs; // one look for each of them, however often it stands in the text
    for (const ShotListEntry& entry : list.clips.first().entries) {
        for (qsizetype i = 0; i < entry.tags.size(); ++i) {
            const QString folded = searchText(entry.tags.at(i));
            if (folded.isEmpty() || known.contains(folded)) continue;
            if (!repairs.contains(folded)) {
                const QStringList near = Search::nearest(entry.tags.at(i), question.knownTags, 1);
                repairs.insert(folded, near.isEmpty() ? QString{} : u'#' + Interchange::quotedIfNeeded(near.first()));
            }
            const Interchange::ShotListSpan& at = entry.tagsAt.at(i);
            list.problems.append(ShotListProblem{ShotListFault::UnknownTag, true, at.line, at.column, at.length, repairs.value(folded)});
        }
    }
}

} // namespace

ShotListReading lookAt(const ShotListQuestion& question) {
    ShotListReading reading{.text = question.text, .list = Interchange::readShotList(question.text, question.time, question.frames)};
    judgeTags(question, reading.list);
    std::ranges::stable_sort(reading.list.problems, {}, [](const ShotListProblem& problem) { return std::pair{problem.line, problem.column}; });
    reading.outline = OutlineModel::outlineOf(reading.list, question.time.rate());
    if (!Interchange::isOfItsClip(reading.list)) return reading;
    const Interchange::ShotListClip& clip = reading.list.clips.first();
    if (question.textLeads) reading.edits = Interchange::rangeEditsOf(clip, question.ranges, question.time, question.clip);
    else reading.changes = Interchange::lineChangesOf(question.text, clip, question.ranges, question.time);
    return reading;
}

} // namespace Rushes::Ui
