// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/thumbnailcache.h"

#include "core/base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;

ByteCount totalOf(const QFileInfoList& files) {
    ByteCount total;
    for (const QFileInfo& file : files) total += ByteCount{file.size()};
    return total;
}

} // namespace

QString ThumbnailCache::fileOf(const QString& key) const { return m_folder + u'/' + key + u".jpg"_s; }

std::optional<QByteArray> ThumbnailCache::read(const QString& key) {
    QFile file{fileOf(key)};
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) return std::nullopt;
    QByteArray bytes = file.readAll();
    if (bytes.isEmpty()) return std::nullopt;
    // Its time is when it was last used. Where that cannot be noted it only goes earlier.
    static_cast<void>(file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime));
    return bytes;
}

void ThumbnailCache::write(const QString& key, const QByteArray& bytes) {
    QDir{}.mkpath(m_folder);
    QSaveFile file{fileOf(key)};
    // QSaveFile has been seen to commit after a short write.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        qCWarning(logLibrary) << "a thumbnail could not be kept:" << file.errorString();
        return;
    }
    if (m_total) *m_total += ByteCount{bytes.size()};
    makeRoom();
}

/// Down to nine tenths, so that not every picture that comes costs a look at the whole folder.
void ThumbnailCache::makeRoom() {
    if (m_total && *m_total <= m_limit) return;
    QFileInfoList files = QDir{m_folder}.entryInfoList({u"*.jpg"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    m_total = totalOf(files);
    if (*m_total <= m_limit) return;
    const ByteCount wanted{m_limit.bytes() / 10 * 9};
    for (const QFileInfo& file : std::as_const(files)) {
        if (*m_total <= wanted) break;
        if (QFile::remove(file.filePath())) m_total = *m_total - ByteCount{file.size()};
    }
}

} // namespace Rushes::Library
