// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/wastebasket.h"
#include "core/library/filescan.h"
#include "tests/support/databaselibraryfixture.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;
using Workbench::TrashAct;
using Workbench::TrashCandidate;
using Workbench::Wastebasket;
using Problem = Workbench::TrashProblem;
using State = TrashAct::State;

namespace {

/// A library over real files, with a home folder and a wastebasket of its own.
class WastebasketTest : public Tests::DatabaseLibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }

    void init() {
        QFETCH_GLOBAL(Storage::Dialect, dialect);
        m_location = m_databases.fresh(dialect);
        openLibrary(*m_location);
        qputenv("HOME", QFile::encodeName(m_folder->filePath(u"home"_s)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"home/share"_s)));
        QVERIFY(QDir{}.mkpath(m_folder->filePath(u"home/share"_s)));
        openBasket();
    }
    void cleanup() {
        m_basket.reset();
        closeLibrary();
    }

    void aFileGoesWithWhatLiesBesideItAndComesBackWhole() {
        const ClipId id = add(u"press.mxf"_s, "frames");
        write(u"press.mxf.xmp"_s, "sidecar");
        write(u"press.xmp"_s, "theirs");
        write(u"press 2.mxf"_s, "another");
        QVERIFY(await(m_clips->tag({id}, {u"quote"_s}, {})));
        const auto candidates = ask({id});
        QVERIFY(candidates.constFirst().isTaken());
        QCOMPARE(candidates.constFirst().companions, 2);
        QCOMPARE(candidates.constFirst().size.bytes(), 6 + 7 + 6);
        const TrashAct act = await(m_basket->move(candidates)).value();
        QCOMPARE(act.refused(), 0);
        QCOMPARE(act.state, State::Gone);
        QVERIFY(!isThere(u"press.mxf"_s) && !isThere(u"press.mxf.xmp"_s) && !isThere(u"press.xmp"_s));
        QVERIFY(isThere(u"press 2.mxf"_s));
        const QString there = act.clips.constFirst().files.constFirst().inBasket;
        QCOMPARE(contentOf(there), "frames"_ba);
        // The library keeps what was logged, and knows why the file is gone.
        QCOMPARE(clip(id).presence, Presence::Trashed);
        QCOMPARE(clip(id).tags, QStringList{u"quote"_s});
        QCOMPARE(clip(id).trashedAt, m_clock.now());
        const ScanReport report = scan();
        QCOMPARE(report.findings.size(), 0);
        QCOMPARE(report.trashed, 1);

        const TrashAct back = await(m_basket->putBack(act.id)).value();
        QCOMPARE(back.state, State::Returned);
        QCOMPARE(content(u"press.mxf"_s), "frames"_ba);
        QCOMPARE(content(u"press.mxf.xmp"_s), "sidecar"_ba);
        QCOMPARE(content(u"press.xmp"_s), "theirs"_ba);
        QVERIFY(!QFile::exists(there));
        QCOMPARE(clip(id).presence, Presence::Here);
        QVERIFY(!clip(id).trashedAt.isValid());
        QVERIFY(QDir{m_folder->filePath(u"home/share/Trash/info"_s)}.isEmpty());
        QCOMPARE(await(m_basket->putBack(act.id)).error().fault, Files::FileFault::Missing);

        // And once more.
        QCOMPARE(await(m_basket->moveAgain(back)).value().state, State::Gone);
        QVERIFY(!isThere(u"press.mxf"_s));
        QCOMPARE(clip(id).presence, Presence::Trashed);
    }

    void aFileThatCameToStandThereIsNotReplaced() {
        const ClipId id = add(u"press.mxf"_s, "frames");
        write(u"press.mxf.xmp"_s, "sidecar");
        const TrashAct act = move({id});
        write(u"press.mxf"_s, "of somebody else");
        const TrashAct back = await(m_basket->putBack(act.id)).value();
        QCOMPARE(back.clips.constFirst().problem, Problem::NameTaken);
        QCOMPARE(back.state, State::Gone);
        QCOMPARE(content(u"press.mxf"_s), "of somebody else"_ba);
        QVERIFY(!isThere(u"press.mxf.xmp"_s)); // it stays with its clip's file
        QCOMPARE(contentOf(act.clips.constFirst().files.constFirst().inBasket), "frames"_ba);
        // When it is away again the file comes back.
        QVERIFY(QFile::remove(path(u"press.mxf"_s)));
        QCOMPARE(await(m_basket->putBack(act.id)).value().state, State::Returned);
        QCOMPARE(content(u"press.mxf"_s), "frames"_ba);
        QCOMPARE(content(u"press.mxf.xmp"_s), "sidecar"_ba);
    }

    void anEmptiedWastebasketIsSaid() {
        const ClipId id = add(u"press.mxf"_s, "frames");
        const TrashAct act = move({id});
        QVERIFY(QDir{m_folder->filePath(u"home/share/Trash"_s)}.removeRecursively());
        QCOMPARE(await(m_basket->putBack(act.id)).value().clips.constFirst().problem, Problem::NotInBasket);
        QCOMPARE(clip(id).presence, Presence::Trashed);
    }

    void whereThereIsNoWastebasketTheFileStays() {
        const ClipId id = add(u"press.mxf"_s, "frames");
        write(u"home/share/Trash"_s, "in the way");
        // Nor may one be made at the top of the drive.
        m_basket.reset();
        m_basket = std::make_unique<Wastebasket>(*m_clips, journal(), m_clock, [](const QString& file) -> Files::FileResult<QString> {
            return std::unexpected{Files::FileError{Files::FileFault::Unwritable, file}};
        });
        const TrashAct act = move({id});
        QCOMPARE(act.clips.constFirst().problem, Problem::NoWastebasket);
        QCOMPARE(content(u"press.mxf"_s), "frames"_ba);
        QCOMPARE(clip(id).presence, Presence::Here);
        QVERIFY(!clip(id).trashedAt.isValid());
    }

    void whatIsNotToBeTouchedIsLeftAloneAndNamed() {
        const ClipId grown = add(u"grown.mxf"_s, "frames");
        write(u"grown.mxf"_s, "frames and more");
        const ClipId gone = add(u"gone.mxf"_s, "frames");
        QVERIFY(QFile::remove(path(u"gone.mxf"_s)));
        const ClipId link = add(u"link.mxf"_s, "frames");
        QVERIFY(QFile::rename(path(u"link.mxf"_s), path(u"real.mxf"_s)) && QFile::link(path(u"real.mxf"_s), path(u"link.mxf"_s)));
        const ClipId written = add(u"written.mxf"_s, "frames");
        QFile writer{path(u"written.mxf"_s)};
        QVERIFY(writer.open(QIODevice::Append));
        const ClipId good = add(u"good.mxf"_s, "frames");
        const TrashAct act = move({grown, gone, link, written, good});
        QList<Problem> problems;
        for (const auto& each : act.clips) problems.append(each.problem);
        QCOMPARE(problems, (QList{Problem::Changed, Problem::NotHere, Problem::NotHere, Problem::BeingWritten, Problem::None}));
        QVERIFY(isThere(u"grown.mxf"_s) && isThere(u"real.mxf"_s) && isThere(u"written.mxf"_s) && !isThere(u"good.mxf"_s));
        QCOMPARE(clip(gone).presence, Presence::Missing); // nobody meant that
    }

    void aClipOnADriveThatIsAwayIsLeftAlone() {
        const ClipId id = add(u"press.mxf"_s, "frames");
        const Clip before = clip(id);
        Clip away = before;
        away.presence = Presence::RootAway;
        QCOMPARE(await(m_basket->candidates({away})).constFirst().what.problem, Problem::Away);
        away.presence = Presence::Arriving;
        QCOMPARE(await(m_basket->candidates({away})).constFirst().what.problem, Problem::Arriving);
    }

    void whatChangedSinceTheQuestionIsLeftAlone() {
        const ClipId id = add(u"press.mxf"_s, "frames");
        const auto candidates = ask({id});
        write(u"press.mxf"_s, "others");
        QFile file{path(u"press.mxf"_s)};
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime{QDate{2026, 1, 1}, QTime{}}, QFileDevice::FileModificationTime));
        file.close();
        QCOMPARE(await(m_basket->move(candidates)).value().clips.constFirst().problem, Problem::Changed);
        QCOMPARE(content(u"press.mxf"_s), "others"_ba);
        QCOMPARE(clip(id).presence, Presence::Here);
    }

    void aSidecarThatTwoClipsShareGoesWithTheLast() {
        const ClipId mxf = add(u"press.mxf"_s, "frames");
        const ClipId mp4 = add(u"press.mp4"_s, "small");
        write(u"press.xmp"_s, "of both");
        move({mxf});
        QVERIFY(isThere(u"press.xmp"_s));
        move({mp4});
        QVERIFY(!isThere(u"press.xmp"_s));
    }

    void whatIsInAlreadyIsNamedWithItsTimeAndStaysKnown() {
        const ClipId id = add(u"press.mxf"_s, "frames");
        const ClipId good = add(u"good.mxf"_s, "frames");
        const QDateTime before = m_clock.now();
        const TrashAct first = move({id});
        m_clock.advance(std::chrono::hours{1});
        const auto candidate = ask({id}).constFirst().what;
        QCOMPARE(candidate.problem, Problem::AlreadyIn);
        QCOMPARE(candidate.since, before);
        QCOMPARE(candidate.by, first.id);
        // Moved with another one it is left alone, and the library goes on knowing where it is.
        const TrashAct second = move({id, good});
        QCOMPARE(second.clips.constFirst().problem, Problem::AlreadyIn);
        QCOMPARE(await(m_basket->acts()).constFirst(), second); // as it was written down
        QCOMPARE(clip(id).presence, Presence::Trashed);
        QCOMPARE(clip(id).trashedAt, before);
        QCOMPARE(clip(good).presence, Presence::Trashed);
        QCOMPARE(await(m_basket->putBack(second.id)).value().state, State::Returned);
        QCOMPARE(clip(id).presence, Presence::Trashed);
        QCOMPARE(clip(good).presence, Presence::Here);
        QCOMPARE(await(m_basket->putBack(first.id)).value().state, State::Returned);
        QCOMPARE(clip(id).presence, Presence::Here);
    }

    void aFileThatSomebodyPutsBackByHandIsHereAgain() {
        const ClipId id = add(u"press.mxf"_s, "frames");
        const TrashAct act = move({id});
        QVERIFY(QFile::rename(act.clips.constFirst().files.constFirst().inBasket, path(u"press.mxf"_s)));
        QCOMPARE(clip(id).presence, Presence::Here);
    }

    void aNewPlaceEndsTheWastebasket() {
        const ClipId id = add(u"press.mxf"_s, "frames");
        move({id});
        QVERIFY(await(m_clips->move(id, m_rootId, u"found.mxf"_s)));
        QCOMPARE(clip(id).presence, Presence::Missing); // it is to be there, and is not
    }

    void anotherRunAtTheSameTimeIsRefused() {
        const ClipId one = add(u"one.mxf"_s, "frames");
        const ClipId two = add(u"two.mxf"_s, "frames");
        Wastebasket other{*m_clips, journal(), m_clock};
        const auto candidates = ask({one});
        const auto second = ask({two});
        const auto first = m_basket->move(candidates);
        const auto refused = other.move(second);
        const bool isOne = await(first).has_value() != await(refused).has_value() || (first.result() && refused.result());
        QVERIFY(isOne);
    }

    void aKillAtAnyStepLeavesWhatTheNextStartPutsInOrder_data() {
        QTest::addColumn<bool>("isOtherDrive");
        QTest::addRow("the user's own wastebasket") << false;
        QTest::addRow("that of another drive") << true;
    }
    /// At each step: what is done is known, what is not done is not said.
    void aKillAtAnyStepLeavesWhatTheNextStartPutsInOrder() {
        QFETCH(const bool, isOtherDrive);
        if (isOtherDrive) qputenv("RUSHES_DRIVE", QFile::encodeName(m_folder->path()));
        const auto here = qScopeGuard([] { qunsetenv("RUSHES_DRIVE"); });
        constexpr int most = 40;
        int step = 1;
        for (;; ++step) {
            QVERIFY(step < most);
            const QString name = u"clip%1.mxf"_s.arg(step);
            const ClipId id = add(name, "frames");
            write(name + u".xmp"_s, "sidecar");
            const int code = run({u"move"_s, id.text()}, step);
            if (code == 0) break;
            QCOMPARE(code, 137);
            QCOMPARE(run({u"recover"_s}), 0);
            const bool isInPlace = isThere(name);
            QCOMPARE(isThere(name + u".xmp"_s), isInPlace);
            QCOMPARE(clip(id).presence, isInPlace ? Presence::Here : Presence::Trashed);
            if (isInPlace) {
                QVERIFY(!clip(id).trashedAt.isValid());
                continue;
            }
            // Found again in the wastebasket, although nobody could note where it went.
            const auto acts = await(m_basket->acts());
            QCOMPARE(acts.constFirst().state, State::Gone);
            const TrashAct back = await(m_basket->putBack(acts.constFirst().id)).value();
            QCOMPARE(back.state, State::Returned);
            QCOMPARE(content(name), "frames"_ba);
            QCOMPARE(content(name + u".xmp"_s), "sidecar"_ba);
        }
        QVERIFY(step > 6); // there were steps to die at
    }

    void aKillOnTheWayBackIsFinishedByTheNextStart() {
        constexpr int most = 40;
        int step = 1;
        for (;; ++step) {
            QVERIFY(step < most);
            const QString name = u"clip%1.mxf"_s.arg(step);
            const ClipId id = add(name, "frames");
            write(name + u".xmp"_s, "sidecar");
            m_clock.advance(std::chrono::seconds{1}); // the newest act is this one
            move({id});
            const int code = run({u"back"_s}, step);
            if (code == 0) break;
            QCOMPARE(code, 137);
            QCOMPARE(run({u"recover"_s}), 0);
            QCOMPARE(content(name), "frames"_ba);
            QCOMPARE(content(name + u".xmp"_s), "sidecar"_ba);
            QCOMPARE(clip(id).presence, Presence::Here);
            QCOMPARE(await(m_basket->acts()).constFirst().state, State::Returned);
        }
        QVERIFY(step > 3);
    }

