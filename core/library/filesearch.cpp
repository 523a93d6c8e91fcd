// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/filesearch.h"

#include "core/library/filedigest.h"
#include "core/library/mediaroots.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;
using Kind = ClipFinding::Kind;

/// A file that may be one of those that are looked for.
struct Candidate {
    QString path;
    qint64 size = 0;
    bool isNamed = false; ///< in a folder that somebody named, where clips that are away are looked for too
};

/// How likely a file of a clip's digest is the clip's own; greater is likelier.
struct Likeness {
    bool hasName = false;
    int folders = 0; ///< so many folders above it are called the same
    QDateTime modified;

    auto operator<=>(const Likeness& other) const {
        return std::tuple{hasName, folders, modified.toMSecsSinceEpoch()} <=> std::tuple{other.hasName, other.folders, other.modified.toMSecsSinceEpoch()};
    }
    bool operator==(const Likeness&) const = default;
};

Likeness likenessOf(const Clip& clip, const QString& path, const QDateTime& modified) {
    const QStringList was = clip.relativePath.split(u'/');
    const QStringList is = path.split(u'/');
    Likeness likeness{.hasName = was.constLast() == is.constLast(), .folders = 0, .modified = modified};
    const qsizetype most = std::min(was.size(), is.size());
    for (qsizetype above = 2; above <= most && was.at(was.size() - above) == is.at(is.size() - above); ++above) ++likeness.folders;
    return likeness;
}

/// Whether the beginnings, the middles and the ends of two files of one size are the same. Waits for the disk.
bool looksEqual(const QString& one, const QString& other, qint64 size) {
    constexpr qint64 sample = qint64{64} * 1024;
    QFile a{one};
    QFile b{other};
    if (!a.open(QIODevice::ReadOnly) || !b.open(QIODevice::ReadOnly)) return true; // who reads it whole will say so
    for (const qint64 at : {qint64{0}, size / 2, std::max<qint64>(size - sample, 0)}) {
        if (!a.seek(at) || !b.seek(at) || a.read(sample) != b.read(sample)) return false;
    }
    return true;
}

class Search {
public:
    Search(const ScanRequest& request, SearchProgress& progress) : m_request{request}, m_progress{progress} {}

    void compare(const QList<Clip>& clips) {
        for (const Clip& clip : clips) {
            if (m_progress.isStopped) break;
            if (const auto kind = kindOf(clip)) m_report.findings.append({clip, *kind});
        }
    }

    void lookThrough(const QList<MediaRoot>& roots) {
        for (qsizetype index = 0; index < m_report.findings.size(); ++index) {
            const ClipFinding& finding = m_report.findings.at(index);
            if (finding.isProvable()) m_lost[finding.clip.size.bytes()].append(index);
        }
        for (const QString& folder : m_request.folders) {
            const QString path = QDir::cleanPath(QDir::fromNativeSeparators(folder));
            if (QFileInfo{path}.isDir()) walk(path, true);
            else m_report.unreadable.append(path);
        }
        if (!m_lost.isEmpty()) {
            for (const MediaRoot& root : roots) {
                if (!root.path.isEmpty() && !isAway(root.path)) walk(root.path, false);
            }
        }
        for (auto [size, candidates] : m_candidates.asKeyValueRange()) match(candidates, m_lost.value(size));
    }

    ScanReport report() {
        m_report.wasStopped = m_progress.isStopped;
        std::ranges::sort(m_report.findings, {}, [](const ClipFinding& finding) {
            return std::tuple{finding.kind, finding.clip.path, finding.clip.relativePath, finding.clip.id.text()};
        });
        return m_report;
    }

private:
    /// Nothing where the file is as the library has it.
    std::optional<Kind> kindOf(const Clip& clip) {
        if (clip.arrival) return std::nullopt; // nobody has had its file yet
        if (clip.presence == Presence::RootAway) return Kind::Away;
        if (clip.presence == Presence::Trashed) { // on purpose
            ++m_report.trashed;
            return std::nullopt;
        }
        const QFileInfo file{clip.path};
        if (clip.presence == Presence::Missing || !file.isFile()) return Kind::Missing;
        if (file.size() != clip.size.bytes()) return Kind::Changed;
        if (m_request.isThorough && clip.sha256) {
            const auto digest = read(clip.path);
            if (digest && *digest != *clip.sha256) return Kind::Changed;
            if (!digest) {
                m_taken.insert(clip.path);
                return std::nullopt; // named among those that could not be read
            }
        }
        m_taken.insert(clip.path);
        ++m_report.here;
        return std::nullopt;
    }

    std::optional<Sha256> read(const QString& path) {
        auto digest = digestOf(path, m_progress.isStopped, &m_progress.bytesRead);
        if (!digest && !m_progress.isStopped) m_report.unreadable.append(path);
        return digest;
    }

