// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/filesearch.h"

#include "core/library/filedigest.h"
#include "core/library/mediaroots.h"

#include <QDir>
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

    /// Candidates that have a lost clip's name are read first, and no more of them than it takes.
    void match(QList<Candidate>& candidates, QList<qsizetype> lost) {
        const auto hasName = [this](const QList<qsizetype>& clips, const QString& path) {
            return std::ranges::any_of(clips, [&](qsizetype index) { return m_report.findings.at(index).clip.fileName == QFileInfo{path}.fileName(); });
        };
        std::ranges::sort(candidates, {}, [&](const Candidate& candidate) { return std::pair{!hasName(lost, candidate.path), candidate.path}; });
        for (const Candidate& candidate : std::as_const(candidates)) {
            if (lost.isEmpty() || m_progress.isStopped) return;
            const auto digest = read(candidate.path);
            if (!digest) continue;
            QList<qsizetype> same;
            std::ranges::copy_if(lost, std::back_inserter(same), [&](qsizetype index) {
                const ClipFinding& finding = m_report.findings.at(index);
                return *finding.clip.sha256 == *digest && (candidate.isNamed || finding.kind != Kind::Away);
            });
            if (same.isEmpty()) continue;
            const QString name = QFileInfo{candidate.path}.fileName();
            const auto named = std::ranges::find_if(same, [&](qsizetype index) { return m_report.findings.at(index).clip.fileName == name; });
            const qsizetype found = named == same.end() ? same.constFirst() : *named;
            m_report.findings[found].kind = Kind::Moved;
            m_report.findings[found].path = candidate.path;
            lost.removeOne(found);
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
