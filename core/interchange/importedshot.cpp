// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/importedshot.h"

#include "core/interchange/readers.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

void ImportedList::leave(LeftOut what, qsizetype line) {
    constexpr qsizetype mostLines = 10;
    auto part = std::ranges::find(leftOut, what, &LeftOutPart::what);
    if (part == leftOut.end()) part = leftOut.insert(leftOut.end(), {.what = what});
    ++part->count;
    if (line > 0 && part->lines.size() < mostLines) part->lines.append(line);
}

std::optional<ImportFormat> importFormatOf(const QString& path) {
    const QString suffix = QFileInfo{path}.suffix().toLower();
    if (suffix == "edl"_L1) return ImportFormat::Edl;
    if (suffix == "xml"_L1) return ImportFormat::Fcp7Xml;
    if (suffix == "otio"_L1) return ImportFormat::Otio;
    if (suffix == "csv"_L1) return ImportFormat::Csv;
    if (suffix == "rushes"_L1) return ImportFormat::ShotList;
    return std::nullopt;
}

ImportedShots readShots(ImportFormat format, QIODevice& from) {
    const QByteArray file = from.read(importLimit + 1);
    if (file.size() > importLimit) return std::unexpected{ImportError{ImportFault::TooLarge}};
    switch (format) {
    case ImportFormat::Edl: return readEdl(file);
    case ImportFormat::Fcp7Xml: return readFcp7Xml(file);
    case ImportFormat::Otio: return readOtio(file);
    case ImportFormat::Csv: return readCsv(file);
    case ImportFormat::ShotList: return readShotListFile(file);
    }
    Q_UNREACHABLE_RETURN(std::unexpected{ImportError{ImportFault::NotThisFormat}});
}

ImportedShots readShots(ImportFormat format, const QString& path) {
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected{ImportError{ImportFault::NotReadable, 0, file.errorString()}};
    return readShots(format, file);
}

} // namespace Rushes::Interchange
