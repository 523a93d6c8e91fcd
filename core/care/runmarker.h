// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/careerror.h"

#include <QDateTime>

namespace Rushes::Care {

/// How the runs of the window before this one ended.
struct EarlierRun {
    bool endedUncleanly = false;
    int earlyEnds = 0; ///< how many starts in a row, up to the last, ended uncleanly within their first minute

    /// Whether to offer safe mode.
    [[nodiscard]] bool keepsFailing() const { return earlyEnds >= 2; }
};

/// A small file that is there while the window runs; one that was left behind tells of a run that was cut. One window a state folder makes
/// one at a time: see main.cpp.
class RunMarker {
public:
    /// Reads what the run before left, and leaves its own mark.
    explicit RunMarker(QString file);
    /// An end in good order: takes the mark away.
    ~RunMarker();
    Q_DISABLE_COPY_MOVE(RunMarker)

    [[nodiscard]] const EarlierRun& earlier() const { return m_earlier; }
    /// The first minute is over: an unclean end from now on is none of a start.
    void settle();

private:
    void write(int earlyEnds, bool settled) const;

    QString m_file;
    EarlierRun m_earlier;
};

} // namespace Rushes::Care
