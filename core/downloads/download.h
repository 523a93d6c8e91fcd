// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytecount.h"
#include "core/base/id.h"
#include "core/base/sha256.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace Rushes::Downloads {

using DownloadId = Id<struct DownloadTag>;

/// Where a download stands. States are stored as words; mayBecome says which may follow which.
enum class DownloadState : quint8 {
    Queued,     ///< waits for its turn, or for its retry (see Download::retryAt)
    Fetching,   ///< bytes arrive
    Verifying,  ///< all bytes are here; length and digest are compared
    Finishing,  ///< verified; the file is being given its name
    Ready,      ///< whole under its final name
    Paused,     ///< by the person
    Waiting,    ///< for something that is said in Waiting::…, and goes on by itself when it comes
    Failed,     ///< needs a person; Download::failure says why
};

/// What a Waiting download waits for.
enum class Obstacle : quint8 {
    None,
    SignIn,
    Network,
    Space,
    Folder,
    Proxy,       ///< the proxy does not answer, or lets nothing through
    ProxySignIn, ///< the proxy wants a name and a password
};

/// Why the last try came to nothing. Not stored: after a start nothing has been tried.
enum class Trouble : quint8 {
    None,
    Unreachable,  ///< nobody answers at the server
    Slow,         ///< no connection in time, or hardly a byte
    Cut,          ///< the connection broke
    Busy,         ///< the server asked for later
    ServerFailed,
    Proxy,
    FileHeld,     ///< another program holds the file
};

/// Why a Failed download failed.
enum class Failure : quint8 {
    None,
    WrongDigest,   ///< the bytes are not what the portal published; they are set aside
    WrongSize,     ///< the portal sends more or less than it published
    Withdrawn,     ///< 410, or 451
    Embargoed,     ///< 403
    NotFound,      ///< 404
    NotMedia,      ///< a web page came in place of media, as from a network's sign-in page
    GaveUp,        ///< too many tries without progress
    Untrusted,     ///< the server cannot prove who it is
    Refused,       ///< an answer that cannot be used: encoded, inconsistent, off the rules
};

/// Whether the finished file was compared with a digest that the portal published.
enum class Assurance : quint8 { Unverified, Verified };

/// How much a download matters where the queue goes by priority. The order of the values is that of the weight.
enum class Priority : quint8 { Low, Normal, High };

/// Why a Queued download does not start although there may be a place for it. It is worked out from what holds at the moment and is not
/// part of its state: when the reason has gone the download starts without anybody doing anything.
enum class Hold : quint8 {
    None,     ///< its turn comes when a place is free
    Schedule, ///< a window of the week's schedule pauses the queue
    Quota,    ///< the day's bytes are used up
    Metered,  ///< the network is paid by the byte
    Host,     ///< its server asked everybody to wait (429 or 503 with Retry-After)
};

[[nodiscard]] bool mayBecome(DownloadState from, DownloadState to);
[[nodiscard]] QString word(DownloadState state);
[[nodiscard]] std::optional<DownloadState> downloadStateFrom(QStringView word);
[[nodiscard]] QString word(Priority priority);
[[nodiscard]] std::optional<Priority> priorityFrom(QStringView word);
[[nodiscard]] QString word(Hold hold);
[[nodiscard]] std::optional<Hold> holdFrom(QStringView word);

/// What is to be downloaded. It knows nothing of catalogues: titles are there to be shown.
struct DownloadRequest {
    QString source;             ///< what a LinkResolver needs to find the bytes again: "RENDITION-ID", "photos/PHOTO-ID", or a URL for raw transfers
    QString portal = {};             ///< the portal's address; empty for a raw URL
    QString title = {};
    QString label = {};              ///< the rendition: "MXF XDCAM HD422"
    QString fileName = {};           ///< the wanted name; made safe, and numbered where it is taken
    QString folder = {};             ///< where the file goes
    std::optional<ByteCount> size = {};
    std::optional<Sha256> sha256 = {};
    QString videoId = {};            ///< carried along for the importer; empty for raw URLs
    QString group = {};              ///< the meeting's title, for people
    QString meetingId = {};          ///< the portal's name for that meeting; empty for raw URLs
    Priority priority = Priority::Normal;
    QDateTime neededBy = {};         ///< when the file has to be whole, as for a programme that airs; invalid for no such time
    int connections = 0;             ///< at most so many at a time, 1 to 8, where the host takes so many; 0 for as the queue's policy says
};

/// What brings downloads together for people: the meeting's id with its portal, or its title where it has none; empty for neither.
[[nodiscard]] QString groupOf(const DownloadRequest& request);

/// What is thought to become of a download if all goes on as it does (see forecast.h). Not stored.
struct Forecast {
    QDateTime startsAt{}; ///< when its first or next byte comes; invalid while that cannot be said
    QDateTime endsAt{};   ///< when its last byte comes; invalid while that cannot be said
    bool late = false;    ///< it will not be there when it is needed, or is not there and was needed

    bool operator==(const Forecast&) const = default;
};

/// One entry of the queue.
struct Download {
    DownloadId id;
    DownloadRequest request;
    int position = 0;              ///< 1 is next
    DownloadState state = DownloadState::Queued;
    Obstacle obstacle = Obstacle::None;
    Failure failure = Failure::None;
    Assurance assurance = Assurance::Unverified;
    QString detail;                ///< for the Details button: status, host, the other side's words; plain text
    ByteCount received;            ///< bytes on disk that will be reused
    ByteCount checked;             ///< while Verifying
    double bytesPerSecond = 0;     ///< 0 unless Fetching or Verifying
    int connections = 0;           ///< that bring its bytes at the moment; 0 unless Fetching
    int tries = 0;                 ///< failed tries since the last real progress
    Trouble trouble = Trouble::None; ///< why the last of them failed
    QDateTime retryAt;             ///< invalid unless a retry is due
    QDateTime addedAt;
    QDateTime finishedAt;
    QString path;                  ///< the finished file; the part file lies beside it until then
    std::optional<Sha256> digest;  ///< what the file's bytes gave
    Hold hold = Hold::None;        ///< None unless Queued
    QDateTime heldUntil{};         ///< when the hold ends by itself; invalid where nobody can say
    Forecast forecast{};
};

} // namespace Rushes::Downloads
