// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/sidecar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Interchange;
using Field = SidecarConflict::Field;

namespace {

SidecarNotes notes() {
    return {.title = u"Press conference <“Šefčovič” & ]]>"_s,
            .description = u"Opening statement"_s,
            .credit = u"Press service"_s,
            .usageTerms = u"Free for news use"_s,
            .meeting = u"Meeting of defence ministers"_s,
            .place = u"Brussels"_s,
            .country = u"BE"_s,
            .recordedOn = QDate{2024, 6, 14},
            .rating = 4,
            .note = u"Usable as a whole\nsecond line"_s,
            .tags = {u"air defence"_s, u"quote, with comma"_s},
            .ranges = {{.in = 0, .out = 610, .note = u"Lectern 🎬"_s, .tags = {u"cutaway"_s}}, {.in = 610, .out = 5'954}},
            .rate = Rushes::Media::FrameRate::of(30'000, 1'001)};
}

Sidecar read(const QByteArray& file) {
    auto sidecar = Sidecar::read(file);
    if (!sidecar) qFatal("the sidecar is not read");
    return *sidecar;
}

/// As Premiere and Lightroom leave one: properties in attributes, namespaces of theirs, a track of theirs.
const QByteArray foreign = [] {
    QFile file{QStringLiteral(RUSHES_SOURCE_DIR "/tests/core/interchange/foreign.xmp")};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}();

} // namespace

class SidecarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote() {
        const Sidecar sidecar = read(Sidecar{}.with(notes()));
        QCOMPARE(sidecar.notes(), notes());
        QCOMPARE(sidecar.lastWritten(), std::optional{notes()});
    }

    void doesNotGrowWithEachChange() {
        const QByteArray once = Sidecar{}.with(notes());
        const QByteArray twice = read(once).with(notes());
        const QByteArray thrice = read(twice).with(notes());
        QCOMPARE(thrice, twice);
        QVERIFY(qAbs(twice.size() - once.size()) <= 1);
        QCOMPARE(read(thrice).with({}).count("rdf:Description"), 2); // one, its beginning and its end
    }

    void readsWhatOthersWrote() {
        const Sidecar sidecar = read(foreign);
        QCOMPARE(sidecar.notes().rating, 2);
        QCOMPARE(sidecar.notes().tags, (QStringList{u"harbour"_s, u"night"_s}));
        QVERIFY(sidecar.notes().ranges.isEmpty()); // those of another track are not ours
        QVERIFY(!sidecar.lastWritten());
    }

    void keepsWhatOthersWroteByteForByte() {
        const QByteArray written = read(read(foreign).with(notes())).with(notes());
        for (const QByteArray& kept :
             {QByteArray("ex:Secret=\"a &gt; b  'kept'\""), QByteArray("<!-- of mine > yours -->"),
              QByteArray("<ex:Order rdf:parseType=\"Resource\"><ex:Step  n='1'>first</ex:Step></ex:Order>"),
              QByteArray("<rdf:li><rdf:Description xmpDM:trackName=\"Comment\" xmpDM:frameRate=\"f25\"><xmpDM:markers><rdf:Seq><rdf:li "
                         "rdf:parseType=\"Resource\"><xmpDM:startTime>7</xmpDM:startTime></rdf:li></rdf:Seq></xmpDM:markers></rdf:Description></rdf:li>"),
              QByteArray("x:xmptk=\"Adobe XMP Core\"")})
            QVERIFY2(written.contains(kept), kept.constData());
        QVERIFY(!written.contains("harbour"));
        QVERIFY(!written.contains("xap:Rating"));
        QCOMPARE(read(written).notes(), notes());
        QCOMPARE(written.count(">Rushes<"), 1);
    }

    void leavesRejectedAloneUntilItIsRated() {
        QByteArray rejected = foreign;
        rejected.replace("xap:Rating=\"2\"", "xap:Rating=\"-1\"");
        SidecarNotes unrated = notes();
        unrated.rating = 0;
        QVERIFY(read(rejected).with(unrated).contains("xap:Rating=\"-1\""));
        QVERIFY(!read(rejected).with(notes()).contains("xap:Rating=\"-1\""));
    }

    void keepsTheEncoding_data() {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::newRow("UTF-16, low byte first") << QStringConverter::Utf16LE;
        QTest::newRow("UTF-16, high byte first") << QStringConverter::Utf16BE;
    }
    void keepsTheEncoding() {
        QFETCH(QStringConverter::Encoding, encoding);
        QStringEncoder encoder{encoding, QStringConverter::Flag::WriteBom};
        const QByteArray file = encoder(QString::fromUtf8(foreign));
        const QByteArray written = read(file).with(notes());
        QCOMPARE(written.first(4), file.first(4));
        QCOMPARE(read(written).notes(), notes());
    }

    void refusesWhatIsNoSidecar_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<SidecarFault>("fault");
        QTest::newRow("nothing") << QByteArray{} << SidecarFault::NotXmp;
        QTest::newRow("words") << QByteArray("hello") << SidecarFault::NotXmp;
        QTest::newRow("cut") << foreign.first(foreign.size() / 2) << SidecarFault::NotXmp;
        QTest::newRow("other XML") << QByteArray("<html/>") << SidecarFault::NotXmp;
        QTest::newRow("empty RDF element") << QByteArray("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>") << SidecarFault::NotXmp;
        QTest::newRow("bytes that are no UTF-8") << QByteArray("<a>\xff\xfe\xfd</a>") << SidecarFault::NotXmp;
        QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>") << SidecarFault::Refused;
        QTest::newRow("50 MB") << QByteArray(50'000'000, ' ') << SidecarFault::TooLarge;
        QTest::newRow("deep") << QByteArray("<a>").repeated(10'000) + QByteArray("</a>").repeated(10'000) << SidecarFault::NotXmp;
    }
    void refusesWhatIsNoSidecar() {
        QFETCH(QByteArray, file);
        QFETCH(SidecarFault, fault);
        const auto sidecar = Sidecar::read(file);
        QVERIFY(!sidecar);
        QCOMPARE(sidecar.error(), fault);
    }

