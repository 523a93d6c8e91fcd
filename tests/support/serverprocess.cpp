// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverprocess.h"

#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace Rushes::Tests {

namespace {

constexpr int patience = 60'000;

bool listensAt(quint16 port) {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000);
}

} // namespace

quint16 freePort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

QString programNamed(const QStringList& names) {
    for (const QString& name : names) {
        QString path = QStandardPaths::findExecutable(name);
        if (path.isEmpty())
            path = QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"), QStringLiteral("/sbin")});
        if (!path.isEmpty()) return path;
    }
    return {};
}

bool ServerProcess::start(const QString& program, const QStringList& arguments, quint16 port) {
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(program, arguments, QIODevice::ReadOnly);
    const bool listens = QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning || listensAt(port); }, patience);
    if (listens && m_process.state() == QProcess::Running) return true;
    qWarning("%s did not come up: %s", qPrintable(program), m_process.readAll().constData());
    return false;
}

void ServerProcess::stop() {
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.terminate();
    if (m_process.waitForFinished(patience / 4)) return;
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace Rushes::Tests
