// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/textfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringDecoder>

namespace Rushes::Ui {

namespace {

const QHash<QString, QString>& syntaxes() {
    const QString xml = QStringLiteral("XML");
    const QString json = QStringLiteral("JSON");
    const QString captions = QStringLiteral("Rushes Captions");
    static const QHash<QString, QString> known{{QStringLiteral("xmp"), xml},
                                               {QStringLiteral("xml"), xml},
                                               {QStringLiteral("fcpxml"), xml},
                                               {QStringLiteral("mhl"), xml},
                                               {QStringLiteral("json"), json},
                                               {QStringLiteral("otio"), json},
                                               {QStringLiteral("vtt"), captions},
                                               {QStringLiteral("srt"), captions},
                                               {QStringLiteral("edl"), QStringLiteral("Rushes EDL")},
                                               {QStringLiteral("rushes"), QStringLiteral("Rushes Shot List")},
                                               {QStringLiteral("ale"), {}},
                                               {QStringLiteral("csv"), {}},
                                               {QStringLiteral("txt"), {}}};
    return known;
}

} // namespace

TextFile readTextFile(const QString& path) {
    TextFile read;
    QFile file{path};
    // A pipe or a device has no end.
    if (!QFileInfo{path}.isFile() || !file.open(QIODevice::ReadOnly)) {
        read.isReadable = false;
        return read;
    }
    const QByteArray bytes = file.read(TextFile::most);
    read.isWhole = file.atEnd();
    const auto encoding = QStringConverter::encodingForData(bytes);
    const auto isWide = encoding && *encoding != QStringConverter::Utf8;
    if (!isWide && bytes.contains('\0')) {
        read.isText = false;
        return read;
    }
    QStringDecoder decoder{encoding.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless};
    read.text = decoder.decode(bytes);
    // What is not UTF-8 is from an older program of this continent.
    if (decoder.hasError() && !isWide && read.isWhole) read.text = QString::fromLatin1(bytes);
    return read;
}

QStringList textsBeside(const QString& mediaPath) {
    const QFileInfo media{mediaPath};
    const QDir folder = media.dir();
    QStringList found;
    const QFileInfoList beside = folder.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& file : beside) {
        if (file == media || !syntaxes().contains(file.suffix().toLower())) continue;
        // "a.mxf.xmp" and "a.en.vtt" go with "a.mxf", "ab.xmp" does not.
        const bool isOurs = file.fileName().startsWith(media.fileName() + u'.') || file.fileName().startsWith(media.completeBaseName() + u'.');
        if (isOurs) found.append(file.filePath());
    }
    const QFileInfoList lists = folder.entryInfoList({QStringLiteral("*.mhl")}, QDir::Files, QDir::Name) +
                                QDir{folder.filePath(QStringLiteral("ascmhl"))}.entryInfoList({QStringLiteral("*.mhl")}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : lists) {
        if (!found.contains(file.filePath())) found.append(file.filePath());
    }
    return found;
}

QString syntaxOf(const QString& path) { return syntaxes().value(QFileInfo{path}.suffix().toLower()); }

} // namespace Rushes::Ui
