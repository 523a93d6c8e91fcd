// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keymap.h"

#include "ui/widgets/page.h"

#include <QAction>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

QAction* add(QWidget& owner, const QString& name, const QList<QKeySequence>& keys, Qt::ShortcutContext context) {
    auto* action = new QAction{name, &owner};
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(context);
    owner.addAction(action);
    return action;
}

const QKeySequence keyP{Qt::Key_P};
const QKeySequence keyR{Qt::Key_R};
const QKeySequence keyX{Qt::Key_X};
const QKeySequence find{Qt::CTRL | Qt::Key_L};
const QKeySequence slash{Qt::Key_Slash};

} // namespace

/// A window with two pages, each with a list: one page is shown.
class KeyMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
        makeWindow();
    }
    void cleanup() {
        m_map.reset();
        m_window.reset();
        m_settings.reset();
    }

    void knowsWhatHasAKeyAndAName() {
        new QAction{u"nameless"_s, m_queue};
        QStringList ids;
        for (const KeyMap::Entry& entry : m_map->entries()) ids << entry.id;
        QCOMPARE(ids, QStringList({u"window/search"_s, u"downloads/pause"_s, u"downloads/retry"_s, u"downloads/all"_s, u"clips/rate"_s}));
        QCOMPARE(m_map->entries().at(1).place, u"Downloads"_s);
        QCOMPARE(m_map->entries().at(1).keys, QList{keyP});
    }

    void aChosenKeyWorksAtOnceAndTheUsualOneNoMore() {
        const QSignalSpy paused{m_pause, &QAction::triggered};
        m_queue->setFocus();
        m_map->choose(u"downloads/pause"_s, {keyX});
        QTest::keyClick(m_queue, Qt::Key_P);
        QCOMPARE(paused.size(), 0);
        QTest::keyClick(m_queue, Qt::Key_X);
        QCOMPARE(paused.size(), 1);
        QVERIFY(m_map->entries().at(1).isChanged());
    }

    void whatWasChosenIsThereAtTheNextStart() {
        m_map->choose(u"downloads/pause"_s, {keyX});
        m_map->choose(u"downloads/retry"_s, {});
        restart();
        QCOMPARE(m_pause->shortcuts(), QList{keyX});
        QVERIFY(m_retry->shortcuts().isEmpty());
        QCOMPARE(m_map->entries().at(2).usual, QList{keyR});
    }

    void theUsualKeyComesBackForOneOrForAll() {
        m_map->choose(u"window/search"_s, {keyX});
        m_map->choose(u"downloads/retry"_s, {});
        m_map->reset(u"window/search"_s);
        QCOMPARE(m_search->shortcuts(), (QList{find, slash}));
        QVERIFY(m_retry->shortcuts().isEmpty());
        m_map->resetAll();
        QCOMPARE(m_retry->shortcuts(), QList{keyR});
        QVERIFY(m_settings->allKeys().isEmpty());
    }

    void rivalsAreThoseWhereTheKeyWorksToo() {
        QCOMPARE(rivals(u"downloads/pause"_s, keyR), QStringList{u"downloads/retry"_s}); // the same list
        QCOMPARE(rivals(u"downloads/all"_s, keyR), QStringList{u"downloads/retry"_s});   // the page around it
        QCOMPARE(rivals(u"downloads/pause"_s, slash), QStringList{u"window/search"_s});  // the window around that
        QCOMPARE(rivals(u"clips/rate"_s, keyP), QStringList{});                          // another page
        QCOMPARE(rivals(u"window/search"_s, keyP), QStringList{u"downloads/pause"_s});
        QCOMPARE(rivals(u"downloads/pause"_s, keyP), QStringList{}); // its own
        // Ctrl+L, then something: the first key would have acted.
        QCOMPARE(rivals(u"downloads/pause"_s, QKeySequence{Qt::CTRL | Qt::Key_L, Qt::Key_P}), QStringList{u"window/search"_s});
    }

    void aKeyIsTakenFromWhoHadIt() {
        m_map->take(u"downloads/pause"_s, slash);
        QCOMPARE(m_pause->shortcuts(), QList{slash});
        QCOMPARE(m_search->shortcuts(), QList{find}); // its other key stays
        restart();
        QCOMPARE(m_pause->shortcuts(), QList{slash});
        QCOMPARE(m_search->shortcuts(), QList{find});
    }

    void buttonsTellTheKeyThatIsInForce() {
        m_button->setToolTip(u"Pause (P)"_s);
        m_map->choose(u"downloads/pause"_s, {keyX});
        QCOMPARE(m_button->toolTip(), u"Pause (X)"_s);
        m_button->setToolTip(u"<span>Resume (P)</span>"_s); // it is given other words later
        QCOMPARE(m_button->toolTip(), u"<span>Resume (X)</span>"_s);
        m_map->reset(u"downloads/pause"_s);
        QCOMPARE(m_button->toolTip(), u"<span>Resume (P)</span>"_s);
    }

    void aPageThatComesAnewHasTheChosenKeys() {
        m_map->choose(u"downloads/pause"_s, {keyX});
        delete m_downloads;
        makeDownloads();
        QCOMPARE(m_pause->shortcuts(), QList{keyX});
        QCOMPARE(m_map->entries().size(), 5);
    }

    void whatIsNoKeyInTheFileLeavesTheUsualOne() {
        m_settings->setValue(u"keys/downloads/pause"_s, u"Ctrl+Nonsense"_s);
        m_map->reload();
        QCOMPARE(m_pause->shortcuts(), QList{keyP});
    }

private:
    void makeWindow() {
        m_map = std::make_unique<KeyMap>(*m_settings);
        m_window = std::make_unique<QWidget>();
        m_stack = new QStackedWidget{m_window.get()};
        m_search = add(*m_window, u"search"_s, {find, slash}, Qt::WindowShortcut);
        m_map->takeUp(u"window"_s, u"Everywhere"_s, m_window->actions());
        makeDownloads();
        auto* clips = new Page{u"Clips"_s};
        m_stack->addWidget(clips);
        add(*clips, u"rate"_s, {keyR}, Qt::WindowShortcut);
        m_map->takeUp(u"clips"_s, clips->title(), *clips);
        m_stack->setCurrentWidget(m_downloads);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void makeDownloads() {
        m_downloads = new Page{u"Downloads"_s};
        m_queue = new QListWidget{m_downloads};
        m_button = new QToolButton{m_downloads};
        m_button->setProperty(KeyMap::keyOfProperty, u"pause"_s);
        m_pause = add(*m_queue, u"pause"_s, {keyP}, Qt::WidgetShortcut);
        m_retry = add(*m_queue, u"retry"_s, {keyR}, Qt::WidgetShortcut);
        add(*m_downloads, u"all"_s, {QKeySequence{Qt::CTRL | Qt::Key_P}}, Qt::WidgetWithChildrenShortcut);
        m_stack->addWidget(m_downloads);
        m_map->takeUp(u"downloads"_s, m_downloads->title(), *m_downloads);
    }
    void restart() {
        m_window.reset();
        makeWindow();
    }
    [[nodiscard]] QStringList rivals(const QString& id, const QKeySequence& key) const {
        QStringList ids;
        for (const KeyMap::Entry& rival : m_map->rivals(id, key)) ids << rival.id;
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<KeyMap> m_map;
    QStackedWidget* m_stack = nullptr;
    Page* m_downloads = nullptr;
    QListWidget* m_queue = nullptr;
    QToolButton* m_button = nullptr;
    QAction* m_search = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_retry = nullptr;
};

QTEST_MAIN(KeyMapTest)

#include "keymap_test.moc"
