// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/letters.h"

#include "app/portal/mail/lettertemplate.h"
#include "app/portal/mail/salutation.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

/// One letter in each language.
struct Translations {
    Translations(const QString& name, const QSet<QString>& names)
        : english{read(name, Language::English, names)}, french{read(name, Language::French, names)} {}

    [[nodiscard]] const LetterTemplate& in(Language language) const { return language == Language::French ? french : english; }

    LetterTemplate english;
    LetterTemplate french;

private:
    static LetterTemplate read(const QString& name, Language language, const QSet<QString>& names) {
        auto letter = LetterTemplate::read(name, language, names);
        if (!letter) qFatal("a letter of the portal cannot be used: %s", qUtf8Printable(letter.error()));
        return *std::move(letter);
    }
};

QString inMinutes(std::chrono::seconds time) { return QString::number(std::chrono::duration_cast<std::chrono::minutes>(time).count()); }

} // namespace

struct Letters::Templates {
    Translations registrationCode{u"registration-code"_s, {u"portal"_s, u"addressee"_s, u"code"_s, u"minutes"_s}};
    Translations alreadyRegistered{u"already-registered"_s, {u"portal"_s}};
    Translations resetCode{u"reset-code"_s, {u"portal"_s, u"code"_s, u"minutes"_s}};
    Translations passwordChanged{u"password-changed"_s, {u"portal"_s}};
};

Letters::Letters(const QString& portalName, std::chrono::seconds codeLifetime)
    : m_portal{portalName}, m_codeLifetime{codeLifetime}, m_templates{std::make_unique<Templates>()} {}

Letters::~Letters() = default;

Mail Letters::registrationCode(const EmailAddress& to, const QString& name, const QString& code, Language language) const {
    const QString greeted = salutable(name);
    Mail mail = m_templates->registrationCode.in(language).filled(to, {
                                                                          {u"portal"_s, m_portal},
                                                                          {u"addressee"_s, greeted.isEmpty() ? QString{} : u' ' + greeted},
                                                                          {u"code"_s, code},
                                                                          {u"minutes"_s, inMinutes(m_codeLifetime)},
                                                                      });
    mail.lifetime = m_codeLifetime;
    return mail;
}

Mail Letters::alreadyRegistered(const EmailAddress& to, Language language) const {
    return m_templates->alreadyRegistered.in(language).filled(to, {{u"portal"_s, m_portal}});
}

Mail Letters::resetCode(const EmailAddress& to, const QString& code, Language language) const {
    Mail mail = m_templates->resetCode.in(language).filled(to, {
                                                                   {u"portal"_s, m_portal},
                                                                   {u"code"_s, code},
                                                                   {u"minutes"_s, inMinutes(m_codeLifetime)},
                                                               });
    mail.lifetime = m_codeLifetime;
    return mail;
}

Mail Letters::passwordChanged(const EmailAddress& to, Language language) const {
    return m_templates->passwordChanged.in(language).filled(to, {{u"portal"_s, m_portal}});
}

} // namespace Rushes::PortalServer
