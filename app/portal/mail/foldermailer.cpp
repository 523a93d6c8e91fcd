// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/foldermailer.h"

#include <QDir>
#include <QSaveFile>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

std::expected<void, MailFault> FolderMailer::send(const Envelope& envelope, const QByteArray& message) {
    const QDir folder{m_folder};
    if (!folder.mkpath(u"."_s)) return std::unexpected{MailFault{.permanent = false, .reason = u"%1 cannot be made"_s.arg(m_folder)}};
    QSaveFile file{folder.filePath(envelope.id + u".eml"_s)};
    // The length is compared because commit() has been seen to say yes after a short write.
    if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size() || !file.commit())
        return std::unexpected{MailFault{.permanent = false, .reason = file.errorString()}};
    return {};
}

} // namespace Rushes::PortalServer
