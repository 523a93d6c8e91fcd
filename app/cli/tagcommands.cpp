// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cliplookup.h"
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "core/files/filemoves.h"
#include "core/library/vocabularytext.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Library::Tag;
using Library::TagDefinitionEdit;
using Library::TagEntry;
using Library::TagMergeEdit;
using Library::Vocabulary;

namespace {

/// A vocabulary of more text than this is none.
constexpr qint64 mostText = 8'000'000;

Library::ClipRepository& clips(Desk& desk) { return desk.ingest().clips(); }

Vocabulary vocabulary(Desk& desk) { return valueOf(desk.wait()(clips(desk).vocabulary())); }

Tag tagNamed(const Vocabulary& tags, const QString& name) {
    const TagEntry* const entry = tags.meant(name);
    if (entry == nullptr) throw Problem{ExitCode::NotFound, u"There is no tag “%1”. `rushes-cli tags list` lists them."_s.arg(name)};
    return entry->tag;
}

/// Makes one change. What stands in its way is said in words.
void change(Desk& desk, const Library::Edits& edits, const QString& hindrance) {
    const auto done = desk.wait()(clips(desk).make(edits));
    if (!done && done.error().fault == Storage::StorageFault::Conflict) throw Problem{ExitCode::SomeFailed, hindrance, done.error().detail};
    valueOf(done);
}

void listBelow(const Vocabulary& tags, const QString& name, int depth, QList<QStringList>& rows) {
    const QStringList names = tags.childrenOf(name);
    for (const QString& child : names) {
        const TagEntry& entry = *tags.find(child);
        rows.append({QString{qsizetype{2} * depth, u' '} + child, counted(entry.clips, u"clip"_s), counted(entry.ranges, u"range"_s),
                     entry.tag.synonyms.join(u", "_s)});
        listBelow(tags, child, depth + 1, rows);
    }
}

ExitCode list(Desk& desk, const QStringList&) {
    const Vocabulary tags = vocabulary(desk);
    QList<QStringList> rows;
    listBelow(tags, {}, 0, rows);
    QJsonArray json;
    for (const TagEntry& entry : tags.entries())
        json.append(QJsonObject{{u"tag"_s, entry.tag.name},
                                {u"parent"_s, entry.tag.parent},
                                {u"colour"_s, entry.tag.colour},
                                {u"synonyms"_s, QJsonArray::fromStringList(entry.tag.synonyms)},
                                {u"clips"_s, entry.clips},
                                {u"ranges"_s, entry.ranges}});
    desk.output().table(rows);
    if (rows.isEmpty()) desk.output().line(u"There are no tags yet."_s);
    desk.output().document(json);
    return ExitCode::Done;
}

ExitCode rename(Desk& desk, const QStringList& words) {
    if (words.size() != 2) throw usageProblem(u"Name the tag and what it is to be called: rushes-cli tags rename arrive arrival"_s);
    const Tag before = tagNamed(vocabulary(desk), words.first());
    Tag after = before;
    after.name = words.last();
    change(desk, {TagDefinitionEdit{before, after}},
           u"Another tag has that name. To make one of the two: rushes-cli tags merge “%1” “%2”"_s.arg(before.name, after.name));
    desk.output().line(u"Renamed."_s);
    desk.output().document(QJsonObject{{u"renamed"_s, before.name}, {u"tag"_s, after.name}});
    return ExitCode::Done;
}

ExitCode merge(Desk& desk, const QStringList& words) {
    if (words.size() != 2) throw usageProblem(u"Name the tag that goes and the one that stays: rushes-cli tags merge overlay b-roll"_s);
    const Vocabulary tags = vocabulary(desk);
    const Tag from = tagNamed(tags, words.first());
    const Tag into = tagNamed(tags, words.last());
    change(desk, {TagMergeEdit{.from = from, .into = into.name}}, u"A tag cannot be merged with itself."_s);
    desk.output().line(u"What carried “%1” carries “%2” now."_s.arg(from.name, into.name));
    desk.output().document(QJsonObject{{u"merged"_s, from.name}, {u"tag"_s, into.name}});
    return ExitCode::Done;
}

ExitCode move(Desk& desk, const QStringList& words) {
    if (words.isEmpty() || words.size() > 2)
        throw usageProblem(u"Name the tag and the one that it is to be below, or nothing for the top: rushes-cli tags move norway europe"_s);
    const Vocabulary tags = vocabulary(desk);
    const Tag before = tagNamed(tags, words.first());
    Tag after = before;
    after.parent = words.size() == 1 ? QString{} : tagNamed(tags, words.last()).name;
    change(desk, {TagDefinitionEdit{before, after}}, u"A tag cannot be below itself."_s);
    desk.output().line(u"Moved."_s);
    desk.output().document(QJsonObject{{u"tag"_s, after.name}, {u"parent"_s, after.parent}});
    return ExitCode::Done;
}

ExitCode remove(Desk& desk, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name the tag: rushes-cli tags delete typo"_s);
    const Tag tag = tagNamed(vocabulary(desk), words.first());
    const auto done = valueOf(desk.wait()(clips(desk).make({TagMergeEdit{.from = tag}})));
    const auto gone = std::get<TagMergeEdit>(done.first());
    desk.output().line(
        u"Deleted “%1”, which %2 and %3 carried."_s.arg(tag.name, counted(gone.clips.size(), u"clip"_s), counted(gone.ranges.size(), u"range"_s)));
    desk.output().document(
        QJsonObject{{u"deleted"_s, tag.name}, {u"clips"_s, static_cast<int>(gone.clips.size())}, {u"ranges"_s, static_cast<int>(gone.ranges.size())}});
    return ExitCode::Done;
}

QString wordsFor(const Library::OutlineProblem& problem) {
    switch (problem.kind) {
    case Library::OutlineProblem::Kind::Nameless: return u"nothing there tells a tag apart"_s;
    case Library::OutlineProblem::Kind::NamedTwice: return u"another line has this name"_s;
    case Library::OutlineProblem::Kind::NoTagAbove: return u"there is no tag above it"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

ExitCode import(Desk& desk, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name a file of indented text, or a tree to begin with: rushes-cli tags import FILE|house|topics"_s);
    Library::Outline outline;
    if (words.first() == "house"_L1) outline = Library::starterTree(Library::StarterTree::House);
    else if (words.first() == "topics"_L1) outline = Library::starterTree(Library::StarterTree::Topics);
    else {
        QFile file{words.first()};
        if (!file.open(QIODevice::ReadOnly)) throw Problem{ExitCode::Disk, u"%1 could not be read."_s.arg(words.first()), file.errorString()};
        if (file.size() > mostText) throw Problem{ExitCode::SomeFailed, u"%1 is too long for a list of tags."_s.arg(words.first())};
        outline = Library::readOutline(QString::fromUtf8(file.readAll()));
    }
    const Library::Edits done = valueOf(desk.wait()(clips(desk).make(Library::editsFor(outline.tags, vocabulary(desk)))));
    for (const Library::OutlineProblem& problem : std::as_const(outline.problems))
        desk.output().note(u"Line %1, “%2”: %3; left out."_s.arg(problem.line).arg(problem.text, wordsFor(problem)));
    desk.output().line(u"%1 read, %2 added or changed."_s.arg(counted(outline.tags.size(), u"tag"_s)).arg(done.size()));
    desk.output().document(QJsonObject{{u"read"_s, static_cast<int>(outline.tags.size())},
                                       {u"changed"_s, static_cast<int>(done.size())},
                                       {u"leftOut"_s, static_cast<int>(outline.problems.size())}});
    return outline.problems.isEmpty() ? ExitCode::Done : ExitCode::SomeFailed;
}

ExitCode exportTo(Desk& desk, const QStringList& words) {
    if (words.size() > 1) throw usageProblem(u"Name one file, or none for the standard output: rushes-cli tags export FILE"_s);
    const Vocabulary tags = vocabulary(desk);
    const QString text = Library::outlineOf(tags);
    if (words.isEmpty()) {
        // With spaces, which are read as well: a terminal shows no control characters.
        for (QString line : text.split(u'\n', Qt::SkipEmptyParts)) desk.output().line(line.replace(u'\t', u"    "_s));
    } else {
        const auto made = Files::createFile(words.first(), text.toUtf8());
        if (!made) throw Problem{ExitCode::Disk, u"%1 could not be written."_s.arg(words.first()), made.error().detail};
        if (!*made) throw Problem{ExitCode::Disk, u"%1 is there already. It stays as it is; name another file."_s.arg(words.first())};
        desk.output().line(u"%1 written."_s.arg(counted(tags.entries().size(), u"tag"_s)));
    }
    desk.output().document(QJsonObject{{u"tags"_s, static_cast<int>(tags.entries().size())}, {u"text"_s, text}});
    return ExitCode::Done;
}

ExitCode tags(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    static constexpr std::pair<QLatin1StringView, ExitCode (*)(Desk&, const QStringList&)> works[] = {
        {"list"_L1, list},     {"rename"_L1, rename}, {"merge"_L1, merge},    {"move"_L1, move},
        {"delete"_L1, remove}, {"import"_L1, import}, {"export"_L1, exportTo}};
    for (const auto& [name, work] : works) {
        if (!words.isEmpty() && words.first() == name) return work(desk, words.sliced(1));
    }
    throw usageProblem(u"Say what to do with the tags: rushes-cli tags list|rename|merge|move|delete|import|export"_s);
}

} // namespace

QList<Command> tagCommands() {
    return {{u"tags"_s,
             u"list | rename TAG NAME | merge TAG INTO | move TAG [BELOW] | delete TAG | import FILE|house|topics | export [FILE]"_s,
             u"the vocabulary: the tags as a tree, with how often they are used"_s,
             {},
             tags}};
}

} // namespace Rushes::Cli
