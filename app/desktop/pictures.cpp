// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pictures.h"

#include "app/workbench/portaldesks.h"
#include "core/base/errand.h"
#include "core/base/result.h"
#include "core/library/thumbnailstore.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr ByteCount cacheLimit = 256_MiB;
constexpr int clipWidth = 480;

QString keyOf(const QUrl& url) { return QString::fromLatin1(QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex()); }

} // namespace

Pictures::Pictures(Workbench::PortalDesks& portals, Library::ThumbnailStore& clips, const QString& folder, bool opensClips, QObject* parent)
    : QObject{parent}, m_portals{portals}, m_clips{clips}, m_opensClips{opensClips}, m_cache{std::make_shared<Library::ThumbnailCache>(folder, cacheLimit)} {
    m_disk.setMaxThreadCount(1);
}

Pictures::~Pictures() = default;

QUrl Pictures::urlOf(const Library::Clip& clip) {
    QUrl url;
    url.setScheme(u"clip"_s);
    url.setPath(clip.path);
    url.setQuery(QUrlQuery{{u"id"_s, clip.id.text()}, {u"size"_s, QString::number(clip.size.bytes())}});
    return url;
}

QFuture<QByteArray> Pictures::picture(const QUrl& url) { return url.scheme() == "clip"_L1 ? ofClip(url) : ofPortal(url); }

QFuture<QByteArray> Pictures::ofClip(const QUrl& url) {
    if (!m_opensClips) return readyFuture(QByteArray{});
    Library::Clip clip;
    clip.id = Library::ClipId{QUrlQuery{url}.queryItemValue(u"id"_s)};
    clip.path = url.path();
    return m_clips.thumbnail(clip, clipWidth).then([](const Media::ProbeResult<QByteArray>& picture) { return picture.value_or(QByteArray{}); });
}

QFuture<QByteArray> Pictures::ofPortal(const QUrl& url) {
    const QString key = keyOf(url);
    return inBackground(&m_disk, [cache = m_cache, key] { return cache->read(key); })
        .then(this,
              [this, url, key](const std::optional<QByteArray>& kept) {
                  Workbench::PortalDesk* owner = kept ? nullptr : m_portals.owning(url);
                  if (owner == nullptr) return readyFuture(kept.value_or(QByteArray{}));
                  return owner->client().picture(url).then(this, [this, key](const Portal::PortalResult<QByteArray>& fetched) {
                      if (!fetched) return QByteArray{};
                      m_disk.start([cache = m_cache, key, bytes = *fetched] { cache->write(key, bytes); });
                      return *fetched;
                  });
              })
        .unwrap();
}

} // namespace Rushes::Desktop
