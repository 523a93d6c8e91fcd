// SPDX-License-Identifier: GPL-3.0-or-later
// CMX3600 edit decision lists: fixed columns, reels of eight characters, events numbered to 999. What the format has no column for stands in
// comment lines, in the wording that Resolve, Premiere and Avid read: FROM CLIP NAME, SOURCE FILE, LOC.
#include "core/interchange/cutlist.h"
#include "core/interchange/shotwords.h"
#include "core/interchange/writers.h"

#include <QHash>
#include <QSet>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;
using Media::Timecode;

namespace {

constexpr qsizetype longestReel = 8;
constexpr qsizetype longestTitle = 70;
constexpr qsizetype lastEvent = 999;

/// Reels as the format allows them: the same clip has the same one, and no two clips share one.
class Reels {
public:
    QString of(const Shot& shot, ExportReport& report) {
        const QString wanted = reelOf(shot);
        const QString key = shot.clip->facts && !shot.clip->facts->reel.isEmpty() ? wanted : wanted + u'\n' + shot.clip->path;
        if (const auto known = m_given.constFind(key); known != m_given.cend()) return *known;
        QString reel = plain(wanted);
        for (int number = 2; m_taken.contains(reel); ++number) {
            const QString suffix = QString::number(number);
            reel = plain(wanted).first(std::min(plain(wanted).size(), longestReel - suffix.size())) + suffix;
        }
        if (reel != wanted) report.lost(Loss::NameShortened, shot.clip->title);
        m_taken.insert(reel);
        m_given.insert(key, reel);
        return reel;
    }

private:
    /// Capital letters, digits and '_'; "AX" is the format's word for a source without a reel.
    static QString plain(const QString& wanted) {
        QString reel;
        for (const QChar letter : wanted.toUpper())
            if (reel.size() < longestReel && letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'_')) reel += letter;
        return reel.isEmpty() ? u"AX"_s : reel;
    }

    QHash<QString, QString> m_given;
    QSet<QString> m_taken;
};

QString tracks(const Shot& shot) {
    const int channels = shot.clip->facts ? shot.clip->facts->audioChannels : 0;
    if (channels == 0) return u"V"_s;
    return channels == 1 ? u"B"_s : u"AA/V"_s;
}

QString countLine(bool drops) { return drops ? u"FCM: DROP FRAME"_s : u"FCM: NON-DROP FRAME"_s; }

/// A LOC line is read as a marker; its colour is the first word.
QString locator(const Timecode& at, const QString& text) { return u"* LOC: %1 GREEN   %2"_s.arg(at.text(), text); }

} // namespace

void writeEdl(const CutList& cut, QIODevice& to, ExportReport& report) {
    const Shots shots{cut};
    const Sequence sequence{shots};
    LineWriter lines{to, "\r\n"};
    Reels reels;
    lines.line(u"TITLE: "_s + onOneLine(cut.title).first(std::min(longestTitle, onOneLine(cut.title).size())));
    bool drops = sequence.start().isDropFrame();
    lines.line(countLine(drops));
    Timecode at = sequence.start();
    qsizetype number = 0;
    for (const Shot& shot : shots) {
        noteShot(report, shot, {.ratings = false, .rights = false});
        if (!sequence.isAtItsRate(shot)) report.lost(Loss::OtherRate, shot.clip->title);
        if (++number == lastEvent + 1) report.lost(Loss::EventsBeyond, shot.clip->title);
        // The mark holds for the events that follow it, and is of their sources.
        if (shot.time.start().isDropFrame() != drops) {
            drops = !drops;
            lines.line(countLine(drops));
        }
        const Timecode end = at.plus(sequence.framesOf(shot));
        lines.line();
        lines.line(u"%1  %2 %3 C        %4 %5 %6 %7"_s.arg(number, 3, 10, QLatin1Char{'0'})
                       .arg(reels.of(shot, report), -longestReel)
                       .arg(tracks(shot), -5)
                       .arg(shot.time.at(shot.in).text(), shot.time.at(shot.out).text(), at.text(), end.text()));
        lines.line(u"* FROM CLIP NAME: "_s + onOneLine(shot.clip->title));
        lines.line(u"* SOURCE FILE: "_s + onOneLine(shot.clip->fileName));
        if (const QString note = onOneLine(shot.note()); !note.isEmpty()) lines.line(u"* COMMENT: "_s + note);
        for (const QString& tag : shot.tags()) lines.line(locator(at, onOneLine(tag)));
        at = end;
    }
}

} // namespace Rushes::Interchange
