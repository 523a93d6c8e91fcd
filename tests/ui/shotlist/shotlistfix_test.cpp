// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/shotlistfix.h"
#include "ui/shotlist/shotlistreading.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

const Media::FrameRate rate25 = *Media::FrameRate::of(25);
const Library::ClipTime time25{*Media::Timecode::parse(u"10:00:00:00", rate25), true};
const Media::FrameRate rate2997 = *Media::FrameRate::parse(u"29.97");
const Library::ClipTime timeDrop{*Media::Timecode::parse(u"10:00:00;00", rate2997), true};

ShotListReading read(const QString& text, const Library::ClipTime& time = time25) {
    return lookAt({.text = text,
                   .time = time,
                   .frames = time.rate() == rate25 ? 25 * 60 : 0,
                   .ranges = {},
                   .clip = Library::ClipId{u"1"_s},
                   .textLeads = true,
                   .knownTags = {u"quote"_s, u"air defence"_s}});
}

} // namespace

class ShotListFixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachProblemHasWordsAndAFixThatHelps_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("drops");
        QTest::addColumn<QString>("lead");
        QTest::addColumn<QString>("fix");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const QString& text, const QString& lead, const QString& fix, const QString& after, bool drops = false) {
            QTest::newRow(name) << text << drops << lead << fix << after;
        };
        row("frame 27", u"10:00:00:00  10:00:01:27  a"_s, u"Frame 27 does not exist at 25 fps"_s, u"Change to 10:00:02:02"_s, u"10:00:00:00  10:00:02:02  a"_s);
        row("dropped", u"10:00:01;00  10:01:00;01  a"_s, u"10:01:00;01 is left out in drop-frame"_s, u"Change to 10:01:00;02"_s,
            u"10:00:01;00  10:01:00;02  a"_s, true);
        row("counting", u"10:00:01:00  10:00:02;00  a"_s, u"The clip counts its frames in another way"_s, u"Change to 10:00:01;00"_s,
            u"10:00:01;00  10:00:02;00  a"_s, true);
        row("backwards", u" 10:00:05:00  10:00:01:00  a"_s, u"The shot ends before it begins"_s, u"Swap in and out"_s, u" 10:00:01:00  10:00:05:00  a"_s);
        row("no length", u"10:00:05:00  10:00:05:00  a"_s, u"The shot ends before it begins"_s, u"End it one second later"_s, u"10:00:05:00  10:00:06:00  a"_s);
        row("too early", u"09:59:58:00  10:00:05:00  a"_s, u"The shot begins before the clip does"_s, u"Change to 10:00:00:00"_s,
            u"10:00:00:00  10:00:05:00  a"_s);
        row("too late", u"10:00:50:00  10:01:05:00  a"_s, u"The shot ends after the clip does"_s, u"Change to 10:01:00:00"_s, u"10:00:50:00  10:01:00:00  a"_s);
        row("overlap", u"10:00:00:00 10:00:01:00\n10:00:00:13 10:00:02:00"_s, u"Starts 12 frames before the shot above ends"_s, u"Move start"_s,
            u"10:00:01:00 10:00:02:00"_s);
        row("stars", u"10:00:00:00 10:00:01:00 a *6"_s, u"*6 is no rating"_s, u"Change to *5"_s, u"10:00:00:00 10:00:01:00 a *5"_s);
        row("no stars", u"10:00:00:00 10:00:01:00 a *0"_s, u"*0 is no rating"_s, u"Change to *1"_s, u"10:00:00:00 10:00:01:00 a *1"_s);
        row("a tag", u"10:00:00:00 10:00:01:00 #quotte"_s, u"Nothing else has the tag quotte"_s, u"Change to #quote"_s, u"10:00:00:00 10:00:01:00 #quote"_s);
        row("a tag of two words", u"10:00:00:00 10:00:01:00 #\"air defense\""_s, u"Nothing else has the tag air defense"_s, u"Change to #\"air defence\""_s,
            u"10:00:00:00 10:00:01:00 #\"air defence\""_s);
        row("prose", u"and then"_s, u"This line is not understood"_s, u"Make it a comment"_s, u"; and then"_s);
        row("a note", u"  | a"_s, u"This note belongs to no shot"_s, u"Make it a comment"_s, u";   | a"_s);
        row("rate", u"rate fast"_s, u"fast is no frame rate"_s, u"Change to 25"_s, u"rate 25"_s);
        row("other rate", u"rate 50"_s, u"The clip has 25 fps"_s, u"Change to 25"_s, u"rate 25"_s);
        row("other start", u"start 11:00:00:00"_s, u"The clip begins at 10:00:00:00"_s, u"Change to 10:00:00:00"_s, u"start 10:00:00:00"_s);
        row("second rate", u"rate 25\nrate 25"_s, u"The rate is too late here"_s, u"Make it a comment"_s, u"; rate 25"_s);
        row("second clip", u"clip a\nclip b"_s, u"This list is of one clip"_s, u"Make it a comment"_s, u"; clip b"_s);
    }
    void eachProblemHasWordsAndAFixThatHelps() {
        QFETCH(QString, text);
        QFETCH(bool, drops);
        QFETCH(QString, lead);
        QFETCH(QString, fix);
        QFETCH(QString, after);
        const Library::ClipTime& time = drops ? timeDrop : time25;
        const ShotListReading reading = read(text, time);
        QCOMPARE(reading.list.problems.size(), 1);
        const Interchange::ShotListProblem& problem = reading.list.problems.first();
        QStringList lines = text.split(u'\n');
        const ShotListProblemWords words = wordsOf(problem, lines.at(problem.line), time.rate());
        QCOMPARE(words.lead, lead);
        QVERIFY(!words.rest.isEmpty());
        const QList<ShotListFix> fixes = fixesOf(problem, lines.at(problem.line), time.rate());
        QVERIFY(!fixes.isEmpty());
        QCOMPARE(fixes.first().words, fix);
        lines[problem.line] = fixed(lines.at(problem.line), fixes.first());
        QCOMPARE(lines.at(problem.line), after);
        QVERIFY2(read(lines.join(u'\n'), time).list.problems.isEmpty(), qPrintable(lines.join(u'\n')));
    }

    void onlyThePersonKnowsWhatHalfATimecodeIs() {
        const ShotListReading reading = read(u"10:00:00:00  10:00"_s);
        QCOMPARE(reading.list.problems.size(), 1);
        QVERIFY(fixesOf(reading.list.problems.first(), u"10:00:00:00  10:00"_s, rate25).isEmpty());
    }

    void aNewTagMayBeTaken() {
        ShotListQuestion question{.text = u"10:00:00:00 10:00:01:00 #Crowd-shot"_s, .time = time25, .frames = 0, .ranges = {}, .clip = Library::ClipId{u"1"_s}};
        const auto problems = lookAt(question).list.problems;
        QCOMPARE(problems.size(), 1);
        const auto fixes = fixesOf(problems.first(), question.text, rate25);
        QCOMPARE(fixes.size(), 1); // nothing is near
        QCOMPARE(fixes.first().takenTag, u"Crowd-shot"_s);
        question.takenTags = {u"crowd-shot"_s};
        QVERIFY(lookAt(question).list.problems.isEmpty());
    }

    void problemsAreInTheOrderOfTheText() {
        const auto problems = read(u"10:00:00:00 10:00:01:00 #x\nprose\n10:00:00:00 10:00:01:27 #y\n10:00:02:00 10:00:03:00 #z"_s).list.problems;
        QCOMPARE(problems.size(), 4); // the tags of a line that is not right wait
        QVERIFY(std::ranges::is_sorted(problems, {}, &Interchange::ShotListProblem::line));
    }
};

QTEST_GUILESS_MAIN(ShotListFixTest)
#include "shotlistfix_test.moc"
