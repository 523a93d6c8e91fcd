// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/exportformat.h"

#include "core/interchange/cutlist.h"
#include "core/interchange/writers.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace Rushes::Interchange {

namespace {

struct Known {
    ExportFormat format;
    QLatin1StringView word;
    QLatin1StringView suffix;
    void (*write)(const CutList&, QIODevice&, ExportReport&);
};

constexpr std::array known{
    Known{ExportFormat::Edl, QLatin1StringView{"edl"}, QLatin1StringView{".edl"}, writeEdl},
    Known{ExportFormat::Ale, QLatin1StringView{"ale"}, QLatin1StringView{".ale"}, writeAle},
    Known{ExportFormat::Fcp7Xml, QLatin1StringView{"fcp7xml"}, QLatin1StringView{".xml"}, writeFcp7Xml},
    Known{ExportFormat::Fcpxml, QLatin1StringView{"fcpxml"}, QLatin1StringView{".fcpxml"}, writeFcpxml},
    Known{ExportFormat::Otio, QLatin1StringView{"otio"}, QLatin1StringView{".otio"}, writeOtio},
    Known{ExportFormat::Csv, QLatin1StringView{"csv"}, QLatin1StringView{".csv"}, writeCsv},
    Known{ExportFormat::WebVtt, QLatin1StringView{"vtt"}, QLatin1StringView{".vtt"}, writeWebVtt},
    Known{ExportFormat::Srt, QLatin1StringView{"srt"}, QLatin1StringView{".srt"}, writeSrt},
    Known{ExportFormat::EbuStl, QLatin1StringView{"stl"}, QLatin1StringView{".stl"}, writeEbuStl},
    Known{ExportFormat::ShotList, QLatin1StringView{"shotlist"}, QLatin1StringView{".rushes"}, writeShotList},
    Known{ExportFormat::Credits, QLatin1StringView{"credits"}, QLatin1StringView{".txt"}, writeCredits},
    Known{ExportFormat::Pdf, QLatin1StringView{"pdf"}, QLatin1StringView{".pdf"}, nullptr},
};

constexpr auto formats = [] {
    std::array<ExportFormat, known.size() - 1> all{};
    std::ranges::transform(known.begin(), known.end() - 1, all.begin(), &Known::format);
    return all;
}();

const Known& of(ExportFormat format) { return *std::ranges::find(known, format, &Known::format); }

} // namespace

std::span<const ExportFormat> exportFormats() { return formats; }

QString word(ExportFormat format) { return QString{of(format).word}; }

std::optional<ExportFormat> exportFormatFrom(QStringView word) {
    const auto found = std::ranges::find_if(known, [word](const Known& each) { return each.word == word; });
    if (found == known.end()) return std::nullopt;
    return found->format;
}

QString suffix(ExportFormat format) { return QString{of(format).suffix}; }

ExportReport writeCut(ExportFormat format, const CutList& cut, QIODevice& to) {
    ExportReport report;
    of(format).write(cut, to, report);
    return report;
}

std::expected<ExportReport, ExportError> exportCut(ExportFormat format, const CutList& cut, const QString& path, Existing existing, const Printer& printer) {
    if (existing == Existing::Keep && QFileInfo::exists(path)) return std::unexpected{ExportError{ExportFault::Taken, path}};
    QBuffer paper;
    ExportReport printed;
    if (format == ExportFormat::Pdf) {
        QBuffer list;
        list.open(QIODevice::WriteOnly);
        printed = writeCut(ExportFormat::ShotList, cut, list);
        if (printer) paper.setData(printer(list.data(), cut.title));
        if (paper.data().isEmpty()) return std::unexpected{ExportError{ExportFault::NotPrinted, path}};
    }
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly)) return std::unexpected{ExportError{ExportFault::NotWritable, file.errorString()}};
    ExportReport report = format == ExportFormat::Pdf ? printed : writeCut(format, cut, file);
    if (format == ExportFormat::Pdf) file.write(paper.data());
    if (!file.commit()) return std::unexpected{ExportError{ExportFault::NotWritable, file.errorString()}};
    return report;
}

} // namespace Rushes::Interchange
