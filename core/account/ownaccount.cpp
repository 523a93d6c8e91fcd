// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/ownaccount.h"

#include "core/account/accountjson.h"
#include "core/account/sessionkeeper.h"
#include "core/portal/jsonfields.h"
#include "core/portal/portalclient.h"

namespace Rushes::Account {

using namespace Qt::StringLiterals;
using Portal::Caller;
using Portal::JsonFields;
using Portal::PortalError;
using Portal::PortalFault;
using Portal::PortalReply;
using Portal::PortalResult;

namespace {

/// As many as the contract allows; a portal that always names a next page is not asked for ever.
constexpr int devicesOfPage = 200;
constexpr int mostPages = 5;

PortalResult<Newsletter> newsletterFrom(const PortalResult<PortalReply>& reply) {
    if (!reply) return std::unexpected{reply.error()};
    JsonFields fields{reply->body};
    Newsletter newsletter{fields.truth("subscribed"_L1), fields.time("since"_L1)};
    if (fields.isBroken()) return std::unexpected{PortalError{.fault = PortalFault::BadReply, .detail = u"newsletter: "_s + fields.broken()}};
    return newsletter;
}

PortalResult<Device> deviceFrom(const QJsonObject& json) {
    JsonFields fields{json};
    Device device{
        .id = DeviceId{fields.required("id"_L1)},
        .name = fields.text("device"_L1),
        .signedInAt = fields.time("created_at"_L1),
        .lastSeenAt = fields.time("last_seen_at"_L1),
        .current = fields.truth("current"_L1),
    };
    if (fields.isBroken()) return std::unexpected{PortalError{.fault = PortalFault::BadReply, .detail = u"a device: "_s + fields.broken()}};
    return device;
}

} // namespace

OwnAccount::OwnAccount(Portal::PortalClient& client, SessionKeeper& sessions, QObject* parent) : QObject{parent}, m_client{client}, m_sessions{sessions} {}

QFuture<PortalResult<Account>> OwnAccount::change(const QString& name, const QString& organisation) {
    return m_client.patch(u"/v1/account"_s, {{u"name"_s, name}, {u"organisation"_s, organisation}}, Caller::Account)
        .then(this, [this](const PortalResult<PortalReply>& reply) -> PortalResult<Account> {
            if (!reply) return std::unexpected{reply.error()};
            auto account = accountFrom(reply->body);
            if (account) m_sessions.noteAccount(*account);
            return account;
        });
}

PortalResult<Newsletter> OwnAccount::note(const PortalResult<Newsletter>& newsletter) {
    const auto& known = m_sessions.account();
    if (newsletter && known && known->newsletter != newsletter->subscribed) {
        Account account = *known;
        account.newsletter = newsletter->subscribed;
        m_sessions.noteAccount(account);
    }
    return newsletter;
}

QFuture<PortalResult<Newsletter>> OwnAccount::newsletter() {
    return m_client.get(u"/v1/account/newsletter"_s, {}, {}, Caller::Account).then(this, [this](const PortalResult<PortalReply>& reply) {
        return note(newsletterFrom(reply));
    });
}

QFuture<PortalResult<Newsletter>> OwnAccount::setNewsletter(bool subscribed) {
    return m_client.put(u"/v1/account/newsletter"_s, {{u"subscribed"_s, subscribed}}).then(this, [this](const PortalResult<PortalReply>& reply) {
        return note(newsletterFrom(reply));
    });
}

QFuture<PortalResult<QList<Device>>> OwnAccount::devices() { return moreDevices({}, {}, 1); }

QFuture<PortalResult<QList<Device>>> OwnAccount::moreDevices(QList<Device> before, const QString& cursor, int page) {
    QUrlQuery query{{u"limit"_s, QString::number(devicesOfPage)}};
    if (!cursor.isEmpty()) query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    return m_client.get(u"/v1/sessions"_s, query, {}, Caller::Account)
        .then(this,
              [this, page, devices = std::move(before)](const PortalResult<PortalReply>& reply) mutable -> QFuture<PortalResult<QList<Device>>> {
                  if (!reply) return readyFuture(PortalResult<QList<Device>>{std::unexpected{reply.error()}});
                  JsonFields fields{reply->body};
                  const QList<QJsonObject> items = fields.objects("items"_L1);
                  const QString next = fields.text("next_cursor"_L1);
                  for (const QJsonObject& item : items) {
                      auto device = deviceFrom(item);
                      if (!device) return readyFuture(PortalResult<QList<Device>>{std::unexpected{std::move(device).error()}});
                      devices.append(*std::move(device));
                  }
                  if (!next.isEmpty() && page < mostPages) return moreDevices(std::move(devices), next, page + 1);
                  std::ranges::stable_sort(devices, std::greater{}, &Device::signedInAt);
                  return readyFuture(PortalResult<QList<Device>>{std::move(devices)});
              })
        .unwrap();
}

QFuture<PortalResult<void>> OwnAccount::signOutDevice(const DeviceId& device) {
    // A person may have typed the id; "../account" names no device.
    if (device.isEmpty() || device.text().contains(u'/')) return readyFuture(PortalResult<void>{std::unexpected{PortalError{.fault = PortalFault::NotFound}}});
    return m_client.remove(u"/v1/sessions/%1"_s.arg(device.text())).then(this, [](const PortalResult<PortalReply>& reply) -> PortalResult<void> {
        if (!reply) return std::unexpected{reply.error()};
        return {};
    });
}

} // namespace Rushes::Account
