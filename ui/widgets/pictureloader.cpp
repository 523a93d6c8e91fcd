// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pictureloader.h"

#include "ui/widgets/picturesource.h"

#include <QBuffer>
#include <QImageReader>
#include <QPointer>

namespace Rushes::Ui {
namespace {

constexpr int keptKiB = 96 * 1024;
constexpr int mostUnderWay = 6;
constexpr qsizetype mostWishes = 96;    // a screen or two of cards; what was scrolled past long ago is not worth fetching
constexpr qint64 mostPixels = 64'000'000;

QImage decoded(const QByteArray& bytes, const QSize& enough) {
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly)) return {};
    QImageReader reader{&buffer};
    reader.setAutoTransform(true);
    static const QList<QByteArray> trusted{"jpeg", "png", "webp"};
    if (!trusted.contains(reader.format())) return {};
    const QSize size = reader.size();
    if (size.isEmpty() || qint64{size.width()} * size.height() > mostPixels) return {};
    const QSize cover = size.scaled(enough, Qt::KeepAspectRatioByExpanding);
    if (cover.width() < size.width()) reader.setScaledSize(cover);
    return reader.read().convertToFormat(QImage::Format_RGB32);
}

} // namespace

PictureLoader::PictureLoader(PictureSource& source, const QSize& size, QObject* parent) : QObject{parent}, m_source{source}, m_size{size}, m_pixmaps{keptKiB} {
    m_pool.setMaxThreadCount(2);
}

PictureLoader::~PictureLoader() { m_pool.waitForDone(); }

QPixmap PictureLoader::pixmap(const QUrl& url) {
    if (url.isEmpty()) return {};
    if (const QPixmap* known = m_pixmaps.object(url)) return *known;
    if (m_missing.contains(url) || m_underWay.contains(url)) return {};
    m_wishes.removeOne(url);
    m_wishes.append(url);
    if (m_wishes.size() > mostWishes) m_wishes.removeFirst();
    // Not from within a paint: a source that answers at once would make the view paint while it paints.
    QMetaObject::invokeMethod(this, &PictureLoader::startNext, Qt::QueuedConnection);
    return {};
}

void PictureLoader::retryMissing() {
    const QSet<QUrl> missing = std::exchange(m_missing, {});
    for (const QUrl& url : missing) Q_EMIT loaded(url);
}

void PictureLoader::startNext() {
    while (m_underWay.size() < mostUnderWay && !m_wishes.isEmpty()) {
        const QUrl url = m_wishes.takeLast();
        m_underWay.insert(url);
        m_source.picture(url).then(this, [this, url](const QByteArray& bytes) { decode(url, bytes); }).onCanceled(this, [self = QPointer{this}, url] {
            // The end of the loader gives up what is under way, and calls this while nothing but the QObject is left of it.
            if (self) self->settle(url, {});
        });
    }
}

void PictureLoader::decode(const QUrl& url, const QByteArray& bytes) {
    if (bytes.isEmpty()) {
        settle(url, {});
        return;
    }
    m_pool.start([this, url, bytes] {
        // The destructor waits for the pool, so `this` is there; what arrives after it is dropped with the object's events.
        QMetaObject::invokeMethod(this, [this, url, image = decoded(bytes, m_size)] { settle(url, image); }, Qt::QueuedConnection);
    });
}

void PictureLoader::settle(const QUrl& url, const QImage& image) {
    m_underWay.remove(url);
    if (image.isNull()) {
        m_missing.insert(url);
        Q_EMIT missed(url);
    } else {
        m_pixmaps.insert(url, new QPixmap{QPixmap::fromImage(image)}, static_cast<int>(image.sizeInBytes() / 1024) + 1);
        Q_EMIT loaded(url);
    }
    startNext();
}

} // namespace Rushes::Ui
