// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <QProcess>

namespace Rushes::Tests {

using namespace Qt::StringLiterals;

Certificates::Certificates(const QString& folder) : m_folder{folder}, m_house{newAuthority(u"house"_s)} {}

Identity Certificates::expired() const {
    return signedBy(m_house, u"expired"_s, u"IP:127.0.0.1,DNS:localhost"_s, {u"-not_before"_s, u"20200101000000Z"_s, u"-not_after"_s, u"20200201000000Z"_s});
}

Identity Certificates::notYetValid() const {
    return signedBy(m_house, u"early"_s, u"IP:127.0.0.1,DNS:localhost"_s, {u"-not_before"_s, u"20900101000000Z"_s, u"-not_after"_s, u"20910101000000Z"_s});
}

Identity Certificates::ofAnotherName() const { return signedBy(m_house, u"other"_s, u"DNS:media.example.int"_s); }

Identity Certificates::selfSigned() const {
    return make(u"self"_s, {u"-subj"_s, u"/CN=portal"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s});
}

Identity Certificates::byAStranger() const { return signedBy(newAuthority(u"stranger"_s), u"strange"_s); }

Identity Certificates::newAuthority(const QString& name) const {
    return make(name, {u"-subj"_s, u"/O=Example TV/CN=Example TV authority"_s, u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s, u"-addext"_s,
                       u"keyUsage=critical,keyCertSign,cRLSign"_s});
}

Identity Certificates::signedBy(const Identity& authority, const QString& name, const QString& host, const QStringList& more) const {
    return make(name, QStringList{u"-CA"_s, authority.certificate, u"-CAkey"_s, authority.key, u"-subj"_s, u"/CN=portal"_s, u"-addext"_s,
                                  u"subjectAltName="_s + host, u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s} +
                          more);
}

Identity Certificates::make(const QString& name, const QStringList& options) const {
    const Identity made{m_folder.filePath(name + u".pem"_s), m_folder.filePath(name + u".key"_s)};
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s, QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s,
                                            u"30"_s, u"-keyout"_s, made.key, u"-out"_s, made.certificate} +
                                    options);
    if (!openssl.waitForFinished(30'000) || openssl.exitCode() != 0) qFatal("openssl: %s", openssl.readAll().constData());
    return made;
}

} // namespace Rushes::Tests
