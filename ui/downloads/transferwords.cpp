// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/transferwords.h"

#include "core/downloads/retrypolicy.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Rushes::Ui::TransferWords {
namespace {

using Downloads::Assurance;
using Downloads::Download;
using Downloads::DownloadState;
using Downloads::Failure;
using Downloads::Obstacle;
using Downloads::Trouble;

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui::TransferWords", text); }

double share(ByteCount part, ByteCount whole) {
    return whole.bytes() == 0 ? 0 : std::clamp(static_cast<double>(part.bytes()) / static_cast<double>(whole.bytes()), 0.0, 1.0);
}

ByteCount wholeOf(const Download& download) { return download.request.size.value_or(ByteCount{}); }

QString kept(ByteCount received) { return received.bytes() == 0 ? QString{} : tr("%1 kept").arg(received.text()); }

QString finishedText(const Download& download) {
    const QDateTime at = download.finishedAt.toLocalTime();
    const QString size = download.request.size ? download.request.size->text() : download.received.text();
    return at.isValid() ? tr("Finished %1, %2").arg(QLocale{}.toString(at.time(), QStringLiteral("HH:mm")), size) : tr("Finished, %1").arg(size);
}

QString retryText(const Download& download, const QDateTime& now) {
    const qint64 seconds = std::max<qint64>(now.secsTo(download.retryAt), 0);
    if (seconds == 0) return tr("Retry %1 of %2 now").arg(std::max(download.tries, 1)).arg(Downloads::RetryPolicy::mostTries);
    return tr("Retry %1 of %2 in %3")
        .arg(QString::number(std::max(download.tries, 1)), QString::number(Downloads::RetryPolicy::mostTries), Words::timeLeft(std::chrono::seconds{seconds}));
}

bool isRetrying(const Download& download) { return download.state == DownloadState::Queued && download.retryAt.isValid(); }

/// It is whole, and another program does not let go of it.
bool isHeldByOther(const Download& download) {
    return download.trouble == Trouble::FileHeld && (download.state == DownloadState::Finishing || download.state == DownloadState::Waiting);
}

QString troubleText(Trouble trouble) {
    switch (trouble) {
    case Trouble::None: return {};
    case Trouble::Unreachable: return tr("The server cannot be reached");
    case Trouble::Slow: return tr("Hardly a byte came");
    case Trouble::Cut: return tr("The connection broke");
    case Trouble::Busy: return tr("The server is busy");
    case Trouble::ServerFailed: return tr("The server has a fault");
    case Trouble::Proxy: return tr("The proxy lets nothing through");
    case Trouble::FileHeld: return tr("Another program holds the file");
    }
    return {};
}

QString lateText(const Download& download, const QDateTime& now) {
    const QDateTime& there = download.forecast.endsAt;
    return there.isValid() ? tr("Late: there about %1").arg(moment(there, now)) : tr("Late");
}

} // namespace

bool isLate(const Download& download) {
    return download.forecast.late && (download.state == DownloadState::Queued || download.state == DownloadState::Fetching);
}

QString moment(const QDateTime& when, const QDateTime& now) {
    const QDateTime local = when.toLocalTime();
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    QString time = QLocale{}.toString(local.time(), QStringLiteral("HH:mm"));
    if (days == 0) return time;
    if (days > 0 && days < 7) return QLocale{}.toString(local.date(), QStringLiteral("ddd ")) + time;
    return QLocale{}.toString(local.date(), QStringLiteral("d MMM ")) + time;
}

QString neededBy(const Download& download, const QDateTime& now) {
    return download.request.neededBy.isValid() ? tr("by %1").arg(moment(download.request.neededBy, now)) : QString{};
}

QString priority(Downloads::Priority priority) {
    switch (priority) {
    case Downloads::Priority::Low: return tr("Low");
    case Downloads::Priority::Normal: return tr("Normal");
    case Downloads::Priority::High: return tr("High");
    }
    return {};
}

QString hold(Downloads::Hold hold) {
    switch (hold) {
    case Downloads::Hold::None: return {};
    case Downloads::Hold::Schedule: return tr("Scheduled");
    case Downloads::Hold::Quota: return tr("Today's quota is used up");
    case Downloads::Hold::Metered: return tr("Metered network");
    case Downloads::Hold::Host: return tr("The server asked to wait");
    }
    return {};
}