    /// Links are not followed: what they lead to lies elsewhere, under its own name. Nor are hidden folders, as wastebaskets are.
    void walk(const QString& top, bool isNamed) {
        QStringList folders{top};
        while (!folders.isEmpty() && !m_progress.isStopped) {
            const QString folder = folders.takeLast();
            if (m_seen.contains(folder)) continue;
            m_seen.insert(folder);
            const QFileInfo info{folder};
            if (!info.isReadable() || !info.isExecutable()) {
                m_report.unreadable.append(folder);
                continue;
            }
            const auto entries = QDir{folder}.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
            for (const QFileInfo& entry : entries) {
                if (entry.isDir()) folders.append(entry.filePath());
                else look(entry, isNamed);
            }
        }
    }

    void look(const QFileInfo& file, bool isNamed) {
        ++m_progress.files;
        if (!m_lost.contains(file.size()) || m_taken.contains(file.filePath()) || file.fileName().endsWith(".part"_L1)) return;
        m_candidates[file.size()].append({file.filePath(), file.size(), isNamed});
    }

    /// Candidates that have a lost clip's name are read first. Once all lost clips have a file, the others are read whole only where a few samples
    /// say that they are equal to one that was found: files of one size are many where cameras write so much a second.
    void match(QList<Candidate>& candidates, const QList<qsizetype>& lost) {
        QSet<QString> names;
        for (const qsizetype index : lost) names.insert(m_report.findings.at(index).clip.fileName);
        std::ranges::sort(candidates, {}, [&](const Candidate& one) { return std::pair{!names.contains(QFileInfo{one.path}.fileName()), one.path}; });
        QHash<QString, QList<qsizetype>> clipsOf;
        for (const qsizetype index : lost) clipsOf[m_report.findings.at(index).clip.sha256->hex()].append(index);
        QHash<QString, QList<Candidate>> filesOf;
        for (const Candidate& candidate : std::as_const(candidates)) {
            if (m_progress.isStopped) return;
            if (!mayBeOne(candidate, clipsOf, filesOf)) continue;
            const auto digest = read(candidate.path);
            if (digest && clipsOf.contains(digest->hex())) filesOf[digest->hex()].append(candidate);
        }
        for (const auto& [digest, files] : filesOf.asKeyValueRange()) propose(clipsOf.value(digest), files);
    }

    bool mayBeOne(const Candidate& candidate, const QHash<QString, QList<qsizetype>>& clipsOf, const QHash<QString, QList<Candidate>>& filesOf) {
        const bool allAreFound = std::ranges::all_of(clipsOf.keyValueBegin(), clipsOf.keyValueEnd(),
                                                     [&](const auto& of) { return filesOf.value(of.first).size() >= of.second.size(); });
        if (!allAreFound) return true;
        return std::ranges::any_of(filesOf, [&](const QList<Candidate>& files) { return looksEqual(candidate.path, files.constFirst().path, candidate.size); });
    }

    /// Gives each clip of one digest the likeliest file that no other one has, the best pairs first.
    void propose(const QList<qsizetype>& lost, const QList<Candidate>& files) {
        struct Pair {
            qsizetype finding;
            qsizetype file;
            Likeness likeness;
        };
        QList<Pair> pairs;
        QHash<qsizetype, QDateTime> times;
        for (qsizetype file = 0; file < files.size(); ++file) times.insert(file, QFileInfo{files.at(file).path}.lastModified());
        for (const qsizetype finding : lost) {
            for (qsizetype file = 0; file < files.size(); ++file) {
                if (m_report.findings.at(finding).kind == Kind::Away && !files.at(file).isNamed) continue;
                pairs.append({finding, file, likenessOf(m_report.findings.at(finding).clip, files.at(file).path, times.value(file))});
            }
        }
        std::ranges::stable_sort(pairs, std::ranges::greater{}, &Pair::likeness);
        QSet<qsizetype> served;
        QSet<qsizetype> used;
        for (const Pair& pair : std::as_const(pairs)) {
            ClipFinding& finding = m_report.findings[pair.finding];
            finding.equals.append({files.at(pair.file).path, times.value(pair.file)});
            if (served.contains(pair.finding) || used.contains(pair.file)) continue;
            served.insert(pair.finding);
            used.insert(pair.file);
            finding.path = files.at(pair.file).path;
        }
        for (const qsizetype finding : lost) {
            ClipFinding& one = m_report.findings[finding];
            if (!served.contains(finding)) {
                one.equals.clear(); // all of them are others'
                continue;
            }
            one.kind = Kind::Moved;
            one.isAmbiguous = one.equals.size() > served.size();
        }
    }

    const ScanRequest& m_request;
    SearchProgress& m_progress;
    ScanReport m_report;
    QSet<QString> m_taken; ///< files that are other clips'
    QSet<QString> m_seen;  ///< folders: roots lie within each other
    QHash<qint64, QList<qsizetype>> m_lost; ///< those of the findings that can be found again, by size
    QHash<qint64, QList<Candidate>> m_candidates;
};

} // namespace

ScanReport searchFiles(const QList<Clip>& clips, const QList<MediaRoot>& roots, const ScanRequest& request, SearchProgress& progress) {
    Search search{request, progress};
    search.compare(clips);
    search.lookThrough(roots);
    return search.report();
}

} // namespace Rushes::Library
