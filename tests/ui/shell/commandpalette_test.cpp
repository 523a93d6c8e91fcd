// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

class CommandPaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_window = std::make_unique<QWidget>();
        m_field = new QLineEdit{m_window.get()};
        m_actions = {make(u"Download best"_s, Qt::Key_D), make(u"List of keys"_s), make(u"Show or hide the places"_s)};
        QAction* off = make(u"Pause all"_s);
        off->setEnabled(false);
        auto* looks = new QMenu{u"Appearance"_s, m_window.get()};
        m_dark = looks->addAction(u"Dark"_s);
        m_actions += {off, looks->menuAction(), m_actions.constFirst()};
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
        m_palette = new CommandPalette{m_actions, m_window.get()};
        m_palette->setAttribute(Qt::WA_DeleteOnClose);
        m_palette->open();
        QVERIFY(QTest::qWaitForWindowActive(m_palette));
    }
    void cleanup() { m_window.reset(); }

    void offersOnceWhatCanBeDoneWithItsMenuAndKeys() {
        QCOMPARE(names(), (QStringList{u"Download best"_s, u"List of keys"_s, u"Show or hide the places"_s, u"Appearance: Dark"_s}));
        QCOMPARE(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Download best, D"_s);
    }

    void lettersNarrowIt_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("the beginning first") << u"d"_s << QStringList{u"Download best"_s, u"Appearance: Dark"_s, u"Show or hide the places"_s};
        QTest::newRow("beginnings of words in any order") << u"pla sho"_s << QStringList{u"Show or hide the places"_s};
        QTest::newRow("within a word") << u"ownl"_s << QStringList{u"Download best"_s};
        QTest::newRow("case does not matter") << u"DARK"_s << QStringList{u"Appearance: Dark"_s};
        QTest::newRow("nothing") << u"xyz"_s << QStringList{u"No command has a name like this"_s};
    }
    void lettersNarrowIt() {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        type(typed);
        QCOMPARE(names(), found);
    }

    void enterDoesIt() {
        QSignalSpy done{m_dark, &QAction::triggered};
        type(u"dark"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(!m_palette || !m_palette->isVisible());
    }

    void arrowsGoRound() {
        QSignalSpy done{m_actions[1], &QAction::triggered};
        QTest::keyClick(edit(), Qt::Key_Up);
        QCOMPARE(list()->currentIndex().data().toString(), u"Appearance: Dark"_s);
        QTest::keyClick(edit(), Qt::Key_Down);
        QTest::keyClick(edit(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().data().toString(), u"List of keys"_s);
        QTest::keyClick(edit(), Qt::Key_Enter);
        QTRY_COMPARE(done.count(), 1);
    }

    void escapeDoesNothing() {
        QSignalSpy done{m_actions[0], &QAction::triggered};
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_VERIFY(!m_palette);
        QCOMPARE(done.count(), 0);
    }

    void whereNothingIsFoundEnterDoesNothing() {
        type(u"xyz"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QVERIFY(m_palette->isVisible());
    }

    void aCommandThatHasGoneIsNotDone() {
        delete m_actions[1];
        type(u"list of"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_VERIFY(!m_palette);
    }

private:
    QAction* make(const QString& name, const QKeySequence& keys = {}) {
        auto* action = new QAction{name, m_window.get()};
        action->setShortcut(keys);
        return action;
    }
    void type(const QString& text) { QTest::keyClicks(edit(), text); }
    [[nodiscard]] QLineEdit* edit() const { return m_palette->findChild<QLineEdit*>(u"commandWords"_s); }
    [[nodiscard]] QListView* list() const { return m_palette->findChild<QListView*>(u"commandList"_s); }
    [[nodiscard]] QStringList names() const {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row) all << list()->model()->index(row, 0).data().toString();
        return all;
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_field = nullptr;
    QList<QAction*> m_actions;
    QAction* m_dark = nullptr;
    QPointer<CommandPalette> m_palette;
};

QTEST_MAIN(CommandPaletteTest)
#include "commandpalette_test.moc"
