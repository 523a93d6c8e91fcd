// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/filescan.h"

#include "core/library/cliprepository.h"
#include "core/library/filesearch.h"
#include "core/library/mediaroots.h"

namespace Rushes::Library {

using namespace Qt::StringLiterals;
using Storage::StorageResult;

struct FileScan::Shared {
    SearchProgress progress;
};

QList<ClipFinding> ScanReport::of(ClipFinding::Kind kind) const {
    QList<ClipFinding> some;
    for (const ClipFinding& finding : findings) {
        if (finding.kind == kind) some.append(finding);
    }
    return some;
}

FileScan::FileScan(ClipRepository& clips, MediaRoots& roots, QObject* parent)
    : QObject{parent}, m_clips{clips}, m_roots{roots}, m_shared{std::make_shared<Shared>()} {}

FileScan::~FileScan() { stop(); }

void FileScan::stop() { m_shared->progress.isStopped = true; }

ScanProgress FileScan::progress() const { return {m_shared->progress.files, m_shared->progress.bytesRead}; }

QFuture<StorageResult<ScanReport>> FileScan::run(const ScanRequest& request) {
    m_shared = std::make_shared<Shared>();
    const auto search = [this, request, shared = m_shared](const QList<MediaRoot>& roots, const QList<Clip>& clips) {
        return m_disk.run([request, shared, roots, clips]() -> StorageResult<ScanReport> { return searchFiles(clips, roots, request, shared->progress); });
    };
    return m_roots.roots()
        .then(this,
              [this, search](const StorageResult<QList<MediaRoot>>& roots) {
                  if (!roots) return readyFuture(StorageResult<ScanReport>{std::unexpected{roots.error()}});
                  return m_clips.clips()
                      .then(this,
                            [search, roots = *roots](const StorageResult<QList<Clip>>& clips) {
                                if (!clips) return readyFuture(StorageResult<ScanReport>{std::unexpected{clips.error()}});
                                return search(roots, *clips);
                            })
                      .unwrap();
              })
        .unwrap();
}

QFuture<StorageResult<Edits>> FileScan::relinking(const QList<ClipFinding>& findings, const QStringList& folders) {
    QList<ClipFinding> moved;
    QStringList paths;
    for (const ClipFinding& finding : findings) {
        if (finding.kind != ClipFinding::Kind::Moved) continue;
        moved.append(finding);
        paths.append(finding.path);
    }
    return m_roots.placesOf(paths, folders).then([moved](const StorageResult<QList<MediaPlace>>& places) -> StorageResult<Edits> {
        if (!places) return std::unexpected{places.error()};
        Edits edits;
        for (qsizetype index = 0; index < moved.size(); ++index) {
            const Clip& clip = moved.at(index).clip;
            edits.append(PlaceEdit{clip.id, {clip.rootId, clip.relativePath}, places->at(index)});
        }
        return edits;
    });
}

} // namespace Rushes::Library
