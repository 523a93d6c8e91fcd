// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "ui/shell/queryedit.h"

#include "tests/support/manualclock.h"
#include "ui/shell/accountchip.h"
#include "ui/shell/statusline.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace std::chrono_literals;

namespace {

const QString meetings = QStringLiteral("meetings");
const QString downloads = QStringLiteral("downloads");
const QString clips = QStringLiteral("clips");

class FakePage final : public Page {
public:
    explicit FakePage(const QString& title) : Page{title}, list{new QListWidget{this}} {
        setForms({PageForm::List, PageForm::Grid});
        setSelectionText(title + QStringLiteral(" selected"));
    }
    void refresh() override { ++refreshed; }
    [[nodiscard]] QList<QWidget*> panes() const override { return {list}; }
    void sayFound(const QString& text) { setFoundText(text); }

    QListWidget* list;
    int refreshed = 0;
    QStringList queries;

protected:
    void applyQuery(const QString& query) override { queries << query; }
};

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(m_clock, *m_settings);
        m_meetings = new FakePage{QStringLiteral("Meetings")};
        m_downloads = new FakePage{QStringLiteral("Downloads")};
        m_clips = new FakePage{QStringLiteral("All clips")};
        m_window->addPage({meetings, SourceGroup::Browse, QStringLiteral("meetings"), 1}, m_meetings);
        m_window->addPage({downloads, SourceGroup::Queue, QStringLiteral("download"), 4}, m_downloads);
        m_window->addPage({clips, SourceGroup::Library, QStringLiteral("film"), 5}, m_clips);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void theFirstPageIsOpenAndHasTheFocus() {
        QCOMPARE(m_window->page(), m_meetings);
        QCOMPARE(label("pageTitle"), QStringLiteral("Meetings"));
        QCOMPARE(label("selectionLabel"), QStringLiteral("Meetings selected"));
        QCOMPARE(m_window->focusWidget(), m_meetings->list);
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Meetings — Rushes"));
    }

