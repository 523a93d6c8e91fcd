// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cliprepository.h"
#include "core/library/importer.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/media/probeclient.h"
#include "tests/support/await.h"
#include "tests/support/manualclock.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;

namespace {

const QString probeProgram = QStringLiteral(RUSHES_BIN_DIR "/rushes-probe");

class ImporterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }

    void initTestCase() {
        QVERIFY(m_media.isValid());
        const QStringList arguments = u"-v error -f lavfi -i testsrc2=size=320x180:rate=25:duration=1 -c:v mpeg2video -timecode 10:00:00:00"_s.split(u' ');
        QCOMPARE(QProcess::execute(u"ffmpeg"_s, arguments + QStringList{m_media.filePath(u"clip.mxf"_s)}), 0);
    }

    void init() {
        QFETCH_GLOBAL(Storage::Dialect, dialect);
        m_database = std::make_unique<Storage::Database>(m_databases.fresh(dialect), librarySchema);
        m_clips = std::make_unique<ClipRepository>(*m_database, u"desk"_s);
        m_roots = std::make_unique<MediaRoots>(*m_database, u"desk"_s);
        m_probe = std::make_unique<Media::ProbeClient>(probeProgram);
        m_importer = std::make_unique<Importer>(*m_clips, *m_roots, *m_probe, m_clock);
    }
    void cleanup() {
        m_importer.reset();
        m_probe.reset();
        m_roots.reset();
        m_clips.reset();
        m_database.reset();
    }

    void takesAFileIn() {
        QSignalSpy settled{m_importer.get(), &Importer::settled};
        const Clip clip = imported({.path = file("clip.mxf")}).value();
        QCOMPARE(clip.title, u"clip"_s);
        QCOMPARE(clip.fileName, u"clip.mxf"_s);
        QCOMPARE(clip.path, file("clip.mxf"));
        QCOMPARE(clip.size.bytes(), QFileInfo{file("clip.mxf")}.size());
        QCOMPARE(clip.addedAt, m_clock.now());
        QVERIFY(!clip.verified);

        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(settled.first().first().value<ClipId>(), clip.id);
        const Clip whole = read(clip.id);
        QCOMPARE(whole.facts->videoCodec, u"mpeg2video"_s);
        QCOMPARE(whole.facts->startTimecode, u"10:00:00:00"_s);
        QCOMPARE(whole.probeProblem, QString{});
        QCOMPARE(whole.sha256, digestOf("clip.mxf"));
        QVERIFY(!whole.verified);
    }

    void keepsWhatThePortalTold() {
        QSignalSpy settled{m_importer.get(), &Importer::settled};
        const ImportRequest request{
            .path = file("clip.mxf"),
            .sha256 = Sha256::fromBytes(QByteArray{32, '\x11'}), // what somebody verified is not computed again
            .verified = true,
            .title = u"Arrival"_s,
            .meeting = u"Council"_s,
            .place = u"Brussels"_s,
            .country = u"BE"_s,
            .recordedOn = QDate{2026, 2, 12},
            .description = u"Description"_s,
            .credit = u"Credit"_s,
            .usageTerms = u"Terms"_s,
            .portal = u"https://portal.example"_s,
            .videoId = u"I-1"_s,
        };
        const Clip clip = imported(request).value();
        QTRY_COMPARE(settled.size(), 1);
        const Clip whole = read(clip.id);
        QCOMPARE(whole.sha256, request.sha256);
        QVERIFY(whole.verified);
        QCOMPARE(whole.title, request.title);
        QCOMPARE(whole.meeting, request.meeting);
        QCOMPARE(whole.place, request.place);
        QCOMPARE(whole.country, request.country);
        QCOMPARE(whole.recordedOn, request.recordedOn);
        QCOMPARE(whole.description, request.description);
        QCOMPARE(whole.credit, request.credit);
        QCOMPARE(whole.usageTerms, request.usageTerms);
        QCOMPARE(whole.portal, request.portal);
        QCOMPARE(whole.videoId, request.videoId);
        QVERIFY(whole.facts);
    }

    void isNotVerifiedWithoutADigest() { QVERIFY(!imported({.path = file("clip.mxf"), .sha256 = {}, .verified = true})->verified); }

    void answersTheSameClipForTheSameFile() {
        QSignalSpy settled{m_importer.get(), &Importer::settled};
        const Clip first = imported({.path = file("clip.mxf")}).value();
        QTRY_COMPARE(settled.size(), 1);
        const Clip again = imported({.path = m_media.path() + u"/./clip.mxf"_s, .sha256 = {}, .verified = false, .title = u"Another"_s}).value();
        QCOMPARE(again.id, first.id);
        QCOMPARE(again.title, first.title);
        QTRY_COMPARE(settled.size(), 2);
        QCOMPARE(read(first.id).revision, again.revision);
        QCOMPARE(await(m_clips->clips())->size(), 1);
    }

    void makesOneClipOfTwoImportsAtOnce() {
        const auto one = m_importer->import({.path = file("clip.mxf")});
        const auto two = m_importer->import({.path = file("clip.mxf")});
        QTRY_VERIFY(one.isFinished() && two.isFinished());
        QCOMPARE(await(one)->id, await(two)->id);
    }

    void takesInWhatCannotBeProbed() {
        write("notes.mxf", "Minutes of the meeting");
        QSignalSpy settled{m_importer.get(), &Importer::settled};
        const Clip clip = imported({.path = file("notes.mxf")}).value();
        QTRY_COMPARE(settled.size(), 1);
        const Clip whole = read(clip.id);
        QVERIFY(!whole.facts);
        QCOMPARE(whole.probeProblem, u"notMedia"_s);
        QVERIFY(whole.sha256);
    }

    void probesAgainWhatWasNotMediaBefore() {
        write("late.mxf", "not yet");
        QSignalSpy settled{m_importer.get(), &Importer::settled};
        const Clip clip = imported({.path = file("late.mxf")}).value();
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(QFile::remove(file("late.mxf")) && QFile::copy(file("clip.mxf"), file("late.mxf")));
        QVERIFY(imported({.path = file("late.mxf")}));
        QTRY_COMPARE(settled.size(), 2);
        QVERIFY(read(clip.id).facts);
        QCOMPARE(read(clip.id).probeProblem, QString{});
    }

    void losesNothingWhenAPersonIsQuicker() {
        QSignalSpy settled{m_importer.get(), &Importer::settled};
        Clip clip = imported({.path = file("clip.mxf")}).value();
        // Somebody logs the clip while it is being probed.
        clip.note = u"mine"_s;
        QVERIFY(await(m_clips->update(clip)));
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(read(clip.id).note, u"mine"_s);
        QVERIFY(read(clip.id).facts);
        QVERIFY(read(clip.id).sha256);
    }

    void refusesWhatIsNoFile() {
        QCOMPARE(imported({.path = file("nothing.mxf")}).error().fault, ImportFault::Unreadable);
        QCOMPARE(imported({.path = m_media.path()}).error().fault, ImportFault::Unreadable);
        QCOMPARE(imported({.path = {}}).error().fault, ImportFault::Unreadable);
        QVERIFY(await(m_clips->clips())->isEmpty());
    }

    void saysWhenTheLibraryCannotTakeIt() {
        Storage::Database broken{Storage::DatabaseLocation::sqlite(u"/proc/nowhere/library.sqlite"_s), librarySchema};
        ClipRepository clips{broken, u"desk"_s};
        MediaRoots roots{broken, u"desk"_s};
        Importer importer{clips, roots, *m_probe, m_clock};
        const auto answer = importer.import({.path = file("clip.mxf")});
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(await(answer).error().fault, ImportFault::Storage);
        QCOMPARE(await(answer).error().storage->fault, Storage::StorageFault::CannotOpen);
    }

