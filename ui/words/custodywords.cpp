// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/custodywords.h"

#include "ui/words/words.h"

namespace Rushes::Ui::Words {

using namespace Qt::StringLiterals;
using namespace Custody;
using enum MhlFindingKind;

QString word(MhlFindingKind kind) {
    switch (kind) {
    case Changed: return u"changed"_s;
    case Missing: return u"missing"_s;
    case Renamed: return u"renamed"_s;
    case New: return u"new"_s;
    case Unreadable: return u"unreadable"_s;
    case NoDigest: return u"no digest"_s;
    case GenerationMissing: return u"list missing"_s;
    case GenerationChanged: return u"list changed"_s;
    case GenerationUnreadable: return u"list unreadable"_s;
    case GenerationUnchained: return u"list unknown"_s;
    case ChainUnreadable: return u"chain unreadable"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString detailOf(const MhlFinding& finding) {
    QStringList parts;
    if (!finding.previousPath.isEmpty()) parts.append(u"was %1"_s.arg(finding.previousPath));
    if (finding.generation > 0) parts.append(u"generation %1"_s.arg(finding.generation));
    if (!finding.detail.isEmpty()) parts.append(finding.detail);
    return parts.join(u"; "_s);
}

QString summaryOf(const MhlReport& report) {
    if (!report.hasHistory) return u"The folder has no history (no “ascmhl” in it), so there is nothing to compare."_s;
    const auto count = std::ranges::count_if(report.findings, &MhlFinding::isFailure);
    const QString whole = report.whole == 1 ? u"1 file is as the history says"_s : u"%1 files are as the history says"_s.arg(Words::count(report.whole));
    if (report.findings.isEmpty()) return whole + u'.';
    if (count == 0) return u"%1. Nobody vouches for what is new."_s.arg(whole);
    return count == 1 ? u"%1; 1 thing is not. Rushes changed nothing."_s.arg(whole)
                      : u"%1; %2 things are not. Rushes changed nothing."_s.arg(whole, Words::count(count));
}

QString describe(const MhlError& error, const QString& folder) {
    switch (error.fault) {
    case MhlFault::Malformed: return u"The history of %1 cannot be read: it is no ASC MHL 2.0. Nothing was changed."_s.arg(folder);
    case MhlFault::Busy: return u"Another program is writing the history of %1 at the moment. Try again when it is done."_s.arg(folder);
    case MhlFault::Broken:
        return u"The history of %1 contradicts itself, so nothing was added to it. `rushes-cli verify --mhl` says what is wrong."_s.arg(folder);
    case MhlFault::File: break;
    }
    if (error.file && error.file->fault == Files::FileFault::Missing) return u"There is no folder %1."_s.arg(folder);
    if (error.file && error.file->fault == Files::FileFault::Full)
        return u"The disk of %1 is full, so its history could not be written. Free some space and try again."_s.arg(folder);
    return u"The history of %1 could not be read or written. Check the folder's permissions, then try again."_s.arg(folder);
}

} // namespace Rushes::Ui::Words
