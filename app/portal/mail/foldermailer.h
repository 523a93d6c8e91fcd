// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/mail/mailer.h"

namespace Rushes::PortalServer {

/// Puts each mail as a file, ID.eml, into a folder: for the demo, for tests and for programs that carry mail on. A file is whole from
/// the moment it has its name, and a mail that is given twice stays one file.
class FolderMailer final : public Mailer {
public:
    explicit FolderMailer(QString folder) : m_folder{std::move(folder)} {}

    std::expected<void, MailFault> send(const Envelope& envelope, const QByteArray& message) override;

private:
    QString m_folder;
};

} // namespace Rushes::PortalServer
