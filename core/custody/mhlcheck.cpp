// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/mhlcheck.h"

#include "core/custody/directoryhash.h"
#include "core/custody/filehashes.h"
#include "core/custody/hashing.h"
#include "core/custody/mhlchain.h"
#include "core/custody/mhlreader.h"
#include "core/custody/safepath.h"
#include "core/files/filemoves.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QSet>

namespace Rushes::Custody {

using namespace Qt::StringLiterals;
using enum MhlFindingKind;

namespace {

constexpr qsizetype mostFiles = 2'000'000;

QList<HashFormat> formatsOf(const QList<Digest>& digests) {
    QList<HashFormat> formats;
    for (const Digest& digest : digests)
        if (!formats.contains(digest.format())) formats.append(digest.format());
    return formats;
}

/// What lies in a folder: files that are not ignored, and the folders in it that have a history of their own.
struct Inventory {
    QMap<QString, qint64> files; ///< size by path
    QStringList nested;
    bool isTooLarge = false;
};

Inventory inventoryOf(const QString& root, const QStringList& ignored) {
    Inventory inventory;
    QStringList waiting{QString{}};
    while (!waiting.isEmpty()) {
        const QString folder = waiting.takeLast();
        const QString prefix = folder.isEmpty() ? QString{} : folder + u'/';
        QDirIterator entries{root + u'/' + folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot};
        while (entries.hasNext()) {
            const QFileInfo entry = entries.nextFileInfo();
            const QString path = prefix + entry.fileName();
            const bool isFolder = entry.isDir() && !entry.isSymLink();
            if (isIgnored(isFolder ? path + "/."_L1 : path, ignored)) continue;
            if (isFolder) {
                if (QFileInfo{entry.filePath() + u'/' + mhlFolderName}.isDir()) inventory.nested.append(path);
                else waiting.append(path);
            } else inventory.files.insert(path, entry.isSymLink() ? -1 : entry.size());
            if (inventory.files.size() > mostFiles) {
                inventory.isTooLarge = true;
                return inventory;
            }
        }
    }
    inventory.nested.sort();
    return inventory;
}

class Check {
public:
    Check(QString root, QString prefix, const MhlCheckWatch& watch, MhlReport& report)
        : m_root{std::move(root)}, m_prefix{std::move(prefix)}, m_watch{watch}, m_report{report} {}

    MhlResult<void> run() {
        auto history = readHistory(m_root);
        if (!history) return std::unexpected{history.error()};
        if (!history->exists) return {};
        m_history = *std::move(history);
        m_report.hasHistory = true;
        judgeGenerations();
        m_expected = m_history.expectations();
        const Inventory inventory = inventoryOf(m_root, m_history.ignored());
        if (inventory.isTooLarge) return std::unexpected{MhlError{MhlFault::Malformed, u"more than %1 files in %2"_s.arg(mostFiles).arg(m_root), {}}};
        m_files = inventory.files;
        if (auto done = compareFiles(); !done) return done;
        if (auto done = nameTheRest(); !done) return done;
        judgeReferences();
        for (const QString& nested : inventory.nested) {
            Check check{m_root + u'/' + nested, m_prefix + nested + u'/', m_watch, m_report};
            check.m_isNested = true;
            if (auto done = check.run(); !done) return done;
        }
        if (!m_isNested) makeRecord(inventory.nested);
        return {};
    }

private:
    void found(MhlFindingKind kind, const QString& path, int generation = 0, const QString& detail = {}, const QString& previous = {}) {
        m_report.findings.append({kind, m_prefix + path, previous.isEmpty() ? QString{} : m_prefix + previous, generation, detail});
    }

    void judgeGenerations() {
        if (!m_history.chainProblem.isEmpty()) found(ChainUnreadable, listPath(QString{mhlChainName}), 0, m_history.chainProblem);
        for (const MhlGeneration& generation : std::as_const(m_history.generations)) {
            const QString path = generation.fileName.isEmpty() ? QString{mhlFolderName} : listPath(generation.fileName);
            switch (generation.state) {
            case GenerationState::Whole: break;
            case GenerationState::Missing: found(GenerationMissing, path, generation.number, generation.detail); break;
            case GenerationState::Changed: found(GenerationChanged, path, generation.number, generation.detail); break;
            case GenerationState::Unreadable: found(GenerationUnreadable, path, generation.number, generation.detail); break;
            case GenerationState::Unchained: found(GenerationUnchained, path, generation.number, generation.detail); break;
            }
        }
    }

