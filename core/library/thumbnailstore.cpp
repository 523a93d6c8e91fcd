// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/thumbnailstore.h"

#include "core/base/errand.h"

#include "core/base/result.h"
#include "core/media/probeclient.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;

struct Found {
    QString key; ///< empty where there is no file
    std::optional<QByteArray> bytes;
};

QString keyOf(const QString& clip, const QFileInfo& file, const QString& what) {
    const QString facts = u"%1\n%2\n%3\n%4"_s.arg(clip).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch()).arg(what);
    return QString::fromLatin1(QCryptographicHash::hash(facts.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

ThumbnailStore::ThumbnailStore(Media::ProbeClient& probe, const QString& folder, ByteCount limit, QObject* parent)
    : QObject{parent}, m_probe{probe}, m_cache{std::make_shared<ThumbnailCache>(folder, limit)} {
    m_disk.setMaxThreadCount(1);
}

ThumbnailStore::~ThumbnailStore() { m_disk.waitForDone(); }

QFuture<ThumbnailStore::Answer> ThumbnailStore::thumbnail(const Clip& clip, int width) {
    return find(clip, QString::number(width), [this, width](const QString& path) { return m_probe.thumbnail(path, width); });
}

QFuture<ThumbnailStore::Answer> ThumbnailStore::frame(const Clip& clip, std::chrono::milliseconds at, int width) {
    return find(clip, u"frame %1 %2"_s.arg(at.count()).arg(width), [this, at, width](const QString& path) { return m_probe.frame(path, at, width); });
}

QFuture<ThumbnailStore::Answer> ThumbnailStore::waveform(const Clip& clip, int piece) {
    return find(clip, u"waveform %1"_s.arg(piece), [this, piece](const QString& path) { return m_probe.waveform(path, piece); });
}

QFuture<ThumbnailStore::Answer> ThumbnailStore::find(const Clip& clip, const QString& what, const std::function<QFuture<Answer>(const QString& path)>& make) {
    const auto look = [cache = m_cache, id = clip.id.text(), path = clip.path, what]() -> Found {
        const QFileInfo file{path};
        if (path.isEmpty() || !file.isFile()) return {};
        const QString key = keyOf(id, file, what);
        return {key, cache->read(key)};
    };
    return m_looks.run(look)
        .then(this,
              [this, path = clip.path, make](const Found& found) {
                  if (found.bytes) return readyFuture(Answer{*found.bytes});
                  const Media::ProbeError noFile{Media::ProbeFault::Unreadable, u"there is no file"_s};
                  if (found.key.isEmpty()) return readyFuture(Answer{std::unexpected{noFile}});
                  return make(path).then(this, [this, key = found.key](const Answer& made) {
                      if (made) m_disk.start([cache = m_cache, key, bytes = *made] { cache->write(key, bytes); });
                      return made;
                  });
              })
        .unwrap();
}

} // namespace Rushes::Library
