// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever somebody notes of a shot: its captions are read, by a reader that takes nothing but what the formats allow, as just as many cues, at
// the same times, each with a text of one line that holds no mark.
#include "core/interchange/cutlist.h"
#include "core/interchange/exportformat.h"
#include "tests/fuzz/invariants.h"

#include <QBuffer>
#include <QRegularExpression>

#include <algorithm>

using namespace Rushes;
using namespace Rushes::Interchange;
using namespace Qt::StringLiterals;
using Fuzz::check;

namespace {

constexpr std::size_t longest = 4096;
constexpr qsizetype blockSize = 128; ///< of EBU STL
constexpr qsizetype headSize = 1024;

QByteArray written(ExportFormat format, const CutList& cut) {
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    writeCut(format, cut, to);
    return to.data();
}

/// Blocks of a number, times and one line of text, with an empty line between them.
void checkCues(const QByteArray& file, const QByteArray& end, qsizetype first, qsizetype cues, const QString& times) {
    static const QRegularExpression mark{u"<|>|-->"_s};
    const QRegularExpression stamps{u"\\A"_s + times + u" --> "_s + times + u"\\z"_s};
    const QString text = QString::fromUtf8(file);
    check(text.toUtf8() == file, "not UTF-8", file);
    QStringList lines = text.split(QString::fromLatin1(end));
    check(lines.takeLast().isEmpty(), "it does not end with a line", file);
    for (qsizetype cue = 0; cue < cues; ++cue) {
        const qsizetype at = first + cue * 4;
        check(lines.size() >= at + 3, "cues are lost", file);
        check(lines.at(at) == QString::number(cue + 1), "another number", file);
        check(stamps.match(lines.at(at + 1)).hasMatch(), "no times", file);
        check(!lines.at(at + 2).isEmpty() && !mark.match(lines.at(at + 2)).hasMatch(), "a text that is more than text", file);
        check(!lines.at(at + 2).contains(u'\r') && !lines.at(at + 2).contains(u'\n'), "a text of several lines", file);
        check(lines.size() == at + 3 || lines.at(at + 3).isEmpty(), "a text of several lines", file);
    }
    check(lines.size() == first + std::max<qsizetype>(0, cues * 4 - 1), "lines beyond the last cue", file);
}

void checkStl(const QByteArray& file, qsizetype cues) {
    check(file.size() >= headSize && (file.size() - headSize) % blockSize == 0, "not whole blocks", file);
    const qsizetype blocks = (file.size() - headSize) / blockSize;
    check(file.sliced(238, 5).toLongLong() == blocks && file.sliced(243, 5).toLongLong() == cues, "the head counts wrong", file);
    qsizetype last = 0;
    for (qsizetype block = 0; block < blocks; ++block) {
        if (file.at(headSize + block * blockSize + 3) == '\xFF') ++last;
        const QByteArray text = file.sliced(headSize + block * blockSize + 16, blockSize - 16);
        for (const char each : text) {
            const auto code = static_cast<unsigned char>(each);
            check(code >= 0x20 && (code < 0x80 || code >= 0xA0 || code == 0x8A || code == 0x8F), "a control code in a text", file);
        }
    }
    check(last == cues, "subtitles without an end", file);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QStringList notes = QString::fromUtf8(Fuzz::bytes(data, std::min(size, longest))).split(QChar{u'\x1f'});
    LoggedClip logged;
    logged.clip.title = u"Clip"_s;
    logged.clip.fileName = u"a.mxf"_s;
    logged.clip.facts.emplace();
    logged.clip.facts->frameRate = Media::FrameRate::of(30'000, 1001);
    logged.clip.facts->startTimecode = u"10:00:00;00"_s;
    logged.clip.facts->frames = 90'000;
    for (qsizetype index = 0; index < notes.size(); ++index) {
        Library::Range range;
        range.in = index * 10;
        range.out = index * 10 + 9;
        range.note = notes.at(index);
        if (index % 2 == 1) range.tags = {notes.at(index).left(7), u"quote"_s};
        logged.ranges.append(range);
    }
    const CutList cut{.title = notes.first(), .clips = {logged}};
    checkCues(written(ExportFormat::WebVtt, cut), "\n", 2, notes.size(), u"[0-9]{2,}:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}"_s);
    checkCues(written(ExportFormat::Srt, cut), "\r\n", 0, notes.size(), u"[0-9]{2,}:[0-5][0-9]:[0-5][0-9],[0-9]{3}"_s);
    checkStl(written(ExportFormat::EbuStl, cut), notes.size());
    return 0;
}
