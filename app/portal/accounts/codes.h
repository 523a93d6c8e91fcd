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

/// The word for a purpose in the database and in digests.
[[nodiscard]] QString word(CodePurpose purpose);

/// The six-digit codes that go out by mail: kept as HMACs bound to purpose, request and address; they live for half an hour by the
/// portal's clock, work once, die after five wrong tries and when a new one is issued. Every call belongs inside a transaction.
class Codes {
public:
    static constexpr std::chrono::seconds lifetime = std::chrono::minutes{30};
    static constexpr int tries = 5;

    /// Which request a code belongs to.
    struct Request {
        CodePurpose purpose;
        QString id;
        EmailAddress email;
        QString peer; ///< who asks for the code, as storedPeerOf() made it; a code is not bound to it
    };
    struct Right {};
    struct Wrong {
        int triesLeft;
    };
    struct Expired {};

    explicit Codes(const Secrets& secrets) : m_secrets{secrets} {}

    /// Six digits for the mail, and nowhere else. The older codes of the request are dead. CodeLimits says whether one may be issued.
    [[nodiscard]] Storage::StorageResult<QString> issue(Storage::Connection& connection, const Request& request, const QDateTime& now) const;
    /// Judges a code and uses up one try; commit whatever the verdict is.
    [[nodiscard]] Storage::StorageResult<std::variant<Right, Wrong, Expired>> judge(Storage::Connection& connection, const Request& request,
                                                                                    const QString& digits, const QDateTime& now) const;

private:
    [[nodiscard]] QString digestOf(const Request& request, const QString& digits) const;

    const Secrets& m_secrets;
};

} // namespace Rushes::PortalServer
