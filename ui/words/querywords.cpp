// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/querywords.h"

#include <QCoreApplication>
#include <QHash>

namespace Rushes::Ui::Words {

using namespace Qt::StringLiterals;
using Search::QueryFault;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(QueryWords)
};

} // namespace

QString told(const Search::QueryProblem& problem) {
    switch (problem.fault) {
    case QueryFault::UnclosedQuote: return Tr::tr("A quotation mark has no other one.");
    case QueryFault::UnclosedGroup: return Tr::tr("A parenthesis is not closed.");
    case QueryFault::UnopenedGroup: return Tr::tr("A parenthesis is closed that was not opened.");
    case QueryFault::EmptyGroup: return Tr::tr("There is nothing between the parentheses.");
    case QueryFault::MissingTerm: return Tr::tr("“%1” has nothing to stand for.").arg(problem.found);
    case QueryFault::MissingValue: return Tr::tr("“%1:” has no value.").arg(problem.key);
    case QueryFault::TooLong: return Tr::tr("The query is longer than a query can be.");
    case QueryFault::TooDeep: return Tr::tr("There are more parentheses within one another than a query can have.");
    case QueryFault::UnknownKey: return Tr::tr("There is no key “%1” here.").arg(problem.found);
    case QueryFault::UnknownValue: return Tr::tr("There is no %1 “%2”.").arg(problem.key, problem.found);
    case QueryFault::NotADay: return Tr::tr("“%1” is no day. Days are written 2024, 2024-02 or 2024-02-14.").arg(problem.found);
    case QueryFault::NotASize: return Tr::tr("“%1” is no size. Sizes are written 500MB or 1.5GB.").arg(problem.found);
    case QueryFault::NotADuration: return Tr::tr("“%1” is no duration. Durations are written 90s, 2min or 1:30.").arg(problem.found);
    case QueryFault::NotANumber: return Tr::tr("“%1” is no whole number.").arg(problem.found);
    case QueryFault::NotARate: return Tr::tr("“%1” is no frame rate. Rates are written 25 or 29.97.").arg(problem.found);
    case QueryFault::NotARaster: return Tr::tr("“%1” is no raster. Rasters are written 1080 or 1920x1080.").arg(problem.found);
    case QueryFault::NotATimecode: return Tr::tr("“%1” is no timecode. Timecodes are written 10:00:00:00 or 10:30.").arg(problem.found);
    case QueryFault::NoOrder: return Tr::tr("“%1:” cannot be compared and has no ranges.").arg(problem.key);
    case QueryFault::Backwards: return Tr::tr("The range “%1” ends before it begins.").arg(problem.found);
    }
    Q_UNREACHABLE_RETURN({});
}

QString aboutKey(QStringView key) {
    static const QHash<QString, const char*> all{
        {u"place"_s, QT_TRANSLATE_NOOP("QueryWords", "where it was recorded")},
        {u"country"_s, QT_TRANSLATE_NOOP("QueryWords", "a country or its code")},
        {u"date"_s, QT_TRANSLATE_NOOP("QueryWords", "day, month or year")},
        {u"published"_s, QT_TRANSLATE_NOOP("QueryWords", "when the portal published it")},
        {u"added"_s, QT_TRANSLATE_NOOP("QueryWords", "when it came into the library")},
        {u"meeting"_s, QT_TRANSLATE_NOOP("QueryWords", "words of the meeting's title")},
        {u"tag"_s, QT_TRANSLATE_NOOP("QueryWords", "a tag")},
        {u"title"_s, QT_TRANSLATE_NOOP("QueryWords", "words of the title")},
        {u"name"_s, QT_TRANSLATE_NOOP("QueryWords", "part of the file name")},
        {u"note"_s, QT_TRANSLATE_NOOP("QueryWords", "words of the note")},
        {u"said"_s, QT_TRANSLATE_NOOP("QueryWords", "words of the shot list")},
        {u"rights"_s, QT_TRANSLATE_NOOP("QueryWords", "words of the terms and credit")},
        {u"source"_s, QT_TRANSLATE_NOOP("QueryWords", "the portal it came from")},
        {u"duration"_s, QT_TRANSLATE_NOOP("QueryWords", "such as >60s or 1min..5min")},
        {u"size"_s, QT_TRANSLATE_NOOP("QueryWords", "such as >=1GB")},
        {u"rating"_s, QT_TRANSLATE_NOOP("QueryWords", "stars, such as >=3")},
        {u"rate"_s, QT_TRANSLATE_NOOP("QueryWords", "frames a second")},
        {u"raster"_s, QT_TRANSLATE_NOOP("QueryWords", "height, or width x height")},
        {u"codec"_s, QT_TRANSLATE_NOOP("QueryWords", "such as XDCAM or ProRes")},
        {u"scan"_s, QT_TRANSLATE_NOOP("QueryWords", "interlaced or progressive")},
        {u"tc"_s, QT_TRANSLATE_NOOP("QueryWords", "the timecode it begins with")},
        {u"role"_s, QT_TRANSLATE_NOOP("QueryWords", "a rendition it can be had in")},
        {u"has"_s, QT_TRANSLATE_NOOP("QueryWords", "what there is of it")},
        {u"state"_s, QT_TRANSLATE_NOOP("QueryWords", "what is so of it")},
        {u"type"_s, QT_TRANSLATE_NOOP("QueryWords", "video or photo")},
    };
    const char* const words = all.value(key.toString(), nullptr);
    return words ? Tr::tr(words) : QString{};
}

} // namespace Rushes::Ui::Words
