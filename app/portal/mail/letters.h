// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/mail/language.h"
#include "app/portal/mail/mail.h"

#include <chrono>
#include <memory>

namespace Rushes::PortalServer {

/// What the portal writes to people. The sentences lie in resources/mail; codes stand on a line of their own in the plain text, for eyes
/// and for programs: "Your code: 123456", "Votre code : 123456".
class Letters {
public:
    /// Reads and checks every letter; one that is missing or has a wrong place ends the program at its start (a defect of the build).
    /// `codeLifetime` is what letters say, and after which a letter with a code is of no use.
    Letters(const QString& portalName, std::chrono::seconds codeLifetime);
    ~Letters();
    Q_DISABLE_COPY_MOVE(Letters)

    /// `name` is what somebody typed for the owner of the address, who may be a stranger to them: see salutable().
    [[nodiscard]] Mail registrationCode(const EmailAddress& to, const QString& name, const QString& code, Language language) const;
    [[nodiscard]] Mail alreadyRegistered(const EmailAddress& to, Language language) const;
    [[nodiscard]] Mail resetCode(const EmailAddress& to, const QString& code, Language language) const;
    [[nodiscard]] Mail passwordChanged(const EmailAddress& to, Language language) const;

private:
    struct Templates;

    QString m_portal;
    std::chrono::seconds m_codeLifetime;
    std::unique_ptr<const Templates> m_templates;
};

} // namespace Rushes::PortalServer
