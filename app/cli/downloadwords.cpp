// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/downloadwords.h"

#include "ui/words/words.h"

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Downloads::Assurance;
using Downloads::Download;
using Downloads::DownloadState;
using Downloads::Failure;
using Downloads::Obstacle;

namespace {

QString kept(const Download& download) {
    if (download.received.bytes() == 0) return {};
    return u" %1 on disk are kept."_s.arg(download.received.text());
}

QString clockText(const QDateTime& when) { return when.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s); }

QString queuedWords(const Download& download) {
    const QString until = download.heldUntil.isValid() ? u" Waits until %1."_s.arg(clockText(download.heldUntil)) : QString{};
    switch (download.hold) {
    case Downloads::Hold::Schedule: return u"Scheduled."_s + until;
    case Downloads::Hold::Quota: return u"Today's quota is used up."_s + until;
    case Downloads::Hold::Metered: return u"Waits for a network that is not paid by the byte."_s;
    case Downloads::Hold::Host: return u"The server asked to wait."_s + until;
    case Downloads::Hold::None: break;
    }
    return u"Queued."_s;
}

QString forecastWords(const Download& download) {
    const Downloads::Forecast& forecast = download.forecast;
    if (forecast.late && forecast.endsAt.isValid())
        return u" Late: there about %1, needed by %2."_s.arg(clockText(forecast.endsAt), clockText(download.request.neededBy));
    if (forecast.late) return u" Late: needed by %1."_s.arg(clockText(download.request.neededBy));
    return forecast.endsAt.isValid() ? u" There about %1."_s.arg(clockText(forecast.endsAt)) : QString{};
}

QString waitingWords(const Download& download) {
    switch (download.obstacle) {
    case Obstacle::SignIn: return u"Waits for a sign-in.%1 Sign in with `rushes-cli sign-in`, then `rushes-cli queue run`."_s.arg(kept(download));
    case Obstacle::Network: return u"Waits for the portal, which does not answer.%1 `rushes-cli queue run` tries again."_s.arg(kept(download));
    case Obstacle::Space:
        return u"Waits for space: %1 is full.%2 Free some, then `rushes-cli queue run`, or choose another folder."_s.arg(download.request.folder,
                                                                                                                         kept(download));
    case Obstacle::Folder:
        return u"Waits for its folder: %1 cannot be written.%2 Make it writable, then `rushes-cli queue run`."_s.arg(download.request.folder, kept(download));
    case Obstacle::Proxy:
        return u"Waits for the proxy, which lets nothing through.%1 `rushes-cli proxy` chooses another one, `rushes-cli queue run` tries again."_s.arg(
            kept(download));
    case Obstacle::ProxySignIn:
        return u"Waits for the proxy, which wants a name and a password.%1 `rushes-cli proxy http://USER@HOST:PORT --password-stdin` takes them, then `rushes-cli queue run`."_s
            .arg(kept(download));
    case Obstacle::None: break;
    }
    return u"Waits."_s;
}

QString failureWords(const Download& download) {
    switch (download.failure) {
    case Failure::WrongDigest:
        return u"The bytes are not those that the portal published, so the file was set aside and not given its name. `rushes-cli queue retry` fetches it again."_s;
    case Failure::WrongSize: return u"The portal sends another number of bytes than it published. Run `rushes-cli sync`, then try again."_s;
    case Failure::Withdrawn: return u"The portal has withdrawn this video."_s;
    case Failure::Embargoed: return u"The portal does not give this video out yet."_s;
    case Failure::NotFound: return u"The portal does not have this file any more. Run `rushes-cli sync`."_s;
    case Failure::NotMedia: return u"A web page came in place of the file. The network may want a sign-in of its own: open a page in a browser, then retry."_s;
    case Failure::GaveUp: return u"Too many tries without progress.%1 `rushes-cli queue retry` goes on from there."_s.arg(kept(download));
    case Failure::Untrusted:
        return u"The server could not prove who it is, so nothing was taken from it.%1 A house's own certificate authority is added with --ca FILE."_s.arg(
            kept(download));
    case Failure::Refused: return u"The other side's answer does not fit together, so none of its bytes were used.%1"_s.arg(kept(download));
    case Failure::None: break;
    }
    return u"It failed."_s;
}

} // namespace

