// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/exportreport.h"

#include <QString>

#include <expected>
#include <functional>
#include <optional>
#include <span>

class QIODevice;

namespace Rushes::Interchange {

struct CutList;

enum class ExportFormat : quint8 {
    Edl,      ///< CMX3600 edit decision list
    Ale,      ///< Avid Log Exchange
    Fcp7Xml,  ///< Final Cut Pro 7 XML (xmeml 5), which Premiere and Resolve read
    Fcpxml,   ///< Final Cut Pro XML 1.11
    Otio,     ///< OpenTimelineIO JSON
    Csv,      ///< one line a shot (RFC 4180)
    WebVtt,   ///< notes as captions or chapters
    Srt,      ///< notes as captions
    EbuStl,   ///< notes as EBU STL subtitles (Tech 3264)
    ShotList, ///< Rushes' own plain text
    Credits,  ///< who is to be named, and on which terms, as plain text
    Pdf,      ///< the shot list on paper; only exportCut() writes it, with a printer
};

/// Those that writeCut() writes: all but Pdf.
[[nodiscard]] std::span<const ExportFormat> exportFormats();
/// "edl", as the command line names it.
[[nodiscard]] QString word(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFrom(QStringView word);
/// The usual ending of such a file's name, with its dot.
[[nodiscard]] QString suffix(ExportFormat format);

enum class ExportFault : quint8 {
    Taken,       ///< there is a file of that name, and it was not to be replaced
    NotWritable, ///< the folder is not there, may not be written, or is full
    NotPrinted,  ///< there is no printer, or it failed
};

struct ExportError {
    ExportFault fault;
    QString detail; ///< the system's words, for the log
};

enum class Existing : quint8 { Keep, Replace };

/// Writes the shots in their order. Whether the device took all is for the caller to see.
ExportReport writeCut(ExportFormat format, const CutList& cut, QIODevice& to);
/// Makes a PDF of a shot list under a title; empty where that failed. Core has no fonts.
using Printer = std::function<QByteArray(const QByteArray& list, const QString& title)>;
/// The same into a file, whole or not at all.
[[nodiscard]] std::expected<ExportReport, ExportError> exportCut(ExportFormat format, const CutList& cut, const QString& path, Existing existing,
                                                                 const Printer& printer = {});

} // namespace Rushes::Interchange
