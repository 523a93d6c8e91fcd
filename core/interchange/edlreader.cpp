// SPDX-License-Identifier: GPL-3.0-or-later
// CMX3600, as this and other programs write it: the events of the picture, with the comment lines below each.
#include "core/interchange/readers.h"

#include <QRegularExpression>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

namespace {

/// What follows a name at the start of a comment line; null for another line.
QString after(const QString& line, QLatin1StringView name) {
    return line.startsWith(name, Qt::CaseInsensitive) ? line.sliced(name.size()).trimmed() : QString{};
}

void readComment(const QString& comment, ImportedShot& shot) {
    static const QRegularExpression locator{u"\\ALOC:\\s*[0-9:;.]{11}\\s+(?:[A-Z]+\\s+)?(.*)\\z"_s, QRegularExpression::CaseInsensitiveOption};
    if (const QString name = after(comment, "FROM CLIP NAME:"_L1); !name.isEmpty()) shot.clip = name;
    else if (const QString file = after(comment, "SOURCE FILE:"_L1); !file.isEmpty()) shot.file = file;
    else if (const QString note = after(comment, "COMMENT:"_L1); !note.isEmpty()) shot.note += (shot.note.isEmpty() ? QString{} : u"\n"_s) + note;
    else if (const auto found = locator.match(comment); found.hasMatch() && !found.captured(1).trimmed().isEmpty())
        shot.tags.append(found.captured(1).trimmed());
}

} // namespace

ImportedShots readEdl(const QByteArray& file) {
    static const QRegularExpression event{
        u"\\A\\s*([0-9]{1,6})\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)(?:\\s+[0-9]+)?\\s+([0-9:;.]{11})\\s+([0-9:;.]{11})\\s+([0-9:;.]{11})\\s+([0-9:;.]{11})\\s*\\z"_s};
    // What begins as an event does: a number, a reel, a track.
    static const QRegularExpression likeAnEvent{u"\\A[0-9]{1,6}\\s+\\S+\\s+(?:[AVB][AV0-9/]*|NONE)\\s"_s};
    ImportedList list;
    bool isEdl = false;
    bool isPicture = false;
    qsizetype number = 0;
    for (const QByteArray& bytes : file.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line.startsWith("TITLE:"_L1) || line.startsWith("FCM:"_L1)) isEdl = true;
        if (const auto found = event.match(line); found.hasMatch()) {
            isEdl = true;
            // Sound-only events are the other half of what the picture's events say.
            isPicture = found.capturedView(3).contains(u'V') || found.capturedView(3) == u"B";
            if (!isPicture) {
                list.leave(LeftOut::Sound, number);
                continue;
            }
            if (found.capturedView(4) != u"C") list.leave(LeftOut::Effect, number);
            list.shots.append({.line = number,
                               .reel = found.captured(2) == "AX"_L1 ? QString{} : found.captured(2),
                               .in = {.timecode = found.captured(5)},
                               .out = {.timecode = found.captured(6)}});
        } else if (line.startsWith(u'*') && isPicture) {
            readComment(line.sliced(1).trimmed(), list.shots.last());
        } else if (isPicture && line.startsWith("M2 "_L1)) {
            list.leave(LeftOut::Effect, number);
        } else if (likeAnEvent.matchView(line).hasMatch()) {
            isPicture = false;
            list.leave(LeftOut::Line, number);
        }
    }
    if (!isEdl) return std::unexpected{ImportError{ImportFault::NotThisFormat}};
    return list;
}

} // namespace Rushes::Interchange