private:
    QString file(const QByteArray& name) const { return m_media.filePath(QString::fromLatin1(name)); }
    void write(const QByteArray& name, const QByteArray& bytes) const {
        QFile target{file(name)};
        QVERIFY(target.open(QIODevice::WriteOnly));
        QCOMPARE(target.write(bytes), bytes.size());
    }
    std::optional<Sha256> digestOf(const QByteArray& name) const {
        QFile source{file(name)};
        Sha256Hasher hasher;
        if (source.open(QIODevice::ReadOnly)) hasher.add(source.readAll());
        return hasher.digest();
    }
    ImportResult<Clip> imported(const ImportRequest& request) {
        const auto answer = m_importer->import(request);
        if (!QTest::qWaitFor([&] { return answer.isFinished(); })) QTest::qFail("no answer", __FILE__, __LINE__);
        return await(answer);
    }
    Clip read(const ClipId& id) { return await(m_clips->clip(id)).value().value(); }

    QTemporaryDir m_media;
    Tests::TestDatabases m_databases;
    Tests::ManualClock m_clock;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<ClipRepository> m_clips;
    std::unique_ptr<MediaRoots> m_roots;
    std::unique_ptr<Media::ProbeClient> m_probe;
    std::unique_ptr<Importer> m_importer;
};

} // namespace

QTEST_GUILESS_MAIN(ImporterTest)
#include "importer_test.moc"
