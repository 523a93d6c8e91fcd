// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/timecode.h"

#include <QRegularExpression>

namespace Rushes::Media {

namespace {

constexpr qint64 minutesOfDay = 24 * 60;

/// How the labels of timecode run at a rate. Drop-frame leaves out the first `dropped` labels of each minute, but not of every tenth.
struct Count {
    qint64 nominal; ///< labels in a second
    qint64 dropped; ///< labels left out of a minute; 0 for non-drop

    Count(FrameRate rate, bool dropFrame) : nominal{rate.nominal()}, dropped{dropFrame ? nominal / 15 : 0} {}

    [[nodiscard]] qint64 framesOfMinute() const { return nominal * 60 - dropped; }
    [[nodiscard]] qint64 framesOfTenMinutes() const { return nominal * 600 - dropped * 9; }
    [[nodiscard]] qint64 framesOfDay() const { return framesOfTenMinutes() * (minutesOfDay / 10); }

    [[nodiscard]] bool isLabel(qint64 minute, qint64 second, qint64 frame) const {
        return frame < nominal && (second != 0 || frame >= dropped || minute % 10 == 0);
    }
    /// The frame that a label names, by the minutes since midnight, the second and the frame of it.
    [[nodiscard]] qint64 frameOf(qint64 minute, qint64 second, qint64 frame) const {
        return (minute * 60 + second) * nominal + frame - dropped * (minute - minute / 10);
    }
    /// The label's number as if none were left out.
    [[nodiscard]] qint64 labelOf(qint64 frames) const {
        const qint64 tens = frames / framesOfTenMinutes();
        const qint64 rest = frames % framesOfTenMinutes();
        // The first minute of ten is whole, the other nine are shorter.
        const qint64 shortMinutes = rest < nominal * 60 ? 0 : (rest - dropped) / framesOfMinute();
        return frames + dropped * (tens * 9 + shortMinutes);
    }
};

} // namespace

Timecode Timecode::fromFrames(qint64 frames, FrameRate rate, bool dropFrame) {
    const bool drops = dropFrame && rate.canDrop();
    const qint64 day = Count{rate, drops}.framesOfDay();
    return Timecode{((frames % day) + day) % day, rate, drops};
}

std::optional<Timecode> Timecode::parse(QStringView text, FrameRate rate) {
    static const QRegularExpression form{QStringLiteral("\\A([0-9]{2}):([0-9]{2}):([0-9]{2})([:;.])([0-9]{2,4})\\z")};
    const auto match = form.matchView(text);
    if (!match.hasMatch()) return std::nullopt;
    const bool dropFrame = match.capturedView(4) != u":";
    if (dropFrame && !rate.canDrop()) return std::nullopt;
    const qint64 hour = match.capturedView(1).toLongLong();
    const qint64 minute = match.capturedView(2).toLongLong();
    const qint64 second = match.capturedView(3).toLongLong();
    const qint64 frame = match.capturedView(5).toLongLong();
    const Count count{rate, dropFrame};
    if (hour > 23 || minute > 59 || second > 59 || !count.isLabel(minute, second, frame)) return std::nullopt;
    return Timecode{count.frameOf(hour * 60 + minute, second, frame), rate, dropFrame};
}

QString Timecode::text() const {
    const Count count{m_rate, m_dropFrame};
    const qint64 label = count.labelOf(m_frames);
    const qint64 seconds = label / count.nominal;
    QString text = QStringLiteral("00:00:00:");
    const auto write = [&text](qsizetype at, qint64 number) {
        text[at] = QLatin1Char{static_cast<char>('0' + number / 10)};
        text[at + 1] = QLatin1Char{static_cast<char>('0' + number % 10)};
    };
    write(0, seconds / 3600);
    write(3, seconds / 60 % 60);
    write(6, seconds % 60);
    if (m_dropFrame) text[8] = QLatin1Char{';'};
    const qint64 frame = label % count.nominal;
    return frame < 10 ? text + QLatin1Char{'0'} + QString::number(frame) : text + QString::number(frame);
}

} // namespace Rushes::Media
