// SPDX-License-Identifier: GPL-3.0-or-later
// Who is to be named, and on which terms: plain text, one paragraph for each credit line.
#include "core/interchange/cutlist.h"
#include "core/interchange/shotwords.h"
#include "core/interchange/writers.h"

#include <QMap>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

namespace {

struct Credit {
    QString credit;
    QString terms;
    auto operator<=>(const Credit&) const = default;
};

} // namespace

void writeCredits(const CutList& cut, QIODevice& to, ExportReport& report) {
    QMap<Credit, QStringList> clips;
    for (const Shot& shot : Shots{cut}) {
        report.wrote();
        QStringList& of = clips[{onOneLine(shot.clip->credit), onOneLine(shot.clip->usageTerms)}];
        if (of.isEmpty() || of.last() != shot.clip->title) of.append(shot.clip->title);
    }
    LineWriter lines{to};
    lines.line(onOneLine(cut.title));
    for (const auto& [credit, titles] : clips.asKeyValueRange()) {
        lines.line();
        lines.line(credit.credit.isEmpty() ? u"Credit: not known"_s : u"Credit: "_s + credit.credit);
        lines.line(credit.terms.isEmpty() ? u"Terms: not known"_s : u"Terms: "_s + credit.terms);
        for (const QString& title : titles) lines.line(u"  "_s + onOneLine(title));
    }
}

} // namespace Rushes::Interchange
