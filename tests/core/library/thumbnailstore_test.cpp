// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/thumbnailstore.h"
#include "core/media/probeclient.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;

namespace {

const QString probeProgram = QStringLiteral(RUSHES_BIN_DIR "/rushes-probe");

class ThumbnailStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        const QStringList arguments = u"-v error -f lavfi -i testsrc2=size=640x360:rate=25:duration=1 -c:v mpeg2video"_s.split(u' ');
        QCOMPARE(QProcess::execute(u"ffmpeg"_s, arguments + QStringList{file(u"clip.mxf"_s)}), 0);
    }

    void makesAPictureOnceAndKeepsIt() {
        Media::ProbeClient probe{probeProgram};
        const auto made = thumbnailBy(probe, clip(u"1"_s));
        QVERIFY(made);
        QVERIFY(made->startsWith("\xFF\xD8"));
        QCOMPARE(kept().size(), 1);
        // Another program, without a helper, finds it.
        Media::ProbeClient none{file(u"nothing"_s)};
        QCOMPARE(thumbnailBy(none, clip(u"1"_s)).value(), made.value());
        QCOMPARE(thumbnailBy(none, clip(u"2"_s)).error().fault, Media::ProbeFault::NoProbe);
    }

    void makesAnotherPictureOfAChangedFile() {
        Media::ProbeClient probe{probeProgram};
        QVERIFY(thumbnailBy(probe, clip(u"1"_s)));
        QFile changed{file(u"clip.mxf"_s)};
        QVERIFY(changed.open(QIODevice::Append));
        changed.write("more");
        changed.close();
        QVERIFY(thumbnailBy(probe, clip(u"1"_s)));
        QCOMPARE(kept().size(), 2);
    }

    void keepsAPictureForEachWidth() {
        Media::ProbeClient probe{probeProgram};
        const auto small = thumbnailBy(probe, clip(u"1"_s), 160);
        const auto large = thumbnailBy(probe, clip(u"1"_s), 320);
        QVERIFY(small.value().size() < large.value().size());
    }

    void makesAgainWhatSomebodyThrewAway() {
        Media::ProbeClient probe{probeProgram};
        const auto made = thumbnailBy(probe, clip(u"1"_s));
        QVERIFY(QDir{cacheFolder()}.removeRecursively());
        QCOMPARE(thumbnailBy(probe, clip(u"1"_s)).value(), made.value());
        QCOMPARE(kept().size(), 1);
    }

    void saysWhenThereIsNoFile() {
        Media::ProbeClient probe{probeProgram};
        Clip missing = clip(u"1"_s);
        missing.path = file(u"missing.mxf"_s);
        QCOMPARE(thumbnailBy(probe, missing).error().fault, Media::ProbeFault::Unreadable);
        missing.path.clear();
        QCOMPARE(thumbnailBy(probe, missing).error().fault, Media::ProbeFault::Unreadable);
    }

    void answersEvenWhereNothingCanBeKept() {
        QFile inTheWay{cacheFolder()};
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Media::ProbeClient probe{probeProgram};
        QVERIFY(thumbnailBy(probe, clip(u"1"_s)));
    }

    void letsTheLeastUsedPicturesGo() {
        ThumbnailCache cache{cacheFolder(), ByteCount{1000}};
        const QDateTime start = QDateTime::currentDateTimeUtc().addDays(-1);
        for (int number = 0; number < 10; ++number) {
            cache.write(QString::number(number), QByteArray{100, 'x'});
            QFile file{cacheFolder() + u"/%1.jpg"_s.arg(number)};
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(start.addSecs(number), QFileDevice::FileModificationTime));
        }
        QCOMPARE(kept().size(), 10);
        QVERIFY(cache.read(u"0"_s)); // used just now, so it stays
        cache.write(u"10"_s, QByteArray{100, 'x'});
        QCOMPARE(kept(), (QStringList{u"0.jpg"_s, u"10.jpg"_s, u"3.jpg"_s, u"4.jpg"_s, u"5.jpg"_s, u"6.jpg"_s, u"7.jpg"_s, u"8.jpg"_s, u"9.jpg"_s}));
        // A cache that was left too large by another limit becomes smaller with the next picture.
        ThumbnailCache smaller{cacheFolder(), ByteCount{500}};
        smaller.write(u"11"_s, QByteArray{100, 'x'});
        QVERIFY(kept().size() <= 5);
        QVERIFY(kept().contains(u"11.jpg"_s));
    }

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString cacheFolder() const { return file(u"cache"_s); }
    QStringList kept() const { return QDir{cacheFolder()}.entryList({u"*"_s}, QDir::Files, QDir::Name); }
    Clip clip(const QString& id) const {
        Clip clip;
        clip.id = ClipId{id};
        clip.path = file(u"clip.mxf"_s);
        return clip;
    }
    /// By a store that is gone afterwards, with all it had to write.
    Media::ProbeResult<QByteArray> thumbnailBy(Media::ProbeClient& probe, const Clip& clip, int width = 320) const {
        ThumbnailStore store{probe, cacheFolder()};
        const auto answer = store.thumbnail(clip, width);
        if (!QTest::qWaitFor([&] { return answer.isFinished(); })) QTest::qFail("no answer", __FILE__, __LINE__);
        return await(answer);
    }

    std::optional<QTemporaryDir> m_folder;
};

} // namespace

QTEST_GUILESS_MAIN(ThumbnailStoreTest)
#include "thumbnailstore_test.moc"
