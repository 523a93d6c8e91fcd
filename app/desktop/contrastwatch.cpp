// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/contrastwatch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Rushes::Desktop {

namespace {

using namespace Qt::StringLiterals;

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString objectPath = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString contrast = u"contrast"_s;

} // namespace

ContrastWatch::ContrastWatch(QDBusConnection session, QObject* parent) : QObject{parent}, m_session{std::move(session)} {
    m_session.connect(service, objectPath, interface, u"SettingChanged"_s, this, SLOT(hear(QString, QString, QDBusVariant)));
}

void ContrastWatch::start() {
    QDBusMessage call = QDBusMessage::createMethodCall(service, objectPath, interface, u"Read"_s);
    call << appearance << contrast;
    auto* watcher = new QDBusPendingCallWatcher{m_session.asyncCall(call), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
        answered->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answered;
        if (!reply.isError()) take(reply.value().variant());
    });
}

void ContrastWatch::hear(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearance && key == contrast) take(value.variant());
}

void ContrastWatch::take(const QVariant& value) {
    // Read() puts a variant into its variant; ReadOne() and the signal do not.
    const QVariant plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const bool high = plain.toUInt() == 1;
    if (std::exchange(m_isHigh, high) != high) Q_EMIT changed(high);
}

} // namespace Rushes::Desktop
