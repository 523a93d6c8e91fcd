// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sortbutton.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

class SortButtonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstChoiceIsMadeAtFirst() {
        const OrderButton<int> button{{{u"Newest first"_s, 7}, {u"Title"_s, 8}}};
        QCOMPARE(button.order(), 7);
        QCOMPARE(button.text(), u"Newest first"_s);
        QCOMPARE(button.accessibleName(), u"Order: Newest first"_s);
        QCOMPARE(ticked(button), QStringList{u"Newest first"_s});
    }

    void whatIsChosenIsSaidAndTold() {
        const OrderButton<int> button{{{u"Newest first"_s, 7}, {u"Title"_s, 8}}};
        QSignalSpy chosen{&button, &SortButton::chosen};
        button.menu()->actions().at(1)->trigger();
        QCOMPARE(chosen, QList<QVariantList>{{1}});
        QCOMPARE(button.order(), 8);
        QCOMPARE(button.text(), u"Title"_s);
        QCOMPARE(ticked(button), QStringList{u"Title"_s});
    }

    /// A click on the head of a column has put the list into this order: told back, it would be put there again.
    void anOrderThatTheListHasAlreadyIsShownOnly() {
        OrderButton<int> button{{{u"Newest first"_s, 7}, {u"Title"_s, 8}}};
        QSignalSpy chosen{&button, &SortButton::chosen};
        button.show(8);
        QCOMPARE(button.text(), u"Title"_s);
        QCOMPARE(ticked(button), QStringList{u"Title"_s});
        QCOMPARE(chosen.size(), 0);
    }

    /// A collection may be called "Sport & News".
    void anAmpersandIsALetter() {
        SortButton button{{u"Newest first"_s, u"Order of the collection"_s}};
        button.rename(1, u"Sport & News"_s);
        QCOMPARE(button.text(), u"Newest first"_s); // the other one is chosen
        button.choose(1);
        QCOMPARE(button.text(), u"Sport && News"_s);
        QCOMPARE(button.menu()->actions().at(1)->text(), u"Sport && News"_s);
        QCOMPARE(button.accessibleName(), u"Order: Sport & News"_s);
    }

private:
    static QStringList ticked(const SortButton& button) {
        QStringList names;
        const QList<QAction*> actions = button.menu()->actions();
        for (const QAction* action : actions) {
            if (action->isChecked()) names.append(action->text());
        }
        return names;
    }
};

QTEST_MAIN(SortButtonTest)
#include "sortbutton_test.moc"