    /// A program that many picture desks use reads the same in it.
    void isReadByExiftool() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"clip.mxf.xmp"_s);
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Sidecar{}.with(notes()));
        file.close();
        QProcess exiftool;
        exiftool.start(u"exiftool"_s, {u"-j"_s, u"-struct"_s, u"-XMP:all"_s, path});
        QVERIFY2(exiftool.waitForFinished(), "exiftool is in packaging/buildroot/packages");
        const QJsonObject read = QJsonDocument::fromJson(exiftool.readAllStandardOutput()).array().first().toObject();
        QCOMPARE(read["Title"_L1].toString(), notes().title);
        QCOMPARE(read["Subject"_L1].toArray(), QJsonArray::fromStringList(notes().tags));
        QCOMPARE(read["Rating"_L1].toInt(), 4);
        QCOMPARE(read["City"_L1].toString(), u"Brussels"_s);
        QCOMPARE(read["CountryCode"_L1].toString(), u"BE"_s);
        QCOMPARE(read["Credit"_L1].toString(), notes().credit);
        QCOMPARE(read["UsageTerms"_L1].toString(), notes().usageTerms);
        QCOMPARE(read["DateCreated"_L1].toString(), u"2024:06:14"_s);
        const QJsonObject track = read["Tracks"_L1].toArray().first().toObject();
        QCOMPARE(track["TrackName"_L1].toString(), u"Rushes"_s);
        QCOMPARE(track["Markers"_L1].toArray().first()["Comment"_L1].toString(), notes().ranges.first().note);
    }

    void mergesThreeWays_data() {
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("ours");
        QTest::addColumn<int>("theirs");
        QTest::addColumn<int>("merged");
        QTest::addColumn<bool>("conflicts");
        QTest::newRow("nobody") << 1 << 1 << 1 << 1 << false;
        QTest::newRow("we") << 1 << 2 << 1 << 2 << false;
        QTest::newRow("they") << 1 << 1 << 2 << 2 << false;
        QTest::newRow("both alike") << 1 << 2 << 2 << 2 << false;
        QTest::newRow("both") << 1 << 2 << 3 << 2 << true;
        QTest::newRow("they take it away") << 1 << 1 << 0 << 0 << false;
    }
    void mergesThreeWays() {
        QFETCH(int, base);
        QFETCH(int, ours);
        QFETCH(int, theirs);
        QFETCH(int, merged);
        QFETCH(bool, conflicts);
        const auto rated = [](int rating) {
            SidecarNotes made = notes();
            made.rating = rating;
            return made;
        };
        const MergedNotes made = mergeNotes(rated(base), rated(ours), rated(theirs));
        QCOMPARE(made.notes, rated(merged));
        QCOMPARE(made.conflicts.size(), conflicts ? 1 : 0);
        if (!conflicts) return;
        QCOMPARE(made.conflicts.first().field, Field::Rating);
        QCOMPARE(made.conflicts.first().ours, QString::number(ours));
        QCOMPARE(made.conflicts.first().theirs, QString::number(theirs));
    }

    void mergesTagsAndRangesOneByOne() {
        SidecarNotes base = notes();
        base.tags = {u"a"_s, u"b"_s};
        SidecarNotes ours = base;
        ours.tags = {u"a"_s, u"b"_s, u"ours"_s};
        SidecarNotes theirs = base;
        theirs.tags = {u"b"_s, u"theirs"_s};
        theirs.ranges.removeFirst();
        theirs.ranges.append({.in = 7'000, .out = 7'100});
        const MergedNotes made = mergeNotes(base, ours, theirs);
        QVERIFY(made.conflicts.isEmpty());
        QCOMPARE(made.notes.tags, (QStringList{u"b"_s, u"ours"_s, u"theirs"_s}));
        QCOMPARE(made.notes.ranges.size(), 2);
        QCOMPARE(made.notes.ranges.last().in, 7'000);
    }

    void takesNothingAwayWithoutABase() {
        SidecarNotes theirs;
        theirs.tags = {u"night"_s};
        theirs.credit = u"Somebody else"_s;
        const MergedNotes made = mergeNotes(std::nullopt, notes(), theirs);
        QCOMPARE(made.notes.tags.size(), 3);
        QCOMPARE(made.notes.title, notes().title);
        QCOMPARE(made.conflicts.size(), 1);
        QCOMPARE(made.conflicts.first().field, Field::Credit);
    }
};

QTEST_GUILESS_MAIN(SidecarTest)
#include "sidecar_test.moc"
