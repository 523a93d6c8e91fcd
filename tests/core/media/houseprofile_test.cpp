// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/houseprofile.h"

#include <QTest>

using namespace Rushes::Media;
using namespace Qt::StringLiterals;

namespace {

FileFacts file(const QString& label, const QString& container, const QString& codec, const QString& raster, qint64 megabits) {
    const QStringList parts = raster.split(u' ');
    const QStringList frame = parts.at(0).split(u'x');
    FileFacts facts;
    facts.label = label;
    facts.container = container;
    facts.videoCodec = codec;
    facts.width = frame.at(0).toInt();
    facts.height = frame.at(1).toInt();
    facts.isInterlaced = parts.at(1).endsWith(u'i');
    facts.frameRate = FrameRate::parse(parts.at(1).chopped(1));
    facts.bitrate = megabits * 1'000'000;
    return facts;
}

const FileFacts xdcam = file(u"MXF XDCAM HD422"_s, u"mxf"_s, u"mpeg2video"_s, u"1920x1080 25i"_s, 50);
const FileFacts xdcam720 = file(u"MXF XDCAM HD422 720p"_s, u"mxf"_s, u"mpeg2video"_s, u"1280x720 50p"_s, 50);
const FileFacts proResHq = file(u"MOV ProRes 422 HQ"_s, u"mov"_s, u"prores"_s, u"1920x1080 25p"_s, 184);
const FileFacts proResLt = file(u"MOV ProRes 422 LT"_s, u"mov"_s, u"prores"_s, u"1920x1080 25p"_s, 85);
const FileFacts web = file(u"MP4 H.264 1080p"_s, u"mp4"_s, u"h264"_s, u"1920x1080 25p"_s, 12);
const FileFacts web720 = file(u"MP4 H.264 720p"_s, u"mp4"_s, u"h264"_s, u"1280x720 25p"_s, 20);
const FileFacts webRicher = file(u"MP4 H.264 1080p high"_s, u"mp4"_s, u"AVC1"_s, u"1920x1080 25p"_s, 20);
const FileFacts ntsc = file(u"MXF XDCAM HD422"_s, u"mxf"_s, u"mpeg2video"_s, u"1920x1080 29.97i"_s, 50);
const FileFacts strange = file(u"MP4 something new"_s, u"mp4"_s, u"vvc"_s, u"3840x2160 50p"_s, 30);
const FileFacts nothingKnown{};

} // namespace

class HouseProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("the brief's") << u"MXF XDCAM HD422 1080i50, else ProRes, else best H.264"_s << u"MXF XDCAM HD422 1080i50, else ProRes, else H.264"_s;
        QTest::newRow("any case, any space") << u"  mxf xdcam hd422\t1080I50 ,prores 422 hq,ELSE Best h264 "_s
                                             << u"MXF XDCAM HD422 1080i50, else ProRes 422 HQ, else H.264"_s;
        QTest::newRow("any order") << u"1080p25 H.265 MP4"_s << u"MP4 H.265 1080p25"_s;
        QTest::newRow("another name") << u"HEVC, else AVC, else ProRes HQ"_s << u"H.265, else H.264, else ProRes 422 HQ"_s;
        QTest::newRow("frames with a slash") << u"1080i/25"_s << u"1080i50"_s;
        QTest::newRow("frames because nobody sends 12.5") << u"1080i25"_s << u"1080i50"_s;
        QTest::newRow("NTSC fields") << u"1080i59.94"_s << u"1080i59.94"_s;
        QTest::newRow("NTSC frames") << u"720p59.94, 1080p23.976"_s << u"720p59.94, else 1080p23.976"_s;
        QTest::newRow("rate alone") << u"MXF i50"_s << u"MXF i50"_s;
        QTest::newRow("frame") << u"1920×1080 ≥50Mbps"_s << u"1920x1080 >=50Mb/s"_s;
        QTest::newRow("codec by name") << u"codec:VVC MKV"_s << u"MKV codec:vvc"_s;
        QTest::newRow("whatever is best") << u"best"_s << u"best"_s;
    }
    void saysWhatItRead() {
        QFETCH(QString, text);
        const auto profile = HouseProfile::parse(text);
        QVERIFY(profile);
        QTEST(profile->text(), "read");
        QCOMPARE(HouseProfile::parse(profile->text()).value(), *profile);
    }

    void saysWhereItIsWrong_data() {
        using enum ProfileError::Kind;
        QTest::addColumn<QString>("text");
        QTest::addColumn<ProfileError>("error");
        QTest::newRow("nothing") << QString{} << ProfileError{Empty, 0, {}};
        QTest::newRow("a wish left out") << u"ProRes,, H.264"_s << ProfileError{Empty, 7, {}};
        QTest::newRow("ends with a comma") << u"ProRes,"_s << ProfileError{Empty, 7, {}};
        QTest::newRow("else and nothing") << u"ProRes, else"_s << ProfileError{Empty, 7, {}};
        QTest::newRow("else at the beginning") << u"else ProRes"_s << ProfileError{UnknownWord, 0, u"else"_s};
        QTest::newRow("misspelt codec") << u"MXF, else ProRess 422"_s << ProfileError{UnknownWord, 10, u"ProRess"_s};
        QTest::newRow("best in the middle") << u"MXF best"_s << ProfileError{UnknownWord, 4, u"best"_s};
        QTest::newRow("two containers") << u"MXF XDCAM MOV"_s << ProfileError{SaidTwice, 10, u"MOV"_s};
        QTest::newRow("two codecs") << u"ProRes codec:x"_s << ProfileError{SaidTwice, 7, u"codec:x"_s};
        QTest::newRow("two rasters") << u"1080i50 720p50"_s << ProfileError{SaidTwice, 8, u"720p50"_s};
        QTest::newRow("no rate at all") << u"1080i0"_s << ProfileError{UnknownWord, 0, u"1080i0"_s};
        QTest::newRow("too many") << u"MXF"_s + u", MXF"_s.repeated(20) << ProfileError{TooLong, 99, {}};
        QTest::newRow("too long") << QString{1001, u'x'} << ProfileError{TooLong, 1000, {}};
    }
    void saysWhereItIsWrong() {
        QFETCH(QString, text);
        QFETCH(ProfileError, error);
        const auto profile = HouseProfile::parse(text);
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, error.kind);
        QCOMPARE(profile.error().position, error.position);
        QCOMPARE(profile.error().word, error.word);
    }

    void chooses_data() {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QList<FileFacts>>("files");
        QTest::addColumn<int>("chosen");
        QTest::addColumn<int>("wish");
        const QString house = u"MXF XDCAM HD422 1080i50, else ProRes, else best H.264"_s;
        QTest::newRow("first choice") << house << QList{web, proResHq, xdcam} << 2 << 0;
        QTest::newRow("second choice") << house << QList{web, proResHq} << 1 << 1;
        QTest::newRow("third choice") << house << QList{strange, web} << 1 << 2;
        QTest::newRow("another rate is another format") << house << QList{ntsc, web} << 1 << 2;
        QTest::newRow("another raster is another format") << house << QList{xdcam720, web} << 1 << 2;
        QTest::newRow("largest raster") << house << QList{web720, web} << 1 << 2;
        QTest::newRow("then bit rate") << house << QList{web, web720, webRicher} << 2 << 2;
        QTest::newRow("then the portal's order") << house << QList{web, web} << 0 << 2;
        QTest::newRow("flavour in the label") << u"ProRes 422 HQ"_s << QList{proResLt, proResHq} << 1 << 0;
        QTest::newRow("the other flavour") << u"ProRes LT"_s << QList{proResHq, proResLt} << 1 << 0;
        QTest::newRow("unknown codec by its name") << u"codec:VVC"_s << QList{xdcam, strange} << 1 << 0;
        QTest::newRow("least bit rate") << u"H.264 >=15Mb/s"_s << QList{web, webRicher} << 1 << 0;
        QTest::newRow("fields are not frames") << u"1080p25"_s << QList{xdcam, web} << 1 << 0;
        QTest::newRow("NTSC fields") << u"1080i59.94"_s << QList{xdcam, ntsc} << 1 << 0;
        QTest::newRow("nothing fits") << u"DNxHD"_s << QList{web, strange, xdcam} << 1 << -1;
        QTest::newRow("nothing is known") << house << QList{nothingKnown} << 0 << -1;
        QTest::newRow("any") << u"DNxHD, else best"_s << QList{nothingKnown, web720} << 1 << 1;
    }
    void chooses() {
        QFETCH(QString, profile);
        QFETCH(QList<FileFacts>, files);
        QFETCH(int, chosen);
        QFETCH(int, wish);
        const auto choice = HouseProfile::parse(profile).value().choose(files);
        QVERIFY(choice);
        QCOMPARE(choice->file, chosen);
        QCOMPARE(choice->wish, wish);
    }

    void hasNothingToChooseFromNothing() { QVERIFY(!HouseProfile::usual().choose({})); }

    void theUsualProfileTakesBroadcastFilesOfAnyKind() {
        const FileFacts avc = file(u"MXF AVC-Intra 100"_s, u"mxf"_s, u"avc-intra"_s, u"1920x1080 25i"_s, 100);
        QCOMPARE(HouseProfile::usual().choose({web, proResHq, avc})->file, 2);
        QCOMPARE(HouseProfile::usual().choose({avc, xdcam})->file, 1);
    }
};

QTEST_GUILESS_MAIN(HouseProfileTest)
#include "houseprofile_test.moc"
