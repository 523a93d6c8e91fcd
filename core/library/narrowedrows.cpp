// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/narrowedrows.h"

#include "core/library/clipstatement.h"

#include <algorithm>

namespace Rushes::Library {

using namespace Qt::StringLiterals;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

namespace {

/// So many are sorted by the database; more are met on a walk through all.
constexpr qsizetype fewRows = 5'000;
constexpr quint64 rowsOfAStretch = 1'024;
/// So many rows are looked at before it is known whether there are more of what was asked for; then twice as many, and so on.
constexpr qsizetype firstStretch = 512;
/// Who wants few rows of what so many of a thousand clips are, as far as memory knows, asks about one clip after the other until there are
/// enough, and does not have all of them found. Along the numbers that costs next to nothing.
constexpr int manyByNumber = 5;
constexpr int manyInOrder = 30;
/// They may all be at the end.
constexpr qint64 longestLookByNumber = 50'000;
constexpr qint64 longestLookInOrder = 10'000;
/// What has not been met on so long a way is asked for in one question.
constexpr qsizetype longestWalk = 30'000;

qint64 firstNumber(const Row& row) { return row.integer("id"_L1); }

/// Gives each clip of the library to `visit(qint64)` until it answers false, in an order, along its index.
template <typename Visit> StorageResult<void> walk(Connection& connection, const ClipOrder& order, Visit visit) {
    auto statement = Storage::SqliteStatement::prepare(connection, u"select clip.id from clip order by "_s + orderBy(connection.dialect(), order));
    if (!statement) return std::unexpected{std::move(statement).error()};
    for (;;) {
        const auto hasRow = statement->step();
        if (!hasRow) return std::unexpected{hasRow.error()};
        if (!*hasRow || !visit(statement->integer(0))) return {};
    }
}

/// The same for those of a set alone.
template <typename Visit> StorageResult<void> walkAmong(Connection& connection, const ClipSet& clips, const ClipOrder& order, Visit visit) {
    if (order.by != ClipOrder::By::Added) return walk(connection, order, [&](qint64 row) { return !clips.contains(static_cast<quint32>(row)) || visit(row); });
    // A stretch at a time: whoever wants the first hundred does not have all of them listed.
    const quint64 all = clips.cardinality();
    std::vector<quint32> stretch;
    for (quint64 passed = 0; passed < all; passed += stretch.size()) {
        stretch.resize(std::min<quint64>(rowsOfAStretch, all - passed));
        clips.rangeUint32Array(stretch.data(), order.descends ? all - passed - stretch.size() : passed, stretch.size());
        if (order.descends) std::ranges::reverse(stretch);
        for (const quint32 row : stretch) {
            if (!visit(qint64{row})) return {};
        }
    }
    return {};
}

QList<qint64> listOf(const ClipSet& clips) {
    const std::vector<quint32> numbers = listed(clips);
    return {numbers.begin(), numbers.end()};
}

/// The first of what memory has found, by asking about one clip after the other; nothing where they are too far between.
StorageResult<std::optional<QList<qint64>>> firstInOrder(Connection& connection, const ClipIndex::Narrowed& found, const ClipOrder& order, qint64 most) {
    const bool byNumber = order.by == ClipOrder::By::Added;
    if (found.perMille() < (byNumber ? manyByNumber : manyInOrder)) return std::nullopt;
    QList<qint64> rows;
    rows.reserve(most);
    qint64 left = byNumber ? longestLookByNumber : longestLookInOrder;
    const auto take = [&](qint64 row) {
        if (rows.size() < most && found.has(static_cast<quint32>(row))) rows.append(row);
        return --left > 0 && rows.size() < most;
    };
    const auto walked = walkAmong(connection, found.library(), order, take);
    if (!walked) return std::unexpected{walked.error()};
    return rows.size() == most ? std::optional{std::move(rows)} : std::nullopt;
}

/// Clips that were found, in order.
StorageResult<QList<qint64>> inOrder(Connection& connection, const ClipSet& found, const ClipOrder& order, qint64 most) {
    const auto all = static_cast<qsizetype>(found.cardinality());
    const qsizetype wanted = most < 0 ? all : std::min<qsizetype>(all, most);
    if (wanted == 0) return {};
    if (order.by != ClipOrder::By::Added && all <= fewRows) {
        const QString sql =
            u"select clip.id as id from clip where clip.id in (%1) order by %2 limit %3"_s.arg(numbersOf(listOf(found)), orderBy(connection.dialect(), order))
                .arg(wanted);
        return ask(connection, sql, {}, firstNumber);
    }
    // To sort so many would take longer than to go along the index of the order until there are enough.
    QList<qint64> rows;
    rows.reserve(wanted);
    const auto take = [&](qint64 row) {
        rows.append(row);
        return rows.size() < wanted;
    };
    return walkAmong(connection, found, order, take).transform([&rows] { return std::move(rows); });
}

StorageResult<ClipSet> setOf(Connection& connection, const ClipStatement& statement, const QList<qint64>* among) {
    QString sql = u"select clip.id as id from clip"_s + statement.text;
    if (among != nullptr) sql += (statement.text.isEmpty() ? u" where "_s : u" and "_s) + u"clip.id in (%1)"_s.arg(numbersOf(*among));
    return ask(connection, sql, statement.values, firstNumber).transform([](const QList<qint64>& found) {
        ClipSet clips;
        for (const qint64 number : found) clips.add(static_cast<quint32>(number));
        return clips;
    });
}

/// Whether a statement can be asked about one clip after the other: what it has to find out beside would be found out anew for each.
bool isOfOneClip(const ClipStatement& statement) { return !statement.text.contains("select"_L1); }

/// As readOn() has it, for such a statement.
StorageResult<std::optional<QList<qint64>>> readEach(Connection& connection, const ClipSet& clips, const ClipStatement& statement, const ClipOrder& order,
                                                     qsizetype most) {
    auto test = Storage::SqliteStatement::prepare(connection, u"select 1 from clip%1 and clip.id = ?"_s.arg(statement.text));
    if (!test) return std::unexpected{std::move(test).error()};
    int place = 0;
    for (const QVariant& value : statement.values) test->bind(++place, value);
    QList<qint64> rows;
    qsizetype looked = 0;
    std::optional<Storage::StorageError> problem;
    const auto walked = walkAmong(connection, clips, order, [&](qint64 row) {
        test->bind(place + 1, row);
        const auto fulfils = test->step();
        test->reset();
        if (!fulfils) problem = fulfils.error();
        else if (*fulfils) rows.append(row);
        ++looked;
        return fulfils && rows.size() < most && looked < longestWalk;
    });
    if (!walked) return std::unexpected{walked.error()};
    if (problem) return std::unexpected{*std::move(problem)};
    const bool isAll = rows.size() == most || static_cast<quint64>(looked) == clips.cardinality();
    return isAll ? std::optional{std::move(rows)} : std::nullopt;
}

/// Those of the clips that fulfil a statement, in order, by reading on from the beginning until there are enough; nothing where they are too far
/// between.
StorageResult<std::optional<QList<qint64>>> readOn(Connection& connection, const ClipSet& clips, const ClipStatement& statement, const ClipOrder& order,
                                                   qsizetype most) {
    QList<qint64> rows;
    QList<qint64> stretch;
    qsizetype looked = 0;
    qsizetype next = firstStretch;
    std::optional<Storage::StorageError> problem;
    const auto look = [&] {
        const auto found = setOf(connection, statement, &stretch);
        if (!found) problem = found.error();
        for (const qint64 row : std::as_const(stretch)) {
            if (found && rows.size() < most && found->contains(static_cast<quint32>(row))) rows.append(row);
        }
        looked += stretch.size();
        next *= 2;
        stretch.clear();
        return found && rows.size() < most && looked < longestWalk;
    };
    const auto walked = walkAmong(connection, clips, order, [&](qint64 row) {
        stretch.append(row);
        return stretch.size() < next || look();
    });
    if (!walked) return std::unexpected{walked.error()};
    if (!problem && !stretch.isEmpty()) look();
    if (problem) return std::unexpected{*std::move(problem)};
    const bool isAll = rows.size() == most || static_cast<quint64>(looked) == clips.cardinality();
    return isAll ? std::optional{std::move(rows)} : std::nullopt;
}

} // namespace

StorageResult<QList<qint64>> narrowedRows(Connection& connection, const ClipIndex::Narrowed& found, const ClipOrder& order, qint64 most) {
    if (found.rest().children.isEmpty()) {
        if (most >= 0) {
            auto rows = firstInOrder(connection, found, order, most);
            if (!rows) return std::unexpected{rows.error()};
            if (*rows) return **std::move(rows);
        }
        return inOrder(connection, found.clips(), order, most);
    }
    const auto statement = whatFulfils(connection, {.query = found.rest()});
    if (!statement) return std::unexpected{statement.error()};
    const bool areFew = found.clips().cardinality() <= static_cast<quint64>(fewRows);
    if (!areFew && most >= 0 && !statement->findsFew) {
        if (most == 0) return QList<qint64>{};
        auto rows =
            isOfOneClip(*statement) ? readEach(connection, found.clips(), *statement, order, most) : readOn(connection, found.clips(), *statement, order, most);
        if (!rows) return std::unexpected{rows.error()};
        if (*rows) return **std::move(rows);
    }
    const QList<qint64> few = areFew ? listOf(found.clips()) : QList<qint64>{};
    const auto told = setOf(connection, *statement, areFew ? &few : nullptr);
    if (!told) return std::unexpected{told.error()};
    return inOrder(connection, found.clips() & *told, order, most);
}

} // namespace Rushes::Library
