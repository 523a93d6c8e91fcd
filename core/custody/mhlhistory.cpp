// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/mhlhistory.h"

#include "core/custody/hashing.h"
#include "core/custody/mhlchain.h"
#include "core/custody/mhlreader.h"
#include "core/files/filemoves.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

namespace Rushes::Custody {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostGenerations = 100'000;

MhlGeneration generationFrom(const QDir& folder, const MhlChainLink& link) {
    MhlGeneration generation{.number = link.number, .fileName = link.fileName};
    const auto bytes = Files::readFile(folder.filePath(link.fileName), largestManifest);
    if (!bytes) {
        generation.state = bytes.error().fault == Files::FileFault::Missing ? GenerationState::Missing : GenerationState::Unreadable;
        generation.detail = bytes.error().detail;
        return generation;
    }
    if (!link.c4 || Hashing::of(HashFormat::C4, *bytes) != *link.c4) {
        generation.state = GenerationState::Changed;
        generation.detail = link.c4 ? u"its C4 ID is another one than the chain names"_s : u"the chain has no C4 ID of it"_s;
        return generation;
    }
    auto manifest = manifestFrom(*bytes);
    if (!manifest) {
        generation.state = GenerationState::Unreadable;
        generation.detail = manifest.error().detail;
        return generation;
    }
    generation.manifest = *std::move(manifest);
    return generation;
}

bool matches(const QString& text, const QString& pattern) {
    const QString expression = QRegularExpression::wildcardToRegularExpression(pattern, QRegularExpression::UnanchoredWildcardConversion);
    return QRegularExpression{QRegularExpression::anchoredPattern(expression), QRegularExpression::DotMatchesEverythingOption}.match(text).hasMatch();
}

} // namespace

MhlResult<MhlHistory> readHistory(const QString& root) {
    MhlHistory history;
    const QDir folder{root + u'/' + mhlFolderName};
    if (!folder.exists()) return history;
    history.exists = true;
    QList<MhlChainLink> links;
    const auto bytes = Files::readFile(folder.filePath(mhlChainName), largestManifest);
    if (!bytes) history.chainProblem = bytes.error().detail;
    else if (auto read = chainFrom(*bytes)) links = *std::move(read);
    else history.chainProblem = read.error().detail;
    QSet<QString> named;
    for (const MhlChainLink& link : std::as_const(links)) named.insert(link.fileName);
    QStringList unchained = folder.entryList({u"*.mhl"_s}, QDir::Files, QDir::Name);
    unchained.removeIf([&named](const QString& name) { return named.contains(name); });
    QSet<int> seen;
    for (const QString& name : std::as_const(unchained)) seen.insert(generationNumberOf(name));
    int expected = 1;
    for (const MhlChainLink& link : std::as_const(links)) {
        for (; expected < link.number && history.generations.size() < mostGenerations; ++expected) {
            if (seen.contains(expected)) continue;
            history.generations.append({.number = expected, .state = GenerationState::Missing, .detail = u"the chain leaves out its number"_s});
        }
        expected = link.number + 1;
        history.generations.append(generationFrom(folder, link));
    }
    for (const QString& name : std::as_const(unchained))
        history.generations.append({.number = generationNumberOf(name), .fileName = name, .state = GenerationState::Unchained});
    return history;
}

QHash<QString, MhlExpectation> MhlHistory::expectations() const {
    QHash<QString, MhlExpectation> all;
    for (const MhlGeneration& generation : generations) {
        if (generation.state != GenerationState::Whole) continue;
        for (const MhlFile& file : generation.manifest.files) {
            MhlExpectation expectation = file.previousPath.isEmpty() ? all.value(file.path) : all.take(file.previousPath);
            bool isKnown = !expectation.digests.isEmpty();
            for (const MhlHash& hash : file.hashes) {
                if (hash.action == MhlAction::Failed) continue;
                // A new original takes the place of the old one with all its digests: it is another file.
                const auto same = std::ranges::find(expectation.digests, hash.digest.format(), &Digest::format);
                if (same != expectation.digests.end() && *same == hash.digest) continue;
                if (same != expectation.digests.end() && isKnown) {
                    if (hash.action == MhlAction::Verified) continue; // contradicts what came before, which holds
                    expectation.digests.clear();
                }
                isKnown = false;
                expectation.digests.append(hash.digest);
                expectation.size = file.size;
                expectation.generation = generation.number;
            }
            if (expectation.generation == 0) expectation.generation = generation.number;
            all.insert(file.path, expectation);
        }
    }
    return all;
}

QStringList MhlHistory::ignored() const {
    QStringList patterns = usualIgnored();
    for (const MhlGeneration& generation : generations)
        if (generation.state == GenerationState::Whole && !generation.manifest.ignored.isEmpty()) patterns = generation.manifest.ignored;
    for (const QString& usual : usualIgnored())
        if (!patterns.contains(usual)) patterns.append(usual);
    return patterns;
}

const QStringList& usualIgnored() {
    static const QStringList patterns{u".DS_Store"_s, u"ascmhl"_s, u"ascmhl/"_s, u"*.part"_s};
    return patterns;
}

bool isIgnored(const QString& path, const QStringList& patterns) {
    const QStringList parts = path.split(u'/');
    for (const QString& pattern : patterns) {
        QString bare = pattern;
        const bool onlyFolders = bare.endsWith(u'/');
        if (onlyFolders) bare.chop(1);
        if (bare.contains(u'/')) {
            if (bare.startsWith(u'/')) bare.remove(0, 1);
            // The path itself, or a folder above it.
            for (qsizetype depth = parts.size(); depth > 0; --depth)
                if ((depth < parts.size() || !onlyFolders) && matches(parts.first(depth).join(u'/'), bare)) return true;
        } else {
            for (qsizetype place = 0; place < parts.size(); ++place)
                if ((place < parts.size() - 1 || !onlyFolders) && matches(parts.at(place), bare)) return true;
        }
    }
    return false;
}

} // namespace Rushes::Custody
