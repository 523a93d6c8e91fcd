// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverprocess.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace Rushes::Tests {

namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 60'000;

// Linux hands out ports from 32768 on, other systems from 49152.
constexpr quint16 firstPort = 20'000;
constexpr quint16 lastPort = 32'767;

/// Locked until this process ends; false where another test holds it. It is left open on purpose.
bool claims(quint16 port) {
    const QString folder = QDir::temp().filePath(u"rushes-test-ports-%1"_s.arg(::getuid()));
    if (!QDir{}.mkpath(folder)) return false;
    const int lock = ::open(QFile::encodeName(u"%1/%2"_s.arg(folder).arg(port)).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (lock < 0) return false;
    if (::flock(lock, LOCK_EX | LOCK_NB) == 0) return true;
    ::close(lock);
    return false;
}

bool isOpen(quint16 port) {
    QTcpServer probe;
    return probe.listen(QHostAddress{QHostAddress::LocalHost}, port);
}

bool listensAt(quint16 port) {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000);
}

} // namespace

quint16 freePort() {
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(firstPort, lastPort + 1));
        if (claims(port) && isOpen(port)) return port;
    }
    qFatal("no port is free");
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
    // A small server listens before QProcess has told that it runs.
    const bool runs = m_process.waitForStarted(patience);
    const bool listens = runs && QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning || listensAt(port); }, patience);
    if (listens && m_process.state() == QProcess::Running) return true;
    qWarning("%s did not come up (%s, exit %d): %s", qPrintable(program), qPrintable(m_process.errorString()), m_process.exitCode(),
             m_process.readAll().constData());
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
