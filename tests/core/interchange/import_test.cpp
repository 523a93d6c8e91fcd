// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/exportformat.h"
#include "core/interchange/shotplan.h"
#include "tests/core/interchange/cuts.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Interchange;
using Rushes::Library::Clip;
using Rushes::Library::Range;
using Rushes::Tests::Cuts;

namespace {

QByteArray written(ExportFormat format, const CutList& cut) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeCut(format, cut, buffer);
    return buffer.data();
}

ImportedShots shotsIn(ImportFormat format, QByteArray file) {
    QBuffer buffer{&file};
    buffer.open(QIODevice::ReadOnly);
    return readShots(format, buffer);
}

QList<Clip> clipsOf(const CutList& cut) {
    QList<Clip> clips;
    for (const LoggedClip& logged : cut.clips) clips.append(logged.clip);
    return clips;
}

/// As the formats without line breaks carry it.
QString flat(const QString& text) { return QString{text}.replace(u'\n', u' ').simplified(); }

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasWritten_data() {
        QTest::addColumn<ExportFormat>("written");
        QTest::addColumn<ImportFormat>("read");
        QTest::addColumn<QString>("cut");
        for (const QString& cut : Cuts::names()) {
            const auto row = [&cut](ExportFormat out, ImportFormat in) { QTest::addRow("%s %s", qPrintable(word(out)), qPrintable(cut)) << out << in << cut; };
            row(ExportFormat::Edl, ImportFormat::Edl);
            row(ExportFormat::Fcp7Xml, ImportFormat::Fcp7Xml);
            row(ExportFormat::Otio, ImportFormat::Otio);
            row(ExportFormat::Csv, ImportFormat::Csv);
            row(ExportFormat::ShotList, ImportFormat::ShotList);
        }
    }
    void readsBackWhatWasWritten() {
        QFETCH(ExportFormat, written);
        QFETCH(ImportFormat, read);
        QFETCH(QString, cut);
        const CutList list = Cuts::named(cut);
        const auto shots = shotsIn(read, ::written(written, list));
        QVERIFY(shots);
        QList<PlannedShot> planned = planShots(shots->shots, clipsOf(list));
        for (const PlannedShot& each : std::as_const(planned))
            if (each.fault) qFatal("%s has no place: %d", qPrintable(each.shot.clip), static_cast<int>(*each.fault));
        QList<Range> expected;
        for (const Shot& shot : Shots{list})
            expected.append({.id = {}, .clipId = shot.clip->id, .in = shot.in, .out = shot.out, .note = shot.note(), .tags = shot.tags()});
        QCOMPARE(planned.size(), expected.size());
        for (qsizetype index = 0; index < expected.size(); ++index) {
            const Range made = planned.at(index).range();
            const Range& wanted = expected.at(index);
            QCOMPARE(made.clipId.text(), wanted.clipId.text());
            QCOMPARE(made.in, wanted.in);
            QCOMPARE(made.out, wanted.out);
            QCOMPARE(flat(made.note), flat(wanted.note));
            QCOMPARE(made.tags, wanted.tags);
        }
        // What came back is there already.
        QHash<Rushes::Library::ClipId, QList<Range>> there;
        for (const Range& range : std::as_const(expected)) there[range.clipId].append(range);
        compareWith(planned, there);
        for (const PlannedShot& each : std::as_const(planned)) QCOMPARE(each.standing, Standing::Known);
    }

    void keepsLinesOfANoteWhereTheFormatCan_data() {
        QTest::addColumn<ExportFormat>("written");
        QTest::addColumn<ImportFormat>("read");
        QTest::newRow("csv") << ExportFormat::Csv << ImportFormat::Csv;
        QTest::newRow("otio") << ExportFormat::Otio << ImportFormat::Otio;
        QTest::newRow("fcp7xml") << ExportFormat::Fcp7Xml << ImportFormat::Fcp7Xml;
        QTest::newRow("shotlist") << ExportFormat::ShotList << ImportFormat::ShotList;
    }
    void keepsLinesOfANoteWhereTheFormatCan() {
        QFETCH(ExportFormat, written);
        QFETCH(ImportFormat, read);
        const CutList list = Cuts::at25();
        const auto shots = shotsIn(read, ::written(written, list));
        QVERIFY(shots);
        QCOMPARE(shots->shots.at(1).note, list.clips.first().ranges.at(1).note);
    }

    void readsSpreadsheetsThatWereSortedAnew() {
        const auto shots = shotsIn(ImportFormat::Csv, "Note;OUT;in;clip;mine\r\n\"a; b\";10:00:02:00;10:00:01:00;Press conference;x\r\n\r\n");
        QVERIFY(shots);
        QCOMPARE(shots->shots.size(), 1);
        QCOMPARE(shots->shots.first().note, u"a; b"_s);
        const QList<PlannedShot> planned = planShots(shots->shots, clipsOf(Cuts::at25()));
        QVERIFY(!planned.first().fault);
        QCOMPARE(planned.first().in, 25);
        QCOMPARE(planned.first().out, 50);
    }

    void saysWhyAShotHasNoPlace_data() {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<MatchFault>("fault");
        QTest::newRow("no clip") << QByteArray("nothing.mxf,10:00:01:00,10:00:02:00") << MatchFault::NoSuchClip;
        QTest::newRow("no such frame") << QByteArray("2024-06-14_Brussels_PressConf-SG_XDCAM50.mxf,10:00:01:25,10:00:02:00") << MatchFault::NoSuchTimecode;
        QTest::newRow("backwards") << QByteArray("2024-06-14_Brussels_PressConf-SG_XDCAM50.mxf,10:00:02:00,10:00:01:00") << MatchFault::OutBeforeIn;
        QTest::newRow("beyond the end") << QByteArray("2024-06-14_Brussels_PressConf-SG_XDCAM50.mxf,10:00:02:00,11:00:01:00") << MatchFault::OutsideClip;
        QTest::newRow("two of that name") << QByteArray("twin.mxf,10:00:01:00,10:00:02:00") << MatchFault::SeveralClips;
        QTest::newRow("no rate") << QByteArray("unknown.mxf,10:00:01:00,10:00:02:00") << MatchFault::RateUnknown;
    }
    void saysWhyAShotHasNoPlace() {
        QFETCH(QByteArray, row);
        QFETCH(MatchFault, fault);
        QList<Clip> clips = clipsOf(Cuts::at25());
        Clip twin = clips.first();
        twin.fileName = u"twin.mxf"_s;
        twin.path = u"/a/twin.mxf"_s;
        clips.append(twin);
        twin.path = u"/b/twin.mxf"_s;
        clips.append(twin);
        Clip unknown = clips.first();
        unknown.fileName = u"unknown.mxf"_s;
        unknown.facts.reset();
        clips.append(unknown);
        const auto shots = shotsIn(ImportFormat::Csv, "file,in,out\n" + row + '\n');
        QVERIFY(shots);
        const QList<PlannedShot> planned = planShots(shots->shots, clips);
        QCOMPARE(planned.size(), 1);
        QCOMPARE(planned.first().fault, fault);
    }

    void refusesWhatIsNotOfTheFormat_data() {
        QTest::addColumn<ImportFormat>("format");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<ImportFault>("fault");
        QTest::newRow("EDL: nothing") << ImportFormat::Edl << QByteArray{} << ImportFault::NotThisFormat;
        QTest::newRow("EDL: a letter") << ImportFormat::Edl << QByteArray("Dear all,\nhere is the list\n") << ImportFault::NotThisFormat;
        QTest::newRow("XML: another") << ImportFormat::Fcp7Xml << QByteArray("<html><body/></html>") << ImportFault::NotThisFormat;
        QTest::newRow("XML: cut") << ImportFormat::Fcp7Xml << QByteArray("<xmeml version=\"5\"><sequence><clipitem><name>a</name>") << ImportFault::Damaged;
        QTest::newRow("XML: entity bomb") << ImportFormat::Fcp7Xml
                                          << QByteArray("<!DOCTYPE xmeml [<!ENTITY a \"aaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                                        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><xmeml><clipitem><name>&c;</name></clipitem></xmeml>")
                                          << ImportFault::Damaged;
        QTest::newRow("OTIO: no JSON") << ImportFormat::Otio << QByteArray("TITLE: x") << ImportFault::NotThisFormat;
        QTest::newRow("OTIO: cut") << ImportFormat::Otio << QByteArray("{\"OTIO_SCHEMA\":\n\"Timeline.1\",\n") << ImportFault::Damaged;
        QTest::newRow("OTIO: other JSON") << ImportFormat::Otio << QByteArray("{\"a\":1}") << ImportFault::NotThisFormat;
        QTest::newRow("CSV: other columns") << ImportFormat::Csv << QByteArray("a,b\n1,2\n") << ImportFault::NotThisFormat;
        QTest::newRow("CSV: open quote") << ImportFormat::Csv << QByteArray("clip,in,out\n\"a,1,2\n") << ImportFault::Damaged;
        QTest::newRow("shot list: a letter") << ImportFormat::ShotList << QByteArray("Dear all,\n") << ImportFault::NotThisFormat;
        QTest::newRow("shot list: bytes") << ImportFormat::ShotList << QByteArray("\0\1\2", 3) << ImportFault::NotThisFormat;
    }
    void refusesWhatIsNotOfTheFormat() {
        QFETCH(ImportFormat, format);
        QFETCH(QByteArray, file);
        QFETCH(ImportFault, fault);
        const auto shots = shotsIn(format, file);
        QVERIFY(!shots);
        QCOMPARE(shots.error().fault, fault);
    }

    void saysInWhichLineAFileBreaks() {
        QCOMPARE(shotsIn(ImportFormat::Otio, "{\"OTIO_SCHEMA\":\n\"Timeline.1\",\n]").error().line, 3);
        QCOMPARE(shotsIn(ImportFormat::Csv, "clip,in,out\na,1,2\n\"b,1,2\n").error().line, 3);
        QCOMPARE(shotsIn(ImportFormat::Fcp7Xml, "<xmeml>\n<clipitem>\n</sequence>").error().line, 3);
    }

    void tellsWhatBecomesNoRange() {
        const auto shots = shotsIn(ImportFormat::Edl, "TITLE: x\n"
                                                      "001  AX  V  C        10:00:01:00 10:00:02:00 01:00:00:00 01:00:01:00\n"
                                                      "001  AX  A  C        10:00:01:00 10:00:02:00 01:00:00:00 01:00:01:00\n"
                                                      "002  AX  V  D    012 10:00:01:00 10:00:02:00 01:00:00:00 01:00:01:00\n"
                                                      "003  AX  V  C        10:00:01:00 10:00:0 01:00:00:00 01:00:01:00\n"
                                                      "* COMMENT: of the broken one\n");
        QVERIFY(shots);
        QCOMPARE(shots->shots.size(), 2);
        QCOMPARE(shots->leftOut.size(), 3);
        QCOMPARE(shots->leftOut.at(0).what, LeftOut::Sound);
        QCOMPARE(shots->leftOut.at(1).what, LeftOut::Effect);
        QCOMPARE(shots->leftOut.at(2).what, LeftOut::Line);
        QCOMPARE(shots->leftOut.at(2).lines, QList<qsizetype>{5});
        QVERIFY(shots->shots.last().note.isEmpty());
        const auto list = shotsIn(ImportFormat::ShotList, "clip a.mxf\n== One\n10:00:00:00 10:00:01:00 WS Flags *3\n10:00:02:00 10:00:99:00 WS Table\n");
        QVERIFY(list);
        QCOMPARE(list->shots.size(), 1);
        QCOMPARE(list->leftOut.size(), 3);
        QCOMPARE(list->leftOut.at(0).what, LeftOut::Rating);
        QCOMPARE(list->leftOut.at(1).what, LeftOut::Line);
        QCOMPARE(list->leftOut.at(1).lines, QList<qsizetype>{4});
        QCOMPARE(list->leftOut.at(2).what, LeftOut::Section);
    }

    /// A card has many clips of one reel: the timecode tells which one it is.
    void theTimecodeTellsWhichClipOfAReelItIs() {
        Clip first = clipsOf(Cuts::at25()).constFirst();
        first.facts->reel = u"A001"_s;
        first.facts->startTimecode = u"10:00:00:00"_s;
        first.facts->frames = 250;
        Clip second = first;
        second.id = Rushes::Library::ClipId{u"second"_s};
        second.path = second.fileName = u"second.mxf"_s;
        second.facts->startTimecode = u"10:00:10:00"_s;
        ImportedShot shot{.reel = u"A001"_s, .in = {.timecode = u"10:00:11:00"_s}, .out = {.timecode = u"10:00:12:00"_s}};
        const PlannedShot found = planShots({shot}, {first, second}).constFirst();
        QCOMPARE(found.clip, second.id);
        QCOMPARE(found.sign, MatchSign::Reel);
        QVERIFY(found.isByTimecode && found.isCertain());
        QCOMPARE(found.in, 25);
        second.facts->startTimecode = first.facts->startTimecode;
        const PlannedShot lost = planShots({shot}, {first, second}).constFirst();
        QCOMPARE(lost.fault, MatchFault::SeveralClips);
        QCOMPARE(lost.candidates.size(), 2);
        // Frames alone tell nothing of a clip that was found by its reel.
        shot.in = {.frames = 25};
        shot.out = {.frames = 50};
        QCOMPARE(planShots({shot}, {first}).constFirst().doubts, ShotDoubts{ShotDoubt::NameAlone});
    }

    void namesThatContradictOneAnotherAreADoubt() {
        Clip one = clipsOf(Cuts::at25()).constFirst();
        Clip other = one;
        other.id = Rushes::Library::ClipId{u"other"_s};
        other.path = other.fileName = u"other.mxf"_s;
        other.title = u"Another"_s;
        const ImportedShot shot{.clip = other.title, .file = one.fileName, .in = {.timecode = u"10:00:01:00"_s}, .out = {.timecode = u"10:00:02:00"_s}};
        QCOMPARE(planShots({shot}, {one, other}).constFirst().doubts, ShotDoubts{ShotDoubt::NamesDisagree});
        QVERIFY(planShots({shot}, {one}).constFirst().isCertain());
    }

    void whatIsSaidTwiceIsToldApart() {
        const Clip clip = clipsOf(Cuts::at25()).constFirst();
        const auto shot = [&clip](const QString& note) {
            return ImportedShot{.file = clip.fileName, .in = {.frames = 25}, .out = {.frames = 50}, .note = note};
        };
        QList<PlannedShot> planned = planShots({shot(u"Flags"_s), shot(u"Flags"_s), shot(u"Table"_s), shot({})}, {clip});
        compareWith(planned, {});
        QCOMPARE(planned.at(0).standing, Standing::New);
        QCOMPARE(planned.at(1).standing, Standing::Repeated);
        QCOMPARE(planned.at(2).standing, Standing::New);
        compareWith(planned, {{clip.id, {Range{.id = {}, .clipId = clip.id, .in = 25, .out = 50, .note = u"Flags\n"_s, .tags = {}}}}});
        QCOMPARE(planned.at(0).standing, Standing::Known);
        QCOMPARE(planned.at(2).doubts, ShotDoubts{ShotDoubt::SaidOtherwise});
        QCOMPARE(planned.at(3).standing, Standing::Known);
    }

    void aShotIsGivenByHandAndMeasuredByThatClip() {
        const Clip clip = clipsOf(Cuts::at25()).constFirst();
        PlannedShot planned =
            planShots({ImportedShot{.clip = u"none"_s, .in = {.timecode = u"10:00:01:00"_s}, .out = {.timecode = u"10:00:02:00"_s}}}, {clip}).constFirst();
        QCOMPARE(planned.fault, MatchFault::NoSuchClip);
        giveTo(planned, clip);
        QVERIFY(planned.isCertain());
        QCOMPARE(planned.range().clipId, clip.id);
        QCOMPARE(planned.range().in, 25);
    }

    void readsDeepTimelinesWithoutEnd() {
        QByteArray deep = R"({"OTIO_SCHEMA":"Timeline.1","tracks":)";
        QByteArray end = "}";
        for (int level = 0; level < 900; ++level) {
            deep += R"({"OTIO_SCHEMA":"Stack.1","children":[)";
            end.prepend("]}");
        }
        const auto shots = shotsIn(ImportFormat::Otio, deep + end);
        QVERIFY(!shots || shots->shots.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
