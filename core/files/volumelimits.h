// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytecount.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Rushes::Files {

/// What a volume takes.
struct VolumeLimits {
    QString volume = {};                        ///< tells volumes apart
    QString fileSystem = {};                    ///< "vfat", "ext4"
    ByteCount available = {};                   ///< to this user, quotas that the system reports included
    std::optional<ByteCount> largestFile = {};  ///< nothing for no limit that matters
    qsizetype longestName = 255;                ///< in bytes of UTF-8
    qsizetype longestPath = 4096;
};

/// Of the volume of a folder, which need not have been made yet. Nothing where the system does not tell. Looks at the disk.
[[nodiscard]] std::optional<VolumeLimits> limitsOf(const QString& folder);

/// A file that is to come.
struct ExpectedFile {
    QString path;
    std::optional<ByteCount> missing = {}; ///< bytes that are still to come; nothing where nobody knows
    std::optional<ByteCount> size = {};    ///< of the whole
};

enum class PreflightFault : quint8 {
    TooLarge,    ///< the volume takes no file of this size, as FAT beyond 4 GiB
    NameTooLong,
    PathTooLong, ///< for this system
    PathTooLongElsewhere, ///< longer than Windows programs take (260 characters); works here
    NoSpace,     ///< with all that is to come to the same volume already
};

/// What stands in the way of a file before its first byte.
struct PreflightProblem {
    PreflightFault fault;
    QString path;                ///< of the file; of its folder with NoSpace, which is said once a volume
    ByteCount needed = {};
    ByteCount available = {};
    QString fileSystem = {};

    /// Whether the file cannot come however long one waits.
    [[nodiscard]] bool isFinal() const {
        return fault == PreflightFault::TooLarge || fault == PreflightFault::NameTooLong || fault == PreflightFault::PathTooLong;
    }
    bool operator==(const PreflightProblem&) const = default;
};

/// Looks ahead: files that are asked for, beside those that are to come already. `limits` is asked once a folder.
[[nodiscard]] QList<PreflightProblem> preflight(const QList<ExpectedFile>& wanted, const QList<ExpectedFile>& already,
                                                const std::function<std::optional<VolumeLimits>(const QString& folder)>& limits);

} // namespace Rushes::Files
