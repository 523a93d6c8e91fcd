// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/tlsidentity.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

/// A key of another certificate would be noticed by nobody here, and by every client.
bool belongTogether(const QSslCertificate& certificate, const QByteArray& keyPem) {
    const QByteArray der = certificate.toDer();
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> x509{d2i_X509(nullptr, &bytes, der.size()), &X509_free};
    const std::unique_ptr<BIO, decltype(&BIO_free)> pem{BIO_new_mem_buf(keyPem.constData(), static_cast<int>(keyPem.size())), &BIO_free};
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key{PEM_read_bio_PrivateKey(pem.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free};
    return x509 && key && X509_check_private_key(x509.get(), key.get()) == 1;
}

} // namespace

std::expected<TlsIdentity, QString> TlsIdentity::read(const QString& certificateFile, const QString& keyFile) {
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (chain.isEmpty()) return std::unexpected{u"%1 holds no certificate"_s.arg(certificateFile)};
    QFile file{keyFile};
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected{u"%1: %2"_s.arg(keyFile, file.errorString())};
    const QByteArray pem = file.readAll();
    QSslKey key{pem, QSsl::Rsa};
    if (key.isNull()) key = QSslKey{pem, QSsl::Ec};
    if (key.isNull()) return std::unexpected{u"%1 holds no RSA or EC key without a password"_s.arg(keyFile)};
    if (!belongTogether(chain.first(), pem)) return std::unexpected{u"the key in %1 is not that of the certificate in %2"_s.arg(keyFile, certificateFile)};

    TlsIdentity identity{.configuration = QSslConfiguration::defaultConfiguration(), .validUntil = chain.first().expiryDate()};
    identity.configuration.setProtocol(QSsl::TlsV1_2OrLater);
    identity.configuration.setLocalCertificateChain(chain);
    identity.configuration.setPrivateKey(key);
    identity.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return identity;
}

} // namespace Rushes::PortalServer
