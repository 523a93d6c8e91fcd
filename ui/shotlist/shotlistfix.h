// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/shotlist.h"

namespace Rushes::Ui {

/// One way of making a line right.
struct ShotListFix {
    QString words;         ///< "Change to 10:04:24:02"
    qsizetype column = 0;  ///< what is replaced, in the line of the problem
    qsizetype length = 0;
    QString replacement{};
    QString takenTag{};    ///< where nothing is replaced: the tag that is right as it is

    bool operator==(const ShotListFix&) const = default;
};

/// What is so, and the rule behind it.
struct ShotListProblemWords {
    QString lead; ///< "Frame 27 does not exist at 25 fps"
    QString rest; ///< "Frames run from 00 to 24 within a second."
};

/// `line` is the text of the problem's line.
[[nodiscard]] ShotListProblemWords wordsOf(const Interchange::ShotListProblem& problem, const QString& line, Media::FrameRate rate);
/// The likeliest first; none where only the person can know.
[[nodiscard]] QList<ShotListFix> fixesOf(const Interchange::ShotListProblem& problem, const QString& line, Media::FrameRate rate);
[[nodiscard]] QString fixed(const QString& line, const ShotListFix& fix);

} // namespace Rushes::Ui
