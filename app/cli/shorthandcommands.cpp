// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cliplookup.h"
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "core/files/filemoves.h"
#include "core/library/cliprepository.h"
#include "core/library/shorthandimport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Library::Shorthand;
using Library::ShorthandEdit;

namespace {

constexpr qint64 mostText = 8'000'000; ///< bytes

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
    valueOf(desk.wait()(clips(desk).make({ShorthandEdit{before, std::nullopt}})));
    desk.output().line(u"Removed."_s);
    desk.output().document(QJsonObject{{u"removed"_s, before->code}});
    return ExitCode::Done;
}

ExitCode propose(Desk& desk, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name the meeting as its clips do: rushes-cli shorthand propose \"Meeting of ministers\""_s);
    const QStringList texts = desk.wait()(desk.programmeTexts(words.first())) + valueOf(desk.wait()(clips(desk).textsOf(words.first())));
    if (texts.isEmpty()) throw Problem{ExitCode::NotFound, u"No clip is of a meeting “%1”, and no catalogue has it."_s.arg(words.first())};
    say(desk, Library::proposeShorthands(texts, known(desk)), u"Nobody new is named with a role."_s);
    desk.output().note(u"Nothing was added. `rushes-cli shorthand set` adds one."_s);
    return ExitCode::Done;
}

ExitCode import(Desk& desk, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name a file with lines of code, person and role, with tabs between: rushes-cli shorthand import FILE"_s);
    QFile file{words.first()};
    if (!file.open(QIODevice::ReadOnly)) throw Problem{ExitCode::Disk, u"%1 could not be read."_s.arg(words.first()), file.errorString()};
    if (file.size() > mostText) throw Problem{ExitCode::SomeFailed, u"%1 is too long for a list of people."_s.arg(words.first())};
    const Library::ShorthandTable table = Library::readShorthandTable(QString::fromUtf8(file.readAll()));
    const Library::Edits done = valueOf(desk.wait()(clips(desk).make(Library::editsFor(table.shorthands, known(desk)))));
    for (const int line : table.leftOut) desk.output().note(u"Line %1 has no code, nobody, or a code that stands above; left out."_s.arg(line));
    desk.output().line(u"%1 read, %2 added or changed."_s.arg(counted(table.shorthands.size(), u"shorthand"_s)).arg(done.size()));
    desk.output().document(QJsonObject{{u"read"_s, static_cast<int>(table.shorthands.size())},
                                       {u"changed"_s, static_cast<int>(done.size())},
                                       {u"leftOut"_s, static_cast<int>(table.leftOut.size())}});
    return table.leftOut.isEmpty() ? ExitCode::Done : ExitCode::SomeFailed;
}

ExitCode exportTo(Desk& desk, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name the file to write: rushes-cli shorthand export FILE"_s);
    const QList<Shorthand> all = known(desk);
    const auto made = Files::createFile(words.first(), Library::shorthandTable(all).toUtf8());
    if (!made) throw Problem{ExitCode::Disk, u"%1 could not be written."_s.arg(words.first()), made.error().detail};
    if (!*made) throw Problem{ExitCode::Disk, u"%1 is there already. It stays as it is; name another file."_s.arg(words.first())};
    desk.output().line(u"%1 written."_s.arg(counted(all.size(), u"shorthand"_s)));
    desk.output().document(QJsonObject{{u"shorthands"_s, static_cast<int>(all.size())}});
    return ExitCode::Done;
}

ExitCode shorthand(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    static constexpr std::pair<QLatin1StringView, ExitCode (*)(Desk&, const QStringList&)> works[] = {
        {"list"_L1, list}, {"set"_L1, set}, {"remove"_L1, remove}, {"propose"_L1, propose}, {"import"_L1, import}, {"export"_L1, exportTo}};
    for (const auto& [name, work] : works) {
        if (!words.isEmpty() && words.first() == name) return work(desk, words.sliced(1));
    }
    throw usageProblem(u"Say what to do with the shorthands: rushes-cli shorthand list|set|remove|propose|import|export"_s);
}

} // namespace

QList<Command> shorthandCommands() {
    return {{u"shorthand"_s,
             u"list | set CODE PERSON [ROLE] | remove CODE | propose MEETING | import FILE | export FILE"_s,
             u"what =CODE= is written out as in notes and shot lists"_s,
             {},
             shorthand}};
}

} // namespace Rushes::Cli
