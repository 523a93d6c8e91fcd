// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/sidecars.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/storage/database.h"
#include "tests/support/await.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Library;
using Interchange::Sidecar;
using Interchange::SidecarNotes;
using Workbench::SidecarChoice;
using Workbench::SidecarOutcome;
using Workbench::Sidecars;
using Kind = SidecarOutcome::Kind;

class SidecarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Storage::Database>(m_databases.fresh(Storage::Dialect::Sqlite), librarySchema);
        m_clips = std::make_unique<ClipRepository>(*m_database, u"desk"_s);
        m_sidecars = std::make_unique<Sidecars>(*m_clips);
        m_root = await(MediaRoots{*m_database, u"desk"_s}.placeOf(m_folder->filePath(u"a.mxf"_s))).value().rootId;
    }
    void cleanup() {
        m_sidecars.reset();
        m_clips.reset();
        m_database.reset();
    }

    void writesWhatChangesBesideTheClip() {
        m_sidecars->setFollowing(true);
        const QSignalSpy idle{m_sidecars.get(), &Sidecars::idle};
        const ClipId id = add(u"press.mxf"_s);
        tag(id, {u"quote"_s});
        QTRY_COMPARE(onDisk(u"press.mxf.xmp"_s).tags, QStringList{u"quote"_s});
        QTRY_VERIFY(!idle.isEmpty());
        QCOMPARE(onDisk(u"press.mxf.xmp"_s).title, u"Press conference"_s);
        QVERIFY(m_sidecars->problems().isEmpty());
    }

    void writesNothingUntilItIsTold() {
        const ClipId id = add(u"press.mxf"_s);
        tag(id, {u"quote"_s});
        QCoreApplication::processEvents();
        QVERIFY(!QFile::exists(m_folder->filePath(u"press.mxf.xmp"_s)));
    }

    void takesInWhatOthersWrote() {
        const ClipId id = add(u"press.mxf"_s);
        QCOMPARE(await(m_sidecars->bring(id)).kind, Kind::Written);
        SidecarNotes theirs = onDisk(u"press.mxf.xmp"_s);
        theirs.tags.append(u"theirs"_s);
        theirs.rating = 3;
        theirs.ranges = {{.in = 5, .out = 9, .note = u"look"_s}};
        changeByOthers(u"press.mxf.xmp"_s, theirs);
        tag(id, {u"ours"_s});
        QCOMPARE(await(m_sidecars->bring(id)).kind, Kind::TakenIn);
        const Clip clip = await(m_clips->clip(id)).value().value();
        QCOMPARE(clip.tags, (QStringList{u"ours"_s, u"theirs"_s}));
        QCOMPARE(clip.rating, 3);
        QCOMPARE(await(m_clips->ranges(id)).value().first().note, u"look"_s);
        QCOMPARE(onDisk(u"press.mxf.xmp"_s).tags, (QStringList{u"ours"_s, u"theirs"_s}));
        QCOMPARE(await(m_sidecars->bring(id)).kind, Kind::Same);
        // And what they take away again goes.
        SidecarNotes less = onDisk(u"press.mxf.xmp"_s);
        less.ranges.clear();
        changeByOthers(u"press.mxf.xmp"_s, less);
        QCOMPARE(await(m_sidecars->bring(id)).kind, Kind::TakenIn);
        QVERIFY(await(m_clips->ranges(id)).value().isEmpty());
    }

    void asksWhereBothChangedTheSame_data() {
        QTest::addColumn<SidecarChoice>("choice");
        QTest::addColumn<int>("rating");
        QTest::newRow("ours") << SidecarChoice::Ours << 5;
        QTest::newRow("theirs") << SidecarChoice::Theirs << 2;
    }
    void asksWhereBothChangedTheSame() {
        QFETCH(SidecarChoice, choice);
        QFETCH(int, rating);
        const ClipId id = add(u"press.mxf"_s);
        await(m_sidecars->bring(id));
        SidecarNotes theirs = onDisk(u"press.mxf.xmp"_s);
        theirs.rating = 2;
        changeByOthers(u"press.mxf.xmp"_s, theirs);
        Clip clip = await(m_clips->clip(id)).value().value();
        clip.rating = 5;
        QVERIFY(await(m_clips->update(clip)));
        const SidecarOutcome asked = await(m_sidecars->bring(id));
        QCOMPARE(asked.kind, Kind::Conflict);
        QCOMPARE(asked.conflicts.size(), 1);
        QVERIFY(m_sidecars->problems().contains(id));
        QCOMPARE(onDisk(u"press.mxf.xmp"_s).rating, 2);
        QCOMPARE(await(m_clips->clip(id)).value()->rating, 5);
        await(m_sidecars->bring(id, choice));
        QVERIFY(m_sidecars->problems().isEmpty());
        QCOMPARE(onDisk(u"press.mxf.xmp"_s).rating, rating);
        QCOMPARE(await(m_clips->clip(id)).value()->rating, rating);
    }

    void readsTheSidecarThatOthersNameOtherwise() {
        const ClipId id = add(u"press.mxf"_s);
        SidecarNotes theirs;
        theirs.tags = {u"archive"_s};
        changeByOthers(u"press.xmp"_s, theirs);
        const QByteArray before = bytes(u"press.xmp"_s);
        QCOMPARE(await(m_sidecars->bring(id)).kind, Kind::TakenIn);
        QCOMPARE(await(m_clips->clip(id)).value()->tags, QStringList{u"archive"_s});
        QCOMPARE(bytes(u"press.xmp"_s), before);
        QCOMPARE(onDisk(u"press.mxf.xmp"_s).tags, QStringList{u"archive"_s});
    }

    void leavesAloneWhatItCannotRead() {
        const ClipId id = add(u"press.mxf"_s);
        put(u"press.mxf.xmp"_s, "not at all");
        QCOMPARE(await(m_sidecars->bring(id)).kind, Kind::Unreadable);
        QCOMPARE(bytes(u"press.mxf.xmp"_s), QByteArray("not at all"));
        QVERIFY(m_sidecars->problems().contains(id));
    }

    /// Of many, those that cannot be written are told one by one, and the others are written.
    void tellsWhichCouldNotBeWritten() {
        QList<ClipId> ids;
        for (int number = 0; number < 12; ++number) ids.append(add(u"clip%1.mxf"_s.arg(number)));
        // A folder in place of the file: not even root writes there.
        QVERIFY(QDir{m_folder->path()}.mkdir(u"clip3.mxf.xmp"_s));
        m_sidecars->setFollowing(true);
        QVERIFY(await(m_clips->tag(ids, {u"all"_s}, {})));
        QTRY_COMPARE(m_sidecars->problems().size(), 1);
        QTRY_COMPARE(onDisk(u"clip11.mxf.xmp"_s).tags, QStringList{u"all"_s});
        QVERIFY(m_sidecars->problems().contains(ids.at(3)));
    }

    void writesNothingForAClipThatIsAway() {
        const ClipId id = add(u"press.mxf"_s);
        QVERIFY(QFile::remove(m_folder->filePath(u"press.mxf"_s)));
        QCOMPARE(await(m_sidecars->bring(id)).kind, Kind::Away);
        QVERIFY(!QFile::exists(m_folder->filePath(u"press.mxf.xmp"_s)));
    }

