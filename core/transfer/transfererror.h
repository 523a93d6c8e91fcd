// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distrust.h"
#include "core/transfer/bytesink.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace Rushes::Transfer {

/// The status by which a proxy asks for a name and a password.
inline constexpr int proxyWantsSignIn = 407;

enum class TransferFault : quint8 {
    Offline,       ///< no such host, no way to it, or nobody listens there
    TimedOut,      ///< no connection in time
    Stalled,       ///< connected, but hardly a byte arrives
    Cut,           ///< the connection ended before the file did
    Untrusted,     ///< TLS: the other side cannot prove who it is, see distrust
    ProxyFailed,   ///< the proxy is away, or wants a sign-in
    Unauthorised,  ///< 401
    Forbidden,     ///< 403
    NotFound,      ///< 404
    Withdrawn,     ///< 410 or 451
    Busy,          ///< 429 or 503: later, see retryAfter
    ServerFailed,  ///< another 5xx
    OutOfRange,    ///< 416: the file is not that long, see total
    WebPage,       ///< HTML in place of media
    Encoded,       ///< compressed although it was asked for as it is
    Inconsistent,  ///< a reply that contradicts itself or the rules of HTTP
    WrongRange,    ///< a 206 of other bytes than were asked for
    WrongSize,     ///< the file is longer or shorter than published
    SourceChanged, ///< the file is not the one whose beginning is held
    Redirected,    ///< too often, or to where we do not go
    SinkFailed,    ///< the disk: see sink
    Stopped,       ///< by us
};

struct TransferError {
    TransferFault fault;
    int httpStatus = 0;
    std::optional<std::chrono::seconds> retryAfter{}; ///< how long the other side asks us to wait
    QString host{};                                   ///< who answered last
    QString proxy{};                                  ///< HOST:PORT of the proxy on the way; empty for a direct connection
    QString detail{};                                 ///< for the log and the Details button; plain text, without secrets
    std::optional<qint64> total{};                    ///< with OutOfRange and WrongSize: how long the other side says the file is
    SinkFault sink = SinkFault::None;
    std::optional<Distrust> distrust{};

    bool operator==(const TransferError&) const = default;

    /// Whether the same request may well work later without anybody doing anything.
    [[nodiscard]] bool isRetryable() const {
        using enum TransferFault;
        if (fault == ProxyFailed) return httpStatus != proxyWantsSignIn;
        return fault == Offline || fault == TimedOut || fault == Stalled || fault == Cut || fault == Busy || fault == ServerFailed;
    }
    [[nodiscard]] bool needsSignIn() const { return fault == TransferFault::Unauthorised; }
};

/// What a transfer that brought all that was asked for knows.
struct TransferSummary {
    qint64 size = 0;         ///< of the whole file
    QByteArray etag;         ///< as sent, quotes and all
    QByteArray reprDigest;   ///< the Repr-Digest field (RFC 9530); empty where there was none

    bool operator==(const TransferSummary&) const = default;
};

using TransferOutcome = std::expected<TransferSummary, TransferError>;

} // namespace Rushes::Transfer
