// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/pendingregistrations.h"

#include "core/account/registration.h"
#include "core/base/logging.h"
#include "core/portal/jsonfields.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace Rushes::Account {

using namespace Qt::StringLiterals;

QJsonObject PendingRegistrations::readAll() const {
    QFile file{m_file};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

bool PendingRegistrations::write(const QJsonObject& all) const {
    const QByteArray bytes = QJsonDocument{all}.toJson();
    QSaveFile file{m_file};
    return QDir{}.mkpath(QFileInfo{m_file}.absolutePath()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
}

std::optional<PendingRegistration> PendingRegistrations::load() const {
    Portal::JsonFields fields{readAll().value(m_portal.toString()).toObject()};
    const QString id = fields.required("registration_id"_L1);
    const auto email = EmailAddress::parse(fields.required("email"_L1));
    const QDateTime expires = fields.time("code_expires_at"_L1);
    const QDateTime resend = fields.time("resend_at"_L1);
    if (fields.isBroken() || !email) return std::nullopt;
    return PendingRegistration{id, *email, expires, resend};
}

bool PendingRegistrations::save(const PendingRegistration& pending) const {
    QJsonObject all = readAll();
    all.insert(m_portal.toString(), QJsonObject{{u"registration_id"_s, pending.id},
                                                {u"email"_s, pending.email.text()},
                                                {u"code_expires_at"_s, pending.codeExpiresAt.toString(Qt::ISODateWithMs)},
                                                {u"resend_at"_s, pending.resendAt.toString(Qt::ISODateWithMs)}});
    return write(all);
}

void PendingRegistrations::clear() const {
    QJsonObject all = readAll();
    if (!all.contains(m_portal.toString())) return;
    all.remove(m_portal.toString());
    if (!write(all)) qCWarning(logAccount) << "the pending registration could not be forgotten";
}

} // namespace Rushes::Account
