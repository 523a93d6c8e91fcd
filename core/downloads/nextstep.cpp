// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/nextstep.h"

#include "core/downloads/retrypolicy.h"

namespace Rushes::Downloads {

using namespace Qt::StringLiterals;

namespace {

using Transfer::SinkFault;
using Transfer::TransferFault;

NextStep waitFor(Obstacle obstacle) { return {.state = DownloadState::Waiting, .obstacle = obstacle}; }
NextStep failBy(Failure failure) { return {.state = DownloadState::Failed, .failure = failure}; }

NextStep afterDisk(SinkFault fault) {
    switch (fault) {
    case SinkFault::Full: return waitFor(Obstacle::Space);
    case SinkFault::Unwritable: return waitFor(Obstacle::Folder);
    case SinkFault::None:
    case SinkFault::Mismatch:
    case SinkFault::Unsuited: break;
    }
    return failBy(Failure::Refused);
}

} // namespace

Trouble troubleOf(const Transfer::TransferError& error) {
    switch (error.fault) {
    case TransferFault::Offline: return Trouble::Unreachable;
    case TransferFault::TimedOut:
    case TransferFault::Stalled: return Trouble::Slow;
    case TransferFault::Cut: return Trouble::Cut;
    case TransferFault::Busy: return Trouble::Busy;
    case TransferFault::ServerFailed: return Trouble::ServerFailed;
    case TransferFault::ProxyFailed: return Trouble::Proxy;
    default: return Trouble::None;
    }
}

bool mayGoOn(const Download& download, Obstacle gone) {
    const bool byProxy = download.obstacle == Obstacle::Proxy || download.obstacle == Obstacle::ProxySignIn;
    // A network that was away takes the way to a proxy with it; one that is back does not make the proxy forget whom it lets pass.
    const bool isIt = download.obstacle == gone || (gone == Obstacle::Proxy && byProxy) || (gone == Obstacle::Network && download.obstacle == Obstacle::Proxy);
    const bool isOurTrouble = gone == Obstacle::Network || (gone == Obstacle::Proxy && download.trouble == Trouble::Proxy);
    if (download.state == DownloadState::Waiting) return isIt;
    return isOurTrouble && download.state == DownloadState::Queued && download.retryAt.isValid();
}

NextStep nextStep(const Transfer::TransferError& error, int tries, double random) {
    if (error.isRetryable()) {
        if (const auto wait = RetryPolicy::wait(tries, error.retryAfter, random)) return {.state = DownloadState::Queued, .wait = *wait};
        // Nobody is at fault when there is no network all night: the file goes on when it is back.
        if (error.fault == TransferFault::Offline) return waitFor(Obstacle::Network);
        return error.fault == TransferFault::ProxyFailed ? waitFor(Obstacle::Proxy) : failBy(Failure::GaveUp);
    }
    switch (error.fault) {
    case TransferFault::ProxyFailed: return waitFor(Obstacle::ProxySignIn);
    case TransferFault::Unauthorised: return waitFor(Obstacle::SignIn);
    case TransferFault::Forbidden: return failBy(Failure::Embargoed);
    case TransferFault::NotFound: return failBy(Failure::NotFound);
    case TransferFault::Withdrawn: return failBy(Failure::Withdrawn);
    case TransferFault::WebPage: return failBy(Failure::NotMedia);
    case TransferFault::Untrusted: return failBy(Failure::Untrusted);
    case TransferFault::WrongSize: return failBy(Failure::WrongSize);
    case TransferFault::SinkFailed: return afterDisk(error.sink);
    default: return failBy(Failure::Refused);
    }
}

QString detailOf(const Transfer::TransferError& error) {
    QStringList parts;
    if (error.httpStatus > 0) parts << u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.host.isEmpty()) parts << error.host;
    if (error.fault == Transfer::TransferFault::ProxyFailed && !error.proxy.isEmpty()) parts << u"proxy %1"_s.arg(error.proxy);
    if (!error.detail.isEmpty() && !parts.contains(error.detail)) parts << error.detail;
    return parts.join(u" · "_s);
}

} // namespace Rushes::Downloads
