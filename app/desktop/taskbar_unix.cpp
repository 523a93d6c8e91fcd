// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/taskbar.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace Rushes::Desktop {

namespace {

using namespace Qt::StringLiterals;

/// The signal com.canonical.Unity.LauncherEntry.Update, which GNOME's and KDE's task bars follow.
class LauncherEntry final : public Taskbar {
public:
    void show(int open, double share) override {
        QDBusMessage update = QDBusMessage::createSignal(u"/org/rushes/Rushes"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
        update << u"application://org.rushes.rushes.desktop"_s
               << QVariantMap{{u"progress"_s, share}, {u"progress-visible"_s, open > 0}, {u"count"_s, qint64{open}}, {u"count-visible"_s, open > 0}};
        m_session.send(update);
    }

private:
    QDBusConnection m_session = QDBusConnection::sessionBus();
};

} // namespace

std::unique_ptr<Taskbar> systemTaskbar(QWidget&) { return std::make_unique<LauncherEntry>(); }

} // namespace Rushes::Desktop
