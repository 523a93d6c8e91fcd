// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/programmetexts.h"

#include "app/workbench/portaldesk.h"
#include "app/workbench/portaldesks.h"
#include "core/base/answers.h"
#include "core/base/errand.h"
#include "core/catalogue/cataloguecache.h"
#include "core/catalogue/cataloguesearch.h"

namespace Rushes::Workbench {

namespace {

using Meetings = Storage::StorageResult<QList<Catalogue::Meeting>>;

QStringList textsOf(const Catalogue::Meeting& meeting) {
    QStringList texts{meeting.summary};
    for (const Catalogue::ProgrammeItem& item : meeting.programme) texts << item.title << item.note;
    texts.removeAll(QString{});
    return texts;
}

} // namespace

QFuture<QStringList> programmeTexts(PortalDesks& portals, const QString& meeting, QObject* context) {
    QList<QFuture<Meetings>> asked;
    for (PortalDesk* desk : portals.all()) asked.append(desk->catalogue().meetings({.query = Catalogue::wordsQuery(Catalogue::Kind::Meeting, meeting)}));
    if (asked.isEmpty()) return readyFuture(QStringList{});
    return QtFuture::whenAll(asked.begin(), asked.end()).then(context, [meeting](const QList<QFuture<Meetings>>& ended) {
        QStringList texts;
        const QList<Meetings> answers = answersOf(ended).value_or(QList<Meetings>{});
        for (const Meetings& answer : answers) {
            const QList<Catalogue::Meeting> found = answer.value_or(QList<Catalogue::Meeting>{});
            for (const Catalogue::Meeting& one : found)
                if (one.title == meeting) texts += textsOf(one);
        }
        return texts;
    });
}

} // namespace Rushes::Workbench
