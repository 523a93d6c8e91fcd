// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"

#include <QStringView>

namespace Rushes::Ui {

/// Where a video of the catalogue stands on this computer: what the library and the queue say of it together.
struct VideoState {
    enum class Kind : quint8 {
        NotQueued,
        Queued,
        Downloading,
        Verifying,
        Retrying,
        Paused,
        Waiting,  ///< for `obstacle`
        Failed,
        Local,    ///< on disk; its portal publishes no checksum
        Verified, ///< on disk and compared
    };

    Kind kind = Kind::NotQueued;
    int percent = 0;               ///< while Downloading, Verifying, Retrying, Paused and Waiting
    int position = 0;              ///< while Queued; 1 is next
    int secondsLeft = -1;          ///< while Downloading; -1 where unknown
    QDateTime retryAt;             ///< while Retrying
    Downloads::Obstacle obstacle = Downloads::Obstacle::None;
    Downloads::DownloadId download; ///< empty without an entry in the queue
    QString path;                  ///< of the finished file

    bool operator==(const VideoState&) const = default;

    [[nodiscard]] bool isLocal() const { return kind == Kind::Local || kind == Kind::Verified; }
    /// In the queue and not given up: it will come without anybody doing more than lifting a pause.
    [[nodiscard]] bool isComing() const { return kind != Kind::NotQueued && kind != Kind::Failed && !isLocal(); }
};

/// How much of a person's attention a state asks for; together with words and icon it is shown as a colour.
enum class Tone : quint8 { Quiet, Active, Done, Attention, Bad };

/// What may be done next about a video in this state; Nothing while it is being verified. Arm and Disarm are of an item whose video is
/// still to come.
enum class VideoAction : quint8 { Nothing, Queue, Pause, Resume, Retry, Show, Arm, Disarm };

/// The state of one entry of the queue.
[[nodiscard]] VideoState stateOf(const Downloads::Download& download);

/// "Queued, 4th", "42 %", "Retry in 12 s", "Verified".
[[nodiscard]] QString stateText(const VideoState& state, const QDateTime& now);
/// The name of its icon; empty for none.
[[nodiscard]] QStringView stateIcon(VideoState::Kind kind);
[[nodiscard]] Tone stateTone(VideoState::Kind kind);
[[nodiscard]] VideoAction actionFor(VideoState::Kind kind);
/// "Pause", "Show in folder", …; empty for Nothing.
[[nodiscard]] QString actionText(VideoAction action);
[[nodiscard]] QStringView actionIcon(VideoAction action);

} // namespace Rushes::Ui