    static QString listPath(const QString& name) { return mhlFolderName + u'/' + name; }

    /// The path under which the file lies: a volume may keep composed letters apart where another did not.
    QString placeOf(const QString& path) {
        if (m_files.contains(path)) return path;
        if (m_composed.isEmpty())
            for (const auto [known, file] : m_files.asKeyValueRange()) m_composed.insert(known.normalized(QString::NormalizationForm_C), known);
        return m_composed.value(path.normalized(QString::NormalizationForm_C), path);
    }

    MhlResult<void> compareFiles() {
        QStringList paths = m_expected.keys();
        paths.sort();
        for (const QString& path : std::as_const(paths)) {
            const MhlExpectation expectation = m_expected.value(path);
            const QString place = placeOf(path);
            const QFileInfo file{m_root + u'/' + place};
            if (!Files::isTaken(file.filePath())) {
                m_missing.append(path);
                continue;
            }
            m_known.insert(place);
            if (expectation.digests.isEmpty()) {
                found(NoDigest, path, expectation.generation);
                continue;
            }
            if (m_watch.begins) m_watch.begins(m_prefix + path);
            QList<HashFormat> formats = formatsOf(expectation.digests);
            if (!m_isNested && !formats.contains(HashFormat::Xxh64)) formats.append(HashFormat::Xxh64); // for the digests of folders
            const auto hashes = hashFile(file.filePath(), formats, m_watch.stop);
            if (!hashes && hashes.error().fault == Files::FileFault::Stopped) return std::unexpected{mhlErrorFrom(hashes.error())};
            if (!hashes) {
                found(hashes.error().fault == Files::FileFault::Missing ? Changed : Unreadable, path, expectation.generation, hashes.error().detail);
                continue;
            }
            const bool same = std::ranges::all_of(expectation.digests, [&](const Digest& digest) { return hashes->of(digest.format()) == digest; });
            if (same) ++m_report.whole;
            else found(Changed, path, expectation.generation, differenceOf(expectation, *hashes));
            note(path, *hashes, same ? MhlAction::Verified : MhlAction::Failed);
        }
        return {};
    }

    static QString differenceOf(const MhlExpectation& expectation, const FileHashes& hashes) {
        if (expectation.size && *expectation.size != hashes.size) return u"%1 bytes instead of %2"_s.arg(hashes.size).arg(*expectation.size);
        const Digest& known = expectation.digests.constFirst();
        return u"%1 %2 instead of %3"_s.arg(nameOf(known.format()), hashes.of(known.format())->text(), known.text());
    }

    /// Files that no generation knows: one with the bytes of a missing one was renamed.
    MhlResult<void> nameTheRest() {
        for (const auto& [path, size] : m_files.asKeyValueRange()) {
            if (m_known.contains(path)) continue;
            if (size < 0) {
                found(New, path, 0, u"a link"_s);
                continue;
            }
            QString previous;
            for (const QString& missing : std::as_const(m_missing)) {
                const MhlExpectation expectation = m_expected.value(missing);
                if (expectation.digests.isEmpty() || (expectation.size && *expectation.size != size)) continue;
                const auto hashes = hashFile(m_root + u'/' + path, formatsOf(expectation.digests), m_watch.stop);
                if (!hashes && hashes.error().fault == Files::FileFault::Stopped) return std::unexpected{mhlErrorFrom(hashes.error())};
                if (hashes && std::ranges::all_of(expectation.digests, [&](const Digest& digest) { return hashes->of(digest.format()) == digest; })) {
                    previous = missing;
                    break;
                }
            }
            if (previous.isEmpty()) {
                found(New, path);
                const auto hashes = hashFile(m_root + u'/' + path, {HashFormat::Xxh64, HashFormat::C4}, m_watch.stop);
                if (!hashes && hashes.error().fault == Files::FileFault::Stopped) return std::unexpected{mhlErrorFrom(hashes.error())};
                if (hashes) note(path, *hashes, MhlAction::Original);
                continue;
            }
            m_missing.removeOne(previous);
            found(Renamed, path, m_expected.value(previous).generation, {}, previous);
            const auto hashes = hashFile(m_root + u'/' + path, {HashFormat::Xxh64, HashFormat::C4}, m_watch.stop);
            if (hashes) note(path, *hashes, MhlAction::Verified, previous);
        }
        for (const QString& path : std::as_const(m_missing)) found(Missing, path, m_expected.value(path).generation);
        return {};
    }

