// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playerwords.h"

#include "core/media/timecode.h"

#include <QCoreApplication>

namespace Rushes::Ui {
namespace {

using Media::FrameRate;
using Media::Timecode;

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui", text); }

Timecode startOf(const QString& start, FrameRate rate) { return Timecode::parse(start, rate).value_or(Timecode::fromFrames(0, rate)); }

} // namespace

FaultWords describe(PlayerFault fault) {
    using enum PlayerFault;
    switch (fault) {
    case NoEngine:
        return {tr("Rushes cannot play here."), tr("The player, libmpv, is missing or does not start. Downloading is not affected."), QStringLiteral("err")};
    case AddressRefused:
        return {tr("The preview is not on the portal itself."), tr("Rushes plays files of this computer and of the portal only, so it did not open it."),
                QStringLiteral("shield")};
    case CannotOpen:
        return {tr("The preview could not be opened."), tr("The file is gone, or the connection was lost. Play it again to try once more."),
                QStringLiteral("err")};
    case NotPlayable: return {tr("This file cannot be played."), tr("Nothing in it can be shown. The file itself is untouched."), QStringLiteral("err")};
    }
    return {};
}

QString timecodeText(qint64 frame, FrameRate rate, const QString& start) { return startOf(start, rate).plus(frame).text(); }

std::optional<qint64> frameOf(const QString& timecode, FrameRate rate, const QString& start) {
    const Timecode first = startOf(start, rate);
    // Shot lists are typed with ':' throughout; the labels are the source's own, drop-frame or not.
    constexpr qsizetype beforeFrames = 8;
    QString label = timecode;
    if (label.size() > beforeFrames) label[beforeFrames] = first.isDropFrame() ? u';' : u':';
    const auto wanted = Timecode::parse(label, rate);
    if (!wanted) return std::nullopt;
    // Across midnight: a source that begins at 23:59 has its 00:01 two minutes later.
    qint64 frames = wanted->frames() - first.frames();
    if (frames < 0) {
        const qint64 day = Timecode::fromFrames(-1, rate, first.isDropFrame()).frames() + 1;
        if (frames > -day / 2) return std::nullopt;
        frames += day;
    }
    return frames;
}

} // namespace Rushes::Ui
