// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutsdialog.h"

#include "ui/settings/shortcutmodel.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

class ShortcutsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
        m_keys = std::make_unique<KeyMap>(*m_settings);
        m_owner = std::make_unique<QWidget>();
        m_pause = add(u"pause"_s, u"Pause or resume"_s, Qt::Key_P);
        m_retry = add(u"retry"_s, u"Retry now"_s, Qt::Key_R);
        m_keys->takeUp(u"downloads"_s, u"Downloads"_s, m_owner->actions());
        m_dialog = std::make_unique<ShortcutsDialog>(*m_keys);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() {
        m_dialog.reset();
        m_owner.reset();
        m_keys.reset();
        m_settings.reset();
    }

    void isATableOfAllKeys() {
        ShortcutModel model{*m_keys};
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), u"Downloads"_s);
        QCOMPARE(model.index(1, 1).data().toString(), u"Retry now"_s);
        QCOMPARE(model.index(1, 2).data().toString(), u"R"_s);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Downloads, Retry now: R"_s);
        m_keys->choose(u"downloads/retry"_s, {QKeySequence{Qt::Key_F9}});
        QCOMPARE(model.index(1, 2).data().toString(), u"F9"_s);
        QCOMPARE(model.index(1, 3).data().toString(), u"R"_s);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Downloads, Retry now: F9, usually R"_s);
    }

    void isSearchedByAnyWord() {
        QTest::keyClicks(child<QLineEdit>(u"shortcutSearch"_s), u"retry down"_s);
        QCOMPARE(view().model()->rowCount(), 1);
        QTest::keyClicks(child<QLineEdit>(u"shortcutSearch"_s), u"zzz"_s);
        QCOMPARE(view().model()->rowCount(), 0);
        QVERIFY(!edit().isEnabled());
    }

    void aFreeKeyIsInForceWhenItIsPressed() {
        select(1);
        edit().setFocus();
        QTest::keyClick(&edit(), Qt::Key_F9);
        QCOMPARE(m_retry->shortcuts(), QList{QKeySequence{Qt::Key_F9}});
        QCOMPARE(view().currentIndex().row(), 1); // the row stays chosen
    }

    void aKeyThatIsTakenIsSaidAndChangesNothing() {
        select(1);
        edit().setFocus();
        QTest::keyClick(&edit(), Qt::Key_P);
        QCOMPARE(child<PlainLabel>(u"shortcutRival"_s)->text(), u"P is the key of \"Pause or resume\" (Downloads). Nothing is changed yet."_s);
        QVERIFY(child<QPushButton>(u"shortcutTake"_s)->isVisible());
        QCOMPARE(m_retry->shortcuts(), QList{QKeySequence{Qt::Key_R}});
        child<QPushButton>(u"shortcutTake"_s)->click();
        QCOMPARE(m_retry->shortcuts(), QList{QKeySequence{Qt::Key_P}});
        QVERIFY(m_pause->shortcuts().isEmpty());
        QVERIFY(child<QPushButton>(u"shortcutTake"_s)->isHidden());
    }

    void oneOrAllGoBackToTheirUsualKeys() {
        select(0);
        child<QPushButton>(u"shortcutNone"_s)->click();
        QVERIFY(m_pause->shortcuts().isEmpty());
        child<QPushButton>(u"shortcutReset"_s)->click();
        QCOMPARE(m_pause->shortcuts(), QList{QKeySequence{Qt::Key_P}});
        QVERIFY(!child<QPushButton>(u"shortcutResetAll"_s)->isEnabled());
        m_keys->choose(u"downloads/retry"_s, {});
        child<QPushButton>(u"shortcutResetAll"_s)->click();
        QCOMPARE(m_retry->shortcuts(), QList{QKeySequence{Qt::Key_R}});
    }

private:
    QAction* add(const QString& name, const QString& words, Qt::Key key) {
        auto* action = new QAction{words, m_owner.get()};
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_owner->addAction(action);
        return action;
    }
    template <typename T> [[nodiscard]] T* child(const QString& name) const { return m_dialog->findChild<T*>(name); }
    [[nodiscard]] QTreeView& view() const { return *child<QTreeView>(u"shortcutTable"_s); }
    [[nodiscard]] QKeySequenceEdit& edit() const { return *child<QKeySequenceEdit>(u"shortcutKey"_s); }
    void select(int row) { view().setCurrentIndex(view().model()->index(row, 0)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<KeyMap> m_keys;
    std::unique_ptr<QWidget> m_owner;
    std::unique_ptr<ShortcutsDialog> m_dialog;
    QAction* m_pause = nullptr;
    QAction* m_retry = nullptr;
};

QTEST_MAIN(ShortcutsDialogTest)

#include "shortcutsdialog_test.moc"
