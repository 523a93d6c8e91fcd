// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming/renameplan.h"

#include "core/base/failpoint.h"
#include "core/files/filemoves.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Rushes::Naming {

using namespace Qt::StringLiterals;
using Files::FileResult;

namespace {

constexpr std::array words{std::pair{RenamePlan::State::Applying, "applying"_L1}, std::pair{RenamePlan::State::Applied, "applied"_L1},
                           std::pair{RenamePlan::State::Undoing, "undoing"_L1}, std::pair{RenamePlan::State::Undone, "undone"_L1}};

QString wordOf(RenamePlan::State state) {
    return QString{std::ranges::find(words, state, [](const auto& pair) { return pair.first; })->second};
}

bool isFileOf(const RenameStep& step, const QString& path) {
    const auto facts = Files::factsOf(path);
    return facts && facts->identity == step.file;
}

QJsonObject toJson(const RenamePlan& plan) {
    QJsonArray steps;
    for (const RenameStep& step : plan.steps)
        steps.append(QJsonObject{{u"clip"_s, step.clipId},
                                 {u"download"_s, step.downloadId},
                                 {u"from"_s, step.from},
                                 {u"to"_s, step.to},
                                 {u"device"_s, QString::number(step.file.volume)},
                                 {u"inode"_s, QString::number(step.file.number)},
                                 {u"problem"_s, step.problem}});
    return {{u"id"_s, plan.id},
            {u"at"_s, plan.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"state"_s, wordOf(plan.state)},
            {u"template"_s, plan.templateText},
            {u"steps"_s, steps}};
}

std::optional<RenamePlan> planFrom(const QJsonObject& json) {
    const QString state = json.value("state"_L1).toString();
    const auto* word = std::ranges::find_if(words, [&state](const auto& pair) { return state == pair.second; });
    if (word == words.end()) return std::nullopt;
    RenamePlan plan{.id = json.value("id"_L1).toString(),
                    .at = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs),
                    .state = word->first,
                    .templateText = json.value("template"_L1).toString()};
    const QJsonArray steps = json.value("steps"_L1).toArray();
    for (const auto& value : steps) {
        const QJsonObject step = value.toObject();
        plan.steps.append({.clipId = step.value("clip"_L1).toString(),
                           .downloadId = step.value("download"_L1).toString(),
                           .from = step.value("from"_L1).toString(),
                           .to = step.value("to"_L1).toString(),
                           .file = {step.value("device"_L1).toString().toULongLong(), step.value("inode"_L1).toString().toULongLong()},
                           .problem = step.value("problem"_L1).toString()});
    }
    return plan;
}

} // namespace

std::optional<RenameStep> stepFor(const QString& clipId, const QString& from, const QString& to) {
    const auto facts = Files::factsOf(from);
    if (!facts) return std::nullopt;
    return RenameStep{.clipId = clipId, .from = from, .to = to, .file = facts->identity};
}

FileResult<bool> perform(const RenameStep& step, bool back) {
    const QString& from = back ? step.to : step.from;
    const QString& to = back ? step.from : step.to;
    if (!isFileOf(step, from)) return isFileOf(step, to);
    if (auto made = Files::makeFolder(QFileInfo{to}.absolutePath()); !made) return std::unexpected{made.error()};
    failPoint("rename-folder");
    const auto moved = Files::moveWithoutReplacing(from, to);
    if (!moved || !*moved) return moved;
    failPoint("renamed");
    if (auto synced = Files::syncFolder(QFileInfo{to}.absolutePath()); !synced) return std::unexpected{synced.error()};
    if (auto synced = Files::syncFolder(QFileInfo{from}.absolutePath()); !synced) return std::unexpected{synced.error()};
    failPoint("rename-synced");
    return true;
}

RenameJournal::RenameJournal(QString folder) : m_journal{std::move(folder), {wordOf(RenamePlan::State::Applying), wordOf(RenamePlan::State::Undoing)}} {}

QList<RenamePlan> RenameJournal::plans() const {
    QList<RenamePlan> all;
    for (const QJsonObject& entry : m_journal.entries()) {
        if (auto plan = planFrom(entry)) all.append(*std::move(plan));
    }
    return all;
}

FileResult<void> RenameJournal::save(const RenamePlan& plan) const { return m_journal.save(toJson(plan)); }

} // namespace Rushes::Naming
