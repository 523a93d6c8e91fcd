// SPDX-License-Identifier: GPL-3.0-or-later
// Avid Log Exchange: three parts of text with tabs between the fields. The heading has one rate for all, so each row says its own too.
#include "core/interchange/cutlist.h"
#include "core/interchange/shotwords.h"
#include "core/interchange/writers.h"

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

namespace {

QString rateWord(Media::FrameRate rate) {
    QString label = rate.label();
    label.chop(4); // " fps"
    return label;
}

/// "VA1A2": video, and each track of sound.
QString tracks(const Shot& shot) {
    QString word = u"V"_s;
    const int channels = shot.clip->facts ? std::min(shot.clip->facts->audioChannels, 16) : 0;
    for (int channel = 1; channel <= channels; ++channel) word += u"A%1"_s.arg(channel);
    return word;
}

QString videoFormat(const Shots& shots) {
    const auto first = shots.begin();
    const int height = first == shots.end() || !first->clip->facts ? 0 : first->clip->facts->height;
    if (height == 1080 || height == 720) return QString::number(height);
    if (height == 576) return u"PAL"_s;
    if (height == 480 || height == 486) return u"NTSC"_s;
    return u"CUSTOM"_s;
}

QString nameOf(const Shot& shot, qsizetype number) {
    return shot.ofClip == 1 ? shot.clip->title : u"%1 %2"_s.arg(shot.clip->title).arg(number, 2, 10, QLatin1Char{'0'});
}

} // namespace

void writeAle(const CutList& cut, QIODevice& to, ExportReport& report) {
    const Shots shots{cut};
    const Sequence sequence{shots};
    LineWriter lines{to, "\r\n"};
    const auto row = [&lines](const QStringList& fields) {
        QStringList safe;
        for (const QString& field : fields) safe.append(onOneLine(field));
        lines.line(safe.join(u'\t'));
    };
    lines.line(u"Heading"_s);
    row({u"FIELD_DELIM"_s, u"TABS"_s});
    row({u"VIDEO_FORMAT"_s, videoFormat(shots)});
    row({u"AUDIO_FORMAT"_s, u"48khz"_s});
    row({u"FPS"_s, rateWord(sequence.rate())});
    lines.line();
    lines.line(u"Column"_s);
    row({u"Name"_s, u"Tracks"_s, u"Start"_s, u"End"_s, u"FPS"_s, u"Tape"_s, u"Source File"_s, u"Source Path"_s, u"Description"_s, u"Comments"_s, u"Keywords"_s,
         u"Rating"_s, u"Shoot Date"_s, u"Scene"_s, u"Location"_s, u"Credit"_s, u"Usage Terms"_s});
    lines.line();
    lines.line(u"Data"_s);
    qsizetype number = 0;
    const Library::Clip* before = nullptr;
    for (const Shot& shot : shots) {
        const bool isOfTheSame = before != nullptr && shot.clip == before;
        number = isOfTheSame ? number + 1 : 1;
        before = shot.clip;
        noteShot(report, shot, {});
        if (!sequence.isAtItsRate(shot)) report.lost(Loss::OtherRate, shot.clip->title);
        row({nameOf(shot, number), tracks(shot), shot.time.at(shot.in).text(), shot.time.at(shot.out).text(), rateWord(shot.time.rate()), reelOf(shot),
             shot.clip->fileName, shot.clip->path, shot.note(), shot.range ? shot.clip->note : QString{}, shot.tags().join(u", "_s),
             shot.clip->rating > 0 ? QString::number(shot.clip->rating) : QString{}, shot.clip->recordedOn.toString(Qt::ISODate), shot.clip->meeting,
             shot.clip->place, shot.clip->credit, shot.clip->usageTerms});
    }
}

} // namespace Rushes::Interchange