private:
    void openBasket() { m_basket = std::make_unique<Wastebasket>(*m_clips, journal(), m_clock); }
    [[nodiscard]] QString journal() const { return m_folder->filePath(u"state/wastebasket"_s); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] bool isThere(const QString& name) const { return QFile::exists(path(name)); }
    [[nodiscard]] QByteArray content(const QString& name) const { return contentOf(path(name)); }
    [[nodiscard]] static QByteArray contentOf(const QString& file) {
        QFile read{file};
        return read.open(QIODevice::ReadOnly) ? read.readAll() : "not there"_ba;
    }

    void write(const QString& name, const QByteArray& bytes) const {
        QFile file{path(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("%s", qPrintable(file.errorString()));
    }

    ClipId add(const QString& name, const QByteArray& bytes) {
        write(name, bytes);
        Clip clip = newClip(name, name);
        clip.size = ByteCount{bytes.size()};
        return await(m_clips->add(clip)).value().id;
    }

    QList<TrashCandidate> ask(const QList<ClipId>& ids) {
        QList<Clip> clips;
        for (const ClipId& id : ids) clips.append(clip(id));
        return await(m_basket->candidates(clips));
    }
    TrashAct move(const QList<ClipId>& ids) { return await(m_basket->move(ask(ids))).value(); }
    ScanReport scan() {
        MediaRoots roots{*m_database, u"desk"_s};
        FileScan scan{*m_clips, roots};
        return await(scan.run({})).value();
    }

    /// In a process of its own, that dies at that fail point.
    int run(const QStringList& arguments, int point = 0) const {
        const bool isFile = m_location->dialect() == Storage::Dialect::Sqlite;
        const QString library = isFile ? u"sqlite:"_s + m_location->file() : u"postgresql:"_s + m_location->connectionInfo();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (point > 0) environment.insert(u"RUSHES_FAILPOINT"_s, u"any:%1"_s.arg(point));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QStringLiteral(RUSHES_BIN_DIR "/crashingtrash"), QStringList{library, journal()} + arguments);
        return process.waitForFinished() ? process.exitCode() : -1;
    }

    std::optional<Storage::DatabaseLocation> m_location;
    Tests::ManualClock m_clock;
    std::unique_ptr<Wastebasket> m_basket;
};

} // namespace

QTEST_GUILESS_MAIN(WastebasketTest)
#include "wastebasket_test.moc"
