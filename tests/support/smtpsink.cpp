// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smtpsink.h"

#include <QJsonDocument>
#include <QTest>

namespace Rushes::Tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

}

SmtpSink::SmtpSink(Tls tls, const QString& user, const QString& certificateName) {
    QStringList arguments{QStringLiteral(RUSHES_SOURCE_DIR "/tests/support/smtpd.py")};
    if (tls != Tls::None) {
        makeCertificate(certificateName);
        arguments << u"--tls"_s << (tls == Tls::StartTls ? u"starttls"_s : u"implicit"_s) << u"--cert"_s << certificate() << u"--key"_s
                  << m_folder.filePath(u"key.pem"_s);
    }
    if (!user.isEmpty()) arguments << u"--user"_s << user;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"python3"_s, arguments);
    if (!waitFor(u"port"_s)) qFatal("the mail server for tests does not start: %s", qUtf8Printable(m_process.errorString()));
    m_port = static_cast<quint16>(events(u"port"_s).constFirst().value("port"_L1).toInt());
}

SmtpSink::~SmtpSink() { die(); }

void SmtpSink::makeCertificate(const QString& name) {
    const QString names = name == "localhost"_L1 ? u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s : u"subjectAltName=DNS:"_s + name;
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                 u"-subj"_s, u"/CN="_s + name, u"-addext"_s, names, u"-keyout"_s, m_folder.filePath(u"key.pem"_s), u"-out"_s, certificate()});
    if (!openssl.waitForFinished(patience) || openssl.exitCode() != 0) qFatal("openssl makes no certificate: %s", openssl.readAllStandardError().constData());
}

void SmtpSink::next(const QStringList& behaviours) {
    const qsizetype told = events(u"told"_s).size();
    say(u"next "_s + behaviours.join(u' '));
    if (!waitFor(u"told"_s, told + 1)) qFatal("the mail server for tests does not listen");
}

void SmtpSink::release() { say(u"release"_s); }

QList<QJsonObject> SmtpSink::events(const QString& kind) {
    read();
    QList<QJsonObject> found;
    for (const QJsonObject& event : std::as_const(m_events)) {
        if (event.value("event"_L1).toString() == kind) found.append(event);
    }
    return found;
}

bool SmtpSink::waitFor(const QString& kind, qsizetype count) {
    return QTest::qWaitFor([&] { return events(kind).size() >= count; }, patience);
}

QByteArrayList SmtpSink::messages() {
    QByteArrayList messages;
    const auto mails = events(u"mail"_s);
    for (const QJsonObject& mail : mails) messages.append(mail.value("message"_L1).toString().toLatin1());
    return messages;
}

void SmtpSink::die() {
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

void SmtpSink::read() {
    while (m_process.canReadLine()) m_events.append(QJsonDocument::fromJson(m_process.readLine()).object());
}

void SmtpSink::say(const QString& line) {
    m_process.write(line.toUtf8() + '\n');
    m_process.waitForBytesWritten(patience);
}

} // namespace Rushes::Tests
