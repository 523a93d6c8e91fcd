// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/timecodeentry.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Rushes::Media {

namespace {

constexpr qsizetype fields = 4; ///< hours, minutes, seconds, frames

/// The fields that were typed, the last one is the frames; nothing for what has no such form.
std::optional<QList<QString>> fieldsOf(QStringView typed) {
    static const QRegularExpression form{QStringLiteral("\\A[0-9]{1,8}\\z|\\A[0-9]{1,4}(?:[:;.,][0-9]{1,2}){0,3}\\z")};
    if (!form.matchView(typed).hasMatch()) return std::nullopt;
    static const QRegularExpression separator{QStringLiteral("[:;.,]")};
    QList<QString> parts = typed.toString().split(separator);
    if (parts.size() > 1) return parts;
    // Bare digits stand in pairs, from the right.
    QString digits = parts.takeFirst();
    if (digits.size() % 2 != 0) digits.prepend(u'0');
    for (qsizetype at = 0; at < digits.size(); at += 2) parts.append(digits.sliced(at, 2));
    return parts;
}

/// A length that was typed, in frames. A minute of drop-frame timecode is a minute of time, another is sixty times the rate as it is named.
qint64 lengthOf(const QList<QString>& parts, const Timecode& start) {
    std::array<qint64, fields> numbers{};
    for (qsizetype part = 0; part < parts.size(); ++part) numbers[static_cast<std::size_t>(fields - parts.size() + part)] = parts.at(part).toLongLong();
    const qint64 seconds = (numbers[0] * 60 + numbers[1]) * 60 + numbers[2];
    const FrameRate rate = start.rate();
    const qint64 whole = start.isDropFrame() ? seconds * rate.numerator() / rate.denominator() : seconds * rate.nominal();
    return whole + numbers[3];
}

qint64 dayOf(const Timecode& start) { return Timecode::fromFrames(-1, start.rate(), start.isDropFrame()).frames() + 1; }

} // namespace

std::optional<qint64> readTimecodeEntry(QStringView typed, qint64 here, const Timecode& start) {
    const QStringView text = typed.trimmed();
    const bool isOffset = text.startsWith(u'+') || text.startsWith(u'-') || text.startsWith(u'−');
    const auto parts = fieldsOf(isOffset ? text.sliced(1).trimmed() : text);
    if (!parts) return std::nullopt;
    if (isOffset) {
        const qint64 length = lengthOf(*parts, start);
        return std::max<qint64>(0, text.startsWith(u'+') ? here + length : here - length);
    }
    const QString now = start.plus(here).text();
    QStringList label{now.sliced(0, 2), now.sliced(3, 2), now.sliced(6, 2), now.sliced(9)};
    for (qsizetype part = 0; part < parts->size(); ++part) {
        const QString& digits = parts->at(part);
        label[fields - parts->size() + part] = digits.size() == 1 ? u'0' + digits : digits;
    }
    const QChar beforeFrames = start.isDropFrame() ? u';' : u':';
    const auto wanted = Timecode::parse(label.first(3).join(u':') + beforeFrames + label.last(), start.rate());
    if (!wanted) return std::nullopt;
    // Across midnight: a clip that begins at 23:59 has its 00:01 two minutes later.
    const qint64 frames = wanted->frames() - start.frames();
    if (frames >= 0) return frames;
    return frames > -dayOf(start) / 2 ? std::nullopt : std::optional{frames + dayOf(start)};
}

} // namespace Rushes::Media
