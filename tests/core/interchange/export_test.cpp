// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/cutlist.h"
#include "core/interchange/exportformat.h"
#include "tests/core/interchange/cuts.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Interchange;
using Rushes::Tests::Cuts;

namespace {

const QString folder = QStringLiteral(RUSHES_SOURCE_DIR "/tests/core/interchange/");

QByteArray written(ExportFormat format, const CutList& cut, ExportReport* report = nullptr) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ExportReport made = writeCut(format, cut, buffer);
    if (report) *report = made;
    return buffer.data();
}

/// Takes everything and keeps nothing but the size of the largest piece.
class Sink final : public QIODevice {
public:
    qint64 largest = 0;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override {
        largest = std::max(largest, size);
        return size;
    }
};

QByteArray contentOf(const QString& path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// What an independent reader says of a file; its complaint fails the test.
QByteArray readBy(const QString& script, const QString& path) {
    QProcess process;
    process.start(u"python3"_s, {folder + script, path});
    if (!process.waitForFinished() || process.exitCode() != 0) qWarning().noquote() << process.readAllStandardError();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray{};
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The golden files were read by people, line by line; with RUSHES_WRITE_GOLDEN set they are written anew, to be read again.
    void writesWhatTheGoldenFilesHold_data() {
        QTest::addColumn<QString>("cut");
        QTest::addColumn<QString>("format");
        for (const QString& cut : Cuts::names())
            for (const ExportFormat format : exportFormats()) QTest::addRow("%s %s", qPrintable(cut), qPrintable(word(format))) << cut << word(format);
    }
    void writesWhatTheGoldenFilesHold() {
        QFETCH(QString, cut);
        QFETCH(QString, format);
        const ExportFormat known = *exportFormatFrom(format);
        const QString path = folder + u"golden/"_s + cut + u'-' + format + suffix(known);
        const QByteArray made = written(known, Cuts::named(cut));
        if (qEnvironmentVariableIsSet("RUSHES_WRITE_GOLDEN")) {
            QFile file{path};
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(made);
        }
        QCOMPARE(made, contentOf(path));
    }

    /// However long a list is, a writer holds one piece of it: the pieces that reach the device do not grow with it.
    void writesInPieces_data() {
        QTest::addColumn<QString>("format");
        for (const ExportFormat format : exportFormats()) QTest::addRow("%s", qPrintable(word(format))) << word(format);
    }
    void writesInPieces() {
        QFETCH(QString, format);
        CutList cut = Cuts::at25();
        const Rushes::Library::Range model = cut.clips.first().ranges.first();
        cut.clips.first().ranges.fill(model, 2000);
        Sink sink;
        QVERIFY(sink.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const ExportReport report = writeCut(*exportFormatFrom(format), cut, sink);
        QCOMPARE(report.shots(), 2001);
        QVERIFY2(sink.largest <= 2 * 64 * 1024, qPrintable(QString::number(sink.largest)));
    }

    /// Shots are made one by one: as many as there are, and each as it is without the others.
    void makesShotsAsTheyAreAskedFor() {
        const CutList cut = Cuts::mixed();
        const Shots shots{cut};
        QList<qint64> firsts;
        for (const Shot& shot : shots) firsts.append(shot.in);
        QCOMPARE(firsts, (QList<qint64>{0, 610, 6050, 59, 1857, 24, 0, 59, 1857}));
        QCOMPARE(shots.begin()->ofClip, 3);
        const CutList empty{.title = u"Nothing"_s, .clips = {}};
        QVERIFY(Shots{empty}.isEmpty());
        CutList unknown = Cuts::at23976();
        unknown.clips.first().ranges.clear();
        unknown.clips.first().clip.facts.reset();
        QVERIFY(Shots{unknown}.isEmpty());
    }

    void saysWhatAFormatCouldNotCarry() {
        ExportReport report;
        written(ExportFormat::Edl, Cuts::mixed(), &report);
        QCOMPARE(report.shots(), 9);
        QVERIFY(report.has(Loss::Ratings));
        QVERIFY(report.has(Loss::Rights));
        QVERIFY(report.has(Loss::OtherRate));
        QVERIFY(report.has(Loss::TimecodeUnknown)); // of the clip that goes out whole
        QVERIFY(report.has(Loss::NameShortened));   // of the reel with a space
        QVERIFY(!report.has(Loss::Notes));
        QVERIFY(!report.has(Loss::Tags));
        written(ExportFormat::Csv, Cuts::at25(), &report);
        QVERIFY(report.losses().isEmpty());
    }

    void aShotListThatSomebodyHasWrittenGoesOutAsItIs() {
        CutList cut = Cuts::at25();
        cut.clips.resize(1);
        LoggedClip& logged = cut.clips.first();
        logged.ranges.resize(1);
        const QString in = Rushes::Library::ClipTime::of(logged.clip)->at(logged.ranges.first().in).text();
        const QByteArray plain = written(ExportFormat::ShotList, cut);
        QVERIFY(plain.contains(in.toUtf8()));
        logged.shotText = QString::fromUtf8(plain).replace(u"\n\n"_s + in, u"\n\n== Opening\n; look again\n"_s + in);
        QCOMPARE(written(ExportFormat::ShotList, cut), logged.shotText.toUtf8());
        // What was logged since is in it.
        logged.ranges.first().in += 1;
        const QString later = Rushes::Library::ClipTime::of(logged.clip)->at(logged.ranges.first().in).text();
        QCOMPARE(written(ExportFormat::ShotList, cut), logged.shotText.replace(u"again\n"_s + in, u"again\n"_s + later).toUtf8());
    }

    void saysThatAnEventHasNoNumber() {
        CutList cut = Cuts::at23976();
        const auto range = cut.clips.first().ranges.first();
        while (cut.clips.first().ranges.size() < 999) cut.clips.first().ranges.append(range);
        ExportReport report;
        written(ExportFormat::Edl, cut, &report);
        QVERIFY(!report.has(Loss::EventsBeyond));
        cut.clips.first().ranges.append(range);
        written(ExportFormat::Edl, cut, &report);
        QVERIFY(report.has(Loss::EventsBeyond));
    }

    void countsAClipWithoutARateAsTwentyFiveFrames() {
        CutList cut = Cuts::at25();
        cut.clips.first().clip.facts.reset();
        ExportReport report;
        const QByteArray edl = written(ExportFormat::Edl, cut, &report);
        QVERIFY(report.has(Loss::RateUnknown));
        QVERIFY(edl.contains("00:00:24:10 01:00:00:00 01:00:24:10"));
    }

    void givesAnEdlThatAnotherReaderReads() {
        for (const QString& cut : Cuts::names()) {
            const QByteArray read = readBy(u"read_edl.py"_s, folder + u"golden/"_s + cut + u"-edl.edl"_s);
            QVERIFY2(read.startsWith("events "), qPrintable(cut));
        }
    }

    void givesATimelineThatAnotherReaderReads() {
        for (const QString& cut : Cuts::names()) {
            const QByteArray read = readBy(u"read_otio.py"_s, folder + u"golden/"_s + cut + u"-otio.otio"_s);
            QVERIFY2(read.startsWith("clips "), qPrintable(cut));
        }
    }

    void givesFinalCutsXmlByItsGrammar() {
        for (const QString& cut : Cuts::names()) {
            QProcess xmllint;
            xmllint.start(u"xmllint"_s,
                          {u"--noout"_s, u"--nonet"_s, u"--dtdvalid"_s, folder + u"fcpxml-1.11-used.dtd"_s, folder + u"golden/"_s + cut + u"-fcpxml.fcpxml"_s});
            QVERIFY2(xmllint.waitForFinished(), "xmllint is in packaging/buildroot/packages");
            QVERIFY2(xmllint.exitCode() == 0, xmllint.readAllStandardError().constData());
        }
    }

    void givesCaptionsThatFfmpegReads_data() {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("WebVTT") << u"vtt"_s;
        QTest::newRow("SubRip") << u"srt"_s;
    }
    void givesCaptionsThatFfmpegReads() {
        QFETCH(QString, suffix);
        QProcess probe;
        probe.start(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, u"packet=pts_time,duration_time"_s, u"-of"_s, u"default=nk=1:nw=1"_s,
                                   folder + u"golden/2997df-%1.%1"_s.arg(suffix)});
        QVERIFY(probe.waitForFinished());
        // Frames 59 to 61 and 1857 to 1861 of 30000/1001 a second.
        QCOMPARE(probe.readAllStandardOutput().simplified(), QByteArray("1.969000 0.066000 61.962000 0.133000"));
    }

    void replacesAFileOnlyWhenTold() {
        const QTemporaryDir place;
        const QString path = place.filePath(u"list.edl"_s);
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const auto refused = exportCut(ExportFormat::Edl, Cuts::at25(), path, Existing::Keep);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, ExportFault::Taken);
        QCOMPARE(contentOf(path), QByteArray("mine"));
        QVERIFY(exportCut(ExportFormat::Edl, Cuts::at25(), path, Existing::Replace));
        QVERIFY(contentOf(path).startsWith("TITLE: Evening news"));
    }

    void saysThatAFolderIsNotThere() {
        const auto refused = exportCut(ExportFormat::Edl, Cuts::at25(), u"/nowhere/at/all.edl"_s, Existing::Keep);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, ExportFault::NotWritable);
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
