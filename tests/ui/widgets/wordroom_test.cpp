// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wordroom.h"

#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Rushes;
using namespace Qt::StringLiterals;

/// A window with one control, as wide as it wants to be or narrower.
class WordRoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsCut_data() {
        QTest::addColumn<QString>("kind");
        for (const QString& kind : {u"label"_s, u"paragraph"_s, u"button"_s, u"choice"_s}) QTest::newRow(qPrintable(kind)) << kind;
    }

    void findsWhatIsCut() {
        QFETCH(QString, kind);
        QWidget window;
        QWidget* control = make(kind, &window);
        control->setObjectName(kind);
        const int width = kind == "paragraph"_L1 ? 160 : control->sizeHint().width();
        const int height = kind == "paragraph"_L1 ? control->heightForWidth(width) : control->sizeHint().height();
        control->setGeometry(0, 0, width, height);
        window.resize(600, 300);
        window.show();
        QVERIFY(Ui::cutTexts(window).isEmpty());

        control->resize(kind == "choice"_L1 ? width / 2 : width * 3 / 4, height);
        const auto cut = Ui::cutTexts(window);
        QCOMPARE(cut.size(), 1);
        QCOMPARE(cut.constFirst().where, kind);
        QVERIFY(cut.constFirst().missing > 1);
        control->hide();
        QVERIFY(Ui::cutTexts(window).isEmpty());
    }

    void letsShortenWhatSaysTheWholeInItsToolTip() {
        QWidget window;
        Ui::ElidedLabel label{u"A title that goes on and on"_s, {}, &window};
        label.setGeometry(0, 0, 40, 20);
        window.show();
        QVERIFY(Ui::cutTexts(window).isEmpty());
    }

    void findsWhatHangsOverTheEdge() {
        QWidget window;
        auto* row = new QVBoxLayout{&window};
        auto* button = new QPushButton{u"Over"_s};
        row->addWidget(button);
        window.resize(200, 100);
        window.show();
        QVERIFY(Ui::cutTexts(window).isEmpty());
        button->move(window.width() - 10, 0);
        QCOMPARE(Ui::cutTexts(window).size(), 1);
    }

    void findsAHeaderThatIsLowerThanItsWords() {
        QWidget window;
        QTreeWidget list{&window};
        list.setHeaderLabels({u"Clip"_s, u"Signed in"_s});
        window.show();
        QVERIFY(Ui::cutTexts(window).isEmpty());
        list.header()->setFixedHeight(QFontMetrics{list.header()->font()}.height() / 2);
        QVERIFY(!Ui::cutTexts(window).isEmpty());
    }

private:
    static QWidget* make(const QString& kind, QWidget* parent) {
        const QString words = u"Broadcast quality and nothing less"_s;
        if (kind == "button"_L1) return new QPushButton{words, parent};
        if (kind == "choice"_L1) {
            auto* box = new QComboBox{parent};
            box->addItem(words);
            return box;
        }
        auto* label = new QLabel{kind == "paragraph"_L1 ? words + u". "_s + words : words, parent};
        label->setWordWrap(kind == "paragraph"_L1);
        return label;
    }
};

QTEST_MAIN(WordRoomTest)
#include "wordroom_test.moc"