QString describe(const Download& download) {
    switch (download.state) {
    case DownloadState::Queued:
        return (download.retryAt.isValid() ? u"Tries again soon.%1"_s.arg(kept(download)) : queuedWords(download)) + forecastWords(download);
    case DownloadState::Fetching: return u"Downloading."_s + forecastWords(download);
    case DownloadState::Verifying: return u"Verifying."_s;
    case DownloadState::Finishing: return u"Finishing."_s;
    case DownloadState::Paused: return u"Paused.%1"_s.arg(kept(download));
    case DownloadState::Waiting: return waitingWords(download);
    case DownloadState::Failed: return failureWords(download);
    case DownloadState::Ready:
        return download.assurance == Assurance::Verified
                   ? u"Done and verified."_s
                   : u"Done, but not verified by the portal: it publishes no checksum, so only the size was compared. The SHA-256 of the bytes that came is kept."_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString progressOf(const Download& download) {
    const QString name = download.request.title.isEmpty() ? download.request.fileName : download.request.title;
    if (download.state != DownloadState::Fetching || !download.request.size) return u"%1: %2"_s.arg(name, describe(download));
    const double share =
        download.request.size->bytes() == 0 ? 1.0 : static_cast<double>(download.received.bytes()) / static_cast<double>(download.request.size->bytes());
    return u"%1: %2 of %3, %4"_s.arg(name, Ui::Words::percent(share), download.request.size->text(), Ui::Words::speed(download.bytesPerSecond));
}

QJsonObject jsonOf(const Download& download) {
    QJsonObject json{{u"id"_s, download.id.text()},
                     {u"position"_s, download.position},
                     {u"state"_s, word(download.state)},
                     {u"title"_s, download.request.title},
                     {u"file_name"_s, download.request.fileName},
                     {u"folder"_s, download.request.folder},
                     {u"video_id"_s, download.request.videoId},
                     {u"received"_s, download.received.bytes()},
                     {u"verified"_s, download.state == DownloadState::Ready && download.assurance == Assurance::Verified},
                     {u"assurance"_s, download.assurance == Assurance::Verified ? u"verified"_s : u"not verified by the portal"_s},
                     {u"words"_s, describe(download)}};
    if (download.request.size) json.insert("size"_L1, download.request.size->bytes());
    if (!download.path.isEmpty()) json.insert("path"_L1, download.path);
    if (download.digest) json.insert("sha256"_L1, download.digest->hex());
    if (!download.detail.isEmpty()) json.insert("detail"_L1, download.detail);
    json.insert("priority"_L1, word(download.request.priority));
    if (!download.request.meetingId.isEmpty()) json.insert("meeting_id"_L1, download.request.meetingId);
    if (!download.request.group.isEmpty()) json.insert("meeting"_L1, download.request.group);
    const auto moment = [&json](QLatin1StringView key, const QDateTime& when) {
        if (when.isValid()) json.insert(key, when.toUTC().toString(Qt::ISODate));
    };
    moment("needed_by"_L1, download.request.neededBy);
    if (download.hold != Downloads::Hold::None) {
        json.insert("hold"_L1, word(download.hold));
        moment("held_until"_L1, download.heldUntil);
    }
    if (download.state != DownloadState::Ready) {
        QJsonObject forecast{{u"state"_s, download.forecast.late ? u"late"_s : download.forecast.endsAt.isValid() ? u"on-time"_s : u"unknown"_s}};
        if (download.forecast.startsAt.isValid()) forecast.insert("starts_at"_L1, download.forecast.startsAt.toUTC().toString(Qt::ISODate));
        if (download.forecast.endsAt.isValid()) forecast.insert("ends_at"_L1, download.forecast.endsAt.toUTC().toString(Qt::ISODate));
        json.insert("forecast"_L1, forecast);
    }
    return json;
}

QString describe(const Downloads::FurtherCopy& copy) {
    const QString name = copy.kind == Downloads::CopyKind::Second ? u"Second copy"_s : u"Watch folder"_s;
    switch (copy.state) {
    case Downloads::CopyState::Wanted: return u"%1: waits, for %2"_s.arg(name, copy.folder);
    case Downloads::CopyState::Made: return u"%1: %2"_s.arg(name, copy.path);
    case Downloads::CopyState::Failed:
        return u"%1: not in %2 yet (%3). The next start tries again; `rushes-cli copies retry` tries now."_s.arg(name, copy.folder, copy.problem);
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonArray jsonOf(const QList<Downloads::FurtherCopy>& copies) {
    QJsonArray all;
    for (const Downloads::FurtherCopy& copy : copies)
        all.append(QJsonObject{{u"download"_s, copy.download.text()},
                               {u"kind"_s, word(copy.kind)},
                               {u"state"_s, word(copy.state)},
                               {u"folder"_s, copy.folder},
                               {u"path"_s, copy.path},
                               {u"problem"_s, copy.problem}});
    return all;
}

bool isSettled(const Download& download) {
    switch (download.state) {
    case DownloadState::Ready:
    case DownloadState::Failed:
    case DownloadState::Paused:
    case DownloadState::Waiting: return true;
    default: return false;
    }
}

ExitCode exitCodeOf(const Download& download) {
    if (download.state == DownloadState::Ready) return ExitCode::Done;
    switch (download.obstacle) {
    case Obstacle::SignIn: return ExitCode::NotSignedIn;
    case Obstacle::Network:
    case Obstacle::Proxy:
    case Obstacle::ProxySignIn: return ExitCode::Portal;
    case Obstacle::Space:
    case Obstacle::Folder: return ExitCode::Disk;
    case Obstacle::None: break;
    }
    switch (download.failure) {
    case Failure::WrongDigest:
    case Failure::WrongSize: return ExitCode::Verification;
    case Failure::Withdrawn:
    case Failure::NotFound:
    case Failure::Embargoed: return ExitCode::NotFound;
    case Failure::GaveUp:
    case Failure::NotMedia:
    case Failure::Untrusted:
    case Failure::Refused: return ExitCode::Portal;
    case Failure::None: break;
    }
    return ExitCode::SomeFailed;
}

} // namespace Rushes::Cli
