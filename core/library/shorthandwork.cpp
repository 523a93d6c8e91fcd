// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/shorthandwork.h"

#include "core/library/libraryrows.h"

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;
using namespace Storage;

constexpr Statement allShorthands{"library", "shorthands"};
constexpr Statement byCode{"library", "shorthand_by_code"};
constexpr Statement addRow{"library", "shorthand_add"};
constexpr Statement changeRow{"library", "shorthand_change"};
constexpr Statement removeRow{"library", "shorthand_remove"};

Shorthand shorthandFrom(const Row& row) { return {.code = row.text("code"_L1), .person = row.text("person"_L1), .role = row.text("role"_L1)}; }

Shorthand normal(const Shorthand& one) {
    return {.code = shorthandCode(one.code), .person = kept(one.person.simplified()), .role = kept(one.role.simplified())};
}

Bindings contentOf(const Shorthand& one) { return {{"code"_L1, one.code}, {"person"_L1, one.person}, {"role"_L1, one.role}}; }

} // namespace

StorageResult<QList<Shorthand>> readShorthands(Connection& connection) { return connection.rows(allShorthands, {}, shorthandFrom); }

StorageResult<std::optional<ShorthandEdit>> changeShorthand(Connection& connection, const ShorthandEdit& edit) {
    std::optional<Shorthand> after;
    if (edit.after) {
        after = normal(*edit.after);
        if (after->code.isEmpty() || after->person.isEmpty())
            return std::unexpected{StorageError{StorageFault::Conflict, u"a shorthand has a code and a person"_s}};
    }
    if (!edit.before) {
        if (!after) return std::nullopt;
        if (const auto done = connection.change(addRow, contentOf(*after)); !done) return std::unexpected{done.error()};
        return ShorthandEdit{std::nullopt, after};
    }
    auto now = present(connection.row(byCode, {{"code"_L1, shorthandCode(edit.before->code)}}, shorthandFrom));
    if (!now) return std::unexpected{now.error()};
    const Shorthand was = *now;
    const Shorthand before = normal(*edit.before);
    if (!after) {
        if (was != before) return std::unexpected{stale()};
        if (const auto done = connection.change(removeRow, {{"code"_L1, was.code}}); !done) return std::unexpected{done.error()};
        return ShorthandEdit{was, std::nullopt};
    }
    if (!takeOver(now->code, before.code, after->code) || !takeOver(now->person, before.person, after->person) ||
        !takeOver(now->role, before.role, after->role))
        return std::unexpected{stale()};
    if (*now == was) return std::nullopt;
    Bindings bindings = contentOf(*now);
    if (const auto done = connection.change(changeRow, bindings.add("before"_L1, was.code)); !done) return std::unexpected{done.error()};
    return ShorthandEdit{was, *now};
}

} // namespace Rushes::Library
