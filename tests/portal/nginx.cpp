// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/nginx.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <unistd.h>

namespace Rushes::Tests {

using namespace Qt::StringLiterals;

namespace {

quint16 freePort() {
    QTcpServer probe;
    if (!probe.listen(QHostAddress{QHostAddress::LocalHost})) qFatal("no port is free");
    return probe.serverPort();
}

QString shippedConfiguration() {
    QFile file{QStringLiteral(RUSHES_SOURCE_DIR "/packaging/linux/nginx/rushes-portal.conf")};
    if (!file.open(QIODevice::ReadOnly)) qFatal("the configuration is not where it was");
    return QString::fromUtf8(file.readAll());
}

/// Puts a newsroom's own values in, and fails where the file has no such place.
void put(QString& configuration, const QString& example, const QString& own) {
    if (!configuration.contains(example)) qFatal("there is no %s in the configuration", qPrintable(example));
    configuration.replace(example, own);
}

} // namespace

Nginx::Nginx() : m_port{freePort()} { m_process.setProcessChannelMode(QProcess::ForwardedChannels); }

Nginx::~Nginx() {
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) m_process.kill();
    m_process.waitForFinished(5'000);
}

QUrl Nginx::url() const { return QUrl{u"https://127.0.0.1:%1"_s.arg(m_port)}; }

bool Nginx::start(const QString& folder, quint16 portal, const QString& media, const Identity& identity) {
    QString server = shippedConfiguration();
    put(server, u"listen 443 ssl"_s, u"listen 127.0.0.1:%1 ssl"_s.arg(m_port));
    put(server, u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:%1"_s.arg(portal));
    put(server, u"/etc/ssl/rushes-portal.pem"_s, identity.certificate);
    put(server, u"/etc/ssl/private/rushes-portal.key"_s, identity.key);
    put(server, u"/var/lib/rushes-portal/media/"_s, media + u'/');
    QString temporary;
    for (const QString& kind : {u"client_body"_s, u"proxy"_s, u"fastcgi"_s, u"uwsgi"_s, u"scgi"_s}) temporary += u"%1_temp_path %2/%1;\n"_s.arg(kind, folder);

    QFile file{folder + u"/nginx.conf"_s};
    const QByteArray text =
        u"%1 daemon off; master_process off; pid %2/nginx.pid; error_log stderr warn;\nevents { worker_connections 256; }\nhttp { access_log off; sendfile on;\n%3%4}\n"_s
            .arg(::getuid() == 0 ? u"user root;"_s : QString{}, folder, temporary, server)
            .toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) return false;
    file.close();
    m_process.start(u"nginx"_s, {u"-e"_s, u"stderr"_s, u"-p"_s, folder, u"-c"_s, file.fileName()});
    if (!m_process.waitForStarted(10'000)) return false;
    return QTest::qWaitFor(
               [this] {
                   QTcpSocket probe;
                   probe.connectToHost(QHostAddress{QHostAddress::LocalHost}, m_port);
                   return probe.waitForConnected(100) || m_process.state() == QProcess::NotRunning;
               },
               20'000) &&
           m_process.state() == QProcess::Running;
}

} // namespace Rushes::Tests
