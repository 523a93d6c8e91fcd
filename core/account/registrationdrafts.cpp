// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/registrationdrafts.h"

#include "core/base/logging.h"

namespace Rushes::Account {

using namespace Qt::StringLiterals;

RegistrationDraft RegistrationDrafts::load() const {
    const QJsonObject record = m_records.load();
    return {record.value("name"_L1).toString(), record.value("email"_L1).toString(), record.value("organisation"_L1).toString()};
}

bool RegistrationDrafts::save(const RegistrationDraft& draft) const {
    if (draft == load()) return true;
    const bool kept = m_records.save({{u"name"_s, draft.name}, {u"email"_s, draft.email}, {u"organisation"_s, draft.organisation}});
    if (!kept) qCWarning(logAccount) << "what was typed could not be kept";
    return kept;
}

void RegistrationDrafts::clear() const {
    if (!m_records.clear()) qCWarning(logAccount) << "what was typed could not be forgotten";
}

} // namespace Rushes::Account
