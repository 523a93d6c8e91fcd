// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/vocabularytext.h"

#include "core/base/searchtext.h"
#include "core/library/tagname.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;

/// How far in a line begins; a tab leads to the next multiple of four.
qsizetype indentOf(QStringView line) {
    qsizetype indent = 0;
    for (const QChar sign : line) {
        if (sign == u'\t') indent = (indent / 4 + 1) * 4;
        else if (sign.isSpace()) ++indent;
        else break;
    }
    return indent;
}

bool isColour(QStringView text) {
    const auto isDigit = [](QChar sign) { return (sign >= u'0' && sign <= u'9') || (sign.toLower() >= u'a' && sign.toLower() <= u'f'); };
    return text.size() == 7 && text.startsWith(u'#') && std::ranges::all_of(text.sliced(1), isDigit);
}

class OutlineReader {
public:
    Outline outline;

    void take(QStringView line, int number) {
        const QStringView text = line.trimmed();
        if (text.isEmpty() || text == u"#" || text.startsWith(u"# ")) return;
        const auto problem = [&](OutlineProblem::Kind kind) { outline.problems.append({number, kind, text.toString()}); };
        if (text.size() > 2 && text.startsWith(u'{') && text.endsWith(u'}')) {
            if (m_skipping) return;
            if (outline.tags.isEmpty()) return problem(OutlineProblem::Kind::NoTagAbove);
            if (const auto kind = takeRemark(text.sliced(1).chopped(1).trimmed())) problem(*kind);
            return;
        }
        const qsizetype indent = indentOf(line);
        while (!m_above.isEmpty() && m_above.constLast().first >= indent) m_above.removeLast();
        const QString name = tagName(text);
        m_skipping = name.isEmpty() || m_names.contains(searchText(name));
        if (name.isEmpty()) return problem(OutlineProblem::Kind::Nameless);
        // What is below a tag that was named before goes below that one.
        if (m_skipping) problem(OutlineProblem::Kind::NamedTwice);
        else outline.tags.append({.name = name, .parent = m_above.isEmpty() ? QString{} : m_above.constLast().second});
        m_names.insert(searchText(name));
        m_above.append({indent, name});
    }

private:
    std::optional<OutlineProblem::Kind> takeRemark(QStringView text) {
        Tag& tag = outline.tags.last();
        if (isColour(text)) {
            tag.colour = text.toString().toLower();
            return {};
        }
        const QString synonym = tagName(text);
        if (synonym.isEmpty()) return OutlineProblem::Kind::Nameless;
        if (m_names.contains(searchText(synonym))) return OutlineProblem::Kind::NamedTwice;
        m_names.insert(searchText(synonym));
        tag.synonyms.append(synonym);
        return {};
    }

    QList<std::pair<qsizetype, QString>> m_above; ///< the tags that the next line may be below, with how far in they are
    QSet<QString> m_names;
    bool m_skipping = false; ///< the last tag was left out, and what is said of it is too
};

void write(const Vocabulary& vocabulary, const QString& name, int depth, QStringList& lines) {
    const QString tabs{depth, u'\t'};
    const Tag& tag = vocabulary.find(name)->tag;
    lines.append(tabs + tag.name);
    for (const QString& synonym : tag.synonyms) lines.append(tabs + u"\t{"_s + synonym + u'}');
    if (!tag.colour.isEmpty()) lines.append(tabs + u"\t{"_s + tag.colour + u'}');
    for (const QString& child : vocabulary.childrenOf(name)) write(vocabulary, child, depth + 1, lines);
}

} // namespace

Outline readOutline(QStringView text) {
    OutlineReader reader;
    int number = 0;
    for (QStringView line : text.split(u'\n')) reader.take(line, ++number);
    return reader.outline;
}

QString outlineOf(const Vocabulary& vocabulary) {
    QStringList lines;
    for (const QString& name : vocabulary.childrenOf({})) write(vocabulary, name, 0, lines);
    return lines.isEmpty() ? QString{} : lines.join(u'\n') + u'\n';
}

Edits editsFor(const QList<Tag>& outline, const Vocabulary& now) {
    Edits edits;
    QHash<QString, QString> parents; // folded; as they are once the edits so far are made
    for (const TagEntry& entry : now.entries()) parents.insert(searchText(entry.tag.name), searchText(entry.tag.parent));
    const auto isWithin = [&](QString name, const QString& above) {
        for (; !name.isEmpty(); name = parents.value(name)) {
            if (name == above) return true;
        }
        return false;
    };
    const auto isFree = [&](const QString& synonym) { return now.meant(synonym) == nullptr; };
    for (Tag wanted : outline) {
        if (const TagEntry* const above = now.meant(wanted.parent)) wanted.parent = above->tag.name;
        const TagEntry* const known = now.meant(wanted.name);
        wanted.synonyms.removeIf([&](const QString& synonym) { return !isFree(synonym); });
        const QString folded = searchText(known == nullptr ? wanted.name : known->tag.name);
        const bool moves = !wanted.parent.isEmpty() && !isWithin(searchText(wanted.parent), folded);
        if (known == nullptr) {
            edits.append(TagDefinitionEdit{std::nullopt, wanted});
        } else {
            Tag after = known->tag;
            if (moves) after.parent = wanted.parent;
            if (!wanted.colour.isEmpty()) after.colour = wanted.colour;
            after.synonyms += wanted.synonyms;
            if (after != known->tag) edits.append(TagDefinitionEdit{known->tag, after});
        }
        if (known == nullptr || moves) parents.insert(folded, searchText(wanted.parent));
    }
    return edits;
}

Outline starterTree(StarterTree tree) {
    QFile file{tree == StarterTree::House ? u":/vocabulary/house.txt"_s : u":/vocabulary/media-topics.txt"_s};
    if (!file.open(QIODevice::ReadOnly)) return {}; // it is part of the program
    return readOutline(QString::fromUtf8(file.readAll()));
}

} // namespace Rushes::Library