private:
    ClipId add(const QString& name) {
        put(name, "media");
        Clip clip;
        clip.rootId = m_root;
        clip.relativePath = clip.fileName = name;
        clip.title = u"Press conference"_s;
        clip.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{12, 0}, QTimeZone::UTC};
        return await(m_clips->add(clip)).value().id;
    }
    void tag(const ClipId& id, const QStringList& tags) { QVERIFY(await(m_clips->tag({id}, tags, {}))); }
    void put(const QString& name, const QByteArray& content) {
        QFile file{m_folder->filePath(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray bytes(const QString& name) {
        QFile file{m_folder->filePath(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    SidecarNotes onDisk(const QString& name) {
        const auto sidecar = Sidecar::read(bytes(name));
        return sidecar ? sidecar->notes() : SidecarNotes{};
    }
    /// Another program changes what is shown, and knows nothing of what Rushes wrote for itself.
    void changeByOthers(const QString& name, const SidecarNotes& notes) {
        const auto before = Sidecar::read(bytes(name));
        QByteArray changed = (before ? *before : Sidecar{}).with(notes);
        const auto ofUs = [](const QByteArray& file) {
            const qsizetype from = file.indexOf("<rushes:lastWritten>");
            return from < 0 ? QByteArray{} : file.sliced(from, file.indexOf("</rushes:lastWritten>") + 21 - from);
        };
        changed.replace(ofUs(changed), ofUs(bytes(name)));
        put(name, changed);
    }

    Tests::TestDatabases m_databases;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<ClipRepository> m_clips;
    std::unique_ptr<Sidecars> m_sidecars;
    QString m_root;
};

QTEST_GUILESS_MAIN(SidecarsTest)
#include "sidecars_test.moc"
