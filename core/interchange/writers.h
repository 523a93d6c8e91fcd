// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace Rushes::Interchange {

struct CutList;
class ExportReport;

// One function a format; each says in its own file what it follows. All write UTF-8 unless the format says otherwise, and say in the report
// what the format could not carry.
void writeEdl(const CutList& cut, QIODevice& to, ExportReport& report);
void writeAle(const CutList& cut, QIODevice& to, ExportReport& report);
void writeFcp7Xml(const CutList& cut, QIODevice& to, ExportReport& report);
void writeFcpxml(const CutList& cut, QIODevice& to, ExportReport& report);
void writeOtio(const CutList& cut, QIODevice& to, ExportReport& report);
void writeCsv(const CutList& cut, QIODevice& to, ExportReport& report);
void writeWebVtt(const CutList& cut, QIODevice& to, ExportReport& report);
void writeSrt(const CutList& cut, QIODevice& to, ExportReport& report);
void writeEbuStl(const CutList& cut, QIODevice& to, ExportReport& report);
void writeShotList(const CutList& cut, QIODevice& to, ExportReport& report);
void writeCredits(const CutList& cut, QIODevice& to, ExportReport& report);

} // namespace Rushes::Interchange
