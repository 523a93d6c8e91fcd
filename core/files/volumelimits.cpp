// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/volumelimits.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStorageInfo>

#include <sys/statvfs.h>
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

bool isFat(const QString& folder, const QByteArray& type) {
    if (type == "vfat" || type == "msdos" || type == "fat32") return true;
#ifdef Q_OS_LINUX
    struct statfs facts{};
    return ::statfs(QFile::encodeName(folder).constData(), &facts) == 0 && static_cast<long>(facts.f_type) == fatMagic;
#else
    return false;
#endif
}

} // namespace

std::optional<VolumeLimits> limitsOf(const QString& folder) {
    QString existing = folder;
    while (!QFileInfo::exists(existing) && existing != QFileInfo{existing}.path()) existing = QFileInfo{existing}.path();
    struct statvfs facts{};
    const QStorageInfo volume{existing};
    if (::statvfs(QFile::encodeName(existing).constData(), &facts) != 0 || !volume.isValid()) return std::nullopt;
    VolumeLimits limits{
        .volume = volume.rootPath(), .fileSystem = QString::fromLatin1(volume.fileSystemType()), .available = ByteCount{volume.bytesAvailable()}};
    if (facts.f_namemax > 0) limits.longestName = static_cast<qsizetype>(facts.f_namemax);
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
