// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/volumelimits.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include "core/files/windowspath.h"

#include <windows.h>
#else
#include <sys/statvfs.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace Rushes::Files {

using namespace Qt::StringLiterals;

namespace {

// As linux/magic.h has it.
constexpr long fatMagic = 0x4d44;
constexpr ByteCount largestOnFat{4LL * 1024 * 1024 * 1024 - 1};
constexpr qsizetype longestOnWindows = 259;
/// What the queue leaves free on a volume.
constexpr qint64 leftFree = 32LL * 1024 * 1024;

bool isFat([[maybe_unused]] const QString& folder, const QByteArray& type) {
    const QByteArray name = type.toLower(); // Windows says FAT32
    if (name == "vfat" || name == "msdos" || name == "fat32" || name == "fat") return true;
#ifdef Q_OS_LINUX
    struct statfs facts{};
    return ::statfs(QFile::encodeName(folder).constData(), &facts) == 0 && static_cast<long>(facts.f_type) == fatMagic;
#else
    return false;
#endif
}

/// The longest name that a volume takes; nothing where it cannot be reached.
std::optional<qsizetype> longestNameOn([[maybe_unused]] const QString& folder, [[maybe_unused]] const QString& root) {
#ifdef Q_OS_WIN
    DWORD longest = 0;
    std::wstring place = windowsPath(root);
    if (!place.ends_with(L'\\')) place += L'\\'; // the call wants it
    if (::GetVolumeInformationW(place.c_str(), nullptr, 0, nullptr, &longest, nullptr, nullptr, 0) == 0) return std::nullopt;
    return static_cast<qsizetype>(longest);
#else
    struct statvfs facts{};
    if (::statvfs(QFile::encodeName(folder).constData(), &facts) != 0) return std::nullopt;
    return static_cast<qsizetype>(facts.f_namemax);
#endif
}

} // namespace

std::optional<VolumeLimits> limitsOf(const QString& folder) {
    QString existing = folder;
    while (!QFileInfo::exists(existing) && existing != QFileInfo{existing}.path()) existing = QFileInfo{existing}.path();
    const QStorageInfo volume{existing};
    if (!volume.isValid()) return std::nullopt;
    const auto longestName = longestNameOn(existing, volume.rootPath());
    if (!longestName) return std::nullopt;
    VolumeLimits limits{
        .volume = volume.rootPath(), .fileSystem = QString::fromLatin1(volume.fileSystemType()), .available = ByteCount{volume.bytesAvailable()}};
    if (*longestName > 0) limits.longestName = *longestName;
    if (isFat(existing, volume.fileSystemType())) limits.largestFile = largestOnFat;
    return limits;
}

QList<PreflightProblem> preflight(const QList<ExpectedFile>& wanted, const QList<ExpectedFile>& already,
                                  const std::function<std::optional<VolumeLimits>(const QString& folder)>& limits) {
    QHash<QString, std::optional<VolumeLimits>> known;
    const auto limitsAt = [&](const QString& path) -> const std::optional<VolumeLimits>& {
        const QString folder = QFileInfo{path}.path();
        const auto found = known.find(folder);
        return found == known.end() ? *known.insert(folder, limits(folder)) : *found;
    };
    QList<PreflightProblem> problems;
    QHash<QString, qint64> needed; ///< by volume
    QStringList volumes;           ///< those that something is asked for, in order
    QHash<QString, QString> folders;
    for (const ExpectedFile& file : already)
        if (const auto& limit = limitsAt(file.path)) needed[limit->volume] += file.missing.value_or(ByteCount{}).bytes();
    for (const ExpectedFile& file : wanted) {
        const auto& limit = limitsAt(file.path);
        if (!limit) continue;
        const qsizetype nameLength = QFileInfo{file.path}.fileName().toUtf8().size();
        const qsizetype pathLength = file.path.toUtf8().size();
        if (file.size && limit->largestFile && file.size->bytes() > limit->largestFile->bytes())
            problems.append({PreflightFault::TooLarge, file.path, *file.size, *limit->largestFile, limit->fileSystem});
        if (nameLength > limit->longestName)
            problems.append({PreflightFault::NameTooLong, file.path, ByteCount{nameLength}, ByteCount{limit->longestName}, limit->fileSystem});
        if (pathLength >= limit->longestPath)
            problems.append({PreflightFault::PathTooLong, file.path, ByteCount{pathLength}, ByteCount{limit->longestPath - 1}, limit->fileSystem});
        else if (file.path.size() > longestOnWindows)
            problems.append({PreflightFault::PathTooLongElsewhere, file.path, ByteCount{file.path.size()}, ByteCount{longestOnWindows}, limit->fileSystem});
        needed[limit->volume] += file.missing.value_or(ByteCount{}).bytes();
        if (!volumes.contains(limit->volume)) volumes.append(limit->volume);
        folders.insert(limit->volume, QFileInfo{file.path}.path());
    }
    for (const QString& volume : std::as_const(volumes)) {
        const auto& limit = known.value(folders.value(volume));
        if (needed.value(volume) + leftFree > limit->available.bytes())
            problems.append({PreflightFault::NoSpace, folders.value(volume), ByteCount{needed.value(volume)}, limit->available, limit->fileSystem});
    }
    return problems;
}

} // namespace Rushes::Files
