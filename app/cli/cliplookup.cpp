// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cliplookup.h"

#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "app/cli/queryreading.h"
#include "core/library/clipquery.h"

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Library::Clip;
using Library::ClipId;

namespace {

Library::ClipRepository& clips(Desk& desk) { return desk.ingest().clips(); }

} // namespace

Clip clipNamed(Desk& desk, const QString& id) {
    const auto found = valueOf(desk.wait()(clips(desk).clip(ClipId{id})));
    if (!found) throw Problem{ExitCode::NotFound, u"The library has no clip %1. `rushes-cli find` lists them."_s.arg(id)};
    return *found;
}

QList<Clip> clipsFound(Desk& desk, const QString& query) {
    return valueOf(desk.wait()(clips(desk).clips({.query = understood(query, Library::understand(query, desk.clock().now().date()))})));
}

/// The clip of that id, or all that the query finds.
QList<Clip> clipsNamed(Desk& desk, const QString& queryOrId) {
    const auto one = valueOf(desk.wait()(clips(desk).clip(ClipId{queryOrId})));
    if (one) return {*one};
    auto found = clipsFound(desk, queryOrId);
    if (found.isEmpty()) throw Problem{ExitCode::NotFound, u"No clip matches “%1”."_s.arg(queryOrId)};
    return found;
}

QString counted(qint64 number, const QString& noun) { return u"%1 %2%3"_s.arg(number).arg(noun, number == 1 ? QString{} : u"s"_s); }

} // namespace Rushes::Cli
