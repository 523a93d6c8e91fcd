// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/folderimport.h"
#include "core/library/importer.h"
#include "core/media/probeclient.h"
#include "tests/support/databaselibraryfixture.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ImportFolderState::Kind;

namespace {

/// A library whose import folder is below no media root, unless a test wants it so. No helper probes: the files hold no media.
class FolderImportTest : public Tests::DatabaseLibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }
    void initTestCase() { QLoggingCategory::setFilterRules(u"rushes.media*=false"_s); } // that nothing probes is meant

    void init() {
        openItsLibrary();
        m_arrivals.emplace();
        m_roots = std::make_unique<MediaRoots>(*m_database, u"desk"_s);
        m_ledger = std::make_unique<ImportLedger>(*m_database);
        m_probe = std::make_unique<Media::ProbeClient>(u"/nowhere/rushes-probe"_s);
        m_importer = std::make_unique<Importer>(*m_clips, *m_roots, *m_probe, m_clock);
        begin({{.path = m_arrivals->path()}});
    }
    void cleanup() {
        m_import.reset();
        m_importer.reset();
        m_probe.reset();
        m_ledger.reset();
        m_roots.reset();
        closeLibrary();
    }

    void aFileIsTakenInOnceItHasStoppedGrowing() {
        write(u"a.mxf"_s, "one"_ba);
        look();
        QCOMPARE(count(), 0);
        QCOMPARE(state().growing, 1);
        write(u"a.mxf"_s, "one and more"_ba);
        look(10s);
        QCOMPARE(count(), 0);
        QCOMPARE(look(10s), 1);
        QCOMPARE(clips().constFirst().path, place(u"a.mxf"_s));
        QCOMPARE(clips().constFirst().size, ByteCount{12});
        QCOMPARE(state().growing, 0);
        QCOMPARE(state().imported, 1);
        QCOMPARE(look(10s), 0); // once
        QCOMPARE(count(), 1);
    }

    /// A share whose server is gone keeps whoever asks it, perhaps for ever.
    void itsEndWaitsForNoLookThatHangs() {
        const auto hung = std::make_shared<QSemaphore>(); // with the thread, which outlives the test function if need be
        const auto begun = std::make_shared<QSemaphore>();
        const auto ended = std::make_shared<QSemaphore>();
        m_import.reset();
        auto import = std::make_unique<FolderImport>(
            ImportParts{*m_importer, *m_roots, *m_ledger, m_clock, [=](const ImportFolder&, const QStringList&, const std::atomic_bool&) {
                            begun->release();
                            hung->acquire();
                            ended->release();
                            ImportLook look;
                            look.files = {{u"/a.mxf"_s, 3, 1}};
                            return look;
                        }});
        import->setFolders({{.path = m_arrivals->path()}});
        import->start();
        begun->acquire();
        import.reset();
        QCOMPARE(ended->available(), 0); // it hangs still
        hung->release();
        ended->acquire();
        QCoreApplication::processEvents();
        QCOMPARE(count(), 0); // nobody heard
        // What it would have taken in comes with the next look of another run.
        write(u"a.mxf"_s, "one"_ba);
        begin({{.path = m_arrivals->path()}});
        look();
        QCOMPARE(look(10s), 1);
    }

    void theClockLooksByItself() {
        write(u"a.mxf"_s, "one"_ba);
        look();
        const QSignalSpy looked{m_import.get(), &FolderImport::looked};
        m_clock.advance(10s); // the quiet time, because something grows
        QTRY_COMPARE(looked.size(), 1);
        QCOMPARE(count(), 1);
        write(u"b.mxf"_s, "two"_ba);
        m_clock.advance(15s);
        QTRY_VERIFY(looked.size() >= 2);
        m_clock.advance(15s);
        QTRY_COMPARE(count(), 2);
    }

    /// QFileSystemWatcher rings where the system tells of changes.
    void aChangeRings() {
        look();
        const QSignalSpy looked{m_import.get(), &FolderImport::looked};
        // The bell may begin to listen a moment after the look. The hands stay at less than an interval: only the bell can make it look.
        int number = 0;
        const auto until = m_clock.elapsed() + 9s;
        const auto rings = [&] {
            write(u"%1.mxf"_s.arg(number++), "one"_ba);
            m_clock.advance(10ms);
            return !looked.isEmpty() || m_clock.elapsed() > until;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rings(), 100'000);
        QVERIFY(!looked.isEmpty());
    }

    void clipsGetTheTagsOfTheirFolder() {
        begin({{.path = m_arrivals->path(), .tags = {u"b-roll"_s, u"card A"_s}}});
        write(u"a.mxf"_s, "one"_ba);
        QCOMPARE(importAll(), 1);
        QCOMPARE(clips().constFirst().tags, (QStringList{u"b-roll"_s, u"card A"_s}));
    }

    void theImportFolderIsTheRootOfAllThatIsBelowIt() {
        write(u"day 1/a.mxf"_s, "one"_ba);
        write(u"day 2/b.mxf"_s, "two"_ba);
        QCOMPARE(importAll(), 2);
        QCOMPARE(clips().at(0).rootId, clips().at(1).rootId);
        QVERIFY(clips().at(0).relativePath.startsWith(u"day "_s));
    }

    void aFolderInsideAMediaRootOrEqualToItMakesNoSecondClips() {
        // A clip of a download, say, that is there already.
        const QString inner = m_folder->filePath(u"inner"_s);
        writeAt(inner + u"/known.mxf"_s, "known"_ba);
        QVERIFY(await(m_clips->add(newClip(u"inner/known.mxf"_s, u"Known"_s))));
        begin({{.path = m_folder->path()}, {.path = inner}});
        writeAt(inner + u"/new.mxf"_s, "new"_ba);
        QCOMPARE(importAll(), 1);
        QCOMPARE(count(), 2);
        for (const Clip& clip : clips()) QCOMPARE(clip.rootId, m_rootId);
    }

    void aFolderBelowAnotherHasItsFilesAndItsTags() {
        begin(
            {{.path = m_arrivals->path(), .tags = {u"outer"_s}}, {.path = place(u"inner"_s), .tags = {u"inner"_s}}, {.path = place(u"off"_s), .isOn = false}});
        write(u"inner/a.mxf"_s, "one"_ba);
        write(u"off/b.mxf"_s, "two"_ba);
        QCOMPARE(importAll(), 1);
        QCOMPARE(clips().constFirst().tags, QStringList{u"inner"_s});
    }

    /// Whatever took the clip out of the library, its file is not brought back; another file in its place is.
    void whatWasHadIsNotBroughtBack() {
        write(u"C0001.MXF"_s, "one"_ba);
        QCOMPARE(importAll(), 1);
        removeAllClips();
        begin({{.path = m_arrivals->path()}}); // as after a new start, too
        QCOMPARE(importAll(), 0);
        QCOMPARE(count(), 0);
        write(u"C0001.MXF"_s, "the next card"_ba);
        QCOMPARE(importAll(), 1);
    }

    void whatCameInAnotherWayIsNotBroughtBackEither() {
        write(u"a.mxf"_s, "one"_ba);
        QVERIFY(await(m_importer->import({.path = place(u"a.mxf"_s)})));
        QCOMPARE(importAll(), 0);
        removeAllClips();
        begin({{.path = m_arrivals->path()}});
        QCOMPARE(importAll(), 0);
    }

    /// Also where no look has seen its file before.
    void whatSomebodyRemovedIsLeftAloneUntilHeTakesItIn() {
        write(u"a.mxf"_s, "one"_ba);
        const ClipId id = await(m_importer->import({.path = place(u"a.mxf"_s)}))->id;
        QTRY_VERIFY(clips().constFirst().sha256);
        removeAllClips();
        QCOMPARE(importAll(), 0);
        QCOMPARE(count(), 0);
        write(u"copy/a.mxf"_s, "one"_ba); // a new file of the same bytes
        QCOMPARE(importAll(), 1);
        QCOMPARE(clips().constFirst().id, id);
        QCOMPARE(clips().constFirst().path, place(u"copy/a.mxf"_s));
        removeAllClips();
        QCOMPARE(await(m_importer->import({.path = place(u"a.mxf"_s)}))->id, id); // taken in by hand
        QCOMPARE(clips().constFirst().path, place(u"a.mxf"_s));
    }

    void twoComputersTellTheSameTimeDifferently() {
        const MediaPlace at = await(m_roots->placeOf(place(u"a.mxf"_s))).value();
        QVERIFY(await(m_ledger->note({at, {u"a"_s, 3, 1'000}})));
        QCOMPARE(await(m_ledger->newOf({{at, {u"a"_s, 3, 1'002}}}))->size(), 0);
        QCOMPARE(await(m_ledger->newOf({{at, {u"a"_s, 3, 1'003}}}))->size(), 1);
        QCOMPARE(await(m_ledger->newOf({{at, {u"a"_s, 4, 1'000}}}))->size(), 1);
    }

    /// Fault 39: the drive is unplugged, and comes back.
    void aFolderThatIsAwayIsSaidAndLosesNothing() {
        write(u"a.mxf"_s, "one"_ba);
        QCOMPARE(importAll(), 1);
        const QString away = m_arrivals->path() + u"-away"_s;
        QVERIFY(QDir{}.rename(m_arrivals->path(), away));
        look(15s);
        QCOMPARE(state().kind, Kind::Away);
        QCOMPARE(count(), 1);
        QVERIFY(QDir{}.rename(away, m_arrivals->path()));
        write(u"b.mxf"_s, "two"_ba);
        QCOMPARE(importAll(), 1);
        QCOMPARE(state().kind, Kind::Watched);
        QCOMPARE(count(), 2);
    }

    void aFileThatCannotBeReadIsSaidAndTriedAgain() {
        if (::geteuid() == 0) QSKIP("everything can be read here");
        write(u"a.mxf"_s, "one"_ba);
        write(u"b.mxf"_s, "two"_ba);
        QVERIFY(QFile::setPermissions(place(u"a.mxf"_s), QFile::WriteOwner));
        QCOMPARE(importAll(), 1);
        QCOMPARE(state().unreadable, QStringList{place(u"a.mxf"_s)});
        QVERIFY(QFile::setPermissions(place(u"a.mxf"_s), QFile::ReadOwner));
        QCOMPARE(look(15s), 1);
        QVERIFY(state().unreadable.isEmpty());
    }

    void aFileThatVanishesIsNobodysTrouble() {
        for (int number = 0; number < 20; ++number) write(u"%1.mxf"_s.arg(number), "one"_ba);
        look();
        const QMetaObject::Connection once = connect(m_import.get(), &FolderImport::imported, this, [this] {
            for (int number = 0; number < 20; ++number) QFile::remove(place(u"%1.mxf"_s.arg(number)));
        });
        bool wasSaid = false; // the next look forgets it
        const QMetaObject::Connection state = connect(m_import.get(), &FolderImport::changed, this, [&] { wasSaid |= !this->state().unreadable.isEmpty(); });
        const qsizetype taken = look(10s);
        disconnect(once);
        disconnect(state);
        QVERIFY(!wasSaid);
        QVERIFY2(taken >= 1 && taken < 20, qPrintable(QString::number(taken)));
        QVERIFY(!this->state().problem);
    }

    void hundredsAtOnceAreAllTakenInOnce() {
        constexpr int many = 200;
        for (int number = 0; number < many; ++number) write(u"%1/%2.mxf"_s.arg(number % 7).arg(number), QByteArray::number(number));
        QCOMPARE(importAll(), many);
        QCOMPARE(count(), many);
        QCOMPARE(look(15s), 0);
    }

    void whatIsSwitchedOffIsLeftAlone() {
        begin({{.path = m_arrivals->path(), .isOn = false}});
        QCOMPARE(state().kind, Kind::Off);
        m_import->start();
        m_isStarted = true;
        write(u"a.mxf"_s, "one"_ba);
        m_clock.advance(60s);
        QCOMPARE(count(), 0);
        m_import->setFolders({{.path = m_arrivals->path()}});
        QCOMPARE(state().kind, Kind::Unlooked);
        QTRY_COMPARE(state().kind, Kind::Watched);
        QCOMPARE(look(10s), 1);
        m_import->setFolders({});
        QCOMPARE(state().kind, Kind::Off);
    }

private:
    void begin(const QList<ImportFolder>& folders) {
        m_import.reset();
        m_import = std::make_unique<FolderImport>(ImportParts{*m_importer, *m_roots, *m_ledger, m_clock});
        m_import->setFolders(folders);
        m_isStarted = false;
    }

    [[nodiscard]] QString place(const QString& name) const { return m_arrivals->filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const { writeAt(place(name), bytes); }
    static void writeAt(const QString& path, const QByteArray& bytes) {
        QDir{}.mkpath(QFileInfo{path}.path());
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("%s", qPrintable(file.errorString()));
    }

    /// Turns the hands and waits for a look into each folder; how many clips came with it.
    qsizetype look(std::chrono::milliseconds later = 0s) {
        QSet<QString> open;
        for (const ImportFolder& folder : m_import->folders()) {
            if (folder.isOn) open.insert(folder.path);
        }
        qsizetype fresh = 0;
        const auto connection = connect(m_import.get(), &FolderImport::looked, this, [&](const QString& folder, const QList<ClipId>& clips) {
            fresh += clips.size();
            open.remove(folder);
        });
        m_clock.advance(later); // which may begin a look
        if (std::exchange(m_isStarted, true)) m_import->look();
        else m_import->start();
        if (!QTest::qWaitFor([&] { return open.isEmpty() && !m_import->isLooking(); }, 120'000)) qWarning("no look has ended");
        disconnect(connection);
        return fresh;
    }
    /// What is there and stays the same.
    qsizetype importAll() {
        const qsizetype at = look();
        return at + look(10s);
    }

    [[nodiscard]] QList<Clip> clips() const { return await(m_clips->clips()).value(); }
    [[nodiscard]] qsizetype count() const { return clips().size(); }
    [[nodiscard]] ImportFolderState state() const { return m_import->stateOf(m_arrivals->path()); }

    void removeAllClips() const {
        Edits edits;
        for (const Clip& clip : clips()) edits.append(RemovalEdit{clip.id});
        make(edits);
    }

    Tests::ManualClock m_clock;
    bool m_isStarted = false;
    std::optional<QTemporaryDir> m_arrivals;
    std::unique_ptr<MediaRoots> m_roots;
    std::unique_ptr<ImportLedger> m_ledger;
    std::unique_ptr<Media::ProbeClient> m_probe;
    std::unique_ptr<Importer> m_importer;
    std::unique_ptr<FolderImport> m_import;
};

} // namespace

QTEST_GUILESS_MAIN(FolderImportTest)
#include "folderimport_test.moc"