    void keysOpenPagesAndTheWayLeadsBack() {
        press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(m_window->page(), m_downloads);
        press(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(m_window->page(), m_clips);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->page(), m_downloads);
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->page(), m_clips);
    }

    void aPageKeepsItsQueryWhileAnotherIsShown() {
        press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(m_window->focusWidget(), field());
        QTest::keyClicks(field(), QStringLiteral("brussels"));
        QTRY_COMPARE(m_meetings->query(), QStringLiteral("brussels"));
        press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(field()->text(), QString{});
        press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(field()->text(), QStringLiteral("brussels"));
    }

    void resultsFollowTypingOnceItRests() {
        press(Qt::Key_Slash, Qt::NoModifier);
        QCOMPARE(m_window->focusWidget(), field());
        QTest::keyClicks(field(), QStringLiteral("abc"));
        QCOMPARE(m_meetings->queries, QStringList{});
        QTRY_COMPARE(m_meetings->queries, QStringList{QStringLiteral("abc")});
        QTest::keyClicks(field(), QStringLiteral("d"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_meetings->queries, (QStringList{QStringLiteral("abc"), QStringLiteral("abcd")}));
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(m_window->focusWidget(), m_meetings->list);
    }

    void aSlashInTheQueryIsText() {
        press(Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(field(), QStringLiteral("a/b"));
        QCOMPARE(field()->text(), QStringLiteral("a/b"));
    }

    void aTagIsAPlaceOfTheLibraryPage() {
        m_window->sources().setItems(
            SourceGroup::Tags, {{.place = {clips, QStringLiteral("tag:quote")}, .name = QStringLiteral("quote"), .icon = {}, .dot = Qt::blue, .online = {}}});
        m_window->open({clips, QStringLiteral("tag:quote")});
        QCOMPARE(m_window->page(), m_clips);
        QCOMPARE(m_clips->query(), QStringLiteral("tag:quote"));
        QCOMPARE(sidebar()->currentIndex().data().toString(), QStringLiteral("quote"));
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->page(), m_meetings);
        QCOMPARE(sidebar()->currentIndex().data().toString(), QStringLiteral("Meetings"));
    }

    void choosingInTheSidebarOpensThePage() {
        const QModelIndex index = m_window->sources().indexOf({downloads, {}});
        QTest::mouseClick(sidebar()->viewport(), Qt::LeftButton, {}, sidebar()->visualRect(index).center());
        QCOMPARE(m_window->page(), m_downloads);
    }

    void aPageOfTheSameKeyTakesTheOthersPlace() {
        m_meetings->setForm(PageForm::Grid);
        const QPointer<FakePage> old{m_meetings};
        m_meetings = new FakePage{QStringLiteral("Meetings elsewhere")};
        m_window->addPage({meetings, SourceGroup::Browse, QStringLiteral("meetings"), 1}, m_meetings);
        QTRY_VERIFY(old.isNull());
        QCOMPARE(m_window->page(), m_meetings);
        QCOMPARE(m_window->focusWidget(), m_meetings->list);
        QCOMPARE(m_meetings->form(), PageForm::Grid);
        QCOMPARE(label("pageTitle"), QStringLiteral("Meetings elsewhere"));
        QCOMPARE(m_window->sources().rowCount(m_window->sources().index(0, 0)), 1);
        press(Qt::Key_4, Qt::ControlModifier);
        press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->page(), m_meetings);
        m_meetings->sayFound(QStringLiteral("2 found"));
        QCOMPARE(label("foundLabel"), QStringLiteral("2 found"));
    }

    void aPageThatIsNotShownIsReplacedUnseen() {
        auto* other = new FakePage{QStringLiteral("Downloads elsewhere")};
        m_window->addPage({downloads, SourceGroup::Queue, QStringLiteral("download"), 4}, other);
        QCOMPARE(m_window->page(), m_meetings);
        press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(m_window->page(), other);
    }

    void aSourceIsChosenByClickAndEnterAndNotByWalkingOverIt() {
        m_window->sources().setItems(
            SourceGroup::Sources,
            {{.place = {}, .name = QStringLiteral("Demo"), .icon = {}, .online = true, .command = QStringLiteral("use:demo"), .inUse = true},
             {.place = {}, .name = QStringLiteral("Press"), .icon = {}, .online = false, .command = QStringLiteral("use:press")}});
        QSignalSpy chosen{m_window.get(), &MainWindow::commandChosen};
        const QModelIndex group = m_window->sources().index(m_window->sources().rowCount() - 1, 0);
        const QModelIndex demo = m_window->sources().index(0, 0, group), press_ = m_window->sources().index(1, 0, group);
        QCOMPARE(demo.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Demo, shown, online"));
        QTest::mouseClick(sidebar()->viewport(), Qt::LeftButton, {}, sidebar()->visualRect(press_).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("use:press"));
        QCOMPARE(m_window->page(), m_meetings);
        sidebar()->setFocus();
        sidebar()->setCurrentIndex(demo);
        press(Qt::Key_Down, Qt::NoModifier);
        QCOMPARE(sidebar()->currentIndex(), press_);
        QCOMPARE(chosen.size(), 0);
        press(Qt::Key_Return, Qt::NoModifier);
        QCOMPARE(chosen.size(), 1);
        QSignalSpy asked{m_window.get(), &MainWindow::commandMenuRequested};
        Q_EMIT sidebar()->customContextMenuRequested(sidebar()->visualRect(demo).center());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("use:demo"));
    }

    void panesAreCycledInReadingOrder() {
        sidebar()->setFocus();
        press(Qt::Key_F6, Qt::NoModifier);
        QCOMPARE(m_window->focusWidget(), field());
        press(Qt::Key_F6, Qt::NoModifier);
        QCOMPARE(m_window->focusWidget(), m_meetings->list);
        press(Qt::Key_F6, Qt::NoModifier);
        QCOMPARE(m_window->focusWidget(), sidebar());
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(m_window->focusWidget(), m_meetings->list);
    }

    void refreshTellsThePageAndTheWindow() {
        QSignalSpy asked{m_window.get(), &MainWindow::refreshRequested};
        press(Qt::Key_F5, Qt::NoModifier);
        QCOMPARE(m_meetings->refreshed, 1);
        QCOMPARE(asked.size(), 1);
        m_window->findChild<QPushButton*>(QStringLiteral("catalogueAge"))->click();
        QCOMPARE(m_meetings->refreshed, 2);
    }

    void formsAreChosenByKeyAndDisabledWhereThereIsOne() {
        press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(m_meetings->form(), PageForm::Grid);
        QVERIFY(m_window->findChild<QAction*>(QStringLiteral("actionGrid"))->isChecked());
    }

    void theSidebarComesAndGoesAndIsRemembered() {
        press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!sidebar()->isVisible());
        m_window->close();
        const MainWindow again{m_clock, *m_settings};
        QVERIFY(again.findChild<QTreeView*>(QStringLiteral("sidebar"))->parentWidget()->isHidden());
    }

    void aNarrowWindowHasACompactSidebar() {
        QCOMPARE(m_window->minimumSize(), QSize(1024, 640));
        m_window->resize(1024, 640);
        QTRY_COMPARE(sidebar()->parentWidget()->width(), 56);
        QVERIFY(field()->parentWidget()->width() >= 320);
        m_window->resize(1440, 900);
        QTRY_COMPARE(sidebar()->parentWidget()->width(), 224);
    }

    // As when a second screen goes and comes back.
    void whatANarrowWindowTakesFromTheSidebarComesBack() {
        const QWidget* frame = sidebar()->parentWidget();
        const int wide = 224;
        m_window->resize(1440, 800);
        QTRY_COMPARE(frame->width(), wide);
        m_meetings->setMinimumWidth(1024 - wide + 30); // at that width the page leaves less than it had
        m_window->resize(1150, 800);
        m_window->resize(1024, 800);
        QTRY_COMPARE(frame->width(), 56);
        m_window->resize(1440, 800);
        QTRY_COMPARE(frame->width(), wide);
    }

    void theFoundCountIsThatOfTheShownPage() {
        m_downloads->sayFound(QStringLiteral("2 found"));
        QCOMPARE(label("foundLabel"), QString{});
        m_meetings->sayFound(QStringLiteral("13 found"));
        QCOMPARE(label("foundLabel"), QStringLiteral("13 found"));
    }

    void theCatalogueGrowsOlder() {
        auto* age = m_window->findChild<QPushButton*>(QStringLiteral("catalogueAge"));
        QCOMPARE(age->text(), QStringLiteral("No catalogue yet"));
        m_window->statusLine().setCatalogueTime(m_clock.now());
        QCOMPARE(age->text(), QStringLiteral("Catalogue updated just now"));
        m_clock.advance(4min);
        QCOMPARE(age->text(), QStringLiteral("Catalogue updated 4 min ago"));
    }

    void theAccountMenuOffersWhatFits() {
        AccountChip& chip = m_window->accountChip();
        const auto offered = [&](const char* name) { return chip.findChild<QAction*>(QLatin1StringView{name})->isVisible(); };
        QVERIFY(offered("actionSignIn") && offered("actionRegister") && !offered("actionSignOut"));
        chip.setPerson(AccountChip::Person{QStringLiteral("News Desk"), QStringLiteral("desk@example.org")});
        QVERIFY(!offered("actionSignIn") && !offered("actionRegister") && offered("actionSignOut"));
        chip.setPerson(AccountChip::Person{QStringLiteral("News Desk"), QStringLiteral("desk@example.org"), true});
        QVERIFY(offered("actionSignIn") && offered("actionSignOut"));
        QSignalSpy asked{&chip, &AccountChip::signInRequested};
        chip.findChild<QAction*>(QStringLiteral("actionSignIn"))->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(initialsOf(QStringLiteral("News Desk")), QStringLiteral("ND"));
        QCOMPARE(initialsOf(QStringLiteral("kim")), QStringLiteral("K"));
    }

    void anyCommandIsFoundByItsName() {
        auto* lift = new QAction{QStringLiteral("Lift the anchor"), m_meetings->list};
        m_meetings->list->addAction(lift);
        QWidget* focused = nullptr;
        connect(lift, &QAction::triggered, this, [&] { focused = m_window->focusWidget(); });
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<QDialog*>(QStringLiteral("commandPalette")));
        auto* words = m_window->findChild<QLineEdit*>(QStringLiteral("commandWords"));
        QTest::keyClicks(words, QStringLiteral("anchor"));
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(focused, m_meetings->list); // as if its key had been pressed there
    }

    void whatAPersonActsOnHasAName() {
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool acts = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QTreeView*>(widget);
            if (!acts || !widget->isVisible() || m_meetings->isAncestorOf(widget)) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(widget->objectName() + QStringLiteral(" has no accessible name")));
        }
    }

    /// Whatever page is shown and whatever a banner says.
    void safeModeIsAlwaysSaid() {
        m_window->showSafeMode();
        QVERIFY(m_window->windowTitle().endsWith(QStringLiteral("safe mode")));
        m_window->open({downloads, {}});
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Downloads — Rushes, safe mode"));
        QSignalSpy left{m_window.get(), &MainWindow::usualModeWanted};
        auto* leave = m_window->findChild<QPushButton*>(QStringLiteral("leaveSafeMode"));
        QVERIFY(leave->isVisible());
        leave->click();
        QCOMPARE(left.size(), 1);
    }

    /// The next start is on a desk without the screen that the window was on.
    void theWindowComesBackFromAScreenThatIsGone() {
        m_window->setGeometry(9000, 9000, 1100, 700);
        m_window->saveLayout();
        const MainWindow next{m_clock, *m_settings};
        QVERIFY(QGuiApplication::primaryScreen()->availableGeometry().intersects(next.geometry()));
    }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), key, modifiers);
    }
    QString label(const char* name) const { return m_window->findChild<QLabel*>(QLatin1StringView{name})->text(); }
    QueryEdit* field() const { return m_window->findChild<QueryEdit*>(QStringLiteral("queryEdit")); }
    QTreeView* sidebar() const { return m_window->findChild<QTreeView*>(QStringLiteral("sidebar")); }

    Tests::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    FakePage* m_meetings = nullptr;
    FakePage* m_downloads = nullptr;
    FakePage* m_clips = nullptr;
};

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
