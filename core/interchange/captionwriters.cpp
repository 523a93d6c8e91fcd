// SPDX-License-Identifier: GPL-3.0-or-later
// Notes as captions: WebVTT (W3C) and SubRip. In neither may a caption's text hold an empty line or an arrow.
#include "core/interchange/cuetimes.h"
#include "core/interchange/shotwords.h"
#include "core/interchange/writers.h"

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

namespace {

constexpr Carries carried{.ratings = false, .rights = false, .reels = false};

QString stamp(qint64 ms, QChar beforeMilliseconds) {
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char{'0'}); };
    return two(ms / 3'600'000) + u':' + two(ms / 60'000 % 60) + u':' + two(ms / 1000 % 60) + beforeMilliseconds +
           u"%1"_s.arg(ms % 1000, 3, 10, QLatin1Char{'0'});
}

QString line(const CueTimes& times, QChar beforeMilliseconds) {
    return stamp(milliseconds(times.in, times.rate), beforeMilliseconds) + " --> "_L1 + stamp(milliseconds(times.out, times.rate), beforeMilliseconds);
}

template <typename Write> void eachCue(const CutList& cut, ExportReport& report, Write write) {
    const Shots shots{cut};
    const Sequence sequence{shots};
    CueClock clock{shots, sequence};
    qsizetype number = 0;
    for (const Shot& shot : shots) {
        noteShot(report, shot, carried);
        write(++number, shot, clock.next(shot));
    }
}

} // namespace

void writeWebVtt(const CutList& cut, QIODevice& to, ExportReport& report) {
    LineWriter lines{to};
    lines.line(u"WEBVTT"_s);
    eachCue(cut, report, [&lines](qsizetype number, const Shot& shot, const CueTimes& times) {
        lines.line();
        lines.line(QString::number(number));
        lines.line(line(times, u'.'));
        lines.line(captionOf(shot).toHtmlEscaped());
    });
}

void writeSrt(const CutList& cut, QIODevice& to, ExportReport& report) {
    LineWriter lines{to, "\r\n"};
    eachCue(cut, report, [&lines](qsizetype number, const Shot& shot, const CueTimes& times) {
        if (number > 1) lines.line();
        lines.line(QString::number(number));
        lines.line(line(times, u','));
        // SubRip has no escapes: players take what looks like a tag for one.
        lines.line(captionOf(shot).replace("-->"_L1, "→"_L1).replace(u'<', u'‹').replace(u'>', u'›'));
    });
}

} // namespace Rushes::Interchange
