// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/democatalogue.h"

#include "tests/portal/demo/recordingsink.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::PortalServer;
using Catalogue::Role;
using Rushes::Tests::RecordingSink;

namespace {

constexpr int patience = 120'000; // a busy machine; about three seconds on an idle one

/// One run of the demo, as the portal would have it.
struct Run {
    explicit Run(const QString& folder, DemoScope scope = DemoScope::Small)
        : demo{sink, folder, scope},
          progress{&demo, &DemoCatalogue::progress},
          failed{&demo, &DemoCatalogue::failed},
          finished{&demo, &DemoCatalogue::finished} {
        const auto loaded = demo.load();
        if (!loaded) qFatal("%s", qPrintable(loaded.error()));
    }

    bool ends() { return finished.size() == 1 || finished.wait(patience); }

    const RecordingSink::Media& media(Role role, const QString& frameRate) const {
        const auto found =
            std::ranges::find_if(sink.media, [&](const auto& each) { return each.rendition.role == role && each.rendition.frameRate == frameRate; });
        if (found == sink.media.end()) qFatal("there is no such rendition");
        return *found;
    }

    RecordingSink sink;
    DemoCatalogue demo;
    QSignalSpy progress;
    QSignalSpy failed;
    QSignalSpy finished;
};

QJsonObject probed(const QString& path) {
    QProcess process;
    process.start(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_streams"_s, u"-show_format"_s, u"-of"_s, u"json"_s, path});
    process.waitForFinished();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QList<QJsonObject> streams(const QJsonObject& facts, const QString& kind) {
    QList<QJsonObject> result;
    const QJsonArray all = facts["streams"_L1].toArray();
    for (const auto& each : all) {
        if (each["codec_type"_L1].toString() == kind) result.append(each.toObject());
    }
    return result;
}

QString startTimecode(const QJsonObject& facts) {
    QString whole = facts["format"_L1]["tags"_L1]["timecode"_L1].toString();
    if (!whole.isEmpty()) return whole;
    const QList<QJsonObject> data = streams(facts, u"data"_s);
    return data.isEmpty() ? QString{} : data.first()["tags"_L1]["timecode"_L1].toString();
}

/// The files of the folder with the times at which they were made.
QMap<QString, QDateTime> times(const QString& folder) {
    QMap<QString, QDateTime> result;
    const QFileInfoList files = QDir{folder}.entryInfoList({u"*.mxf"_s, u"*.mp4"_s, u"*_Thumbnail.jpg"_s}, QDir::Files);
    for (const QFileInfo& file : files) result[file.fileName()] = file.lastModified();
    return result;
}

} // namespace

class DemoCatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_whole = std::make_unique<Run>(m_folder.path());
        m_whole->demo.makeMedia();
        QVERIFY(m_whole->ends());
        for (const auto& failure : m_whole->failed) qWarning() << failure;
        QVERIFY(m_whole->failed.isEmpty());
        QCOMPARE(m_whole->sink.media.size(), 4);
    }

    void givesEveryMeetingAndVideoItsPictures() {
        const RecordingSink& sink = m_whole->sink;
        QCOMPARE(sink.photos.size(), sink.meetings.size());
        QCOMPARE(sink.thumbnails.size(), sink.videos.size());
        for (const QString& path : sink.thumbnails) QVERIFY2(QFileInfo{path}.size() > 0, qPrintable(path));
        for (const QString& path : sink.photos) QVERIFY2(QFileInfo{path}.size() > 0, qPrintable(path));
    }

