// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/itemwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>

namespace Rushes::Ui::Words {

using namespace Qt::StringLiterals;
using Catalogue::DateClash;
using Catalogue::ItemDates;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui::Words", text); }

QString clash(DateClash kind) {
    switch (kind) {
    case DateClash::StemOutsideEvent: return tr("The file is named for a day on which the event was not.");
    case DateClash::StemNotPublished: return tr("The file is named for another day than the portal lists it under.");
    case DateClash::PublishedBeforeEvent: return tr("It was published before the event.");
    case DateClash::PublishedLongAfterEvent: return tr("It was published more than two months after the event.");
    case DateClash::PublishedAfterRetrieved: return tr("It says that it was published after Rushes read it, so one of the clocks is wrong.");
    }
    return {};
}

QString sign(Catalogue::LinkSign which) {
    switch (which) {
    case Catalogue::LinkSign::Id: return tr("shown by news of the meeting");
    case Catalogue::LinkSign::FileStem: return tr("same file stem");
    case Catalogue::LinkSign::DateAndTitle: return tr("date and title");
    case Catalogue::LinkSign::DateOnly: return tr("same day");
    case Catalogue::LinkSign::TitleOnly: return tr("similar title");
    }
    return {};
}

} // namespace

Badge badge(const Catalogue::Notices& notices, const ItemDates& dates) {
    if (notices.withdrawnAt.isValid()) {
        return {u"err"_s, tr("Withdrawn"), tr("The portal took it back on %1. It is shown as it was.").arg(date(notices.withdrawnAt.toLocalTime().date()))};
    }
    const QList<DateClash> clashes = disagreements(dates);
    if (clashes.isEmpty()) return {};
    QStringList sentences;
    for (const DateClash kind : clashes) sentences.append(clash(kind));
    return {u"warn"_s, tr("Dates differ"), sentences.join(u' ') + u'\n' + datesLine(dates)};
}

QString datesLine(const ItemDates& dates) {
    QStringList parts;
    if (dates.event.isValid()) parts.append(tr("event %1").arg(Words::dates(dates.event, dates.eventEnds.isValid() ? dates.eventEnds : dates.event)));
    if (dates.published.isValid()) parts.append(tr("published %1").arg(date(dates.published)));
    if (dates.stem.isValid()) parts.append(tr("file name %1").arg(date(dates.stem)));
    if (dates.retrieved.isValid()) parts.append(tr("retrieved %1").arg(date(dates.retrieved.toLocalTime().date())));
    QString line = parts.join(u", "_s);
    if (!line.isEmpty()) line[0] = line.at(0).toUpper();
    return line;
}

QString linkText(Catalogue::Confidence confidence, Catalogue::LinkSign which) {
    switch (confidence) {
    case Catalogue::Confidence::Stated: return {};
    case Catalogue::Confidence::Likely: return tr("likely: %1").arg(sign(which));
    case Catalogue::Confidence::Possible: return tr("possible: %1").arg(sign(which));
    }
    return {};
}

} // namespace Rushes::Ui::Words