QString heldUntil(Downloads::Hold hold, const QDateTime& until, const QDateTime& now) {
    if (hold == Downloads::Hold::None) return {};
    if (until.isValid()) return tr("Waits for %1").arg(moment(until, now));
    return hold == Downloads::Hold::Metered ? tr("Waits for another network") : tr("Waits");
}

Look lookOf(const Download& download) {
    switch (download.state) {
    case DownloadState::Queued:
        if (download.retryAt.isValid()) return Look::Retrying;
        return download.hold == Downloads::Hold::None ? Look::Queued : Look::Held;
    case DownloadState::Fetching: return Look::Active;
    case DownloadState::Verifying: return Look::Verifying;
    case DownloadState::Finishing: return isHeldByOther(download) ? Look::Waiting : Look::Verifying;
    case DownloadState::Ready: return Look::Done;
    case DownloadState::Paused: return Look::Paused;
    case DownloadState::Waiting: return Look::Waiting;
    case DownloadState::Failed: return Look::Failed;
    }
    return Look::Queued;
}

QString state(const Download& download, const QDateTime& now) {
    if (isLate(download)) return lateText(download, now);
    switch (download.state) {
    case DownloadState::Queued:
        if (download.retryAt.isValid()) return retryText(download, now);
        return download.hold == Downloads::Hold::None ? tr("Queued") : hold(download.hold);
    case DownloadState::Fetching: return download.connections > 1 ? tr("Downloading, %1 parts").arg(Words::count(download.connections)) : tr("Downloading");
    case DownloadState::Verifying: return tr("Verifying");
    case DownloadState::Finishing: return isHeldByOther(download) ? tr("Waits for another program") : tr("Giving it its name");
    case DownloadState::Ready: return download.assurance == Assurance::Verified ? tr("Done and verified") : tr("Done, not verified by the portal");
    case DownloadState::Paused: return tr("Paused by you");
    case DownloadState::Waiting: return isHeldByOther(download) ? tr("Waits for another program") : obstacle(download.obstacle);
    case DownloadState::Failed: return failure(download.failure);
    }
    return {};
}

QStringView icon(const Download& download) {
    if (isLate(download)) return u"warn";
    switch (lookOf(download)) {
    case Look::Queued: return u"clock";
    case Look::Held: return download.hold == Downloads::Hold::Metered ? u"wifi" : u"calendar";
    case Look::Active: return u"download";
    case Look::Verifying: return u"shield";
    case Look::Retrying: return u"retry";
    case Look::Paused: return u"pause";
    case Look::Failed: return u"err";
    case Look::Done: return download.assurance == Assurance::Verified ? u"shield" : u"info";
    case Look::Waiting: break;
    }
    if (isHeldByOther(download)) return u"lock";
    switch (download.obstacle) {
    case Obstacle::SignIn: return u"key";
    case Obstacle::Network: return u"cloudoff";
    case Obstacle::Space: return u"disk";
    case Obstacle::Folder: return u"folder";
    case Obstacle::Proxy: return u"server";
    case Obstacle::ProxySignIn: return u"key";
    case Obstacle::None: break;
    }
    return u"clock";
}

QString progress(const Download& download, ByteCount received, const QDateTime& now) {
    QString percent = download.request.size ? Words::percent(share(received, wholeOf(download))) : QString{};
    switch (lookOf(download)) {
    case Look::Queued:
        if (received.bytes() > 0) return percent;
        return download.position == 1 ? tr("Next") : tr("Queued");
    case Look::Held: return heldUntil(download.hold, download.heldUntil, now);
    case Look::Verifying: return tr("%1 checked").arg(Words::percent(share(download.checked, wholeOf(download))));
    case Look::Failed: return download.failure == Failure::WrongDigest ? tr("File set aside") : tr("Stopped");
    case Look::Done: return finishedText(download);
    case Look::Active:
    case Look::Retrying:
    case Look::Waiting:
    case Look::Paused: break;
    }
    return percent;
}

QString amount(const Download& download, ByteCount received) {
    switch (lookOf(download)) {
    case Look::Held:
        if (received.bytes() > 0) return kept(received);
        [[fallthrough]];
    case Look::Queued:
    case Look::Active:
        return download.request.size ? tr("%1 of %2").arg(received.bytes() == 0 ? QStringLiteral("0") : received.text(), download.request.size->text())
                                     : received.text();
    case Look::Verifying: return download.request.sha256 ? QStringLiteral("SHA-256") : tr("size only");
    case Look::Retrying:
    case Look::Waiting:
    case Look::Paused: return kept(received);
    case Look::Failed: return download.failure == Failure::WrongDigest && download.request.size ? download.request.size->text() : kept(received);
    case Look::Done: break;
    }
    return {};
}

