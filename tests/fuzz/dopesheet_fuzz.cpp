// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever an agency sends: it is read, in shots that have a length and lie in the order of their lines, and becomes a shot list that is read
// without an error.
#include "core/interchange/dopesheet.h"
#include "core/interchange/shotlist.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Rushes;
using namespace Rushes::Interchange;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t longest = 4096;

void check(bool holds, const char* what, const QString& text) {
    if (holds) return;
    std::fprintf(stderr, "%s: %s\n", what, text.toUtf8().constData());
    std::abort();
}

QString doubtful(Doubts) { return u"doubtful"_s; }

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Media::FrameRate rate = *Media::FrameRate::of(25);
    static const DopeClip clip{*Media::Timecode::parse(u"10:00:00:00", rate), 25 * 600};
    static const DopeClip unknown{*Media::Timecode::parse(u"00:00:00:00", rate), 0};
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(std::min(size, longest)));
    for (const DopeClip& about : {clip, unknown}) {
        const DopeSheet sheet = readDopeSheet(text, about);
        qsizetype line = -1;
        for (const DopeShot& shot : sheet.shots) {
            check(shot.out > shot.in && shot.in >= 0, "a shot without length", text);
            check(shot.line > line, "shots out of order", text);
            line = shot.line;
        }
        const QString list = shotListOf(sheet, about, doubtful);
        const ShotList read = readShotList(list, rate);
        // A shot that lasts half a day or more is taken for one across midnight; no sheet means that.
        const bool isLong = std::ranges::any_of(sheet.shots, [](const DopeShot& shot) { return shot.out > qint64{12} * 3600 * 25; });
        if (isLong) continue;
        check(std::ranges::all_of(read.problems, &ShotListProblem::isWarning), "it becomes a list with errors", list);
        check(read.clips.first().entries.size() == sheet.shots.size(), "shots are lost", list);
    }
    return 0;
}
