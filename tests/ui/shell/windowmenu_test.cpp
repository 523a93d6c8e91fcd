// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenu.h"

#include <QAction>
#include <QTest>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

class WindowMenuTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStandsInItsPartWheneverItComes() {
        WindowMenu menu{nullptr};
        QAction quit{u"Quit"_s};
        QAction settings{u"Settings"_s};
        QAction backups{u"Backups"_s};
        QAction undo{u"Undo"_s};
        menu.add(MenuPart::Quit, &quit);
        menu.add(MenuPart::Program, &settings);
        menu.add(MenuPart::Edit, &undo);
        menu.add(MenuPart::Program, &backups);
        QStringList shown;
        const QList<QAction*> actions = menu.actions();
        for (const QAction* action : actions) {
            if (!action->isSeparator()) shown << action->text();
            else if (!shown.isEmpty() && shown.constLast() != u"-"_s) shown << u"-"_s; // as the menu shows them: lines that meet are one
        }
        QCOMPARE(shown, (QStringList{u"Undo"_s, u"-"_s, u"Settings"_s, u"Backups"_s, u"-"_s, u"Quit"_s}));
        QVERIFY(menu.separatorsCollapsible());
    }
};

QTEST_MAIN(WindowMenuTest)
#include "windowmenu_test.moc"
