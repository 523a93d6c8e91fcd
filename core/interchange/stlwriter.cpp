// SPDX-License-Identifier: GPL-3.0-or-later
// EBU subtitling data exchange, Tech 3264 (1991): a block of 1024 bytes about the whole, then 128 bytes for each piece of a subtitle. It counts
// 25 or 30 frames a second and nothing else.
#include "core/interchange/cuetimes.h"
#include "core/interchange/iso6937.h"
#include "core/interchange/shotwords.h"
#include "core/interchange/writers.h"

#include <optional>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;
using Media::FrameRate;
using Media::Timecode;

namespace {

constexpr qsizetype generalSize = 1024;
constexpr qsizetype textSize = 112; ///< of one block
constexpr qsizetype longestRow = 40;
constexpr char newLine = '\x8A';
constexpr char unused = '\x8F';
constexpr char lastBlock = '\xFF';
constexpr qsizetype mostExtensions = 0xEF;
constexpr qsizetype mostSubtitles = 0xFFFF;

struct Subtitle {
    Timecode in;
    Timecode out;
    QByteArray text;
};

/// Rows of at most forty characters, between words where there are any.
QByteArray rows(const QByteArray& text) {
    QByteArray all;
    qsizetype inRow = 0;
    for (const QByteArray& word : text.split(' ')) {
        if (word.isEmpty()) continue;
        if (inRow > 0 && inRow + 1 + word.size() > longestRow) {
            all += newLine;
            inRow = 0;
        }
        if (inRow > 0) {
            all += ' ';
            ++inRow;
        }
        all += word;
        inRow += word.size();
    }
    return all;
}

QByteArray field(const QString& text, qsizetype size) { return toIso6937(onOneLine(text)).bytes.leftJustified(size, ' ', true); }
QByteArray number(qsizetype value, int digits) { return QByteArray::number(value).rightJustified(digits, '0'); }
QByteArray digits(const Timecode& time) { return time.text().remove(u':').remove(u';').toLatin1(); }

QByteArray bytes(const Timecode& time) {
    QByteArray all;
    const QByteArray text = digits(time);
    for (qsizetype at = 0; at < 8; at += 2) all += static_cast<char>(text.sliced(at, 2).toInt());
    return all;
}

qsizetype piecesOf(const QByteArray& text) { return std::min(std::max<qsizetype>(1, (text.size() + textSize - 1) / textSize), mostExtensions); }

/// What the block about the whole tells of those that follow.
struct Counts {
    qsizetype subtitles = 0;
    qsizetype blocks = 0;
    std::optional<Timecode> firstIn{};
};

QByteArray general(const QString& title, const Counts& counts, FrameRate rate, const Timecode& start) {
    QByteArray block = "850";
    block += rate.nominal() == 30 ? "STL30.01" : "STL25.01";
    block += "0"   // open subtitles
             "00"  // Latin
             "00"; // the language is not known
    block += field(title, 32) + QByteArray(32 * 5 + 16, ' ');
    const QByteArray noDate = "000000"; // the same list gives the same bytes
    block += noDate + noDate + "00" + number(counts.blocks, 5) + number(counts.subtitles, 5) + "001" + number(longestRow, 2) + "23" + "1";
    block += digits(start) + digits(counts.firstIn.value_or(start)) + "1" + "1" + "   ";
    return block.leftJustified(generalSize, ' ', true);
}

void writeBlocks(QIODevice& to, const Subtitle& subtitle, qsizetype index) {
    const qsizetype pieces = piecesOf(subtitle.text);
    for (qsizetype piece = 0; piece < pieces; ++piece) {
        QByteArray block;
        block += '\0'; // group
        block += static_cast<char>(index & 0xFF);
        block += static_cast<char>((index >> 8) & 0xFF);
        block += piece + 1 == pieces ? lastBlock : static_cast<char>(piece);
        block += '\0'; // not cumulative
        block += bytes(subtitle.in) + bytes(subtitle.out);
        block += '\x14'; // row 20 of 23
        block += '\x02'; // centred
        block += '\0';   // no comment
        block += subtitle.text.mid(piece * textSize, textSize).leftJustified(textSize, unused);
        to.write(block);
    }
}

} // namespace

void writeEbuStl(const CutList& cut, QIODevice& to, ExportReport& report) {
    const Shots shots{cut};
    const Sequence sequence{shots};
    const FrameRate from = isOneClip(shots) ? shots.begin()->time.rate() : sequence.rate();
    const FrameRate rate = *FrameRate::of(from.nominal() % 30 == 0 ? 30 : 25);
    // Labels stay what they are at 25, 29.97 and 30 frames a second; other rates are brought to the nearest frame.
    const bool keepsLabels = from.nominal() == rate.nominal();
    const Timecode start = isOneClip(shots) ? shots.begin()->time.start() : sequence.start();
    const auto at = [&](qint64 frames) {
        const Timecode exact = start.plus(frames);
        if (keepsLabels) return exact;
        return Timecode::fromFrames(framesAt(rate, exact.frames(), from), rate);
    };
    // The block about the whole comes first and counts the others: the list is gone through twice, which takes no room.
    const auto eachSubtitle = [&](const auto& use) {
        CueClock clock{shots, sequence};
        qsizetype index = 0;
        for (const Shot& shot : shots) {
            const CueTimes times = clock.next(shot);
            const Iso6937 text = toIso6937(captionOf(shot));
            use(index++, shot, text, Subtitle{at(times.in), at(times.out), rows(text.bytes)});
        }
    };
    Counts counts;
    eachSubtitle([&](qsizetype index, const Shot& shot, const Iso6937& text, const Subtitle& subtitle) {
        noteShot(report, shot, {.ratings = false, .rights = false, .reels = false});
        if (index >= mostSubtitles) return report.lost(Loss::EventsBeyond, shot.clip->title);
        if (!keepsLabels) report.lost(Loss::OtherRate, shot.clip->title);
        if (!text.isWhole) report.lost(Loss::NameShortened, shot.clip->title);
        if (!counts.firstIn) counts.firstIn = subtitle.in;
        ++counts.subtitles;
        counts.blocks += piecesOf(subtitle.text);
    });
    to.write(general(cut.title, counts, rate, at(0)));
    eachSubtitle([&to](qsizetype index, const Shot&, const Iso6937&, const Subtitle& subtitle) {
        if (index < mostSubtitles) writeBlocks(to, subtitle, index);
    });
}

} // namespace Rushes::Interchange
