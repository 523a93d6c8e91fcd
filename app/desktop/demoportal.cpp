// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demoportal.h"

#include "app/workbench/programs.h"
#include "core/settings/settings.h"

#include <QTcpServer>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

/// The port of the last run where it is free, else one that is.
quint16 freePort(quint16 wish) {
    QTcpServer probe;
    if (wish != 0 && probe.listen(QHostAddress::LocalHost, wish)) return wish;
    probe.close();
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : wish;
}

Portal::PortalAddress addressOf(Settings::Settings& settings) {
    const quint16 port = freePort(settings.demoPort());
    settings.setDemoPort(port);
    return *Portal::PortalAddress::parse(u"http://127.0.0.1:%1"_s.arg(port));
}

} // namespace

DemoPortal::DemoPortal(Settings::Settings& settings, const QString& data, QString media, QObject* parent)
    : QObject{parent}, m_data{data}, m_address{addressOf(settings)}, m_media{std::move(media)} {
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_process, &QProcess::readyRead, this, &DemoPortal::read);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) Q_EMIT failed(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        m_ready = false;
        Q_EMIT failed(m_lastWords);
    });
}

DemoPortal::~DemoPortal() {
    m_process.disconnect(this);
    // It ends when its standard input does; what it was making goes on from there at the next start.
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(3000)) m_process.kill();
    m_process.waitForFinished(1000);
}

void DemoPortal::start() {
    if (m_process.state() != QProcess::NotRunning) return;
    const QString listen = u"127.0.0.1:%1"_s.arg(m_address.url().port());
    m_process.start(Workbench::siblingProgram(u"rushes-portal"_s), {u"--demo"_s, u"--demo-media"_s, m_media, u"--data"_s, m_data.path(), u"--listen"_s, listen,
                                                                    u"--mail-dir"_s, mails().path(), u"--exit-with-parent"_s});
}

void DemoPortal::read() {
    while (m_process.canReadLine()) {
        m_lastWords = QString::fromUtf8(m_process.readLine()).trimmed();
        if (!m_ready && m_lastWords.contains("listening at"_L1)) {
            m_ready = true;
            Q_EMIT ready();
        }
    }
}

} // namespace Rushes::Desktop
