// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/maillist.h"

#include "app/portal/database/statements.h"
#include "core/storage/connection.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Row;

QString ListedMail::line() const {
    QString text =
        QStringList{createdAt.toUTC().toString(Qt::ISODate), state, QString::number(attempts), recipient, reason.isEmpty() ? u"-"_s : reason, id}.join(u'\t');
    for (QChar& c : text) {
        if (c != u'\t' && c.category() == QChar::Other_Control) c = u' '; // a mail server's words are nobody to command a terminal
    }
    return text;
}

Storage::StorageResult<QList<ListedMail>> listMail(Storage::Connection& connection) {
    return connection.rows(Sql::mailsList, {}, [](const Row& row) {
        return ListedMail{
            .id = row.text("id"_L1),
            .recipient = row.text("recipient"_L1),
            .state = row.text("state"_L1),
            .reason = row.text("reason"_L1),
            .createdAt = row.time("created_at"_L1),
            .stateAt = row.time("state_at"_L1),
            .attempts = static_cast<int>(row.integer("attempts"_L1)),
        };
    });
}

} // namespace Rushes::PortalServer
