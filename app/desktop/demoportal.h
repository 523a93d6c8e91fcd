// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portaladdress.h"

#include <QDir>
#include <QObject>
#include <QProcess>

namespace Rushes::Settings {
class Settings;
}

namespace Rushes::Desktop {

/// The demo portal on this computer: rushes-portal --demo as a child that ends with this program. It keeps its port from run to run, so
/// that the catalogue and the account of the last run are those of this one.
class DemoPortal : public QObject {
    Q_OBJECT

public:
    /// Chooses the port; starts nothing yet, for a person may work with other portals only. `data` is the portal's own folder, `media` how much it makes, as --demo-media takes it.
    DemoPortal(Settings::Settings& settings, const QString& data, QString media, QObject* parent = nullptr);
    ~DemoPortal() override;

    [[nodiscard]] Portal::PortalAddress address() const { return m_address; }
    /// Where it puts its mails.
    [[nodiscard]] QDir mails() const { return QDir{m_data.filePath(QStringLiteral("mails"))}; }
    /// Starts it, unless it runs already; ready() follows.
    void start();
    [[nodiscard]] bool isReady() const { return m_ready; }

Q_SIGNALS:
    /// It answers now.
    void ready();
    /// It could not be started or has ended; what it said last.
    void failed(const QString& words);

private:
    void read();

    QDir m_data;
    Portal::PortalAddress m_address;
    QString m_media;
    QProcess m_process;
    QString m_lastWords;
    bool m_ready = false;
};

} // namespace Rushes::Desktop
