// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/framerate.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

class QIODevice;

namespace Rushes::Interchange {

/// A place in a clip as a file from an edit suite tells it: as a timecode, which only the clip's own rate makes a frame, or as a number of frames.
struct ImportedPoint {
    QString timecode{};           ///< "10:00:00:00"; empty where frames are told
    qint64 frames = 0;
    bool isSinceMidnight = false; ///< otherwise from the clip's first frame
};

/// One shot as it was read.
struct ImportedShot {
    qsizetype line = 0;     ///< from 1, where the file has lines; else its number
    QString clip{};         ///< the clip's title or name; may be empty, as may those below
    QString file{};         ///< file name, path or file URL
    QString reel{};
    std::optional<Media::FrameRate> rate{};
    ImportedPoint in{};
    ImportedPoint out{};
    QString note{};
    QStringList tags{};
};

enum class ImportFault : quint8 {
    NotReadable, ///< the file is not there, or may not be read
    TooLarge,
    NotThisFormat,
    Damaged,     ///< it begins right and cannot be read on
};

struct ImportError {
    ImportFault fault;
    qsizetype line = 0; ///< where it was found out; 0 where that is not known
    QString detail{};   ///< for the log
};

/// What a file says beside its shots, and that becomes no range or no part of one.
enum class LeftOut : quint8 {
    Sound,   ///< events of sound alone: the other half of what those of the picture say
    Line,    ///< one that looks like a shot and cannot be read
    Effect,  ///< a dissolve, a wipe, another speed: the shot itself is read
    Rating,  ///< of a shot; a range has none
    Section,
};

struct LeftOutPart {
    LeftOut what;
    qsizetype count = 0;
    QList<qsizetype> lines{}; ///< the first ten, from 1, where the file has lines
};

/// What was read of a file.
struct ImportedList {
    QList<ImportedShot> shots{};
    QList<LeftOutPart> leftOut{}; ///< in the order in which it was met first

    /// `line` is 0 where it is not known.
    void leave(LeftOut what, qsizetype line = 0);
};

using ImportedShots = std::expected<ImportedList, ImportError>;

enum class ImportFormat : quint8 { Edl, Fcp7Xml, Otio, Csv, ShotList };

/// By the ending of a file's name.
[[nodiscard]] std::optional<ImportFormat> importFormatOf(const QString& path);
/// Reads the shots of a file of at most 64 MiB. Nothing that the file names is opened.
[[nodiscard]] ImportedShots readShots(ImportFormat format, QIODevice& from);
[[nodiscard]] ImportedShots readShots(ImportFormat format, const QString& path);

} // namespace Rushes::Interchange
