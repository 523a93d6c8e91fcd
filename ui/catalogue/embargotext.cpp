// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/embargotext.h"

#include "ui/words/words.h"

#include <QCoreApplication>

namespace Rushes::Ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui", text); }

/// "Brussels" of Europe/Brussels.
QString placeOf(const QTimeZone& zone) { return QString::fromLatin1(zone.id().split('/').last()).replace(u'_', u' '); }

QString clock(const QDateTime& at) { return at.time().toString(QStringLiteral("HH:mm")); }

} // namespace

QString embargoText(const QDateTime& until, const QByteArray& meetingZone, const QTimeZone& here, const QDateTime& now) {
    if (!until.isValid() || until <= now) return {};
    const QTimeZone named{meetingZone};
    const QDateTime there = until.toTimeZone(named.isValid() ? named : QTimeZone::utc());
    const QDateTime local = until.toTimeZone(here);
    const QString lead = tr("Under embargo until %1 %2").arg(Words::date(there.date()), clock(there));
    const QString place = named.isValid() ? tr("in %1").arg(placeOf(named)) : tr("UTC");
    if (there.offsetFromUtc() == local.offsetFromUtc()) return tr("%1 %2, which is the time here.").arg(lead, place);
    const QString mine = there.date() == local.date() ? clock(local) : tr("%1 %2").arg(Words::date(local.date()), clock(local));
    return tr("%1 %2, %3 here (%4).").arg(lead, place, mine, placeOf(here));
}

} // namespace Rushes::Ui
