// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/custody/digest.h"
#include "core/files/fileerror.h"

#include <QDateTime>
#include <QList>

#include <optional>

// The values of ASC MHL 2.0 (American Society of Cinematographers, Media Hash List; namespace urn:ASC:MHL:v2.0), in the order of its schema.
namespace Rushes::Custody {

/// What came of a digest in this generation.
enum class MhlAction : quint8 {
    Original, ///< nobody had one before
    Verified, ///< the same as before
    Failed,   ///< another one than before; the digest is that of the bytes as they are
};

struct MhlHash {
    Digest digest;
    std::optional<MhlAction> action = {}; ///< none with digests of folders
    QDateTime at = {};                    ///< when it was computed
};

/// Something of our own that a list carries, as an element of the namespace urn:rushes:custody:1 in <metadata>: "source", "portal", "terms" …
struct MhlFact {
    QString name; ///< letters only
    QString value;

    bool operator==(const MhlFact&) const = default;
};

struct MhlFile {
    QString path; ///< below the root of the history, with '/'
    std::optional<qint64> size = {};
    QDateTime modifiedAt = {};
    QList<MhlHash> hashes = {};
    QString previousPath = {}; ///< where it was renamed
    QList<MhlFact> facts = {};
};

/// A folder by its content (the digests of what is in it) and its structure (their names too).
struct MhlFolder {
    QString path = {}; ///< empty for the root
    QDateTime modifiedAt = {};
    QList<MhlHash> content = {};
    QList<MhlHash> structure = {};
    QString previousPath = {};
};

/// The list of a folder further down that has a history of its own.
struct MhlReference {
    QString path;
    Digest c4;
};

/// In which way the files came to be where they are.
enum class MhlProcess : quint8 { InPlace, Transfer, Flatten };

/// One generation of a history: one .mhl file.
struct MhlManifest {
    QDateTime createdAt = {};
    QString host = {};
    QString tool = {};
    QString toolVersion = {};
    QString comment = {};
    MhlProcess process = MhlProcess::InPlace;
    std::optional<MhlFolder> root = {};
    QStringList ignored = {}; ///< patterns of files that are no part of it
    QList<MhlFile> files = {};
    QList<MhlFolder> folders = {};
    QList<MhlFact> facts = {};
    QList<MhlReference> references = {};
};

/// A file of the chain: which generations there are, each by the C4 ID of its .mhl file.
struct MhlChainLink {
    int number = 0;
    QString fileName;
    std::optional<Digest> c4; ///< nothing where the chain has none that can be read
};

enum class MhlFault : quint8 {
    File,      ///< see MhlError::file
    Malformed, ///< no ASC MHL 2.0, or not within the limits
    Busy,      ///< another program is writing the history
    Broken,    ///< the history contradicts itself; nothing was added to it
};

struct MhlError {
    MhlFault fault = MhlFault::File;
    QString detail = {};
    std::optional<Files::FileError> file = {};

    [[nodiscard]] bool isRetryable() const { return fault == MhlFault::Busy || (file && file->isRetryable()); }
};

template <typename T> using MhlResult = Result<T, MhlError>;

[[nodiscard]] inline MhlError mhlErrorFrom(const Files::FileError& error) { return {MhlFault::File, error.detail, error}; }

inline constexpr QLatin1StringView mhlFolderName{"ascmhl"};
inline constexpr QLatin1StringView mhlChainName{"ascmhl_chain.xml"};

} // namespace Rushes::Custody
