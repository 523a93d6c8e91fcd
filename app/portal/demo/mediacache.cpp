// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/mediacache.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto manifestName = "manifest.json"_L1;
constexpr auto unfinished = ".part"_L1;

qint64 modifiedAt(const QFileInfo& file) { return file.lastModified(QTimeZone::UTC).toMSecsSinceEpoch(); }

} // namespace

QString MediaCache::path(const QString& fileName) const { return QDir{m_folder}.filePath(fileName); }

QString MediaCache::temporaryPath(const QString& fileName) const { return path(fileName + unfinished); }

std::optional<QString> MediaCache::open() {
    if (!QDir{}.mkpath(m_folder)) return u"the folder %1 cannot be made"_s.arg(m_folder);
    const QStringList leftOver = QDir{m_folder}.entryList({u'*' + unfinished}, QDir::Files);
    for (const QString& name : leftOver) {
        if (!QFile::remove(path(name))) return u"%1 cannot be removed"_s.arg(path(name));
    }
    readManifest();
    return std::nullopt;
}

std::optional<CachedFile> MediaCache::find(const QString& fileName, const QByteArray& recipeKey) const {
    const auto entry = m_entries.constFind(fileName);
    if (entry == m_entries.cend() || entry->recipeKey != recipeKey) return std::nullopt;
    const QFileInfo file{path(fileName)};
    if (!file.isFile() || file.size() != entry->size || modifiedAt(file) != entry->modified) return std::nullopt;
    return CachedFile{.path = file.absoluteFilePath(), .size = ByteCount{entry->size}, .sha256 = entry->sha256};
}

std::optional<QString> MediaCache::keep(const QString& fileName, const QByteArray& recipeKey, const Sha256& sha256) {
    // Name first, manifest second: killed between the two, the file is unknown and made again, and nothing is claimed that is not there.
    const QString final = path(fileName);
    if (QFile::exists(final) && !QFile::remove(final)) return u"%1 cannot be replaced"_s.arg(final);
    if (!QFile::rename(temporaryPath(fileName), final)) return u"%1 cannot be given its name"_s.arg(final);
    const QFileInfo file{final};
    m_entries.insert(fileName, Entry{.recipeKey = recipeKey, .size = file.size(), .modified = modifiedAt(file), .sha256 = sha256});
    if (!writeManifest()) return u"%1 cannot be written"_s.arg(path(manifestName));
    return std::nullopt;
}

void MediaCache::readManifest() {
    m_entries.clear();
    QFile file{path(manifestName)};
    if (!file.open(QIODevice::ReadOnly)) return; // nothing was made yet
    const QJsonObject files = QJsonDocument::fromJson(file.readAll()).object().value("files"_L1).toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QJsonObject each = it.value().toObject();
        const auto sha256 = Sha256::fromHex(each.value("sha256"_L1).toString());
        if (!sha256) continue; // without its digest the file is as good as absent
        m_entries.insert(it.key(), Entry{.recipeKey = each.value("recipe"_L1).toString().toLatin1(),
                                         .size = each.value("size"_L1).toInteger(),
                                         .modified = each.value("modified"_L1).toInteger(),
                                         .sha256 = *sha256});
    }
}

bool MediaCache::writeManifest() const {
    QJsonObject files;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        files.insert(it.key(), QJsonObject{{u"recipe"_s, QString::fromLatin1(it->recipeKey)},
                                           {u"size"_s, it->size},
                                           {u"modified"_s, it->modified},
                                           {u"sha256"_s, it->sha256.hex()}});
    }
    QSaveFile file{path(manifestName)};
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument{QJsonObject{{u"files"_s, files}}}.toJson()) > 0 && file.commit();
}

} // namespace Rushes::PortalServer
