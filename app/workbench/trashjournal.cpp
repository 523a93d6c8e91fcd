// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/trashjournal.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;
using Files::FileResult;
using State = TrashAct::State;

namespace {

constexpr std::array states{std::pair{State::Going, "going"_L1}, std::pair{State::Gone, "gone"_L1}, std::pair{State::Returning, "returning"_L1},
                            std::pair{State::Returned, "returned"_L1}};
constexpr std::array problems{
    std::pair{TrashProblem::None, ""_L1},
    std::pair{TrashProblem::NotHere, "not-here"_L1},
    std::pair{TrashProblem::AlreadyIn, "already-in"_L1},
    std::pair{TrashProblem::Away, "away"_L1},
    std::pair{TrashProblem::Arriving, "arriving"_L1},
    std::pair{TrashProblem::Changed, "changed"_L1},
    std::pair{TrashProblem::BeingWritten, "being-written"_L1},
    std::pair{TrashProblem::NoWastebasket, "no-wastebasket"_L1},
    std::pair{TrashProblem::Library, "library"_L1},
    std::pair{TrashProblem::Interrupted, "interrupted"_L1},
    std::pair{TrashProblem::NameTaken, "name-taken"_L1},
    std::pair{TrashProblem::NotInBasket, "not-in-basket"_L1},
};

template <typename Words, typename Value> QString wordOf(const Words& words, Value value) {
    return QString{std::ranges::find(words, value, [](const auto& pair) { return pair.first; })->second};
}

QJsonObject toJson(const TrashAct& act) {
    QJsonArray clips;
    for (const TrashedClip& clip : act.clips) {
        QJsonArray files;
        for (const TrashedFile& file : clip.files)
            files.append(QJsonObject{{u"from"_s, file.from},
                                     {u"size"_s, QString::number(file.mark.size)},
                                     {u"modified"_s, QString::number(file.mark.modified)},
                                     {u"in_basket"_s, file.inBasket},
                                     {u"is_in"_s, file.isIn}});
        QJsonObject json{{u"clip"_s, clip.clip.text()}, {u"title"_s, clip.title}, {u"files"_s, files}, {u"problem"_s, wordOf(problems, clip.problem)}};
        if (clip.since.isValid()) json.insert(u"since"_s, clip.since.toUTC().toString(Qt::ISODateWithMs));
        if (!clip.by.isEmpty()) json.insert(u"by"_s, clip.by);
        clips.append(json);
    }
    return {{u"id"_s, act.id}, {u"at"_s, act.at.toUTC().toString(Qt::ISODateWithMs)}, {u"state"_s, wordOf(states, act.state)}, {u"clips"_s, clips}};
}

std::optional<TrashAct> actFrom(const QJsonObject& json) {
    const QString state = json.value("state"_L1).toString();
    const auto* word = std::ranges::find_if(states, [&state](const auto& pair) { return state == pair.second; });
    if (word == states.end()) return std::nullopt;
    TrashAct act{.id = json.value("id"_L1).toString(), .at = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs), .state = word->first};
    const QJsonArray clips = json.value("clips"_L1).toArray();
    for (const auto& each : clips) {
        const QString problem = each["problem"_L1].toString();
        const auto* known = std::ranges::find_if(problems, [&problem](const auto& pair) { return problem == pair.second; });
        TrashedClip clip{.clip = Library::ClipId{each["clip"_L1].toString()},
                         .title = each["title"_L1].toString(),
                         .files = {},
                         .problem = known == problems.end() ? TrashProblem::Interrupted : known->first,
                         .since = QDateTime::fromString(each["since"_L1].toString(), Qt::ISODateWithMs),
                         .by = each["by"_L1].toString()};
        const QJsonArray files = each["files"_L1].toArray();
        for (const auto& file : files)
            clip.files.append({.from = file["from"_L1].toString(),
                               .mark = {.size = file["size"_L1].toString().toLongLong(), .modified = file["modified"_L1].toString().toLongLong()},
                               .inBasket = file["in_basket"_L1].toString(),
                               .isIn = file["is_in"_L1].toBool()});
        act.clips.append(clip);
    }
    return act;
}

} // namespace

qsizetype TrashAct::refused() const {
    return std::ranges::count_if(clips, [](const TrashedClip& clip) { return clip.problem != TrashProblem::None; });
}

TrashJournal::TrashJournal(QString folder) : m_journal{std::move(folder), {wordOf(states, State::Going), wordOf(states, State::Returning)}} {}

QList<TrashAct> TrashJournal::acts() const {
    QList<TrashAct> all;
    for (const QJsonObject& entry : m_journal.entries()) {
        if (auto act = actFrom(entry)) all.append(*std::move(act));
    }
    return all;
}

FileResult<void> TrashJournal::save(const TrashAct& act) const { return m_journal.save(toJson(act)); }

} // namespace Rushes::Workbench
