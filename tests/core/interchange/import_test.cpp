// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/exportformat.h"
#include "core/interchange/importedshot.h"
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
        const Matched matched = matchShots(*shots, clipsOf(list));
        for (const Unmatched& each : matched.unmatched) qWarning() << each.shot.clip << each.shot.file << static_cast<int>(each.fault);
        QVERIFY(matched.unmatched.isEmpty());
        QList<Range> expected;
        for (const Shot& shot : Shots{list})
            expected.append({.id = {}, .clipId = shot.clip->id, .in = shot.in, .out = shot.out, .note = shot.note(), .tags = shot.tags()});
        QCOMPARE(matched.ranges.size(), expected.size());
        for (qsizetype index = 0; index < expected.size(); ++index) {
            const Range& made = matched.ranges.at(index);
            const Range& wanted = expected.at(index);
            QCOMPARE(made.clipId.text(), wanted.clipId.text());
            QCOMPARE(made.in, wanted.in);
            QCOMPARE(made.out, wanted.out);
            QCOMPARE(flat(made.note), flat(wanted.note));
            QCOMPARE(made.tags, wanted.tags);
        }
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
        QCOMPARE(shots->at(1).note, list.clips.first().ranges.at(1).note);
    }

    void readsSpreadsheetsThatWereSortedAnew() {
        const auto shots = shotsIn(ImportFormat::Csv, "Note;OUT;in;clip;mine\r\n\"a; b\";10:00:02:00;10:00:01:00;Press conference;x\r\n\r\n");
        QVERIFY(shots);
        QCOMPARE(shots->size(), 1);
        QCOMPARE(shots->first().note, u"a; b"_s);
        const Matched matched = matchShots(*shots, clipsOf(Cuts::at25()));
        QCOMPARE(matched.ranges.size(), 1);
        QCOMPARE(matched.ranges.first().in, 25);
        QCOMPARE(matched.ranges.first().out, 50);
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
        const Matched matched = matchShots(*shots, clips);
        QVERIFY(matched.ranges.isEmpty());
        QCOMPARE(matched.unmatched.size(), 1);
        QCOMPARE(matched.unmatched.first().fault, fault);
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

    void readsDeepTimelinesWithoutEnd() {
        QByteArray deep = R"({"OTIO_SCHEMA":"Timeline.1","tracks":)";
        QByteArray end = "}";
        for (int level = 0; level < 900; ++level) {
            deep += R"({"OTIO_SCHEMA":"Stack.1","children":[)";
            end.prepend("]}");
        }
        const auto shots = shotsIn(ImportFormat::Otio, deep + end);
        QVERIFY(!shots || shots->isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
