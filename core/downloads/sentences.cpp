// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/sentences.h"

#include "core/downloads/retrypolicy.h"

namespace Rushes::Downloads {

using namespace Qt::StringLiterals;

QString detailOf(const Transfer::TransferError& error) {
    QStringList parts;
    if (error.httpStatus > 0) parts << u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.host.isEmpty()) parts << error.host;
    if (error.fault == Transfer::TransferFault::ProxyFailed && !error.proxy.isEmpty()) parts << u"proxy %1"_s.arg(error.proxy);
    if (!error.detail.isEmpty() && !parts.contains(error.detail)) parts << error.detail;
    return parts.join(u" · "_s);
}

QString sentenceOfLosses(int blocks) {
    return blocks == 1 ? u"A block on the disk is not what arrived; it is fetched again."_s
                       : u"%1 blocks on the disk are not what arrived; they are fetched again."_s.arg(blocks);
}

QString sentence(Failure failure) {
    switch (failure) {
    case Failure::None: break;
    case Failure::WrongDigest: return u"The bytes are not those that were published. They were set aside."_s;
    case Failure::WrongSize: return u"The portal sends a file of another size than it published."_s;
    case Failure::Withdrawn: return u"The file was withdrawn."_s;
    case Failure::Embargoed: return u"The portal does not allow this file."_s;
    case Failure::NotFound: return u"The portal does not have this file."_s;
    case Failure::NotMedia: return u"A web page came in place of the file. The network may want you to sign in."_s;
    case Failure::GaveUp: return u"No progress in %1 tries."_s.arg(RetryPolicy::mostTries);
    case Failure::Untrusted: return u"The server could not prove who it is."_s;
    case Failure::Refused: return u"The answer could not be used."_s;
    }
    return {};
}

QString sentence(Obstacle obstacle) {
    switch (obstacle) {
    case Obstacle::None: break;
    case Obstacle::SignIn: return u"Waits for a sign-in."_s;
    case Obstacle::Network: return u"Waits for the network."_s;
    case Obstacle::Space: return u"Waits for space on the disk."_s;
    case Obstacle::Folder: return u"Waits for the folder."_s;
    case Obstacle::Proxy: return u"Waits for the proxy, which lets nothing through."_s;
    case Obstacle::ProxySignIn: return u"Waits for a sign-in at the proxy."_s;
    }
    return {};
}

} // namespace Rushes::Downloads
