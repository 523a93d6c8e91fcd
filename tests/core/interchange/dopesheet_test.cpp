// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/dopesheet.h"
#include "core/interchange/shotlist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Interchange;
using Rushes::Media::FrameRate;
using Rushes::Media::Timecode;

namespace {

const FrameRate rate = *FrameRate::of(25);

DopeClip clip(qint64 frames = 25 * 120) { return {*Timecode::parse(u"10:00:00:00", rate), frames}; }

const QString sheet = u"STORY: Defence ministers arrive\n"
                      "DATELINE: 14 June 2024, Brussels\n"
                      "RESTRICTION SUMMARY: Credit on screen\n"
                      "LENGTH: 2:00\n"
                      "\n"
                      "SHOTLIST:\n"
                      "1. 00:00 Wide of headquarters\n"
                      "2. 00:12 Various of delegates,\n"
                      "who wave\n"
                      "3. 00:30 - 00:55 SOUNDBITE (English) Jane Doe, Minister of Defence: \"We are\n"
                      "grateful.\"\n"
                      "4. SOUNDBITE (Ukrainian) Iwan Iwanenko \"Thank you\"\n"
                      "6. 01:20 Cutaway reporters\n"
                      "STORYLINE:\n"
                      "Ministers met on Friday.\n"
                      "3. is not a shot here\n"_s;

QString said(Doubts doubts) { return QString::number(doubts.toInt()); }

} // namespace

class DopeSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnAgencysSheet() {
        const DopeSheet read = readDopeSheet(sheet, clip());
        QCOMPARE(read.title, u"Defence ministers arrive"_s);
        QCOMPARE(read.dateline, u"14 June 2024, Brussels"_s);
        QCOMPARE(read.restrictions, u"Credit on screen"_s);
        QCOMPARE(read.storyline, u"Ministers met on Friday.\n3. is not a shot here"_s);
        QCOMPARE(read.shots.size(), 5);
        QCOMPARE(read.shots.at(1).text, u"Various of delegates, who wave"_s);
        QCOMPARE(read.shots.at(1).in, 300);
        QCOMPARE(read.shots.at(1).out, 750);
        QCOMPARE(read.shots.at(1).doubts, Doubts{});
        const DopeShot& minister = read.shots.at(2);
        QVERIFY(minister.isSoundbite);
        QCOMPARE(minister.language, u"English"_s);
        QCOMPARE(minister.name, u"Jane Doe"_s);
        QCOMPARE(minister.role, u"Minister of Defence"_s);
        QCOMPARE(minister.text, u"\"We are grateful.\""_s);
        QCOMPARE(minister.out, 55 * 25);
        QCOMPARE(minister.description(), u"SOUNDBITE (English) Jane Doe, Minister of Defence: \"We are grateful.\""_s);
    }

    /// Each house writes in its own way.
    void readsTheWaysOfOtherHouses() {
        const DopeSheet listed =
            readDopeSheet(u"HQ MINISTERS\nRestrictions: No archive\n\nLEAD IN:\nMinisters met.\n\nSTORY-LINE:\n1. This is history.\n\nSHOTLIST:\n"
                          "Brussels, Belgium - 12 February 2026\n1. Wide of flags\n2. SOUNDBITE (French) Jane Doe, Minister, Belgium:\n\"Merci\"\n"
                          "Paris, France - 13 February 2026\n3. Cars"_s,
                          clip());
        QCOMPARE(listed.restrictions, u"No archive"_s);
        QCOMPARE(listed.storyline, u"Ministers met.\n1. This is history."_s);
        QCOMPARE(listed.shots.size(), 3);
        QCOMPARE(listed.shots.at(0).heading, u"Brussels, Belgium - 12 February 2026"_s);
        QCOMPARE(listed.shots.at(1).heading, QString{});
        QCOMPARE(listed.shots.at(1).role, u"Minister, Belgium"_s);
        QCOMPARE(listed.shots.at(2).heading, u"Paris, France - 13 February 2026"_s);
        const QString text = shotListOf(listed, clip(), said);
        QVERIFY(text.contains(u"\n== Brussels, Belgium - 12 February 2026\n"_s));
        QCOMPARE(readShotList(text, rate).clips.first().entries.at(2).section, u"Paris, France - 13 February 2026"_s);

        const DopeSheet shows = readDopeSheet(u"SHOWS: BRUSSELS, BELGIUM (FEBRUARY 12, 2026)\n1. FLAGS\n2. MEDIA\nSTORY: The ministers met."_s, clip());
        QCOMPARE(shows.shots.size(), 2);
        QCOMPARE(shows.shots.first().heading, u"BRUSSELS, BELGIUM (FEBRUARY 12, 2026)"_s);
        QCOMPARE(shows.title, QString{});
        QCOMPARE(shows.storyline, u"The ministers met."_s);

        const DopeSheet bullets = readDopeSheet(u"Title: Doorstep\nShot list:\n- WS arrival\n• MS doorstep 0:12\nUSAGE RIGHTS: Free."_s, clip());
        QCOMPARE(bullets.shots.size(), 2);
        QCOMPARE(bullets.shots.at(1).in, 300);
        QCOMPARE(bullets.shots.at(1).text, u"MS doorstep"_s);
        QCOMPARE(bullets.restrictions, u"Free."_s);

        const DopeSheet parts = readDopeSheet(u"SHOT 1: Exterior\nShot 2: Walk\n2a. Detail\nSHOT 3 - Handshake"_s, clip());
        QCOMPARE(parts.shots.size(), 4);
        for (const DopeShot& shot : parts.shots) QVERIFY(!shot.doubts.testFlag(Doubt::NumberSkipped));
    }

    void readsWhoSpeaks_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QString& line, const QString& language, const QString& who, const QString& role,
                            const QString& text = u"\"Yes.\""_s) { QTest::newRow(name) << line << language << who << role << text; };
        row("name first", u"1. SOUNDBITE (English) Jane Doe, Minister: \"Yes.\""_s, u"English"_s, u"Jane Doe"_s, u"Minister"_s);
        row("saying", u"1. (SOUNDBITE) (Ukrainian) UKRAINE DEFENCE MINISTER, IVAN IVANENKO, SAYING: \"Yes.\""_s, u"Ukrainian"_s, u"IVAN IVANENKO"_s,
            u"UKRAINE DEFENCE MINISTER"_s);
        row("role in brackets", u"1. SOT John Smith (Minister, UK), in English: \"Yes.\""_s, u"English"_s, u"John Smith"_s, u"Minister, UK"_s);
        row("language last", u"1. SOUNDBITE: Jane Doe, Secretary General (English): \"Yes.\""_s, u"English"_s, u"Jane Doe"_s, u"Secretary General"_s);
        row("upsound", u"1. UPSOUND: (Norwegian) Kari Nordmann (Defence Minister): Ja."_s, u"Norwegian"_s, u"Kari Nordmann"_s, u"Defence Minister"_s, u"Ja."_s);
        row("role first", u"1. SOUNDBITE (English) Defence Minister, Jane Doe \"Yes.\""_s, u"English"_s, u"Jane Doe"_s, u"Defence Minister"_s);
    }
    void readsWhoSpeaks() {
        QFETCH(QString, line);
        QFETCH(QString, language);
        QFETCH(QString, name);
        QFETCH(QString, role);
        QFETCH(QString, text);
        const DopeSheet read = readDopeSheet(line, clip());
        QCOMPARE(read.shots.size(), 1);
        const DopeShot& shot = read.shots.first();
        QVERIFY(shot.isSoundbite);
        QCOMPARE(shot.language, language);
        QCOMPARE(shot.name, name);
        QCOMPARE(shot.role, role);
        QCOMPARE(shot.text, text);
        QVERIFY(!shot.doubts.testFlag(Doubt::SpeakerUnclear));
    }

    void marksWhatIsDoubtful() {
        const DopeSheet read = readDopeSheet(sheet, clip());
        const DopeShot& untimed = read.shots.at(3);
        QCOMPARE(untimed.doubts, Doubt::TimeGuessed | Doubt::SpeakerUnclear);
        QVERIFY(untimed.in > read.shots.at(2).in);
        QCOMPARE(untimed.out, 80 * 25);
        QCOMPARE(untimed.name, u"Iwan Iwanenko"_s);
        QCOMPARE(read.shots.at(4).doubts, Doubt::NumberSkipped | Doubt::EndGuessed);
        QCOMPARE(read.shots.at(4).out, 120 * 25);
    }

    void readsTimes_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::newRow("minutes and seconds") << u"0:34 a"_s << 850 << 3000;
        QTest::newRow("in brackets") << u"(0:34) a"_s << 850 << 3000;
        QTest::newRow("primes") << u"0'34\" a"_s << 850 << 3000;
        QTest::newRow("hours") << u"00:01:04 a"_s << 1600 << 3000;
        QTest::newRow("timecode of the clip") << u"10:00:04:05 - 10:00:05:00 a"_s << 105 << 125;
        QTest::newRow("timecode from zero") << u"00:00:04:05 to 00:00:05:00 a"_s << 105 << 125;
        QTest::newRow("a bar behind") << u"00:00:04-00:00:05 | a"_s << 100 << 125;
        QTest::newRow("spaces between") << u"00:00:04   00:00:05  a"_s << 100 << 125;
        QTest::newRow("an arrow between") << u"0:04 > 0:05 a"_s << 100 << 125;
        QTest::newRow("a stroke between") << u"0:04/0:05 a"_s << 100 << 125;
        QTest::newRow("TC before") << u"T/C 00:04 – a"_s << 100 << 3000;
        QTest::newRow("at the end") << u"1. a (0:04-0:05)"_s << 100 << 125;
        QTest::newRow("at the end alone") << u"1. a 0:04"_s << 100 << 3000;
        QTest::newRow("a bullet before") << u"• 0'04\" a"_s << 100 << 3000;
        QTest::newRow("numbered") << u"1) 00:04–00:05 a"_s << 100 << 125;
    }
    void readsTimes() {
        QFETCH(QString, line);
        QFETCH(int, in);
        QFETCH(int, out);
        const DopeSheet read = readDopeSheet(line, clip());
        QCOMPARE(read.shots.size(), 1);
        QCOMPARE(read.shots.first().in, in);
        QCOMPARE(read.shots.first().out, out);
        QCOMPARE(read.shots.first().text, u"a"_s);
    }

    void saysWhatLiesOutsideAndBackwards() {
        const DopeSheet read = readDopeSheet(u"1. 01:00 a\n2. 00:30 b\n3. 03:00 - 03:10 c"_s, clip());
        QVERIFY(read.shots.at(0).doubts.testFlag(Doubt::EndGuessed)); // it would end before it begins
        QVERIFY(read.shots.at(1).doubts.testFlag(Doubt::TimesBackwards));
        QVERIFY(read.shots.at(2).doubts.testFlag(Doubt::OutsideClip));
    }

    void sharesOutWhatHasNoTimes() {
        const DopeSheet read = readDopeSheet(u"1. a\n2. b\n3. c\n4. d"_s, clip(4000));
        QList<qint64> beginnings;
        for (const DopeShot& shot : read.shots) {
            QVERIFY(shot.doubts.testFlag(Doubt::TimeGuessed));
            QVERIFY(shot.out > shot.in);
            beginnings.append(shot.in);
        }
        QVERIFY(std::ranges::is_sorted(beginnings));
        QCOMPARE(beginnings.first(), 0);
    }

    void makesAShotListThatReadsWithoutProblems() {
        const DopeSheet read = readDopeSheet(sheet, clip());
        const QString text = shotListOf(read, clip(), said);
        const ShotList list = readShotList(text, rate);
        for (const ShotListProblem& problem : list.problems) QVERIFY2(problem.isWarning, qPrintable(text));
        QCOMPARE(list.clips.first().entries.size(), 5);
        QCOMPARE(list.clips.first().entries.at(2).text, read.shots.at(2).description());
        QVERIFY(text.contains("; ? "_L1));
    }

    void takesAnyText() {
        for (const QString& text : {u""_s, u":::"_s, u"1."_s, u"99:99 a"_s, u"SOUNDBITE"_s, u"SHOTLIST:\nSOUNDBITE ()"_s, u"(((("_s, QString{10'000, u'1'}}) {
            const DopeSheet read = readDopeSheet(text, clip(0));
            for (const DopeShot& shot : read.shots) QVERIFY(shot.out > shot.in);
        }
    }
};

QTEST_GUILESS_MAIN(DopeSheetTest)
#include "dopesheet_test.moc"
