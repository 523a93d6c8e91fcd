// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/nginx.h"

#include <QFile>

#include <unistd.h>

namespace Rushes::Tests {

using namespace Qt::StringLiterals;

namespace {

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
    return m_process.start(programNamed({u"nginx"_s}), {u"-e"_s, u"stderr"_s, u"-p"_s, folder, u"-c"_s, file.fileName()}, m_port);
}

} // namespace Rushes::Tests
