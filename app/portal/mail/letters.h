// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/mail/language.h"
#include "app/portal/mail/mail.h"

namespace Rushes::PortalServer {

/// What the portal writes to people. Codes stand on a line of their own, for eyes and for programs: "Your code: 123456".
class Letters {
public:
    explicit Letters(QString portalName) : m_portal{std::move(portalName)} {}

    [[nodiscard]] Mail registrationCode(const EmailAddress& to, const QString& name, const QString& code, Language language) const;
    [[nodiscard]] Mail alreadyRegistered(const EmailAddress& to, Language language) const;
    [[nodiscard]] Mail resetCode(const EmailAddress& to, const QString& code, Language language) const;
    [[nodiscard]] Mail passwordChanged(const EmailAddress& to, Language language) const;

private:
    QString m_portal;
};

} // namespace Rushes::PortalServer
