// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logging/loggingpagefixture.h"
#include "ui/logging/logmodel.h"
#include "ui/logging/logtable.h"
#include "ui/logging/tagkeymodel.h"

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Library::Clip;
using Library::Marker;
using Library::Range;

class LoggingPageTest : public LoggingPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    /// The whole way, and no hand leaves the keyboard: from the clip to a range with a tag and a note, a marker, and the next clip.
    void tagsHaveTheColoursOfTheVocabulary() {
        QVERIFY(await(m_clips->make({Library::TagDefinitionEdit{std::nullopt, Library::Tag{.name = u"Sound"_s, .colour = u"#123456"_s}},
                                     Library::TagDefinitionEdit{std::nullopt, Library::Tag{.name = u"quote"_s, .parent = u"Sound"_s}}})));
        Range range;
        range.clipId = m_one.id;
        range.out = 250;
        range.tags = {u"quote"_s};
        QVERIFY(await(m_clips->addRange(range)));
        const QColor wanted{u"#123456"_s};
        QTRY_COMPARE(m_page->strip().ranges().size(), 1);
        QTRY_COMPARE(m_page->strip().ranges().first().colour, wanted);
        QCOMPARE(m_page->strip().ranges().first().tag, u"quote"_s); // never by colour alone
        const auto* table = m_page->findChild<LogTable*>();
        QCOMPARE(table->model()->index(0, 0).data(LogModel::ColoursRole).value<QList<QColor>>(), QList<QColor>{wanted});
        const QAbstractItemModel* keys = m_page->findChild<QListView*>(u"tagKeys"_s)->model();
        QStringList coloured;
        for (int row = 0; row < keys->rowCount(); ++row) {
            if (keys->index(row, 0).data(TagKeyModel::ColourRole).value<QColor>() == wanted) coloured.append(keys->index(row, 0).data().toString());
        }
        QCOMPARE(coloured, QStringList{u"quote"_s});
    }

    void onlyTheGivenClipsAreWalkedThrough() {
        const Clip third = add(u"three.mxf"_s, u"Signing"_s);
        m_page->openOnly({Library::numberOf(m_two.id), Library::numberOf(third.id)}, stored(m_two));
        settle();
        QCOMPARE(m_page->log().clip()->id, m_two.id);
        m_page->refresh(); // F5 brings no others
        key(Qt::Key_PageDown);
        QTRY_COMPARE(m_page->log().clip()->id, third.id);
        key(Qt::Key_PageDown);
        QCOMPARE(m_page->log().clip()->id, third.id);
        key(Qt::Key_PageUp);
        key(Qt::Key_PageUp);
        QTRY_COMPARE(m_page->log().clip()->id, m_two.id);
        QCOMPARE(m_page->foundText(), u"2 clips"_s);
        m_page->setQuery(u"arrivals"_s);
        QTRY_COMPARE(m_page->foundText(), u"1 clip"_s);
        QTRY_COMPARE(m_page->log().clip()->id, m_one.id);
    }

    void aClipThatIsRemovedIsClosedAndComesBackByUndo() {
        key(Qt::Key_M);
        QTRY_COMPARE(markers().size(), 1);
        const auto* stage = m_page->findChild<PlayerStage*>();
        QVERIFY(stage->isOpen());
        m_edits->run(u"Remove"_s, {Library::RemovalEdit{m_one.id}});
        QTRY_VERIFY(!stage->isOpen());
        QTRY_VERIFY(m_page->log().markers().isEmpty());
        m_edits->undo();
        QTRY_VERIFY(stage->isOpen());
        QTRY_COMPARE(m_page->log().markers().size(), 1);
        QCOMPARE(m_page->log().clip()->id, m_one.id);
    }

    void aClipIsLoggedWithKeysAlone() {
        QCOMPARE(QApplication::focusWidget(), m_page->panes().first());
        goTo(100);
        key(Qt::Key_I);
        QTRY_COMPARE(ranges().size(), 1); // it is stored before it has an end
        QTRY_COMPARE(state(), u"In marked, range open"_s);
        key(Qt::Key_1);
        QTRY_COMPARE(ranges().first().tags, QStringList{u"quote"_s});
        goTo(250);
        key(Qt::Key_O);
        QTRY_COMPARE(ranges().first().out, 250);
        QCOMPARE(ranges().first().in, 100);
        key(Qt::Key_N);
        auto* note = find<QPlainTextEdit>(u"logNote"_s);
        QVERIFY(note->hasFocus());
        QTest::keyClicks(note, u"main points, in 1 take"_s); // letters and digits are letters and digits here
        QTest::keyClick(note, Qt::Key_Left);                 // and arrows move in the text
        QCOMPARE(m_player->position(), 250);
        QTest::keyClick(note, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), m_page->panes().first());
        QTRY_COMPARE(ranges().first().note, u"main points, in 1 take"_s);
        QCOMPARE(ranges().first().tags, QStringList{u"quote"_s});
        goTo(300);
        key(Qt::Key_M);
        QTRY_COMPARE(markers().size(), 1);
        QCOMPARE(markers().first().frame, 300);
        key(Qt::Key_PageDown);
        QTRY_COMPARE(find<QLabel>(u"logTitle"_s)->text(), u"Press conference"_s);
        QTRY_COMPARE(m_page->selectionText(), u"0 ranges, 0 markers, saved"_s);
        key(Qt::Key_PageUp);
        QTRY_COMPARE(m_page->selectionText(), u"1 range, 1 marker, saved"_s);
    }

    /// Keys are faster than the library: what they do is the same.
    void keysInOneGoDoWhatTheyDoOneByOne() {
        goTo(100);
        key(Qt::Key_I);
        key(Qt::Key_1);
        key(Qt::Key_2);
        goTo(200);
        key(Qt::Key_Return, Qt::ControlModifier);
        key(Qt::Key_3);
        goTo(300);
        key(Qt::Key_O);
        settle();
        QCOMPARE(ranges().size(), 2);
        QCOMPARE(ranges().at(0).out, 200);
        QCOMPARE(ranges().at(0).tags, (QStringList{u"arrival"_s, u"quote"_s}));
        QCOMPARE(ranges().at(1).in, 200); // at the same frame
        QCOMPARE(ranges().at(1).out, 300);
        QCOMPARE(ranges().at(1).tags, QStringList{u"handshake"_s});
    }

    void theShotListIsAskedForWhereThePlayerStands() {
        QSignalSpy asked{m_page.get(), &LoggingPage::shotListRequested};
        goTo(123);
        key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<Clip>().title, u"Arrivals"_s);
        QCOMPARE(asked.first().at(1).toLongLong(), 123);
    }

    void everythingIsTakenBackStepByStep() {
        goTo(100);
        key(Qt::Key_I);
        key(Qt::Key_1);
        goTo(200);
        key(Qt::Key_Return, Qt::ControlModifier);
        key(Qt::Key_M);
        settle();
        QStringList names;
        for (const auto& expected : {u"Undo Add Marker"_s, u"Undo Close Range and Open Next"_s, u"Undo Tag Range"_s, u"Undo Add Range"_s}) {
            QCOMPARE(m_edits->undoAction()->text(), expected);
            key(Qt::Key_Z, Qt::ControlModifier);
            settle();
        }
        QVERIFY(ranges().isEmpty());
        QVERIFY(markers().isEmpty());
        for (int step = 0; step < 4; ++step) key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        QCOMPARE(ranges().size(), 2);
        QCOMPARE(markers().size(), 1);
    }

    void takingAnOutBackOpensTheRangeAgain() {
        goTo(100);
        key(Qt::Key_I);
        goTo(200);
        key(Qt::Key_O);
        settle();
        QCOMPARE(state(), QString{});
        key(Qt::Key_Z, Qt::ControlModifier);
        settle();
        QCOMPARE(state(), u"In marked, range open"_s);
        goTo(220);
        key(Qt::Key_O);
        settle();
        QCOMPARE(ranges().first().out, 220);
    }

    void rangesMayOverlap() {
        for (const auto& [in, out] : {std::pair{100, 300}, std::pair{200, 400}}) {
            goTo(in);
            key(Qt::Key_I);
            goTo(out);
            key(Qt::Key_O);
        }
        settle();
        QCOMPARE(ranges().size(), 2);
        QTRY_COMPARE(m_page->strip().ranges().size(), 2);
        const QRect first = m_page->strip().rectOf(m_page->strip().ranges().at(0));
        const QRect second = m_page->strip().rectOf(m_page->strip().ranges().at(1));
        QVERIFY(!first.intersects(second)); // below each other
    }

    void saysWhyAKeyDidNothing() {
        key(Qt::Key_O);
        QTRY_COMPARE(state(), u"No range is open. Mark In first (I)."_s);
        goTo(100);
        key(Qt::Key_I);
        settle();
        goTo(50);
        key(Qt::Key_O);
        QTRY_COMPARE(state(), u"Out has to come after In."_s);
        QCOMPARE(ranges().first().in, 100);
    }

    void anInThatIsMarkedAgainMoves() {
        goTo(100);
        key(Qt::Key_I);
        goTo(120);
        key(Qt::Key_I);
        settle();
        QCOMPARE(ranges().size(), 1);
        QCOMPARE(ranges().first().in, 120);
    }

    void withoutARangeTagsAreTheClips() {
        key(Qt::Key_2);
        QTRY_COMPARE(stored(m_one).tags, QStringList{u"arrival"_s});
        key(Qt::Key_2);
        QTRY_VERIFY(stored(m_one).tags.isEmpty());
        key(Qt::Key_3, Qt::ShiftModifier);
        QTRY_COMPARE(stored(m_one).tags, QStringList{u"cutaway"_s}); // of the second bank
        key(Qt::Key_4, Qt::AltModifier);
        QTRY_COMPARE(stored(m_one).rating, 4);
    }

    void theTableIsEditedInPlace() {
        goTo(100);
        key(Qt::Key_I);
        goTo(200);
        key(Qt::Key_O);
        settle();
        auto* table = find<QTreeView>(u"logTable"_s);
        const QAbstractItemModelTester tester{table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
        edit(*table, LogModel::Column::Out, u"10:00:10:00"_s);
        QTRY_COMPARE(ranges().first().out, 250);
        edit(*table, LogModel::Column::In, u"+1:00"_s);
        QTRY_COMPARE(ranges().first().in, 125);
        edit(*table, LogModel::Column::Tags, u"wide, pan"_s);
        QTRY_COMPARE(ranges().first().tags, (QStringList{u"pan"_s, u"wide"_s}));
        edit(*table, LogModel::Column::Note, u"over the table"_s);
        QTRY_COMPARE(ranges().first().note, u"over the table"_s);
        // What cannot be is not taken: the field stays.
        edit(*table, LogModel::Column::Out, u"10:00:01:00"_s);
        auto* field = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(field != nullptr && field->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(ranges().first().out, 250);
        for (int step = 0; step < 4; ++step) key(Qt::Key_Z, Qt::ControlModifier);
        settle();
        QCOMPARE(ranges().first().in, 100);
        QCOMPARE(ranges().first().out, 200);
        QCOMPARE(ranges().first().tags, QStringList{});
    }

    void aRangeIsDraggedOnTheStrip() {
        goTo(3000);
        key(Qt::Key_I);
        goTo(6000);
        key(Qt::Key_O);
        settle();
        TimelineStrip& strip = m_page->strip();
        const QRect rect = strip.rectOf(strip.ranges().first());
        drag(strip, QPoint{rect.right(), rect.center().y()}, QPoint{qRound(strip.scale().xOf(9000)), rect.center().y()});
        QTRY_VERIFY(std::abs(ranges().first().out - 9000) < 40);
        QCOMPARE(ranges().first().in, 3000);
        QCOMPARE(m_edits->undoAction()->text(), u"Undo Set Out"_s);
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(ranges().first().out, 6000);
    }

    void theNewsOfSomebodyElseIsShownAndNothingOfTheirsIsLost() {
        goTo(100);
        key(Qt::Key_I);
        goTo(200);
        key(Qt::Key_O);
        settle();
        Library::ClipRepository theirs{*m_database, u"other desk"_s};
        Range changed = ranges().first();
        changed.out = 150;
        QVERIFY(await(theirs.updateRange(changed)));
        goTo(300);
        key(Qt::Key_O); // the same end
        settle();
        QTRY_VERIFY(m_page->findChild<Banner*>()->isVisible());
        QCOMPARE(ranges().first().out, 150);
        QTRY_COMPARE(m_page->log().ranges().first().out, 150);
        key(Qt::Key_O);
        QTRY_COMPARE(ranges().first().out, 300);
    }

    void aFileThatIsAwayIsLoggedAllTheSame() {
        QFile::remove(m_folder->filePath(u"two.mxf"_s));
        reopen();
        key(Qt::Key_PageDown);
        QTRY_VERIFY(find<QLabel>(u"stageWords"_s)->text().startsWith(u"The file is not here."_s));
        QTest::keyClick(focused(), Qt::Key_Right);
        key(Qt::Key_M);
        QTRY_COMPARE(await(m_clips->markers(m_two.id))->size(), 1);
        QCOMPARE(await(m_clips->markers(m_two.id))->first().frame, 1);
    }

    void theTagsOfTheKeysAreChangedAndKept() {
        auto* keys = find<QListView>(u"tagKeys"_s);
        keys->setFocus();
        keys->setCurrentIndex(keys->model()->index(0, 0));
        QTest::keyClick(keys, Qt::Key_F2);
        auto* field = keys->viewport()->findChild<QLineEdit*>();
        QVERIFY(field != nullptr);
        field->selectAll();
        QTest::keyClicks(field, u"air defence"_s);
        QTest::keyClick(field, Qt::Key_Return);
        m_page.reset();
        QCOMPARE(TagBanks::from(*m_settings).tag(1, false), u"air defence"_s);
        makePage();
        key(Qt::Key_1);
        QTRY_COMPARE(stored(m_one).tags, QStringList{u"air defence"_s});
    }

    void whatStillComesIsLoggedAndKeptWhenTheFileIsHere() {
        Clip expected = newClip(u"coming.mxf"_s, u"Coming"_s);
        expected.facts = m_one.facts;
        expected.arrival = Library::ClipArrival{.source = u"item"_s, .downloadId = u"d"_s};
        const Clip coming = await(m_clips->expect(expected)).value();
        m_page->open({Library::numberOf(coming.id)}, coming, {});
        auto* words = find<QLabel>(u"stageWords"_s);
        QVERIFY2(words->text().startsWith(u"The file is arriving in another Rushes."_s), qPrintable(words->text())); // nobody here has its bytes
        key(Qt::Key_M);
        settle();
        QCOMPARE(await(m_clips->markers(coming.id)).value().size(), 1);
        QVERIFY(await(m_clips->follow(coming.id, u"item"_s, {})));
        QTRY_VERIFY2(words->text().startsWith(u"Its download has ended"_s), qPrintable(words->text()));
        Clip whole = newClip(u"coming.mxf"_s, u"Coming"_s);
        QFile file{m_folder->filePath(u"coming.mxf"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        whole.facts = m_one.facts;
        QVERIFY(await(m_clips->receive(coming.id, whole)));
        QTRY_VERIFY(words->isHidden()); // it is played
        QCOMPARE(await(m_clips->markers(coming.id)).value().size(), 1);
    }

    /// Everything that takes the focus or acts has a name.
    void everythingHasANameForScreenReaders() {
        QStringList nameless;
        for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s) || !widget->isVisibleTo(m_page.get())) continue;
            if (widget->focusProxy() != nullptr) continue;
            QAccessibleInterface* read = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            if (read == nullptr || read->text(QAccessible::Name).isEmpty())
                nameless.append(QLatin1StringView{widget->metaObject()->className()} + u' ' + widget->objectName());
        }
        QCOMPARE(nameless, QStringList{});
    }
};

QTEST_MAIN(LoggingPageTest)
#include "loggingpage_test.moc"
