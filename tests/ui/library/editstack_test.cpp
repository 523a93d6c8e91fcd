// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/storage/database.h"
#include "tests/support/await.h"
#include "ui/library/editnames.h"
#include "ui/library/editstack.h"

#include <QAction>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;

class EditStackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_database = std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(m_folder->filePath(u"library.sqlite"_s)), librarySchema);
        m_clips = std::make_unique<ClipRepository>(*m_database, u"desk"_s);
        m_rootId = await(MediaRoots{*m_database, u"desk"_s}.placeOf(m_folder->filePath(u"a.mxf"_s)))->rootId;
        m_ids.clear();
        for (int number = 0; number < 4; ++number) m_ids.append(add(u"clip%1.mxf"_s.arg(number)));
        m_edits = std::make_unique<EditStack>(*m_clips);
        m_said.clear();
        connect(m_edits.get(), &EditStack::failed, this, [this](const FaultWords& words) { m_said.append(words.lead); });
    }
    void cleanup() {
        m_edits.reset();
        m_clips.reset();
        m_database.reset();
    }

    void aStepHasANameAndIsTakenBackAsOne() {
        QVERIFY(!m_edits->undoAction()->isEnabled());
        tagAll(u"quote"_s);
        QTRY_COMPARE(m_edits->undoAction()->text(), u"Undo Tag 4 Clips"_s);
        for (const ClipId& id : m_ids) QCOMPARE(clip(id).tags, QStringList{u"quote"_s});
        m_edits->undoAction()->trigger();
        QTRY_COMPARE(m_edits->redoAction()->text(), u"Redo Tag 4 Clips"_s);
        for (const ClipId& id : m_ids) QVERIFY(clip(id).tags.isEmpty());
        m_edits->redo();
        QTRY_VERIFY(!m_edits->isBusy());
        for (const ClipId& id : m_ids) QCOMPARE(clip(id).tags, QStringList{u"quote"_s});
    }

    void undoRightAfterAKeyTakesBackWhatThatKeyDid() {
        tagAll(u"one"_s);
        tagAll(u"two"_s);
        m_edits->undo(); // before anything is stored
        settle();
        QCOMPARE(clip(m_ids.first()).tags, QStringList{u"one"_s});
        m_edits->undo();
        m_edits->undo(); // there is none any more
        m_edits->redo();
        settle();
        QCOMPARE(clip(m_ids.first()).tags, QStringList{u"one"_s});
    }

    // What was done to the queue, say, stands where it was done.
    void stepsOfOtherThingsStandAmongTheEdits() {
        QStringList done;
        QSignalSpy moved{m_edits.get(), &WayBack::moved};
        tagAll(u"one"_s);
        const quint64 number = m_edits->add(u"Remove 2 Downloads"_s, [&done] { done << u"back"_s; }, [&done] { done << u"again"_s; });
        QCOMPARE(m_edits->newest(), 0); // the tags are being stored
        settle();
        QCOMPARE(m_edits->newest(), number);
        QCOMPARE(moved.size(), 2);
        QCOMPARE(m_edits->undoAction()->text(), u"Undo Remove 2 Downloads"_s);
        QVERIFY(done.isEmpty());
        m_edits->undo();
        settle();
        QCOMPARE(done, QStringList{u"back"_s});
        QCOMPARE(m_edits->newest(), 0);
        QCOMPARE(clip(m_ids.first()).tags, QStringList{u"one"_s});
        m_edits->undo();
        m_edits->redo();
        m_edits->redo();
        settle();
        QCOMPARE(done, (QStringList{u"back"_s, u"again"_s}));
        QCOMPARE(clip(m_ids.first()).tags, QStringList{u"one"_s});
        m_edits->undo();
        tagAll(u"two"_s); // which ends what could be done again
        settle();
        QCOMPARE(m_edits->stack().count(), 2);
        QVERIFY(!m_edits->redoAction()->isEnabled());
    }

    void whatMadeNoDifferenceIsNoStep() {
        tagAll(u"one"_s);
        tagAll(u"One"_s);
        settle();
        QCOMPARE(m_edits->stack().count(), 1);
    }

    void aNewStepEndsWhatCouldBeDoneAgain() {
        tagAll(u"one"_s);
        m_edits->undo();
        tagAll(u"two"_s);
        settle();
        QVERIFY(!m_edits->redoAction()->isEnabled());
        QCOMPARE(m_edits->stack().count(), 1);
    }

    void whatSomebodyElseChangedIsSaidAndLeavesTheStack() {
        rate(0, 3);
        rate(1, 3);
        settle();
        ClipRepository theirs{*m_database, u"other desk"_s};
        QVERIFY(await(theirs.make({RatingEdit{m_ids.at(1), 3, 1}})));
        m_edits->undo();
        settle();
        QCOMPARE(m_said, QStringList{u"“Rate 1 Clip” cannot be taken back."_s});
        QCOMPARE(clip(m_ids.at(1)).rating, 1);
        QCOMPARE(m_edits->stack().count(), 1);
        QVERIFY(!m_edits->redoAction()->isEnabled());
        m_edits->undo(); // the step before is reached all the same
        settle();
        QCOMPARE(clip(m_ids.at(0)).rating, 0);
        QCOMPARE(m_said.size(), 1);
        QVERIFY(await(theirs.make({RatingEdit{m_ids.at(0), 0, 5}})));
        m_edits->redo();
        settle();
        QCOMPARE(m_said.size(), 2);
        QCOMPARE(m_edits->stack().count(), 0);
        QCOMPARE(clip(m_ids.at(0)).rating, 5);
    }

    void aRefusedChangeIsNoStep() {
        m_edits->run(EditNames::rate(1), Edits{RatingEdit{m_ids.at(0), 4, 5}}); // it has no rating
        settle();
        QCOMPARE(m_said, QStringList{u"Somebody else has just changed this clip."_s});
        QCOMPARE(m_edits->stack().count(), 0);
    }

    void fiveThousandClipsAreTaggedAndTakenBackAsOneStep() {
        QList<ClipId> many;
        for (int number = 0; number < 5'000; ++number) m_pending = m_clips->add(clipNamed(u"many%1.mxf"_s.arg(number)));
        QVERIFY(await(m_pending));
        const auto all = await(m_clips->clips()).value();
        Edits edits;
        for (const Clip& one : all) edits.append(TagEdit{one.id, u"council"_s, true});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(await(m_edits->run(EditNames::tag(edits.size()), edits))->size(), 5'004);
        const qint64 tagged = timer.restart();
        QCOMPARE(m_edits->undoAction()->text(), u"Undo Tag 5,004 Clips"_s);
        m_edits->undo();
        settle();
        qInfo() << "tagged in" << tagged << "ms, taken back in" << timer.elapsed() << "ms";
        QVERIFY(await(m_clips->tags())->isEmpty());
    }

    /// A walk of steps, ways back and ways forth ends where the steps say.
    void anyWalkEndsWhereItsStepsSay() {
        QRandomGenerator random{6};
        QList<QString> states{state()};
        qsizetype place = 0;
        for (int step = 0; step < 120; ++step) {
            const int what = random.bounded(10);
            if (what < 5) {
                const qsizetype count = m_edits->stack().count();
                change(random);
                settle();
                if (m_edits->stack().index() == place && m_edits->stack().count() == count) continue; // it made no difference
                states.resize(++place);
                states.append(state());
            } else if (what < 8) {
                m_edits->undo();
                settle();
                place = std::max<qsizetype>(0, place - 1);
            } else {
                m_edits->redo();
                settle();
                place = std::min(states.size() - 1, place + 1);
            }
            QCOMPARE(m_edits->stack().index(), place);
            QCOMPARE(state(), states.at(place));
        }
        QVERIFY(m_said.isEmpty());
    }

private:
    Clip clipNamed(const QString& name) {
        Clip clip;
        clip.rootId = m_rootId;
        clip.relativePath = name;
        clip.fileName = name;
        clip.title = name;
        clip.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC};
        return clip;
    }
    ClipId add(const QString& name) { return await(m_clips->add(clipNamed(name))).value().id; }

    void tagAll(const QString& tag) {
        Edits edits;
        for (const ClipId& id : m_ids) edits.append(TagEdit{id, tag, true});
        m_edits->run(EditNames::tag(m_ids.size()), edits);
    }

    void rate(int place, int rating) { m_edits->run(EditNames::rate(1), Edits{RatingEdit{m_ids.at(place), 0, rating}}); }

    void change(QRandomGenerator& random) {
        const ClipId id = m_ids.at(random.bounded(m_ids.size()));
        const QList<Range> ranges = await(m_clips->ranges(id)).value();
        const int what = random.bounded(5);
        if (what == 0) return tagAll(u"tag %1"_s.arg(random.bounded(3)));
        if (what == 1 && !ranges.isEmpty()) {
            m_edits->run(EditNames::removeRange(), Edits{RangeEdit{ranges.first(), std::nullopt}});
            return;
        }
        if (what == 2 && !ranges.isEmpty()) {
            Range moved = ranges.first();
            moved.out += 1 + random.bounded(5);
            moved.tags = {u"tag %1"_s.arg(random.bounded(3))};
            m_edits->run(EditNames::changeRange(ranges.first(), moved), Edits{RangeEdit{ranges.first(), moved}});
            return;
        }
        if (what == 3) {
            m_edits->run(EditNames::addMarker(), Edits{MarkerEdit{std::nullopt, Marker{.id = {}, .clipId = id, .frame = random.bounded(90), .note = {}}}});
            return;
        }
        m_edits->run(EditNames::addRange(),
                     Edits{RangeEdit{std::nullopt, Range{.id = {}, .clipId = id, .in = 5, .out = 6 + random.bounded(9), .note = {}, .tags = {}}}});
    }

    QString state() {
        QStringList lines;
        for (const ClipId& id : std::as_const(m_ids)) {
            lines.append(clip(id).tags.join(u','));
            const QList<Range> ranges = await(m_clips->ranges(id)).value();
            for (const Range& range : ranges) lines.append(u"%1: %2 to %3, %4"_s.arg(range.id.text()).arg(range.in).arg(range.out).arg(range.tags.join(u',')));
            const QList<Marker> markers = await(m_clips->markers(id)).value();
            for (const Marker& marker : markers) lines.append(u"%1: %2"_s.arg(marker.id.text()).arg(marker.frame));
        }
        return lines.join(u'\n');
    }

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_edits->isBusy(), 20'000); }
    Clip clip(const ClipId& id) { return await(m_clips->clip(id)).value().value(); }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<ClipRepository> m_clips;
    std::unique_ptr<EditStack> m_edits;
    QFuture<Storage::StorageResult<Clip>> m_pending;
    QString m_rootId;
    QList<ClipId> m_ids;
    QStringList m_said;
};

QTEST_MAIN(EditStackTest)
#include "editstack_test.moc"
