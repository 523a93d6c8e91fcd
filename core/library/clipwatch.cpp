// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipwatch.h"

#include "core/library/eachrow.h"

namespace Rushes::Library::ClipWatch {

using namespace Qt::StringLiterals;
using Storage::Connection;
using Storage::StorageResult;

namespace {

constexpr quint32 theVocabulary = 0; // stands for it among the numbers of clips

StorageResult<void> run(Connection& connection, const QString& sql) {
    return eachRow(connection, sql, [](const QSqlQuery&) {});
}

} // namespace

StorageResult<void> begin(Connection& connection) {
    QStringList statements{u"create temp table if not exists changed_clip (clip_id integer primary key)"_s};
    const auto trigger = [&statements](const QString& table, const QString& event, const QString& clip) {
        statements.append(
            u"create temp trigger if not exists changed_%1_%2 after %2 on main.%1 begin insert or ignore into changed_clip %3; end"_s.arg(table, event, clip));
    };
    // A range that goes takes its tags with it, and is told of by its own trigger.
    for (const auto& [event, row] : {std::pair{u"insert"_s, u"new"_s}, std::pair{u"delete"_s, u"old"_s}, std::pair{u"update"_s, u"new"_s}}) {
        trigger(u"clip"_s, event, u"values (%1.id)"_s.arg(row));
        trigger(u"clip_tag"_s, event, u"values (%1.clip_id)"_s.arg(row));
        trigger(u"range_tag"_s, event, u"select clip_id from clip_range where id = %1.range_id"_s.arg(row));
        if (event != "update"_L1) trigger(u"clip_range"_s, event, u"values (%1.clip_id)"_s.arg(row)); // none goes to another clip
        for (const QString& table : {u"tag"_s, u"tag_synonym"_s}) trigger(table, event, u"values (%1)"_s.arg(theVocabulary));
    }
    for (const QString& sql : std::as_const(statements)) {
        if (auto done = run(connection, sql); !done) return done;
    }
    return {};
}

StorageResult<Changes> changes(Connection& connection) {
    Changes changes;
    const auto add = [&changes](const QSqlQuery& row) {
        const quint32 clip = row.value(0).toUInt();
        if (clip == theVocabulary) changes.ofVocabulary = true;
        else changes.clips.push_back(clip);
    };
    return eachRow(connection, u"select clip_id from changed_clip"_s, add).transform([&changes] { return std::move(changes); });
}

StorageResult<void> forget(Connection& connection) { return run(connection, u"delete from changed_clip"_s); }

StorageResult<qint64> versionOfOthers(Connection& connection) {
    qint64 version = 0;
    return eachRow(connection, u"pragma data_version"_s, [&version](const QSqlQuery& row) { version = row.value(0).toLongLong(); }).transform([&version] {
        return version;
    });
}

} // namespace Rushes::Library::ClipWatch
