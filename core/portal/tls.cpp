// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/tls.h"

#include <algorithm>

namespace Rushes::Portal {

QList<QSslCertificate> authoritiesIn(const QString& file) { return QSslCertificate::fromPath(file, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString); }

QSslConfiguration tlsConfiguration(const QList<QSslCertificate>& added) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    // Setting a list ends Qt's looking up of the system's authorities on demand, so they go into the list too.
    if (!added.isEmpty()) tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + added);
    return tls;
}

Distrust distrustOf(const QList<QSslError>& errors) {
    const auto has = [&errors](QSslError::SslError wanted) {
        return std::ranges::any_of(errors, [wanted](const QSslError& error) { return error.error() == wanted; });
    };
    const auto isOfContents = [](const QSslError& error) {
        return error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid ||
               error.error() == QSslError::HostNameMismatch;
    };
    if (errors.isEmpty()) return Distrust::NoAgreement;
    // Who signed it comes first: a stranger may write any name and any day into it.
    if (!std::ranges::all_of(errors, isOfContents)) return Distrust::UnknownAuthority;
    if (has(QSslError::HostNameMismatch)) return Distrust::OtherName;
    return has(QSslError::CertificateExpired) ? Distrust::RunOut : Distrust::NotYetValid;
}

} // namespace Rushes::Portal