double fraction(const Download& download, ByteCount received) {
    switch (lookOf(download)) {
    case Look::Verifying: return share(download.checked, wholeOf(download));
    case Look::Failed:
    case Look::Done: return 1;
    default: return share(received, wholeOf(download));
    }
}

QString cause(const Download& download) {
    if (isRetrying(download) || download.failure == Failure::GaveUp) return troubleText(download.trouble);
    return {};
}

QString obstacle(Obstacle obstacle) {
    switch (obstacle) {
    case Obstacle::None: return {};
    case Obstacle::SignIn: return tr("Waits for sign-in");
    case Obstacle::Network: return tr("Waits for the network");
    case Obstacle::Space: return tr("Waits for space");
    case Obstacle::Folder: return tr("Waits for the folder");
    case Obstacle::Proxy: return tr("Waits for the proxy");
    case Obstacle::ProxySignIn: return tr("Waits for the proxy's sign-in");
    }
    return {};
}

QString failure(Failure failure) {
    switch (failure) {
    case Failure::None: return {};
    case Failure::WrongDigest: return tr("Failed: checksum mismatch");
    case Failure::WrongSize: return tr("Failed: wrong size");
    case Failure::Withdrawn: return tr("Failed: withdrawn by the portal");
    case Failure::Embargoed: return tr("Failed: under embargo");
    case Failure::NotFound: return tr("Failed: not on the portal");
    case Failure::NotMedia: return tr("Failed: a web page came");
    case Failure::GaveUp: return tr("Failed: too many tries");
    case Failure::Untrusted: return tr("Failed: server not trusted");
    case Failure::Refused: return tr("Failed: unusable answer");
    }
    return {};
}

QString failureHelp(Failure failure) {
    switch (failure) {
    case Failure::None: return {};
    case Failure::WrongDigest:
        return tr("The file's bytes are not those that the portal published. Rushes set the file aside and did not give it its name. Download it again.");
    case Failure::WrongSize:
        return tr("The portal sends another number of bytes than it published. Rushes stopped. Download it again later, or choose another rendition.");
    case Failure::Withdrawn: return tr("The portal has withdrawn this file. Rushes stopped. Remove it, or ask the portal's desk.");
    case Failure::Embargoed: return tr("The portal does not give this file out yet. Rushes stopped. Download it again after the embargo.");
    case Failure::NotFound: return tr("The portal no longer has a file at this place. Refresh the catalogue and queue the video again.");
    case Failure::NotMedia:
        return tr(
            "A web page came in place of the file, as from a network that wants a sign-in of its own. Open a web page, sign in there, then download again.");
    case Failure::GaveUp: return tr("The connection broke again and again without a byte gained. What is on disk is kept. Retry when the network is better.");
    case Failure::Untrusted:
        return tr("The server could not prove who it is, so Rushes took nothing from it and sent it nothing. What is wrong with its certificate is in the "
                  "details: tell the people who run the portal.");
    case Failure::Refused: return tr("The server's answers do not fit together, so Rushes did not use them. Its words are in the details.");
    }
    return {};
}

QString obstacleHelp(Obstacle obstacle) {
    switch (obstacle) {
    case Obstacle::None: return {};
    case Obstacle::SignIn:
        return tr("The portal gives this file only to those who are signed in. Rushes keeps what is on disk. Sign in, and it goes on by itself.");
    case Obstacle::Network:
        return tr(
            "The portal cannot be reached. Rushes keeps what is on disk, and tries again every five minutes and when the network is back. You can try now.");
    case Obstacle::Space: return tr("The disk has no room for the file. Rushes keeps what is on disk. Make room, and it goes on by itself.");
    case Obstacle::Folder:
        return tr("The folder takes no files. Rushes keeps what is on disk. Connect its drive or make it writable, and it goes on by itself.");
    case Obstacle::Proxy:
        return tr("The proxy lets nothing through. Rushes keeps what is on disk and tries again every five minutes. Choose another proxy, or none, and it goes "
                  "on at once.");
    case Obstacle::ProxySignIn:
        return tr("The proxy lets nobody through without a name and a password. Rushes keeps what is on disk and does not ask the proxy again. Enter them, and "
                  "it goes on at once.");
    }
    return {};
}

