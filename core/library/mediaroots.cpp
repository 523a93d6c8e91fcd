// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/mediaroots.h"

#include "core/storage/database.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;
using namespace Storage;

constexpr Statement allRoots{"library", "media_roots"};
constexpr Statement addRoot{"library", "media_root_add"};
constexpr Statement removeRoot{"library", "media_root_remove"};
constexpr Statement addPlace{"library", "media_root_place_add"};
constexpr Statement setPlace{"library", "media_root_place_set"};

#ifdef Q_OS_WIN
constexpr auto caseOfPaths = Qt::CaseInsensitive;
#else
constexpr auto caseOfPaths = Qt::CaseSensitive;
#endif

QString asFolder(const QString& path) { return path.endsWith(u'/') ? path : path + u'/'; }

StorageResult<QList<MediaRoot>> rootsOf(Connection& connection, const QString& computer) {
    return connection.rows(allRoots, {{"computer"_L1, computer}},
                           [](const Row& row) { return MediaRoot{row.text("id"_L1), row.text("name"_L1), row.text("path"_L1)}; });
}

std::optional<MediaPlace> placeBelow(const QList<MediaRoot>& roots, const QString& path) {
    const MediaRoot* deepest = nullptr;
    for (const MediaRoot& root : roots) {
        if (root.path.isEmpty() || !path.startsWith(asFolder(root.path), caseOfPaths)) continue;
        if (deepest == nullptr || root.path.size() > deepest->path.size()) deepest = &root;
    }
    if (deepest == nullptr) return std::nullopt;
    return MediaPlace{deepest->id, path.sliced(asFolder(deepest->path).size())};
}

StorageResult<std::optional<MediaPlace>> knownPlace(Connection& connection, const QString& computer, const QString& path) {
    return rootsOf(connection, computer).transform([&](const QList<MediaRoot>& roots) { return placeBelow(roots, path); });
}

StorageResult<void> makeRoot(Connection& connection, const QString& computer, const QString& folder) {
    const QString name = QFileInfo{folder}.fileName();
    const Bindings bindings{{"name"_L1, name.isEmpty() ? folder : name}};
    const auto id = connection.row(addRoot, bindings, [](const Row& row) { return row.integer("id"_L1); });
    if (!id) return std::unexpected{id.error()};
    const auto placed = connection.change(addPlace, {{"root_id"_L1, **id}, {"computer"_L1, computer}, {"path"_L1, folder}});
    if (!placed) return std::unexpected{placed.error()};
    if (*placed > 0) return {};
    // Another client of this computer made a root of the same folder a moment ago.
    return connection.change(removeRoot, {{"id"_L1, **id}}).transform([](qint64) {});
}

/// The folder of which a root is made for a file that is below none.
QString newRootFor(const QString& path, const QStringList& folders) {
    for (const QString& folder : folders) {
        if (path.startsWith(asFolder(folder), caseOfPaths)) return folder;
    }
    return path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 1));
}

StorageResult<MediaPlace> placeOrNew(Connection& connection, const QString& computer, const QString& path, const QStringList& folders) {
    auto place = knownPlace(connection, computer, path);
    if (place && !*place) {
        if (auto made = makeRoot(connection, computer, newRootFor(path, folders)); !made) return std::unexpected{made.error()};
        place = knownPlace(connection, computer, path);
    }
    if (!place) return std::unexpected{place.error()};
    if (!*place) return std::unexpected{StorageError{StorageFault::Conflict, u"no root was made of the folder"_s}};
    return **place;
}

QString clean(const QString& path) { return QDir::cleanPath(QDir::fromNativeSeparators(path)); }

} // namespace

bool isAway(const QString& rootPath) {
    return QDir{rootPath}.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot); // so is one that is not there
}

QString thisComputer() {
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QSysInfo::machineHostName() : QString::fromLatin1(id);
}

MediaRoots::MediaRoots(Database& database, QString computer) : m_database{database}, m_computer{std::move(computer)} {}

QFuture<StorageResult<QList<MediaRoot>>> MediaRoots::roots() {
    return m_database.run([computer = m_computer](Connection& connection) { return rootsOf(connection, computer); });
}

QFuture<StorageResult<MediaPlace>> MediaRoots::placeOf(const QString& path) {
    return m_database.runInTransaction(
        [computer = m_computer, path = clean(path)](Connection& connection) { return placeOrNew(connection, computer, path, {}); });
}

QFuture<StorageResult<QList<MediaPlace>>> MediaRoots::placesOf(const QStringList& paths, const QStringList& folders) {
    QStringList cleanFolders;
    for (const QString& folder : folders) cleanFolders.append(clean(folder));
    return m_database.runInTransaction([computer = m_computer, paths, cleanFolders](Connection& connection) -> StorageResult<QList<MediaPlace>> {
        QList<MediaPlace> places;
        for (const QString& path : paths) {
            auto place = placeOrNew(connection, computer, clean(path), cleanFolders);
            if (!place) return std::unexpected{place.error()};
            places.append(*std::move(place));
        }
        return places;
    });
}

QFuture<StorageResult<void>> MediaRoots::setPath(const QString& rootId, const QString& path) {
    const Bindings bindings{{"root_id"_L1, rootId.toLongLong()}, {"computer"_L1, m_computer}, {"path"_L1, clean(path)}};
    return m_database.run([bindings](Connection& connection) { return connection.change(setPlace, bindings).transform([](qint64) {}); });
}

} // namespace Rushes::Library
