// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/replyrules.h"

#include <algorithm>

namespace Rushes::Transfer {

namespace {

using enum TransferFault;

std::unexpected<TransferError> refuse(TransferFault fault, const ReplyHead& head, const QString& detail) {
    return std::unexpected{TransferError{.fault = fault, .httpStatus = head.status, .retryAfter = head.retryAfter, .detail = detail}};
}

std::optional<TransferFault> faultOfStatus(int status) {
    switch (status) {
    case 200:
    case 206: return std::nullopt;
    case 401: return Unauthorised;
    case 403: return Forbidden;
    case 404: return NotFound;
    case proxyWantsSignIn: return ProxyFailed;
    case 408: return ServerFailed;
    case 410:
    case 451: return Withdrawn;
    case 416: return OutOfRange;
    case 429:
    case 503: return Busy;
    default: return status >= 500 && status < 600 ? ServerFailed : Inconsistent;
    }
}

bool isWebPage(const QByteArray& contentType) { return contentType.startsWith("text/html") || contentType.startsWith("application/xhtml"); }

std::expected<ReplyPlan, TransferError> acceptPart(const TransferRequest& request, const ReplyHead& head) {
    const auto& range = head.contentRange;
    if (!request.wantsRange()) return refuse(WrongRange, head, QStringLiteral("a part that was not asked for"));
    if (!range || !range->start || !range->end) return refuse(WrongRange, head, QStringLiteral("a part without Content-Range"));
    if (!request.etag.isEmpty() && head.etag != request.etag) return refuse(SourceChanged, head, QStringLiteral("ETag %1").arg(QString::fromLatin1(head.etag)));
    if (*range->start != request.from) return refuse(WrongRange, head, QStringLiteral("bytes from %1 in place of %2").arg(*range->start).arg(request.from));
    if (head.contentLength && *head.contentLength != *range->end - *range->start + 1)
        return refuse(Inconsistent, head, QStringLiteral("Content-Length and Content-Range disagree"));
    if (request.size && range->total && *range->total != *request.size) {
        auto refusal = refuse(WrongSize, head, QStringLiteral("%1 bytes in place of %2").arg(*range->total).arg(*request.size));
        refusal.error().total = range->total;
        return refusal;
    }
    const std::optional<qint64> total = request.size ? request.size : range->total;
    if (!total) return refuse(Inconsistent, head, QStringLiteral("nobody says how long the file is"));
    // A server may send less than was asked for, which ends as a cut, but never more. Beyond the end of the file there is nothing to send.
    const qint64 end = request.to ? std::min(*request.to, *total) : *total;
    if (*range->end >= end) return refuse(WrongRange, head, QStringLiteral("bytes up to %1 in place of %2").arg(*range->end).arg(end - 1));
    return ReplyPlan{request.from, end, total};
}

std::expected<ReplyPlan, TransferError> acceptWhole(const TransferRequest& request, const ReplyHead& head) {
    if (request.size && head.contentLength && *head.contentLength != *request.size) {
        auto refusal = refuse(WrongSize, head, QStringLiteral("%1 bytes in place of %2").arg(*head.contentLength).arg(*request.size));
        refusal.error().total = head.contentLength;
        return refusal;
    }
    if (!request.size && !head.contentLength && !head.chunked) return refuse(Inconsistent, head, QStringLiteral("nobody says how long the file is"));
    const std::optional<qint64> total = request.size ? request.size : head.contentLength;
    if (request.to && (request.from > 0 || !total || *total > *request.to)) {
        const bool changed = !request.etag.isEmpty() && head.etag != request.etag;
        return refuse(changed ? SourceChanged : WrongRange, head,
                      QStringLiteral("the whole file in place of a part, ETag %1").arg(QString::fromLatin1(head.etag)));
    }
    return ReplyPlan{0, total, total};
}

} // namespace

std::expected<ReplyPlan, TransferError> accept(const TransferRequest& request, const ReplyHead& head) {
    if (!head.contradiction.isEmpty()) return refuse(Inconsistent, head, head.contradiction);
    if (const auto fault = faultOfStatus(head.status)) {
        auto refusal = refuse(*fault, head, QStringLiteral("HTTP %1").arg(head.status));
        if (head.contentRange) refusal.error().total = head.contentRange->total;
        return refusal;
    }
    if (isWebPage(head.contentType)) return refuse(WebPage, head, QString::fromLatin1(head.contentType));
    if (!head.contentEncoding.isEmpty() && head.contentEncoding != "identity")
        return refuse(Encoded, head, QStringLiteral("Content-Encoding: %1").arg(QString::fromLatin1(head.contentEncoding)));
    return head.status == 206 ? acceptPart(request, head) : acceptWhole(request, head);
}

} // namespace Rushes::Transfer