QString help(const Download& download) {
    if (isHeldByOther(download))
        return tr("The file is whole, but another program holds it. Rushes tries again by itself to give it its name. Close the file there.");
    if (isRetrying(download)) {
        const QString again = tr("Rushes keeps what is on disk and tries again by itself. R tries now.");
        const QString why = troubleText(download.trouble);
        return why.isEmpty() ? again : tr("%1. %2").arg(why, again);
    }
    switch (download.state) {
    case DownloadState::Waiting: return obstacleHelp(download.obstacle);
    case DownloadState::Failed: return failureHelp(download.failure);
    case DownloadState::Ready:
        return download.assurance == Assurance::Verified ? QString{}
                                                         : tr("The portal published no checksum, so Rushes compared the size only. The SHA-256 of what came is "
                                                              "kept: ask the portal's desk for theirs.");
    default: break;
    }
    switch (download.hold) {
    case Downloads::Hold::None: break;
    case Downloads::Hold::Schedule:
        return tr("The week's schedule pauses the queue now. Rushes goes on by itself when its time comes. Change the schedule to go on now.");
    case Downloads::Hold::Quota: return tr("The bytes of today's quota are used up. Rushes goes on by itself tomorrow. Raise the quota to go on now.");
    case Downloads::Hold::Metered: return tr("The network is paid by the byte. Rushes goes on by itself on another one. Allow metered networks to go on now.");
    case Downloads::Hold::Host: return tr("The server asked everybody to wait. Rushes goes on by itself when that time is over.");
    }
    return {};
}

Mend mendOf(const Download& download) {
    if (isRetrying(download)) return download.trouble == Trouble::Proxy ? Mend::ChooseProxy : Mend::Nothing;
    if (download.state != DownloadState::Waiting) return Mend::Nothing;
    switch (download.obstacle) {
    case Obstacle::SignIn: return download.request.portal.isEmpty() ? Mend::Nothing : Mend::SignIn;
    case Obstacle::Proxy:
    case Obstacle::ProxySignIn: return Mend::ChooseProxy;
    case Obstacle::Space: return Mend::ShowFolder;
    case Obstacle::None:
    case Obstacle::Network:
    case Obstacle::Folder: break;
    }
    return Mend::Nothing;
}

QString mendText(Mend mend) {
    switch (mend) {
    case Mend::Nothing: return {};
    case Mend::SignIn: return tr("Sign in…");
    case Mend::ChooseProxy: return tr("Proxy…");
    case Mend::ShowFolder: return tr("Show its folder");
    }
    return {};
}

QStringView mendIcon(Mend mend) {
    switch (mend) {
    case Mend::Nothing: return {};
    case Mend::SignIn: return u"key";
    case Mend::ChooseProxy: return u"server";
    case Mend::ShowFolder: return u"folder";
    }
    return {};
}

RowAction actionOf(const Download& download) {
    switch (download.state) {
    case DownloadState::Queued: return download.retryAt.isValid() ? RowAction::Retry : RowAction::Pause;
    case DownloadState::Fetching: return RowAction::Pause;
    case DownloadState::Verifying:
    case DownloadState::Finishing: return RowAction::Nothing;
    case DownloadState::Ready: return RowAction::Show;
    case DownloadState::Paused: return RowAction::Resume;
    case DownloadState::Waiting: return RowAction::Retry;
    case DownloadState::Failed: return download.failure == Failure::WrongDigest ? RowAction::DownloadAgain : RowAction::Retry;
    }
    return RowAction::Nothing;
}

QString actionText(RowAction action) {
    switch (action) {
    case RowAction::Nothing: return {};
    case RowAction::Pause: return tr("Pause");
    case RowAction::Resume: return tr("Resume");
    case RowAction::Retry: return tr("Retry now");
    case RowAction::DownloadAgain: return tr("Download again");
    case RowAction::Show: return tr("Show in folder");
    }
    return {};
}

QStringView actionIcon(RowAction action) {
    switch (action) {
    case RowAction::Nothing: return {};
    case RowAction::Pause: return u"pause";
    case RowAction::Resume: return u"play";
    case RowAction::Retry:
    case RowAction::DownloadAgain: return u"retry";
    case RowAction::Show: return u"folder";
    }
    return {};
}

} // namespace Rushes::Ui::TransferWords
