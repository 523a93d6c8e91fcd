// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/thumbnailstore.h"

#include "core/base/result.h"
#include "core/media/probeclient.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;

struct Found {
    QString key; ///< empty where there is no file
    std::optional<QByteArray> picture;
};

QString keyOf(const QString& clip, const QFileInfo& file, int width) {
    const QString facts = u"%1\n%2\n%3\n%4"_s.arg(clip).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch()).arg(width);
    return QString::fromLatin1(QCryptographicHash::hash(facts.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

ThumbnailStore::ThumbnailStore(Media::ProbeClient& probe, const QString& folder, ByteCount limit, QObject* parent)
    : QObject{parent}, m_probe{probe}, m_cache{std::make_shared<ThumbnailCache>(folder, limit)} {
    m_disk.setMaxThreadCount(1);
}

ThumbnailStore::~ThumbnailStore() { m_disk.waitForDone(); }

QFuture<Media::ProbeResult<QByteArray>> ThumbnailStore::thumbnail(const Clip& clip, int width) {
    const auto look = [cache = m_cache, id = clip.id.text(), path = clip.path, width]() -> Found {
        const QFileInfo file{path};
        if (path.isEmpty() || !file.isFile()) return {};
        const QString key = keyOf(id, file, width);
        return {key, cache->read(key)};
    };
    return QtConcurrent::run(&m_disk, look)
        .then(this,
              [this, path = clip.path, width](const Found& found) {
                  using Answer = Media::ProbeResult<QByteArray>;
                  if (found.picture) return readyFuture(Answer{*found.picture});
                  const Media::ProbeError noFile{Media::ProbeFault::Unreadable, u"there is no file"_s};
                  if (found.key.isEmpty()) return readyFuture(Answer{std::unexpected{noFile}});
                  return make(path, width, found.key);
              })
        .unwrap();
}

QFuture<Media::ProbeResult<QByteArray>> ThumbnailStore::make(const QString& path, int width, const QString& key) {
    return m_probe.thumbnail(path, width).then(this, [this, key](const Media::ProbeResult<QByteArray>& picture) {
        if (picture) m_disk.start([cache = m_cache, key, bytes = *picture] { cache->write(key, bytes); });
        return picture;
    });
}

} // namespace Rushes::Library
