// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadevent.h"

#include "core/downloads/retrypolicy.h"

namespace Rushes::Downloads {

using namespace Qt::StringLiterals;

namespace {

QString textOf(Happening happening) {
    switch (happening) {
    case Happening::PutBack: return u"put back, begins anew"_s;
    case Happening::GaveWay: return u"gave its place to a file that is needed sooner"_s;
    case Happening::TakenUp: return u"taken up after the program ended"_s;
    case Happening::Replaced: return u"the file was replaced at its source, started over"_s;
    case Happening::Doubted: return u"the digest is not the published one, comparing block by block"_s;
    case Happening::LinkRenewed: return u"the link was no longer accepted, asked for a new one"_s;
    case Happening::Verified: return u"verified and finished"_s;
    case Happening::Finished: return u"finished, nobody published a digest"_s;
    case Happening::FileChanged: return u"the file was changed after it came"_s;
    }
    return {};
}

QString textOf(const BlocksLost& lost) { return u"blocks on the disk that are not what arrived: %1"_s.arg(lost.count); }

QString textOf(const NameHeld& held) { return u"another program holds the file, tried again in %1 s"_s.arg(held.wait.count()); }

QString textOf(const Interrupted& cut) {
    return u"interrupted (%1), try %2 of %3 in %4 s"_s.arg(cut.detail, QString::number(cut.nextTry), QString::number(RetryPolicy::mostTries),
                                                           QString::number(cut.wait.count()));
}

QString textOf(Obstacle obstacle) {
    switch (obstacle) {
    case Obstacle::None: break;
    case Obstacle::SignIn: return u"waits for a sign-in"_s;
    case Obstacle::Network: return u"waits for the network"_s;
    case Obstacle::Space: return u"waits for space on the disk"_s;
    case Obstacle::Folder: return u"waits for the folder"_s;
    case Obstacle::Proxy: return u"waits for the proxy"_s;
    case Obstacle::ProxySignIn: return u"waits for a sign-in at the proxy"_s;
    }
    return {};
}

QString textOf(Failure failure) {
    switch (failure) {
    case Failure::None: break;
    case Failure::WrongDigest: return u"failed: the bytes are not those that were published, set aside"_s;
    case Failure::WrongSize: return u"failed: another size than was published"_s;
    case Failure::Withdrawn: return u"failed: withdrawn"_s;
    case Failure::Embargoed: return u"failed: not allowed"_s;
    case Failure::NotFound: return u"failed: not there"_s;
    case Failure::NotMedia: return u"failed: a web page came in place of the file"_s;
    case Failure::GaveUp: return u"failed: no progress in %1 tries"_s.arg(RetryPolicy::mostTries);
    case Failure::Untrusted: return u"failed: the server could not prove who it is"_s;
    case Failure::Refused: return u"failed: the answer could not be used"_s;
    }
    return {};
}

QString textOf(const OriginRecorded& recorded) { return u"its origin stands in the folder's history, generation %1"_s.arg(recorded.generation); }

QString textOf(const OriginLost& lost) { return u"its origin could not be written down: %1"_s.arg(lost.detail); }

QString textOf(const FurtherCopy& copy) {
    return u"%1 copy in %2: %3"_s.arg(word(copy.kind), copy.folder, copy.state == CopyState::Failed ? copy.problem : word(copy.state));
}

} // namespace

QString logText(const Occurrence& what) {
    return std::visit([](const auto& one) { return textOf(one); }, what);
}

} // namespace Rushes::Downloads
