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
using Field = Interchange::SidecarConflict::Field;
using Workbench::SidecarChoice;
using Workbench::SidecarChoices;
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

    /// What was taken from outside is one step with a name for its sidecar, and taking it back writes through to the file.
    void whatWasTakenIsTakenBack() {
        const ClipId id = add(u"press.mxf"_s);
        await(m_sidecars->bring(id));
        QList<Workbench::SidecarStep> steps;
        Edits done;
        m_sidecars->setMake([&](const Workbench::SidecarStep& step) {
            steps.append(step);
            return m_clips->make(step.edits).then([&done](const Sidecars::Made& made) {
                done = made.value_or(Edits{});
                return made;
            });
        });
        SidecarNotes theirs = onDisk(u"press.mxf.xmp"_s);
        theirs.title = u"Press conference by the host"_s;
        theirs.credit = u"Agency"_s;
        theirs.recordedOn = QDate{2026, 2, 12};
        theirs.note = u"with sign language"_s;
        theirs.tags = {u"theirs"_s};
        theirs.ranges = {{.in = 5, .out = 9, .note = u"look"_s}};
        changeByOthers(u"press.mxf.xmp"_s, theirs);
        const Clip before = await(m_clips->clip(id)).value().value();
        QCOMPARE(await(m_sidecars->bring(id)).kind, Kind::TakenIn);
        QCOMPARE(steps.size(), 1);
        QVERIFY(!steps.first().isDecided);
        QCOMPARE(steps.first().paths, QStringList{m_folder->filePath(u"press.mxf.xmp"_s)});
        QCOMPARE(await(m_clips->clip(id)).value()->credit, u"Agency"_s);
        QVERIFY(await(m_clips->make(inverse(done))));
        const Clip after = await(m_clips->clip(id)).value().value();
        QCOMPARE(detailsOf(after), detailsOf(before));
        QCOMPARE(after.note, before.note);
        QVERIFY(after.tags.isEmpty());
        QVERIFY(await(m_clips->ranges(id)).value().isEmpty());
        // Theirs is known by now: it is not offered again.
        QCOMPARE(await(m_sidecars->bring(id)).kind, Kind::Written);
        QCOMPARE(steps.size(), 1);
        QCOMPARE(onDisk(u"press.mxf.xmp"_s).credit, before.credit);
        QVERIFY(onDisk(u"press.mxf.xmp"_s).ranges.isEmpty());
    }

    void decidesFieldByField() {
        const ClipId id = addContradicted(u"press.mxf"_s);
        const SidecarOutcome asked = await(m_sidecars->bring(id));
        QCOMPARE(asked.conflicts.size(), 3);
        QCOMPARE(asked.conflicts.first().base, u"House"_s);
        // One that is left open keeps all as it is.
        QCOMPARE(await(m_sidecars->bring(id, {SidecarChoice::Ask, {{Field::Credit, SidecarChoice::Theirs}}})).kind, Kind::Conflict);
        QCOMPARE(onDisk(u"press.mxf.xmp"_s).credit, u"Theirs"_s);
        // And two ratings cannot both be.
        QCOMPARE(await(m_sidecars->bring(id, {SidecarChoice::Both})).kind, Kind::Conflict);
        const SidecarChoices choices{SidecarChoice::Ours, {{Field::Credit, SidecarChoice::Theirs}, {Field::Note, SidecarChoice::Both}}};
        QCOMPARE(await(m_sidecars->bring(id, choices)).kind, Kind::TakenIn);
        const Clip clip = await(m_clips->clip(id)).value().value();
        QCOMPARE(clip.credit, u"Theirs"_s);
        QCOMPARE(clip.rating, 5);
        QCOMPARE(clip.note, u"Our note\nTheir note"_s);
        const SidecarNotes written = onDisk(u"press.mxf.xmp"_s);
        QCOMPARE(written.credit, clip.credit);
        QCOMPARE(written.rating, clip.rating);
        QCOMPARE(written.note, clip.note);
        QCOMPARE(await(m_sidecars->bring(id)).kind, Kind::Same);
    }

    void decidesSeveralInOneStep() {
        QList<Workbench::SidecarDecision> decisions;
        for (int number = 0; number < 3; ++number) {
            const ClipId id = addContradicted(u"clip%1.mxf"_s.arg(number));
            decisions.append({id, SidecarChoice::Theirs, await(m_sidecars->bring(id)).conflicts});
        }
        QCOMPARE(m_sidecars->problems().size(), 3);
        // Somebody writes into the last one once more: what was decided was decided of something else.
        SidecarNotes theirs = onDisk(u"clip2.mxf.xmp"_s);
        theirs.credit = u"Yet another"_s;
        changeByOthers(u"clip2.mxf.xmp"_s, theirs);
        int steps = 0;
        m_sidecars->setMake([&](const Workbench::SidecarStep& step) {
            ++steps;
            return m_clips->make(step.edits);
        });
        const QList<SidecarOutcome> outcomes = await(m_sidecars->decide(decisions));
        QCOMPARE(outcomes.size(), 3);
        QCOMPARE(steps, 1);
        QCOMPARE(outcomes.at(0).kind, Kind::TakenIn);
        QCOMPARE(outcomes.at(1).kind, Kind::TakenIn);
        QCOMPARE(outcomes.at(2).kind, Kind::Conflict);
        QCOMPARE(await(m_clips->clip(decisions.at(1).clip)).value()->credit, u"Theirs"_s);
        QCOMPARE(await(m_clips->clip(decisions.at(2).clip)).value()->credit, u"Ours"_s);
        QCOMPARE(m_sidecars->problems().keys(), QList<ClipId>{decisions.at(2).clip});
    }

    /// What could not be written is not taken a second time after it was taken back.
    void doesNotOfferAgainWhatWasTakenBack() {
        const ClipId id = add(u"press.mxf"_s);
        SidecarNotes theirs;
        theirs.credit = u"Agency"_s;
        changeByOthers(u"press.xmp"_s, theirs);
        // Only the sidecar of others can be read; ours cannot be written, not even by root.
        Edits done;
        m_sidecars->setMake([&](const Workbench::SidecarStep& step) {
            QDir{m_folder->path()}.mkdir(u"press.mxf.xmp"_s); // between reading and writing
            return m_clips->make(step.edits).then([&done](const Sidecars::Made& made) {
                done = made.value_or(Edits{});
                return made;
            });
        });
        QCOMPARE(await(m_sidecars->bring(id)).kind, Kind::Unwritable);
        QCOMPARE(await(m_clips->clip(id)).value()->credit, u"Agency"_s);
        QVERIFY(await(m_clips->make(inverse(done))));
        QVERIFY(QDir{m_folder->path()}.rmdir(u"press.mxf.xmp"_s));
        QCOMPARE(await(m_sidecars->bring(id)).kind, Kind::Written);
        QCOMPARE(await(m_clips->clip(id)).value()->credit, QString{});
        QCOMPARE(onDisk(u"press.mxf.xmp"_s).credit, QString{});
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
    /// A clip of which the library and the sidecar say different things: credit, rating and note.
    ClipId addContradicted(const QString& name) {
        const ClipId id = add(name);
        Clip clip = await(m_clips->clip(id)).value().value();
        clip.credit = u"House"_s;
        clip = await(m_clips->update(clip)).value();
        await(m_sidecars->bring(id));
        SidecarNotes theirs = onDisk(name + u".xmp"_s);
        theirs.credit = u"Theirs"_s;
        theirs.rating = 2;
        theirs.note = u"Their note"_s;
        changeByOthers(name + u".xmp"_s, theirs);
        clip.credit = u"Ours"_s;
        clip.rating = 5;
        clip.note = u"Our note"_s;
        return await(m_clips->update(clip)).value().id;
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
