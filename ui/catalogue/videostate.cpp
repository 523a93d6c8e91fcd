// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/videostate.h"

#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rushes::Ui {
namespace {

using Kind = VideoState::Kind;

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui", text); }

int percentOf(ByteCount part, ByteCount whole) {
    if (whole.bytes() == 0) return 0;
    return part >= whole ? 100 : std::min(99, static_cast<int>(100.0 * static_cast<double>(part.bytes()) / static_cast<double>(whole.bytes()) + 1e-9));
}

QString percentText(const VideoState& state) {
    return Words::percent(state.percent >= 100 ? 1 : (state.percent + 0.5) / 100.0); // rounded down there
}

Kind kindOf(const Downloads::Download& download) {
    using enum Downloads::DownloadState;
    switch (download.state) {
    case Queued: return download.retryAt.isValid() ? Kind::Retrying : Kind::Queued;
    case Fetching: return Kind::Downloading;
    case Verifying:
    case Finishing: return Kind::Verifying;
    case Ready: return download.assurance == Downloads::Assurance::Verified ? Kind::Verified : Kind::Local;
    case Paused: return Kind::Paused;
    case Waiting: return Kind::Waiting;
    case Failed: return Kind::Failed;
    }
    return Kind::NotQueued;
}

QString obstacleText(Downloads::Obstacle obstacle) {
    using enum Downloads::Obstacle;
    switch (obstacle) {
    case SignIn: return tr("Waits for sign-in");
    case Network: return tr("Waits for the network");
    case Space: return tr("Waits for space");
    case Folder: return tr("Waits for the folder");
    case Proxy: return tr("Waits for the proxy");
    case ProxySignIn: return tr("Waits for the proxy's sign-in");
    case None: break;
    }
    return tr("Waiting");
}

} // namespace

VideoState stateOf(const Downloads::Download& download) {
    VideoState state;
    state.kind = kindOf(download);
    state.download = download.id;
    state.obstacle = download.obstacle;
    state.retryAt = download.retryAt;
    if (state.kind == Kind::Queued) state.position = download.position;
    if (state.isLocal()) state.path = download.path;
    const ByteCount whole = download.request.size.value_or(ByteCount{});
    if (state.kind == Kind::Verifying) state.percent = percentOf(download.checked, whole);
    if (state.kind == Kind::Downloading || state.kind == Kind::Retrying || state.kind == Kind::Paused || state.kind == Kind::Waiting) {
        state.percent = percentOf(download.received, whole);
    }
    if (state.kind == Kind::Downloading && download.bytesPerSecond >= 1 && whole > download.received) {
        state.secondsLeft = static_cast<int>(static_cast<double>((whole - download.received).bytes()) / download.bytesPerSecond);
    }
    return state;
}

QString stateText(const VideoState& state, const QDateTime& now) {
    switch (state.kind) {
    case Kind::NotQueued: return tr("Not queued");
    case Kind::Queued: return state.position == 1 ? tr("Queued, next") : tr("Queued, %1").arg(Words::ordinal(state.position));
    case Kind::Downloading: return percentText(state);
    case Kind::Verifying: return tr("Verifying %1").arg(percentText(state));
    case Kind::Retrying: {
        const qint64 seconds = std::max<qint64>(now.secsTo(state.retryAt), 0);
        return seconds == 0 ? tr("Retry now") : tr("Retry in %1").arg(Words::timeLeft(std::chrono::seconds{seconds}));
    }
    case Kind::Paused: return tr("Paused, %1").arg(percentText(state));
    case Kind::Waiting: return obstacleText(state.obstacle);
    case Kind::Failed: return tr("Failed");
    case Kind::Local: return tr("On this computer");
    case Kind::Verified: return tr("Verified");
    }
    return {};
}

QStringView stateIcon(Kind kind) {
    switch (kind) {
    case Kind::NotQueued: return {};
    case Kind::Queued: return u"clock";
    case Kind::Downloading: return u"download";
    case Kind::Verifying:
    case Kind::Verified: return u"shield";
    case Kind::Retrying: return u"retry";
    case Kind::Paused: return u"pause";
    case Kind::Waiting: return u"clock";
    case Kind::Failed: return u"err";
    case Kind::Local: return u"ok";
    }
    return {};
}

Tone stateTone(Kind kind) {
    switch (kind) {
    case Kind::NotQueued:
    case Kind::Queued:
    case Kind::Paused:
    case Kind::Local: return Tone::Quiet;
    case Kind::Downloading:
    case Kind::Verifying: return Tone::Active;
    case Kind::Retrying:
    case Kind::Waiting: return Tone::Attention;
    case Kind::Failed: return Tone::Bad;
    case Kind::Verified: return Tone::Done;
    }
    return Tone::Quiet;
}

VideoAction actionFor(Kind kind) {
    switch (kind) {
    case Kind::NotQueued: return VideoAction::Queue;
    case Kind::Queued:
    case Kind::Downloading: return VideoAction::Pause;
    case Kind::Verifying:
    case Kind::Waiting: return VideoAction::Nothing;
    case Kind::Paused: return VideoAction::Resume;
    case Kind::Retrying:
    case Kind::Failed: return VideoAction::Retry;
    case Kind::Local:
    case Kind::Verified: return VideoAction::Show;
    }
    return VideoAction::Nothing;
}

QString actionText(VideoAction action) {
    switch (action) {
    case VideoAction::Nothing: return {};
    case VideoAction::Queue: return tr("Queue the best rendition");
    case VideoAction::Pause: return tr("Pause");
    case VideoAction::Resume: return tr("Resume");
    case VideoAction::Retry: return tr("Retry now");
    case VideoAction::Show: return tr("Show in folder");
    case VideoAction::Arm: return tr("Queue it when it is published");
    case VideoAction::Disarm: return tr("Do not wait for it any more");
    }
    return {};
}

QStringView actionIcon(VideoAction action) {
    switch (action) {
    case VideoAction::Nothing: return {};
    case VideoAction::Queue: return u"plus";
    case VideoAction::Pause: return u"pause";
    case VideoAction::Resume: return u"play";
    case VideoAction::Retry: return u"retry";
    case VideoAction::Show: return u"folder";
    case VideoAction::Arm: return u"bell";
    case VideoAction::Disarm: return u"bellon";
    }
    return {};
}

} // namespace Rushes::Ui
