// SPDX-License-Identifier: GPL-3.0-or-later
// rushes-probe itself, asked about files that ffmpeg makes and about files that mean harm.
#include "core/media/probeclient.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Rushes::Media;
using namespace Qt::StringLiterals;

namespace {

const QString probeProgram = QStringLiteral(RUSHES_BIN_DIR "/rushes-probe");

/// The measures of a baseline JPEG file, from its frame header.
QSize jpegSize(const QByteArray& jpeg) {
    for (qsizetype at = 2; at + 9 < jpeg.size();) {
        const auto byte = [&](qsizetype offset) { return static_cast<int>(static_cast<unsigned char>(jpeg.at(at + offset))); };
        if (byte(0) != 0xFF) return {};
        if (byte(1) == 0xC0) return {byte(7) * 256 + byte(8), byte(5) * 256 + byte(6)};
        at += 2 + byte(2) * 256 + byte(3);
    }
    return {};
}

class ProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        makeXdcam();
        ffmpeg(
            "-f lavfi -i testsrc2=size=1280x720:rate=24000/1001:duration=1 -c:v prores_ks -profile:v 3 -timecode 23:59:58:00 -metadata:s:v reel_name=A001_C003",
            "prores.mov");
        ffmpeg("-f lavfi -i testsrc2=size=640x360:rate=30000/1001:duration=2 -f lavfi -i anullsrc=channel_layout=stereo:sample_rate=44100 -t 2 -c:v libx264 "
               "-c:a aac "
               "-timecode 01:00:00;00",
               "drop.mp4");
        ffmpeg("-f lavfi -i sine=duration=1:sample_rate=48000 -c:a pcm_s16le", "sound.wav");
        makeLevels();
        ffmpeg("-f lavfi -i aevalsrc=gte(t\\,65)*sin(2000*t):d=70:s=8000 -c:a pcm_s16le", "minutes.wav");
        ffmpeg("-f lavfi -i color=black:size=640x360:rate=25:duration=3 -f lavfi -i color=red:size=640x360:rate=25:duration=3 "
               "-filter_complex [0][1]concat -c:v libx264 -g 5",
               "blackstart.mp4");
        ffmpeg("-f lavfi -i color=black:size=640x360:rate=25:duration=3 -f lavfi -i color=red:size=640x360:rate=25:duration=3 "
               "-filter_complex [0][1]concat -c:v mpeg2video -pix_fmt yuv422p -b:v 5M -g 12 -bf 2",
               "blackstart.mxf");
        for (const char* const name : {"fields.mxf", "fields.mov"}) {
            const QByteArray codec = QByteArrayView{name}.endsWith("mxf") ? "mpeg2video -pix_fmt yuv422p -b:v 5M -bf 2"_ba : "prores_ks -profile:v 2"_ba;
            ffmpeg("-f lavfi -i color=white:size=640x360:rate=25:duration=1,format=yuv422p,geq=lum='235-219*mod(Y\\,2)':cb=128:cr=128 -flags +ildct+ilme -top "
                   "1 -c:v " +
                       codec,
                   name);
        }
        ffmpeg("-f lavfi -i testsrc2=size=720x576:rate=25:duration=1,setsar=64/45 -c:v mpeg2video -b:v 5M", "wide.mxf");
        ffmpeg("-f lavfi -i testsrc2=size=720x576:rate=25:duration=1,setsar=64/45 -c:v mpeg2video -b:v 5M", "wide.mpg");
        ffmpeg("-f lavfi -i testsrc2=size=3840x2160:rate=25:duration=0.4,format=yuv422p10 -c:v prores_ks -profile:v 3", "uhd.mov");
    }

    /// Each channel has a sound of its own: how loud it is tells which one it is.
    void measuresTheLevelsOfEachChannel_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("eight tracks in MXF") << "levels.mxf"_ba;
        QTest::newRow("one track of eight channels") << "levels.mov"_ba;
    }
    void measuresTheLevelsOfEachChannel() {
        QFETCH(QByteArray, file);
        const auto piece = pieceOf(file, 0);
        QVERIFY(piece);
        QCOMPARE(piece->channels(), 8);
        QCOMPARE(piece->moments(), 50); // two seconds
        for (int channel = 0; channel < 8; ++channel) {
            // -6 dB for the first, 6 dB less for each after it.
            const double expected = 255 * (1 - 6.0 * (channel + 1) / 60);
            for (const int moment : {2, 25, 47})
                QVERIFY2(std::abs(piece->peak(moment, channel) - expected) < 6, qPrintable(QString::number(piece->peak(moment, channel))));
        }
        QCOMPARE(pieceOf(file, 1)->moments(), 0); // there is nothing any more
    }

    void aPieceBeginsWhereItShould() {
        const auto first = pieceOf("minutes.wav", 0);
        const auto second = pieceOf("minutes.wav", 1);
        QCOMPARE(first->moments(), 1500);
        QCOMPARE(second->moments(), 250);
        // Silent for 65 seconds, then full.
        QCOMPARE(first->peak(1499, 0), 0);
        QCOMPARE(second->peak(120, 0), 0);
        QVERIFY(second->peak(130, 0) > 200);
    }

    void aFileWithoutSoundHasNoChannels() {
        const auto piece = pieceOf("blackstart.mp4", 0);
        QVERIFY(piece);
        QCOMPARE(piece->channels(), 0);
    }

    void takesThePictureOfATime() {
        const auto black = resultOf(m_probe.frame(path("blackstart.mp4"), std::chrono::milliseconds{1000}, 160));
        const auto red = resultOf(m_probe.frame(path("blackstart.mp4"), std::chrono::milliseconds{5000}, 160));
        QVERIFY(black);
        QVERIFY(red);
        QCOMPARE(jpegSize(*red), QSize(160, 90));
        QVERIFY(*black != *red);
        QVERIFY(!resultOf(m_probe.frame(path("sound.wav"), std::chrono::milliseconds{0}, 160)));
    }

    void readsABroadcastFile() {
        const auto facts = factsOf("xdcam.mxf");
        QVERIFY(facts);
        const MediaFacts expected{
            .container = u"mxf"_s,
            .videoCodec = u"mpeg2video"_s,
            .videoProfile = u"4:2:2"_s,
            .width = 1920,
            .height = 1080,
            .frameRate = FrameRate::of(25),
            .scan = Scan::TopFieldFirst,
            .colour = u"bt709"_s,
            .videoBitrate = 50'000'000,
            .frames = 25,
            .duration = std::chrono::seconds{1},
            .startTimecode = u"10:00:00:00"_s,
            .reel = {},
            .audioChannels = 8,
            .audioTracks = 8,
            .audioCodec = u"pcm_s24le"_s,
            .audioBits = 24,
            .audioRate = 48'000,
        };
        QCOMPARE(*facts, expected);
    }

    void readsAnEditorsFile() {
        const auto facts = factsOf("prores.mov");
        QVERIFY(facts);
        QCOMPARE(facts->container, u"mov"_s);
        QCOMPARE(facts->videoCodec, u"prores"_s);
        QCOMPARE(facts->videoProfile, u"HQ"_s);
        QCOMPARE(facts->frameRate, FrameRate::of(24000, 1001));
        QCOMPARE(facts->scan, Scan::Progressive);
        QCOMPARE(facts->startTimecode, u"23:59:58:00"_s);
        QCOMPARE(facts->reel, u"A001_C003"_s);
        QCOMPARE(facts->audioTracks, 0);
    }

    void readsADropFrameFile() {
        const auto facts = factsOf("drop.mp4");
        QVERIFY(facts);
        QCOMPARE(facts->container, u"mp4"_s);
        QCOMPARE(facts->videoCodec, u"h264"_s);
        QCOMPARE(facts->frameRate, FrameRate::of(30000, 1001));
        QCOMPARE(facts->frames, 60);
        QCOMPARE(facts->duration, std::chrono::milliseconds{2002});
        QCOMPARE(facts->startTimecode, u"01:00:00;00"_s);
        QCOMPARE(facts->audioChannels, 2);
        QCOMPARE(facts->audioTracks, 1);
        QCOMPARE(facts->audioCodec, u"aac"_s);
        QCOMPARE(facts->audioRate, 44'100);
    }

    void readsSoundWithoutPicture() {
        const auto facts = factsOf("sound.wav");
        QVERIFY(facts);
        QCOMPARE(facts->container, u"wav"_s);
        QCOMPARE(facts->audioBits, 16);
        QCOMPARE(facts->width, 0);
        QVERIFY(!facts->frameRate);
        QCOMPARE(faultOf(thumbnailOf("sound.wav", 320)), ProbeFault::NotMedia);
    }

    void takesThumbnailsInTheTrueProportions_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QSize>("size");
        QTest::addRow("interlaced HD") << "xdcam.mxf"_ba << QSize{320, 180};
        QTest::addRow("prores") << "prores.mov"_ba << QSize{320, 180};
        QTest::addRow("h264") << "drop.mp4"_ba << QSize{320, 180};
        QTest::addRow("long pixels") << "wide.mpg"_ba << QSize{320, 180};
        QTest::addRow("long pixels that the pictures tell of") << "wide.mxf"_ba << QSize{320, 180};
        QTest::addRow("UHD, 10 bit") << "uhd.mov"_ba << QSize{320, 180};
    }
    void takesThumbnailsInTheTrueProportions() {
        QFETCH(QByteArray, name);
        const auto thumbnail = thumbnailOf(name, 320);
        QVERIFY2(thumbnail, qPrintable(thumbnail ? QString{} : thumbnail.error().detail));
        QTEST(jpegSize(*thumbnail), "size");
    }

    void doesNotMakePicturesLargerThanTheyAre() { QCOMPARE(jpegSize(thumbnailOf("drop.mp4", 4096).value()), (QSize{640, 360})); }

    void looksPastBlack_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addRow("MP4") << "blackstart.mp4"_ba;
        QTest::addRow("MXF with pictures between two") << "blackstart.mxf"_ba;
    }
    void looksPastBlack() {
        QFETCH(QByteArray, name);
        const QByteArray pixels = pixelsOf(thumbnailOf(name, 64));
        QVERIFY(pixels.size() > 3);
        QVERIFY2(static_cast<unsigned char>(pixels.at(0)) > 200 && static_cast<unsigned char>(pixels.at(1)) < 60, "the picture is not the red one");
    }

    /// The upper field is white and the lower one black: both together would be grey.
    void takesOneFieldOfTwo_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addRow("MXF, MPEG-2") << "fields.mxf"_ba;
        QTest::addRow("MOV, ProRes") << "fields.mov"_ba;
    }
    void takesOneFieldOfTwo() {
        QFETCH(QByteArray, name);
        const QByteArray pixels = pixelsOf(thumbnailOf(name, 64));
        QVERIFY(pixels.size() > 3);
        QCOMPARE_GT(static_cast<unsigned char>(pixels.at(pixels.size() / 2)), 230);
    }

    void refusesFilesThatNameOthers_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("hls")
            << "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nhttp://127.0.0.1:PORT/a.ts\n#EXTINF:10,\nfile://OTHER\n#EXT-X-ENDLIST\n"_ba;
        QTest::addRow("plain m3u") << "#EXTM3U\nOTHER\nhttp://127.0.0.1:PORT/a.mp4\n"_ba;
        QTest::addRow("concat") << "ffconcat version 1.0\nfile 'OTHER'\nfile 'http://127.0.0.1:PORT/a.mp4'\n"_ba;
        QTest::addRow("dash")
            << "<?xml version=\"1.0\"?>\n<MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" type=\"static\"><BaseURL>http://127.0.0.1:PORT/</BaseURL></MPD>\n"_ba;
        QTest::addRow("sdp") << "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video PORT RTP/AVP 96\na=rtpmap:96 H264/90000\n"_ba;
        QTest::addRow("image list") << "OTHER\nOTHER\n"_ba;
        QTest::addRow("script") << "<html><script src=\"http://127.0.0.1:PORT/\"></script></html>"_ba;
    }
    void refusesFilesThatNameOthers() {
        QFETCH(QByteArray, text);
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        const QByteArray port = QByteArray::number(listener.serverPort());
        write("list.mxf", text.replace("PORT", port).replace("OTHER", path("drop.mp4").toUtf8()));
        QCOMPARE(faultOf(factsOf("list.mxf")), ProbeFault::NotMedia);
        QCOMPARE(faultOf(thumbnailOf("list.mxf", 320)), ProbeFault::NotMedia);
        QVERIFY2(!listener.waitForNewConnection(0), "somebody was called over the network");
    }

    void refusesWhatIsNoMedia() {
        write("empty.mxf", {});
        write("text.mxf", "Minutes of the meeting\n"_ba.repeated(5000));
        write("zeros.mp4", QByteArray{100'000, '\0'});
        for (const auto* name : {"empty.mxf", "text.mxf", "zeros.mp4"}) QCOMPARE(faultOf(factsOf(name)), ProbeFault::NotMedia);
    }

    void saysWhatCannotBeRead() {
        QCOMPARE(faultOf(factsOf("nothing-there.mxf")), ProbeFault::Unreadable);
        QCOMPARE(faultOf(factsOf(".")), ProbeFault::Unreadable);
        QCOMPARE(run("mkfifo", {path("pipe.mxf")}), QByteArray{});
        QCOMPARE(faultOf(factsOf("pipe.mxf")), ProbeFault::Unreadable);
        QCOMPARE(faultOf(m_probe.facts(u"/dev/zero"_s)), ProbeFault::Unreadable);
    }

    void survivesTruncationAnywhere() {
        for (const auto* name : {"xdcam.mxf", "prores.mov", "drop.mp4"}) {
            const QByteArray whole = read(name);
            for (const int percent : {1, 10, 50, 90, 99}) {
                write("cut", whole.first(whole.size() * percent / 100));
                const auto facts = factsOf("cut");
                const auto thumbnail = thumbnailOf("cut", 320);
                QVERIFY(facts || facts.error().fault == ProbeFault::NotMedia);
                QVERIFY(thumbnail || thumbnail.error().fault == ProbeFault::NotMedia);
            }
        }
    }

    void survivesBrokenBytes() {
        for (const auto* name : {"xdcam.mxf", "drop.mp4"}) {
            const QByteArray whole = read(name);
            for (int round = 0; round < 20; ++round) {
                QByteArray broken = whole;
                for (qsizetype at = 100 + round; at < broken.size(); at += 997 + 31 * round) broken[at] = static_cast<char>(broken.at(at) ^ (round + 1));
                write("broken" + QByteArray::number(round), broken);
                const QByteArray file = "broken" + QByteArray::number(round);
                // Whatever is found, the helper lives to tell it.
                const auto facts = factsOf(file);
                QVERIFY(facts || facts.error().fault == ProbeFault::NotMedia || facts.error().fault == ProbeFault::TooLarge);
                static_cast<void>(thumbnailOf(file, 64));
            }
        }
    }

    void boundsHostileMetadata() {
        const QString bomb = QString{100'000, u'x'};
        run("ffmpeg", {u"-v"_s, u"error"_s, u"-y"_s, u"-i"_s, path("prores.mov"), u"-c"_s, u"copy"_s, u"-metadata"_s, u"title="_s + bomb, u"-metadata:s:v"_s,
                       u"reel_name=A\"\\\t"_s + QString{300, u'ž'}, u"-metadata:s:v"_s, u"timecode=01:00:00:00"_s, path("bomb.mov")});
        const auto facts = factsOf("bomb.mov");
        QVERIFY(facts);
        QVERIFY(facts->reel.startsWith(u"A\"\\ ž"_s));
        QVERIFY(facts->reel.toUtf8().size() <= 200);
        QVERIFY(!facts->reel.contains(QChar::ReplacementCharacter));
    }

    void boundsTheNumberOfStreams() {
        QStringList arguments{u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"anullsrc=sample_rate=8000"_s, u"-t"_s, u"0.1"_s};
        for (int stream = 0; stream < 300; ++stream) arguments << u"-map"_s << u"0"_s;
        run("ffmpeg", arguments << u"-c:a"_s << u"pcm_s16le"_s << path("streams.mov"));
        QVERIFY(read("streams.mov").size() > 10'000);
        const auto facts = factsOf("streams.mov");
        QVERIFY(!facts || facts->audioTracks <= 128);
    }

    void boundsPicturesAndDurations() {
        // 60000 × 60000 pictures, and a length of 10^18 units of time, written into the headers.
        QByteArray bytes = read("drop.mp4");
        const qsizetype entry = bytes.indexOf("avc1", bytes.indexOf("stsd"));
        QVERIFY(entry > 0);
        bytes.replace(entry + 28, 4, "\xEA\x60\xEA\x60");
        write("huge.mp4", bytes);
        const auto thumbnail = thumbnailOf("huge.mp4", 320);
        QVERIFY(thumbnail || thumbnail.error().fault == ProbeFault::NotMedia || thumbnail.error().fault == ProbeFault::TooLarge);

        bytes = read("sound.wav");
        QVERIFY(bytes.startsWith("RIFF"));
        bytes.replace(4, 4, "\xFF\xFF\xFF\xFF");
        bytes.replace(bytes.indexOf("data") + 4, 4, "\xFF\xFF\xFF\xFF");
        write("long.wav", bytes);
        const auto facts = factsOf("long.wav");
        QVERIFY(facts);
        QVERIFY(facts->duration <= std::chrono::hours{24 * 100});
    }

    void isStillTheFirstHelper() {
        // None of the above ended it: every fault was an answer.
        const auto* const helper = m_probe.findChild<QProcess*>();
        QVERIFY(helper != nullptr);
        QCOMPARE(m_firstHelper, helper->processId());
    }

    void cannotWriteFilesOrTakeMuchMemory() {
        const auto* const helper = m_probe.findChild<QProcess*>();
        QFile limits{u"/proc/%1/limits"_s.arg(helper->processId())};
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const QByteArray text = limits.readAll().simplified();
        QVERIFY(text.contains("Max file size 0 0"));
        QVERIFY(text.contains("Max core file size 0 0"));
        const qsizetype at = text.indexOf("Max address space ");
        QVERIFY(text.sliced(at + 18).split(' ').first().toLongLong() < qint64{1024} * 1024 * 1024);
        QVERIFY(!text.contains("Max cpu time unlimited unlimited"));
    }

    void endsAtWordsItDoesNotUnderstand() {
        for (const QByteArray& words :
             {"hello\n"_ba, "facts\n"_ba, "facts -1\n"_ba, "facts 99999999\n"_ba, "thumbnail 0 3\na.b"_ba, "facts x\n"_ba, QByteArray{1000, 'x'}}) {
            QProcess helper;
            helper.start(probeProgram);
            helper.write(words);
            QVERIFY(helper.waitForFinished());
            QCOMPARE(helper.exitStatus(), QProcess::NormalExit);
            QCOMPARE(helper.readAllStandardOutput(), QByteArray{});
        }
    }

private:
    [[nodiscard]] QString path(const QByteArray& name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QByteArray run(const char* program, const QStringList& arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QString::fromLatin1(program), arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0) QTest::qFail(program, __FILE__, __LINE__);
        return process.readAllStandardOutput();
    }
    void ffmpeg(const QByteArray& arguments, const char* name) {
        run("ffmpeg", QString::fromLatin1(arguments).split(u' ') << u"-v"_s << u"error"_s << u"-y"_s << path(name));
    }
    /// Red, green and blue of each pixel of a JPEG file.
    QByteArray pixelsOf(const ProbeResult<QByteArray>& jpeg) {
        if (!jpeg) return {};
        write("thumbnail.jpg", *jpeg);
        return run("ffmpeg", {u"-v"_s, u"error"_s, u"-i"_s, path("thumbnail.jpg"), u"-f"_s, u"rawvideo"_s, u"-pix_fmt"_s, u"rgb24"_s, u"-"_s});
    }
    /// Two seconds of eight channels, the first at -6 dB, each 6 dB below the one before it.
    void makeLevels() {
        QStringList video{u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=size=320x180:rate=25:duration=2"_s};
        QStringList tracks = video;
        QStringList maps{u"-map"_s, u"0:v"_s};
        QStringList tones;
        for (int channel = 0; channel < 8; ++channel) {
            const QString tone = u"%1*sin(2*PI*440*t)"_s.arg(std::pow(10, -6.0 * (channel + 1) / 20));
            tones.append(tone);
            tracks += {u"-f"_s, u"lavfi"_s, u"-i"_s, u"aevalsrc=%1:d=2:s=48000"_s.arg(tone)};
            maps += {u"-map"_s, u"%1:a"_s.arg(channel + 1)};
        }
        const QStringList quiet{u"-v"_s, u"error"_s, u"-y"_s};
        run("ffmpeg",
            tracks + maps + QStringList{u"-c:v"_s, u"mpeg2video"_s, u"-pix_fmt"_s, u"yuv422p"_s, u"-c:a"_s, u"pcm_s24le"_s} + quiet << path("levels.mxf"));
        run("ffmpeg", video +
                              QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s, u"aevalsrc=%1:c=7.1:d=2:s=48000"_s.arg(tones.join(u'|')), u"-c:v"_s, u"mpeg2video"_s,
                                          u"-c:a"_s, u"pcm_s16le"_s} +
                              quiet
                          << path("levels.mov"));
    }
    void makeXdcam() {
        QByteArray arguments =
            "-f lavfi -i testsrc2=size=1920x1080:rate=25:duration=1 -f lavfi -i sine=duration=1:sample_rate=48000 "
            "-map 0:v -c:v mpeg2video -pix_fmt yuv422p -b:v 50M -minrate 50M -maxrate 50M -bufsize 17825792 -flags +ildct+ilme -top 1 -g 12 -bf 2 "
            "-color_primaries bt709 -color_trc bt709 -colorspace bt709 -timecode 10:00:00:00 -c:a pcm_s24le";
        for (int track = 0; track < 8; ++track) arguments += " -map 1:a";
        ffmpeg(arguments, "xdcam.mxf");
    }
    QByteArray read(const QByteArray& name) const {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    void write(const QByteArray& name, const QByteArray& bytes) const {
        QFile file{path(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    template <typename T> ProbeResult<T> resultOf(const QFuture<ProbeResult<T>>& future) {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000)) QTest::qFail("no answer", __FILE__, __LINE__);
        if (const auto* const helper = m_probe.findChild<QProcess*>(); helper != nullptr && m_firstHelper == 0) m_firstHelper = helper->processId();
        return future.result();
    }
    ProbeResult<MediaFacts> factsOf(const QByteArray& name) { return resultOf(m_probe.facts(path(name))); }
    ProbeResult<QByteArray> thumbnailOf(const QByteArray& name, int width) { return resultOf(m_probe.thumbnail(path(name), width)); }
    std::optional<WaveformPiece> pieceOf(const QByteArray& name, int number) {
        const auto answer = resultOf(m_probe.waveform(path(name), number));
        return answer ? WaveformPiece::fromAnswer(*answer) : std::nullopt;
    }
    ProbeFault faultOf(const auto& result) { return result ? ProbeFault::NoProbe : result.error().fault; }
    ProbeFault faultOf(const QFuture<ProbeResult<MediaFacts>>& future) { return faultOf(resultOf(future)); }

    QTemporaryDir m_folder;
    ProbeClient m_probe{probeProgram};
    qint64 m_firstHelper = 0;
};

} // namespace

QTEST_GUILESS_MAIN(ProbeTest)
#include "probe_test.moc"