    void judgeReferences() {
        for (const MhlGeneration& generation : std::as_const(m_history.generations)) {
            if (generation.state != GenerationState::Whole) continue;
            for (const MhlReference& reference : generation.manifest.references) {
                const auto bytes = Files::readFile(m_root + u'/' + reference.path, largestManifest);
                if (!bytes) found(GenerationMissing, reference.path, generation.number, bytes.error().detail);
                else if (Hashing::of(HashFormat::C4, *bytes) != reference.c4)
                    found(GenerationChanged, reference.path, generation.number, u"its C4 ID is another one than the list above names"_s);
            }
        }
    }

    void note(const QString& path, const FileHashes& hashes, MhlAction action, const QString& previous = {}) {
        if (m_isNested || !fitsXml(path) || !isSafePath(path)) return;
        MhlFile file{.path = path, .size = hashes.size, .modifiedAt = hashes.modifiedAt, .previousPath = previous};
        for (const Digest& digest : hashes.digests) file.hashes.append({digest, action, QDateTime::currentDateTimeUtc()});
        m_report.record.files.append(file);
    }

    /// With the digests of all folders, of the bytes as they are.
    void makeRecord(const QStringList& nested) {
        MhlManifest& record = m_report.record;
        record.ignored = m_history.ignored();
        QMap<QString, Digest> digests;
        for (const MhlFile& file : std::as_const(record.files))
            for (const MhlHash& hash : file.hashes)
                if (hash.digest.format() == HashFormat::Xxh64) digests.insert(file.path, hash.digest);
        for (const auto& [path, folder] : folderDigests(HashFormat::Xxh64, digests).asKeyValueRange()) {
            const QDateTime at = QDateTime::currentDateTimeUtc();
            MhlFolder entry{.path = path, .content = {{folder.content, {}, at}}, .structure = {{folder.structure, {}, at}}};
            if (path.isEmpty()) record.root = entry;
            else record.folders.append(entry);
        }
        for (const QString& folder : nested) {
            const auto below = readHistory(m_root + u'/' + folder);
            if (!below || below->generations.isEmpty()) continue;
            const QString path = folder + u'/' + listPath(below->generations.constLast().fileName);
            if (const auto bytes = Files::readFile(m_root + u'/' + path, largestManifest))
                record.references.append({path, Hashing::of(HashFormat::C4, *bytes)});
        }
    }

    QString m_root;
    QString m_prefix;
    const MhlCheckWatch& m_watch;
    MhlReport& m_report;
    bool m_isNested = false;
    MhlHistory m_history;
    QHash<QString, MhlExpectation> m_expected;
    QMap<QString, qint64> m_files;
    QHash<QString, QString> m_composed;
    QSet<QString> m_known;
    QStringList m_missing;
};

} // namespace

bool MhlReport::isFailed() const { return std::ranges::any_of(findings, &MhlFinding::isFailure); }

MhlResult<MhlReport> checkFolder(const QString& root, const MhlCheckWatch& watch) {
    MhlReport report;
    if (!QFileInfo{root}.isDir()) return std::unexpected{mhlErrorFrom({Files::FileFault::Missing, u"no folder %1"_s.arg(root)})};
    if (auto done = Check{QDir{root}.absolutePath(), {}, watch, report}.run(); !done) return std::unexpected{done.error()};
    return report;
}

} // namespace Rushes::Custody
