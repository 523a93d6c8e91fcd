// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Rushes::Account {

/// Six digits that came by mail.
class VerificationCode {
public:
    static constexpr int length = 6;

    /// The code in what a person typed or pasted: spaces, dashes and full-width digits do not matter, and a whole sentence may stand
    /// around it, provided it holds just one run of six digits.
    [[nodiscard]] static std::optional<VerificationCode> find(QStringView text);

    [[nodiscard]] const QString& digits() const { return m_digits; }
    bool operator==(const VerificationCode&) const = default;

private:
    explicit VerificationCode(QString digits) : m_digits{std::move(digits)} {}

    QString m_digits;
};

} // namespace Rushes::Account
