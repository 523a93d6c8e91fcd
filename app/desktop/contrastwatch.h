// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace Rushes::Desktop {

/// Whether the desktop's person asks for more contrast: "contrast" of org.freedesktop.appearance, as org.freedesktop.portal.Settings gives it
/// (GNOME, KDE and others; also inside Flatpak). Where nobody answers, nobody asks. Qt 6.8 does not tell this yet.
class ContrastWatch final : public QObject {
    Q_OBJECT

public:
    explicit ContrastWatch(QDBusConnection session = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    /// Asks for the first time. The answer comes as changed(), where more is wanted.
    void start();
    [[nodiscard]] bool isHigh() const { return m_isHigh; }

Q_SIGNALS:
    void changed(bool high);

private Q_SLOTS:
    void hear(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(const QVariant& value);

    QDBusConnection m_session;
    bool m_isHigh = false;
};

} // namespace Rushes::Desktop
