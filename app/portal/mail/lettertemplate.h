// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/mail/language.h"
#include "app/portal/mail/mail.h"
#include "app/portal/mail/texttemplate.h"

namespace Rushes::PortalServer {

/// One letter in one language, from resources/mail: LANGUAGE/NAME.txt, whose first line is `Subject: …`, and LANGUAGE/NAME.html, which
/// says the same and is set into frame.html.
class LetterTemplate {
public:
    /// Strict: every place must be one of `names`, and each of these must occur in the text and in the HTML. The error is for whoever
    /// wrote the files.
    [[nodiscard]] static std::expected<LetterTemplate, QString> read(const QString& name, Language language, const QSet<QString>& names);

    /// The letter with its values: as they are in the text, escaped in the HTML.
    [[nodiscard]] Mail filled(const EmailAddress& to, const TextTemplate::Values& values) const;

private:
    LetterTemplate(Language language, TextTemplate subject, TextTemplate text, TextTemplate html, TextTemplate frame)
        : m_language{language}, m_subject{std::move(subject)}, m_text{std::move(text)}, m_html{std::move(html)}, m_frame{std::move(frame)} {}

    Language m_language;
    TextTemplate m_subject;
    TextTemplate m_text;
    TextTemplate m_html;
    TextTemplate m_frame;
};

} // namespace Rushes::PortalServer
