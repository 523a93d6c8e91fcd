// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Rushes {

/// An e-mail address that is safe to put into a mail's envelope: one recipient, no control characters, no comments or quotes.
class EmailAddress {
public:
    /// Reads what a person typed: trims white space, lower-cases the domain, turns an international domain into its ASCII form.
    /// Nothing for anything else than `local@domain` as in RFC 5321 4.1.2 (dot-string form, 64 + 253 characters at most).
    [[nodiscard]] static std::optional<EmailAddress> parse(QStringView text);

    /// As it is shown and sent.
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Equal for addresses that reach the same mailbox as far as a portal is concerned: all lower-case.
    [[nodiscard]] QString key() const { return m_text.toLower(); }

    bool operator==(const EmailAddress& other) const { return key() == other.key(); }

private:
    explicit EmailAddress(QString text) : m_text{std::move(text)} {}

    QString m_text;
};

} // namespace Rushes
