// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/emailaddress.h"
#include "core/storage/storageerror.h"

#include <QDateTime>

#include <chrono>
#include <variant>

namespace Rushes::Storage {
class Connection;
}

namespace Rushes::PortalServer {

class Secrets;

/// What a code is for. A code for one purpose is worth nothing for the other.
enum class CodePurpose : quint8 { Registration, PasswordReset };

/// The six-digit codes that go out by mail: kept as HMACs bound to purpose, request and address; they live for half an hour by the
/// portal's clock, work once, die after five wrong tries and when a new one is issued. Every call belongs inside a transaction.
class Codes {
public:
    static constexpr std::chrono::seconds lifetime = std::chrono::minutes{30};
    static constexpr std::chrono::seconds resendAfter = std::chrono::minutes{1};
    static constexpr int tries = 5;
    static constexpr int mostPerHour = 5; ///< for one address, and for one request

    /// Which request a code belongs to.
    struct Request {
        CodePurpose purpose;
        QString id;
        EmailAddress email;
    };
    struct Issued {
        QString digits; ///< for the mail, and nowhere else
    };
    struct TooMany {
        std::chrono::seconds retryAfter;
    };
    struct Right {};
    struct Wrong {
        int triesLeft;
    };
    struct Expired {};

    explicit Codes(const Secrets& secrets) : m_secrets{secrets} {}

    /// Whether so long after the last code of this request a new one may be asked for.
    [[nodiscard]] static Storage::StorageResult<std::optional<TooMany>> mayResend(Storage::Connection& connection, const Request& request, const QDateTime& now);
    [[nodiscard]] Storage::StorageResult<std::variant<Issued, TooMany>> issue(Storage::Connection& connection, const Request& request, const QDateTime& now) const;
    /// Judges a code and uses up one try; commit whatever the verdict is.
    [[nodiscard]] Storage::StorageResult<std::variant<Right, Wrong, Expired>> judge(Storage::Connection& connection, const Request& request, const QString& digits, const QDateTime& now) const;

private:
    [[nodiscard]] QString digestOf(const Request& request, const QString& digits) const;

    const Secrets& m_secrets;
};

} // namespace Rushes::PortalServer
