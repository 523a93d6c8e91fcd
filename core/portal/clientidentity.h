// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QLocale;

namespace Rushes::Portal {

/// What a client says of itself to a portal.
struct ClientIdentity {
    QString device;            ///< for the account's list of devices, at most 100 characters: "Rushes on desk-3 (Linux)"
    QByteArray acceptLanguage; ///< for the portal's mails, as in RFC 9110: "fr-FR, fr;q=0.9, en;q=0.8"; empty for none

    /// `program` on this computer, for a person who reads `locale`.
    [[nodiscard]] static ClientIdentity of(const QString& program, const QLocale& locale);
};

} // namespace Rushes::Portal
