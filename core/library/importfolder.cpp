// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/importfolder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace Rushes::Library {

using namespace Qt::StringLiterals;

QString lineOf(const ImportFolder& folder) {
    const QJsonObject object{
        {u"path"_s, folder.path}, {u"on"_s, folder.isOn}, {u"subfolders"_s, folder.withSubfolders}, {u"tags"_s, QJsonArray::fromStringList(folder.tags)}};
    return QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
}

std::optional<ImportFolder> importFolderFrom(const QString& line) {
    const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    const QString path = object.value("path"_L1).toString();
    if (path.isEmpty() || !QDir::isAbsolutePath(path)) return std::nullopt;
    ImportFolder folder{.path = QDir::cleanPath(QDir::fromNativeSeparators(path)),
                        .isOn = object.value("on"_L1).toBool(true),
                        .withSubfolders = object.value("subfolders"_L1).toBool(true)};
    for (const auto& tag : object.value("tags"_L1).toArray()) {
        const QString name = tag.toString().simplified();
        if (!name.isEmpty()) folder.tags.append(name);
    }
    return folder;
}

QList<ImportFolder> importFoldersFrom(const QStringList& lines) {
    QList<ImportFolder> folders;
    QSet<QString> paths;
    for (const QString& line : lines) {
        auto folder = importFolderFrom(line);
        if (!folder || paths.contains(folder->path)) continue;
        paths.insert(folder->path);
        folders.append(*std::move(folder));
    }
    return folders;
}

QStringList linesOf(const QList<ImportFolder>& folders) {
    QStringList lines;
    for (const ImportFolder& folder : folders) lines.append(lineOf(folder));
    return lines;
}

bool isImportableName(const QString& fileName) {
    // What cameras, recorders and ingest servers write, as FFmpeg's demuxers know it, and raw files that other programs open.
    static const QSet<QString> endings{u"mxf"_s,  u"mov"_s, u"mp4"_s,  u"m4v"_s,  u"mts"_s,  u"m2ts"_s, u"m2t"_s,  u"ts"_s,   u"mpg"_s, u"mpeg"_s,
                                       u"m2v"_s,  u"avi"_s, u"mkv"_s,  u"webm"_s, u"wmv"_s,  u"dv"_s,   u"gxf"_s,  u"lxf"_s,  u"3gp"_s, u"r3d"_s,
                                       u"braw"_s, u"wav"_s, u"bwf"_s,  u"rf64"_s, u"w64"_s,  u"aif"_s,  u"aiff"_s, u"mp3"_s,  u"m4a"_s, u"aac"_s,
                                       u"flac"_s, u"ogg"_s, u"opus"_s, u"jpg"_s,  u"jpeg"_s, u"png"_s,  u"tif"_s,  u"tiff"_s, u"heic"_s};
    // A name that is still written to has another ending than these: clip.mxf.part, clip.mxf.tmp, clip.mxf~.
    if (fileName.startsWith(u'.') || fileName.startsWith(u'~')) return false;
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot > 0 && endings.contains(fileName.sliced(dot + 1).toLower());
}

} // namespace Rushes::Library
