// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/letters.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

Mail Letters::registrationCode(const EmailAddress& to, const QString& name, const QString& code, Language) const {
    return {to, u"%1 is your code for %2"_s.arg(code, m_portal),
            u"Hello %1,\n\n"
            "welcome to %2. To confirm your address, type this code into the program:\n\n"
            "Your code: %3\n\n"
            "It works once, for the next 30 minutes.\n\n"
            "If it was not you who asked for an account, there is nothing to do: without the code none is made.\n"_s.arg(name, m_portal, code)};
}

Mail Letters::alreadyRegistered(const EmailAddress& to, Language) const {
    return {to, u"You already have an account with %1"_s.arg(m_portal),
            u"Hello,\n\n"
            "somebody has just asked %1 for a new account with this address. There is one already, and nothing about it has changed.\n\n"
            "If it was you: sign in with the password you have, or choose \"Forgotten password\" to set a new one.\n"
            "If it was not, there is nothing to do.\n"_s.arg(m_portal)};
}

Mail Letters::resetCode(const EmailAddress& to, const QString& code, Language) const {
    return {to, u"%1 is your code for a new password"_s.arg(code),
            u"Hello,\n\n"
            "to set a new password for %1, type this code into the program:\n\n"
            "Your code: %2\n\n"
            "It works once, for the next 30 minutes. If it was not you who asked, your password stays as it is.\n"_s.arg(m_portal, code)};
}

Mail Letters::passwordChanged(const EmailAddress& to, Language) const {
    return {to, u"Your password for %1 was changed"_s.arg(m_portal),
            u"Hello,\n\n"
            "the password of your account with %1 has just been changed, and every device was signed out.\n\n"
            "If it was not you, set a new password at once with \"Forgotten password\" and tell the people who run the portal.\n"_s.arg(m_portal)};
}

} // namespace Rushes::PortalServer
