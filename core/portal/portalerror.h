// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distrust.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <expected>
#include <optional>

class QJsonObject;

namespace Rushes::Portal {

/// The status by which a proxy asks for a name and a password.
inline constexpr int proxyWantsSignIn = 407;

/// What went wrong with a call, by what a person can do about it. The words after the dash are the problem names of the contract.
enum class PortalFault : quint8 {
    Offline,        ///< no network, no such host, or nobody answers there
    TimedOut,       ///< it answers too slowly
    Insecure,       ///< the portal cannot prove who it is; `distrust` says why
    NotSignedIn,    ///< not-signed-in; also a wrong address or password at sign-in
    Refused,        ///< invalid-request: the portal does not accept what was sent; `fields` says where
    PasswordRules,  ///< password-rules; `unmet` names them
    CodeRejected,   ///< code-rejected; `triesLeft`
    CodeExpired,    ///< code-expired: too old, used, or tried too often
    NotFound,       ///< not-found
    Embargoed,      ///< embargoed
    Withdrawn,      ///< withdrawn
    TooMany,        ///< too-many-requests; `retryAfter`
    Unavailable,    ///< unavailable, or any other 5xx; `retryAfter` where it is said
    BadReply,       ///< not the contract: another web page, broken JSON, a redirect elsewhere
};

struct FieldError {
    QString field;
    QString message;
};

struct PortalError {
    PortalFault fault;
    int httpStatus = 0;  ///< 0 where no answer came
    QString detail = {}; ///< for the log and the Details button; plain text from outside
    std::optional<int> triesLeft = {};
    std::optional<std::chrono::seconds> retryAfter = {};
    QStringList unmet = {};
    std::optional<Distrust> distrust = {};
    QList<FieldError> fields = {};
    bool byProxy = false; ///< the proxy on the way let nothing through
    bool webPage = false; ///< a page for a browser came in place of an answer: the sign-in page of a hotel or guest network

    [[nodiscard]] bool isRetryable() const {
        using enum PortalFault;
        return fault == Offline || fault == TimedOut || fault == TooMany || fault == Unavailable;
    }
    [[nodiscard]] bool needsSignIn() const { return fault == PortalFault::NotSignedIn; }
    [[nodiscard]] bool needsProxySignIn() const { return byProxy && httpStatus == proxyWantsSignIn; }
};

/// The error that an answer with a status of 400 and more means; `problem` is its body (RFC 9457), empty where it had none.
[[nodiscard]] PortalError problemFrom(int status, const QJsonObject& problem);

template <typename T> using PortalResult = std::expected<T, PortalError>;

} // namespace Rushes::Portal
