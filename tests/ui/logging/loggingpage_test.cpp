// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/storage/database.h"
#include "tests/support/await.h"
#include "tests/support/fakeplayer.h"
#include "ui/library/editstack.h"
#include "ui/logging/levelmeters.h"
#include "ui/logging/loggingpage.h"
#include "ui/logging/logmodel.h"
#include "ui/logging/playerstage.h"
#include "ui/logging/tagbanks.h"
#include "ui/logging/timelinestrip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pictureloader.h"
#include "ui/widgets/picturesource.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>
#include <QTreeView>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Library::Clip;
using Library::Marker;
using Library::Range;
using Tests::FakePlayer;

namespace {

class NoPictures final : public PictureSource {
public:
    QFuture<QByteArray> picture(const QUrl&) override { return QtFuture::makeReadyValueFuture(QByteArray{}); }
};

} // namespace

class LoggingPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_database = std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(m_folder->filePath(u"library.sqlite"_s)), Library::librarySchema);
        m_clips = std::make_unique<Library::ClipRepository>(*m_database, u"desk"_s);
        m_edits = std::make_unique<EditStack>(*m_clips);
        m_rootId = await(Library::MediaRoots{*m_database, u"desk"_s}.placeOf(m_folder->filePath(u"a.mxf"_s)))->rootId;
        m_one = add(u"one.mxf"_s, u"Arrivals"_s);
        m_two = add(u"two.mxf"_s, u"Press conference"_s);
        m_pictures = std::make_unique<PictureLoader>(m_source);
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_player = nullptr;
        makePage();
    }
    void cleanup() {
        m_page.reset();
        m_settings.reset();
        m_pictures.reset();
        m_edits.reset();
        m_clips.reset();
        m_database.reset();
    }

    /// The whole way, and no hand leaves the keyboard: from the clip to a range with a tag and a note, a marker, and the next clip.
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

    void arrowsGoFromRangeToRangeAndShiftToTheirEnds() {
        goTo(100);
        key(Qt::Key_I);
        goTo(200);
        key(Qt::Key_O);
        goTo(400);
        key(Qt::Key_M);
        settle();
        key(Qt::Key_Up);
        QCOMPARE(m_player->position(), 100);
        key(Qt::Key_O, Qt::ShiftModifier);
        QCOMPARE(m_player->position(), 200);
        key(Qt::Key_I, Qt::ShiftModifier);
        QCOMPARE(m_player->position(), 100);
        key(Qt::Key_Down);
        QCOMPARE(m_player->position(), 400);
        key(Qt::Key_Delete);
        QTRY_VERIFY(markers().isEmpty());
        QCOMPARE(ranges().size(), 1);
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

    void gGoesToATimecode_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("frame");
        QTest::newRow("whole") << u"10:00:04:00"_s << qint64{100};
        QTest::newRow("digits") << u"10000400"_s << qint64{100};
        QTest::newRow("further") << u"+2:00"_s << qint64{60};
        QTest::newRow("back") << u"-5"_s << qint64{5};
        QTest::newRow("beyond the end") << u"11:00:00:00"_s << qint64{14'999};
    }
    void gGoesToATimecode() {
        QFETCH(QString, typed);
        goTo(10);
        key(Qt::Key_G);
        auto* field = find<QLineEdit>(u"gotoField"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        QTEST(m_player->position(), "frame");
        QVERIFY(!field->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_page->panes().first());
    }

    void aTimecodeThatIsNoneStaysInItsField() {
        key(Qt::Key_G);
        auto* field = find<QLineEdit>(u"gotoField"_s);
        QTest::keyClicks(field, u"99:99"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible());
        QCOMPARE(field->property("judged").toString(), u"bad"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QCOMPARE(m_player->position(), 0);
    }

    void jKAndLLeadThePlayer() {
        key(Qt::Key_L);
        QCOMPARE(m_player->speed(), 1.0);
        QVERIFY(!m_player->isPaused());
        key(Qt::Key_L);
        QCOMPARE(m_player->speed(), 2.0);
        key(Qt::Key_J);
        QCOMPARE(m_player->speed(), -1.0);
        key(Qt::Key_K);
        QVERIFY(m_player->isPaused());
        goTo(50);
        QTest::keyPress(focused(), Qt::Key_K);
        key(Qt::Key_L);
        QCOMPARE(m_player->position(), 51);
        key(Qt::Key_J);
        key(Qt::Key_J);
        QCOMPARE(m_player->position(), 49);
        QTest::keyRelease(focused(), Qt::Key_K);
        key(Qt::Key_Space);
        QVERIFY(!m_player->isPaused());
        QCOMPARE(m_player->speed(), 1.0);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_player->position(), 74);
        key(Qt::Key_Left);
        QCOMPARE(m_player->position(), 73);
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
        QTRY_VERIFY(find<QLabel>(u"stageWords"_s)->isVisible());
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

    void theMetersFollowThePlayhead() {
        QTRY_VERIFY(!find<LevelMeters>(u"levelMeters"_s)->isHidden());
        goTo(25);
        QTRY_COMPARE((goTo(26), find<LevelMeters>(u"levelMeters"_s)->levels()), (QList<quint8>{200, 100}));
    }

    void fullScreenKeepsTheKeys() {
        key(Qt::Key_F11);
        QWidget* screen = m_page->panes().first();
        QVERIFY(screen->isWindow());
        QVERIFY(QTest::qWaitForWindowActive(screen));
        goTo(70);
        QTest::keyClick(screen, Qt::Key_M);
        QTRY_COMPARE(markers().size(), 1);
        QTest::keyClick(screen, Qt::Key_Escape);
        QVERIFY(!screen->isWindow());
    }

    void theFocusOfThePlayerIsSeen() {
        QWidget* screen = m_page->panes().first();
        auto* ring = screen->findChild<QWidget*>(u"playerRing"_s);
        QVERIFY(ring->isVisible());
        QCOMPARE(ring->size(), screen->size());
        key(Qt::Key_N);
        QVERIFY(!ring->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(ring->isVisible());
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

private:
    Clip add(const QString& name, const QString& title) {
        QFile file{m_folder->filePath(name)};
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(file.errorString()));
        Clip clip;
        clip.rootId = m_rootId;
        clip.relativePath = name;
        clip.fileName = name;
        clip.title = title;
        clip.size = ByteCount{1000};
        clip.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC};
        Media::MediaFacts facts;
        facts.container = u"mxf"_s;
        facts.frameRate = Media::FrameRate::of(25);
        facts.duration = std::chrono::minutes{10};
        facts.frames = 15'000;
        facts.startTimecode = u"10:00:00:00"_s;
        facts.audioChannels = 2;
        clip.facts = facts;
        return await(m_clips->add(clip)).value();
    }

    void makePage() {
        const auto maker = [this]() -> Player* { return m_player = new FakePlayer; };
        // A minute of two channels, one louder than the other.
        const WaveSource waves = [](const Clip&, int) {
            QByteArray bytes{1, '\x02'};
            for (int moment = 0; moment < 1500; ++moment) bytes += QByteArray::fromRawData("\xC8\x64", 2);
            return QtFuture::makeReadyValueFuture(Media::ProbeResult<QByteArray>{bytes});
        };
        m_page = std::make_unique<LoggingPage>(LoggingSetup{*m_clips, *m_edits, *m_pictures, *m_settings, maker, waves, {}, {}});
        m_page->resize(1216, 792);
        m_page->setVisible(true);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        reopen();
    }
    void reopen() {
        m_page->open({stored(m_one), stored(m_two)}, m_one.id, {});
        if (m_player != nullptr) m_player->show(15'000);
        settle();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    [[nodiscard]] QWidget* focused() const { return QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_page.get(); }
    void goTo(qint64 frame) { m_player->seek(frame); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_edits->isBusy(), 20'000); }

    static void drag(QWidget& widget, const QPoint& from, const QPoint& to) {
        QTest::mousePress(&widget, Qt::LeftButton, {}, from);
        QTest::mouseMove(&widget, (from + to) / 2);
        QTest::mouseMove(&widget, to);
        QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
    }

    static void edit(QTreeView& table, LogModel::Column column, const QString& text) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the field before this one
        const QModelIndex cell = table.model()->index(0, static_cast<int>(column));
        table.setFocus();
        table.setCurrentIndex(cell);
        table.edit(cell);
        auto* field = table.viewport()->findChild<QLineEdit*>();
        QVERIFY(field != nullptr);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    template <typename T> [[nodiscard]] T* find(const QString& name) const { return m_page->findChild<T*>(name); }
    [[nodiscard]] QString state() const { return m_page->findChild<PlayerStage*>()->state(); }
    [[nodiscard]] Clip stored(const Clip& clip) const { return await(m_clips->clip(clip.id)).value().value(); }
    [[nodiscard]] QList<Range> ranges() const { return await(m_clips->ranges(m_one.id)).value(); }
    [[nodiscard]] QList<Marker> markers() const { return await(m_clips->markers(m_one.id)).value(); }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<Library::ClipRepository> m_clips;
    std::unique_ptr<EditStack> m_edits;
    std::unique_ptr<QSettings> m_settings;
    QString m_rootId;
    Clip m_one;
    Clip m_two;
    NoPictures m_source;
    std::unique_ptr<PictureLoader> m_pictures;
    FakePlayer* m_player = nullptr; ///< of the page
    std::unique_ptr<LoggingPage> m_page;
};

QTEST_MAIN(LoggingPageTest)
#include "loggingpage_test.moc"
