// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "core/library/cliprepository.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Library::Shorthand;
using Library::ShorthandEdit;

namespace {

Library::ClipRepository& clips(Desk& desk) { return desk.ingest().clips(); }

QList<Shorthand> known(Desk& desk) { return valueOf(desk.wait()(clips(desk).shorthands())); }

QJsonObject jsonOf(const Shorthand& one) { return {{u"code"_s, one.code}, {u"person"_s, one.person}, {u"role"_s, one.role}}; }

void say(Desk& desk, const QList<Shorthand>& shorthands, const QString& none) {
    QList<QStringList> rows;
    QJsonArray json;
    for (const Shorthand& one : shorthands) {
        rows.append({one.code, one.person, one.role});
        json.append(jsonOf(one));
    }
    desk.output().table(rows);
    if (rows.isEmpty()) desk.output().line(none);
    desk.output().document(json);
}

std::optional<Shorthand> find(const QList<Shorthand>& all, const QString& typed) {
    const auto found = std::ranges::find(all, Library::shorthandCode(typed), &Shorthand::code);
    return found == all.end() ? std::nullopt : std::optional{*found};
}

ExitCode list(Desk& desk, const QStringList&) {
    say(desk, known(desk), u"There are no shorthands yet."_s);
    return ExitCode::Done;
}

ExitCode set(Desk& desk, const QStringList& words) {
    if (words.size() < 2 || words.size() > 3)
        throw usageProblem(u"Name the code, the person and the role: rushes-cli shorthand set sg \"António Guterres\" \"UN Secretary-General\""_s);
    const Shorthand wanted{.code = Library::shorthandCode(words.first()), .person = words.at(1).simplified(), .role = words.value(2).simplified()};
    if (wanted.code.isEmpty()) throw usageProblem(u"A code has letters, digits and dashes, at most 24: %1"_s.arg(words.first()));
    if (wanted.person.isEmpty()) throw usageProblem(u"Name the person."_s);
    valueOf(desk.wait()(clips(desk).make({ShorthandEdit{find(known(desk), wanted.code), wanted}})));
    desk.output().line(u"=%1= becomes %2"_s.arg(wanted.code, wanted.text()));
    desk.output().document(jsonOf(wanted));
    return ExitCode::Done;
}

ExitCode remove(Desk& desk, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name the code: rushes-cli shorthand remove sg"_s);
    const auto before = find(known(desk), words.first());
    if (!before) throw Problem{ExitCode::NotFound, u"There is no shorthand “%1”. `rushes-cli shorthand list` lists them."_s.arg(words.first())};
    valueOf(desk.wait()(clips(desk).make({ShorthandEdit{*before, std::nullopt}})));
    desk.output().line(u"Removed."_s);
    desk.output().document(QJsonObject{{u"removed"_s, before->code}});
    return ExitCode::Done;
}

ExitCode propose(Desk& desk, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name the meeting as its clips do: rushes-cli shorthand propose \"Meeting of ministers\""_s);
    const QStringList texts = valueOf(desk.wait()(clips(desk).textsOf(words.first())));
    if (texts.isEmpty()) throw Problem{ExitCode::NotFound, u"No clip is of a meeting “%1”."_s.arg(words.first())};
    say(desk, Library::proposeShorthands(texts, known(desk)), u"Nobody new is named with a role."_s);
    desk.output().note(u"Nothing was added. `rushes-cli shorthand set` adds one."_s);
    return ExitCode::Done;
}

ExitCode shorthand(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    static constexpr std::pair<QLatin1StringView, ExitCode (*)(Desk&, const QStringList&)> works[] = {
        {"list"_L1, list}, {"set"_L1, set}, {"remove"_L1, remove}, {"propose"_L1, propose}};
    for (const auto& [name, work] : works) {
        if (!words.isEmpty() && words.first() == name) return work(desk, words.sliced(1));
    }
    throw usageProblem(u"Say what to do with the shorthands: rushes-cli shorthand list|set|remove|propose"_s);
}

} // namespace

QList<Command> shorthandCommands() {
    return {{u"shorthand"_s,
             u"list | set CODE PERSON [ROLE] | remove CODE | propose MEETING"_s,
             u"what =CODE= is written out as in notes and shot lists"_s,
             {},
             shorthand}};
}

} // namespace Rushes::Cli
