// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/readingcheck.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/taborder.h"

#include <QCheckBox>
#include <QDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

/// Whose parts are made in another order than they stand in, and one of which comes later.
class Dialog final : public QDialog {
public:
    Dialog() {
        auto* close = named(new QPushButton{this}, u"close"_s);
        auto* help = named(new QPushButton{this}, u"help"_s);
        auto* number = named(new QSpinBox{this}, u"number"_s);
        auto* more = named(new QLineEdit{this}, u"more"_s);
        auto* tick = named(new QCheckBox{this}, u"tick"_s);
        auto* words = named(new QLineEdit{this}, u"words"_s);
        more->hide();
        connect(tick, &QCheckBox::toggled, more, &QWidget::setVisible);
        auto* fields = new QVBoxLayout;
        auto* line = new QHBoxLayout;
        line->addWidget(words);
        line->addWidget(number);
        fields->addLayout(line);
        fields->addWidget(tick);
        fields->addWidget(more);
        auto* foot = new QHBoxLayout;
        foot->addWidget(help);
        foot->addStretch();
        foot->addWidget(close);
        fields->addLayout(foot);
        setLayout(fields);
        for (QPushButton* button : {close, help}) button->setAutoDefault(false);
        words->setFocus();
    }

    /// The names of what Tab comes to, from the words on.
    [[nodiscard]] QStringList tabbedThrough(Qt::Key key = Qt::Key_Tab) {
        findChild<QWidget*>(u"words"_s)->setFocus();
        QStringList names;
        for (const QWidget* stop : goRound(key)) names << stop->objectName();
        return names;
    }

private:
    template <typename Widget> static Widget* named(Widget* widget, const QString& name) {
        widget->setObjectName(name);
        return widget;
    }
};

} // namespace

class TabOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qApp->setLayoutDirection(Qt::LeftToRight); }

    void aDialogIsTabbedThroughAsItIsRead_data() {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void aDialogIsTabbedThroughAsItIsRead() {
        QFETCH(Qt::LayoutDirection, direction);
        qApp->setLayoutDirection(direction);
        const TabOrder order{*qApp};
        Dialog dialog;
        show(dialog);
        QCOMPARE(dialog.tabbedThrough(), (QStringList{u"words"_s, u"number"_s, u"tick"_s, u"help"_s, u"close"_s}));
        QCOMPARE(dialog.tabbedThrough(Qt::Key_Backtab), (QStringList{u"words"_s, u"close"_s, u"help"_s, u"tick"_s, u"number"_s}));
        QCOMPARE(outOfOrder(goRound(Qt::Key_Tab)), QStringList{});
        // What comes while it is open has its place too.
        dialog.findChild<QCheckBox*>(u"tick"_s)->setChecked(true);
        QCoreApplication::processEvents();
        QCOMPARE(dialog.tabbedThrough(), (QStringList{u"words"_s, u"number"_s, u"tick"_s, u"more"_s, u"help"_s, u"close"_s}));
    }

    /// What lies in two columns is read column by column; they begin at the side where one begins to read.
    void columnsBeginWhereOneBeginsToRead() {
        QWidget window;
        auto* columns = new QHBoxLayout{&window};
        QList<QWidget*> fields;
        for (int column = 0; column < 2; ++column) {
            auto* holder = new QWidget{&window};
            auto* rows = new QVBoxLayout{holder};
            for (int row = 0; row < 2; ++row) {
                fields << new QLineEdit{holder};
                rows->addWidget(fields.constLast());
            }
            columns->addWidget(holder);
        }
        window.setLayoutDirection(Qt::RightToLeft);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(fields[0]->mapTo(&window, QPoint{}).x() > fields[2]->mapTo(&window, QPoint{}).x());
        QCOMPARE(inReadingOrder(window, nullptr), fields);
        window.setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::processEvents();
        QCOMPARE(inReadingOrder(window, nullptr), fields);
    }

private:
    static void show(QDialog& dialog) {
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }
};

QTEST_MAIN(TabOrderTest)
#include "taborder_test.moc"
