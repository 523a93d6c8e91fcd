// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distrust.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace Rushes::Portal {

/// The certificate authorities in a PEM file; none where it cannot be read or holds none.
[[nodiscard]] QList<QSslCertificate> authoritiesIn(const QString& file);

/// How a portal has to prove who it is: with TLS 1.2 or newer, to the system's authorities or to one of `added`.
[[nodiscard]] QSslConfiguration tlsConfiguration(const QList<QSslCertificate>& added);

/// The gravest of what is wrong with a certificate.
[[nodiscard]] Distrust distrustOf(const QList<QSslError>& errors);

} // namespace Rushes::Portal
