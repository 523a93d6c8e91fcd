// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/portalprocess.h"

#include "tests/support/lettercode.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

namespace Rushes::Tests {

using namespace Qt::StringLiterals;

PortalProcess::PortalProcess(const QString& folder, const QStringList& options) : m_folder{folder}, m_options{options} {
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

PortalProcess::~PortalProcess() { stop(); }

bool PortalProcess::start() {
    if (!m_folder.mkpath(u"."_s)) return false;
    const QString portFile = m_folder.filePath(u"port"_s);
    QFile::remove(portFile);
    // The port of an earlier start is taken again, so that clients find it there.
    const QString listen = u"127.0.0.1:%1"_s.arg(m_port);
    QStringList arguments{u"--data"_s, m_folder.filePath(u"data"_s), u"--mail-dir"_s, m_folder.filePath(u"mails"_s), u"--listen"_s, listen, u"--port-file"_s,
                          portFile,    u"--exit-with-parent"_s};
    m_process.start(QStringLiteral(RUSHES_BIN_DIR "/rushes-portal"), arguments + m_options);
    // Waiting for the file rather than for a time: the process writes it once it listens.
    for (int i = 0; i < 600 && m_process.state() != QProcess::NotRunning; ++i) {
        QFile file{portFile};
        if (file.open(QIODevice::ReadOnly)) {
            m_port = file.readAll().trimmed().toUShort();
            return m_port != 0;
        }
        m_process.waitForReadyRead(100);
    }
    qWarning().noquote() << "rushes-portal:" << m_process.errorString() << m_process.readAll();
    return false;
}

void PortalProcess::stop() {
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.terminate();
    if (!m_process.waitForFinished(30'000)) m_process.kill();
    m_process.waitForFinished(5'000);
}

void PortalProcess::kill() {
    m_process.kill();
    m_process.waitForFinished(5'000);
}

std::optional<int> PortalProcess::ended() {
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(30'000)) return std::nullopt;
    return m_process.exitCode();
}

QByteArray PortalProcess::said() { return m_said += m_process.readAll(); }

QUrl PortalProcess::url() const { return QUrl{u"%1://127.0.0.1:%2"_s.arg(m_options.contains(u"--tls-cert"_s) ? u"https"_s : u"http"_s).arg(m_port)}; }

QList<QByteArray> PortalProcess::mails(const QString& email) const {
    QList<QByteArray> found;
    const QFileInfoList files = QDir{m_folder.filePath(u"mails"_s)}.entryInfoList({u"*.eml"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo& info : files) {
        QFile file{info.filePath()};
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QByteArray mail = file.readAll();
        if (mail.contains("To: " + email.toLatin1()) || mail.contains('<' + email.toLatin1() + '>')) found.append(mail);
    }
    return found;
}

int PortalProcess::mailsTo(const QString& email) const { return static_cast<int>(mails(email).size()); }

QString PortalProcess::codeFor(const QString& email) const {
    QString code;
    const bool came = QTest::qWaitFor(
        [&] {
            for (const QByteArray& mail : mails(email)) {
                code = codeInLetter(mail);
                if (!code.isEmpty()) return true;
            }
            return false;
        },
        30'000);
    return came ? code : QString{};
}

} // namespace Rushes::Tests
