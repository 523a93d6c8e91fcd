// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/lastaccount.h"

#include "core/account/accountjson.h"
#include "core/base/logging.h"

namespace Rushes::Account {

using namespace Qt::StringLiterals;

std::optional<LastAccount::Entry> LastAccount::load() const {
    const QJsonObject record = m_records.load();
    const auto account = accountFrom(record.value("account"_L1).toObject());
    if (!account) return std::nullopt;
    return Entry{*account, record.value("ended"_L1).toBool()};
}

void LastAccount::save(const Entry& entry) const {
    if (!m_records.save({{u"account"_s, toJson(entry.account)}, {u"ended"_s, entry.ended}})) qCWarning(logAccount) << "who is signed in could not be noted";
}

void LastAccount::clear() const {
    if (!m_records.clear()) qCWarning(logAccount) << "who was signed in could not be forgotten";
}

} // namespace Rushes::Account
