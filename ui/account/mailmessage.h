// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Rushes::Ui {

/// A mail as a person reads it. Reads what portals send to a mail folder: plain text, or the plain part of several.
struct MailMessage {
    QString from;
    QString subject;
    QDateTime date; ///< invalid where the mail has none
    QString body;   ///< plain text; markup in it stays as it is

    /// Anything is a mail: what is not understood is left as it stands.
    [[nodiscard]] static MailMessage read(const QByteArray& source);
};

} // namespace Rushes::Ui