    void givesTheVideosWithMediaAStoryboard() {
        const RecordingSink& sink = m_whole->sink;
        QCOMPARE(sink.storyboards.size(), 2);
        for (const auto& [id, made] : sink.storyboards.asKeyValueRange()) {
            const auto& [board, path] = made;
            const auto of = std::ranges::find(sink.videos, Catalogue::VideoId{id}, &Catalogue::Video::id);
            QVERIFY(of != sink.videos.end());
            QVERIFY(board.isSound());
            QVERIFY(board.offsetOf(board.count - 1) < of->duration);
            QVERIFY(board.offsetOf(board.count) > of->duration - board.interval); // to the end of it
            const QList<QJsonObject> pictures = streams(probed(path), u"video"_s);
            QCOMPARE(pictures.size(), 1);
            QCOMPARE(pictures.first()["width"_L1].toInt(), board.columns * board.frame.width());
            QCOMPARE(pictures.first()["height"_L1].toInt(), board.rows * board.frame.height());
        }
    }

    void givesPressPhotosNewsAndCaptions() {
        const RecordingSink& sink = m_whole->sink;
        QCOMPARE(sink.pressPhotos.size(), 27);
        for (const auto& each : sink.pressPhotos) {
            QFile file{each.path};
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(each.photo.size, ByteCount{file.size()});
            QCOMPARE(each.photo.sha256->bytes(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
            QVERIFY(QFileInfo{each.previewPath}.size() > 0);
        }
        QCOMPARE(sink.news.size(), 13);
        const QString vtt = sink.captions.value(u"arrivals-2026-02/en"_s);
        QVERIFY2(vtt.startsWith("WEBVTT\n\n00:00:00.000 --> 00:00:0"_L1), qPrintable(vtt));
        QVERIFY(!sink.captions.contains(u"counter-drone-2025-10/en"_s)); // nobody speaks there
    }

    void countsItsProgress() {
        const auto total = static_cast<int>(m_whole->sink.videos.size() + m_whole->sink.storyboards.size()) + 4;
        QCOMPARE(m_whole->progress.size(), total);
        QCOMPARE(m_whole->progress.last().at(0).toInt(), total);
        QCOMPARE(m_whole->progress.last().at(1).toInt(), total);
    }

    void saysTheTruthAboutSizeAndDigest() {
        for (const auto& each : m_whole->sink.media) {
            QFile file{each.path};
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(each.rendition.size, ByteCount{file.size()});
            QCryptographicHash hash{QCryptographicHash::Sha256};
            QVERIFY(hash.addData(&file));
            QCOMPARE(each.rendition.sha256->bytes(), hash.result());
            QCOMPARE(QFileInfo{each.path}.fileName(), each.rendition.fileName);
        }
    }

    void makesXdcamHd422_data() {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("gop");
        QTest::newRow("1080i50") << u"25/1"_s << u"10:00:00:00"_s << 12;
        QTest::newRow("1080i59.94 with drop-frame timecode") << u"30000/1001"_s << u"10:00:00;00"_s << 15;
    }

    void makesXdcamHd422() {
        QFETCH(QString, rate);
        QFETCH(QString, start);
        const auto& broadcast = m_whole->media(Role::Broadcast, rate);
        const QJsonObject facts = probed(broadcast.path);
        QCOMPARE(facts["format"_L1]["format_name"_L1].toString(), u"mxf"_s);
        QCOMPARE(facts["format"_L1]["tags"_L1]["operational_pattern_ul"_L1].toString(), u"060e2b34.04010101.0d010201.01010900"_s); // OP1a
        QCOMPARE(startTimecode(facts), start);
        QCOMPARE(broadcast.rendition.startTimecode, start);

        const QList<QJsonObject> video = streams(facts, u"video"_s);
        QCOMPARE(video.size(), 1);
        QCOMPARE(video[0]["codec_name"_L1].toString(), u"mpeg2video"_s);
        QCOMPARE(video[0]["profile"_L1].toString(), u"4:2:2"_s);
        QCOMPARE(video[0]["level"_L1].toInt(), 2); // high
        QCOMPARE(video[0]["pix_fmt"_L1].toString(), u"yuv422p"_s);
        QCOMPARE(video[0]["field_order"_L1].toString(), u"tt"_s);
        QCOMPARE(video[0]["r_frame_rate"_L1].toString(), rate);
        QCOMPARE(video[0]["bit_rate"_L1].toString(), u"50000000"_s);
        QCOMPARE(video[0]["color_primaries"_L1].toString(), u"bt709"_s);
        QCOMPARE(video[0]["width"_L1].toInt(), 1920);
        QCOMPARE(video[0]["height"_L1].toInt(), 1080);

        const QList<QJsonObject> audio = streams(facts, u"audio"_s);
        QCOMPARE(audio.size(), 8);
        for (const QJsonObject& track : audio) {
            QCOMPARE(track["codec_name"_L1].toString(), u"pcm_s24le"_s);
            QCOMPARE(track["channels"_L1].toInt(), 1);
            QCOMPARE(track["sample_rate"_L1].toString(), u"48000"_s);
        }
    }

    void fillsTheConstantBitRate() {
        const auto& broadcast = m_whole->media(Role::Broadcast, u"25/1"_s);
        const double wanted = 2.0 * (50e6 + 8 * 48000 * 24) / 8;
        const double size = static_cast<double>(broadcast.rendition.size.bytes());
        QVERIFY2(size > 0.97 * wanted && size < 1.03 * wanted, qPrintable(QString::number(size / wanted)));
    }

    void movesBetweenTheFields() {
        // idet looks at the lines: pictures that were interlaced from one moment would be called progressive or undetermined.
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"ffmpeg"_s, {u"-nostdin"_s, u"-hide_banner"_s, u"-i"_s, m_whole->media(Role::Broadcast, u"25/1"_s).path, u"-vf"_s,
                                    u"crop=1920:800:0:0,idet"_s, u"-an"_s, u"-f"_s, u"null"_s, u"-"_s});
        QVERIFY(process.waitForFinished(patience));
        const QString said = QString::fromUtf8(process.readAll());
        // The last count is that of the whole file; one from before the first picture may precede it.
        const QRegularExpression counts{u"Multi frame detection: TFF:\\s*(\\d+) BFF:\\s*(\\d+)"_s};
        QRegularExpressionMatch match;
        QVERIFY2(said.lastIndexOf(counts, -1, &match) >= 0, qPrintable(said));
        QVERIFY2(match.capturedView(1).toInt() > 40, qPrintable(match.captured()));
        QCOMPARE(match.capturedView(2).toInt(), 0);
    }

    void makesASmallProxyWithTheSameTimecode() {
        const auto& proxy = m_whole->media(Role::Proxy, u"25/1"_s);
        const QJsonObject facts = probed(proxy.path);
        const QList<QJsonObject> video = streams(facts, u"video"_s);
        QCOMPARE(video.size(), 1);
        QCOMPARE(video[0]["codec_name"_L1].toString(), u"h264"_s);
        QCOMPARE(video[0]["width"_L1].toInt(), 640);
        QCOMPARE(video[0]["height"_L1].toInt(), 360);
        QCOMPARE(video[0]["r_frame_rate"_L1].toString(), u"25/1"_s);
        QCOMPARE(streams(facts, u"audio"_s).constFirst()["channels"_L1].toInt(), 2);
        QCOMPARE(startTimecode(facts), u"10:00:00:00"_s);
        QVERIFY(proxy.rendition.bitrate > 0);
    }

    void makesNothingTwice() {
        const auto before = times(media());
        Run again{m_folder.path()};
        again.demo.makeMedia();
        QCOMPARE(again.finished.size(), 1); // at once: all is there
        QCOMPARE(again.sink.media.size(), 4);
        QCOMPARE(times(media()), before);
        for (const auto& made : std::as_const(again.sink.media)) {
            const auto& first = m_whole->media(made.rendition.role, made.rendition.frameRate);
            QCOMPARE(made.rendition.sha256, first.rendition.sha256);
        }
    }

    void makesADamagedFileAgain() {
        const auto before = times(media());
        const QString damaged = QFileInfo{m_whole->media(Role::Proxy, u"25/1"_s).path}.fileName();
        QFile file{QDir{media()}.filePath(damaged)};
        QVERIFY(file.open(QIODevice::Append));
        file.write("rubbish");
        file.close();

        Run again{m_folder.path()};
        again.demo.makeMedia();
        QVERIFY(again.ends());
        QCOMPARE(again.sink.media.size(), 4);
        auto after = times(media());
        QVERIFY(after.take(damaged) > before[damaged]);
        auto others = before;
        others.remove(damaged);
        QCOMPARE(after, others);
        // The same recipe gives the same bytes.
        QCOMPARE(again.media(Role::Proxy, u"25/1"_s).rendition.sha256, m_whole->media(Role::Proxy, u"25/1"_s).rendition.sha256);
    }

    void goesOnAfterItWasInterrupted() {
        const QTemporaryDir folder;
        const QString made = QDir{folder.path()}.filePath(u"demo-media-1-small"_s);
        {
            Run first{folder.path()};
            first.demo.makeMedia();
            while (first.sink.media.isEmpty()) QVERIFY(first.progress.wait(patience));
            QVERIFY(first.sink.media.size() < 4);
        }
        QVERIFY(!QFile::exists(made + u"/lock"_s));
        const auto before = times(made);
        Run second{folder.path()};
        second.demo.makeMedia();
        QVERIFY(second.ends());
        QVERIFY(second.failed.isEmpty());
        QCOMPARE(second.sink.media.size(), 4);
        const auto after = times(made);
        for (auto it = before.begin(); it != before.end(); ++it) QCOMPARE(after[it.key()], it.value());
        QVERIFY(QDir{made}.entryList({u"*.part"_s}).isEmpty());
    }

    void saysWhichFileCouldNotBeMadeAndMakesTheOthers() {
        const QTemporaryDir folder;
        const QString made = QDir{folder.path()}.filePath(u"demo-media-1-small"_s);
        const QString blocked = QFileInfo{m_whole->media(Role::Broadcast, u"25/1"_s).path}.fileName();
        QVERIFY(QDir{}.mkpath(made + u'/' + blocked)); // a folder is in the way
        Run run{folder.path()};
        run.demo.makeMedia();
        QVERIFY(run.ends());
        QCOMPARE(run.failed.size(), 1);
        QCOMPARE(run.failed.first().at(0).toString(), blocked);
        QCOMPARE(run.sink.media.size(), 3);
    }

    void saysThatFfmpegIsMissingAndShowsTheScenes() {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const QTemporaryDir folder;
        Run run{folder.path()};
        run.demo.makeMedia();
        qputenv("PATH", path);
        QCOMPARE(run.finished.size(), 1);
        QCOMPARE(run.failed.size(), 1);
        QCOMPARE(run.failed.first().at(0).toString(), u"ffmpeg"_s);
        QCOMPARE(run.sink.thumbnails.size(), run.sink.videos.size());
    }

    void waitsForAnotherPortalThatMakesTheSame() {
        const QTemporaryDir folder;
        QVERIFY(QDir{folder.path()}.mkpath(u"demo-media-1"_s));
        QLockFile another{folder.filePath(u"demo-media-1/lock"_s)};
        QVERIFY(another.lock());
        Run run{folder.path(), DemoScope::None};
        run.demo.makeMedia();
        QVERIFY(run.progress.isEmpty() && run.finished.isEmpty());
        another.unlock();
        QVERIFY(run.ends());
        QCOMPARE(run.sink.thumbnails.size(), run.sink.videos.size());
        QVERIFY(run.sink.media.isEmpty());
    }

private:
    [[nodiscard]] QString media() const { return QDir{m_folder.path()}.filePath(u"demo-media-1-small"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<Run> m_whole;
};

QTEST_GUILESS_MAIN(DemoCatalogueTest)
#include "democatalogue_test.moc"
