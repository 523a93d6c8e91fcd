// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplayout.h"

#include <QTest>
#include <QWidget>

using namespace Rushes::Ui;

namespace {

constexpr QSize one{60, 20};

/// Four controls of 60 × 20, the last behind the spring.
class Bar final : public QWidget {
public:
    Bar() {
        auto* layout = new WrapLayout{this};
        layout->setContentsMargins(10, 5, 10, 5);
        layout->setSpacing(8);
        layout->setLineSpacing(4);
        for (int i = 0; i < 4; ++i) {
            if (i == 3) layout->addSpring();
            auto* control = new QWidget{this};
            control->setFixedSize(one);
            layout->addWidget(control);
            controls << control;
        }
    }
    QList<QPoint> placesIn(int width) {
        resize(width, layout()->heightForWidth(width));
        show();
        layout()->activate();
        QList<QPoint> places;
        for (const QWidget* control : controls) places << control->pos();
        return places;
    }
    QList<QWidget*> controls;
};

} // namespace

class WrapLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLineWhereThereIsRoom() {
        Bar bar;
        QCOMPARE(bar.placesIn(400), (QList<QPoint>{{10, 5}, {78, 5}, {146, 5}, {330, 5}}));
        QCOMPARE(bar.height(), 30);
        QCOMPARE(bar.sizeHint().width(), 4 * 60 + 3 * 8 + 20);
    }

    void goesOnInTheNextLine() {
        Bar bar;
        QCOMPARE(bar.placesIn(170), (QList<QPoint>{{10, 5}, {78, 5}, {10, 29}, {100, 29}}));
        QCOMPARE(bar.height(), 54);
        QCOMPARE(bar.minimumSizeHint().width(), 80);
    }

    void beginsAtTheRightWhereOneReadsSo() {
        Bar bar;
        bar.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(bar.placesIn(170), (QList<QPoint>{{100, 5}, {32, 5}, {100, 29}, {10, 29}}));
    }

    void whatIsHiddenTakesNoRoom() {
        Bar bar;
        bar.controls[1]->hide();
        QCOMPARE(bar.placesIn(400)[2], (QPoint{78, 5}));
        QCOMPARE(bar.layout()->heightForWidth(170), 54);
        bar.controls[2]->hide();
        QCOMPARE(bar.layout()->heightForWidth(170), 30);
    }
};

QTEST_MAIN(WrapLayoutTest)
#include "wraplayout_test.moc"
