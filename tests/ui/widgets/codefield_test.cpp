// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codefield.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes::Ui;

class CodeFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pastingFindsTheCode_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("digits");
        const QString none;
        QTest::newRow("plain") << none << QStringLiteral("417283") << QStringLiteral("417283");
        QTest::newRow("space in the middle") << none << QStringLiteral("417 283") << QStringLiteral("417283");
        QTest::newRow("dashes") << none << QStringLiteral("41-72-83") << QStringLiteral("417283");
        QTest::newRow("full-width digits") << none << QStringLiteral("４１７２８３") << QStringLiteral("417283");
        QTest::newRow("space and line break") << none << QStringLiteral(" 417283\n") << QStringLiteral("417283");
        QTest::newRow("a sentence around it") << none << QStringLiteral("Your code is 417283. Do not share it.") << QStringLiteral("417283");
        QTest::newRow("over digits already there") << QStringLiteral("99") << QStringLiteral("417283") << QStringLiteral("417283");
        QTest::newRow("over a whole other code") << QStringLiteral("905318") << QStringLiteral("417283") << QStringLiteral("417283");
        QTest::newRow("half a code") << none << QStringLiteral("417") << QStringLiteral("417");
        QTest::newRow("no digits") << none << QStringLiteral("hello") << none;
    }
    void pastingFindsTheCode() {
        QFETCH(QString, before);
        QFETCH(QString, pasted);
        QFETCH(QString, digits);
        CodeField field;
        field.setText(before);
        QSignalSpy completed{&field, &CodeField::completed};
        QGuiApplication::clipboard()->setText(pasted);
        field.paste();
        QCOMPARE(field.text(), digits);
        QCOMPARE(completed.size(), digits.size() == 6 ? 1 : 0);
    }

    void theSixthDigitCompletesOnce() {
        CodeField field;
        QSignalSpy completed{&field, &CodeField::completed};
        QTest::keyClicks(&field, QStringLiteral("41x7 2-8"));
        QCOMPARE(field.text(), QStringLiteral("41728"));
        QCOMPARE(completed.size(), 0);
        QTest::keyClicks(&field, QStringLiteral("3"));
        QCOMPARE(completed.size(), 1);
        QTest::keyClicks(&field, QStringLiteral("9"));
        QCOMPARE(field.text(), QStringLiteral("417283"));
        QCOMPARE(completed.size(), 1);
    }

    void aRefusedCodeIsReplacedByTheNextDigit() {
        CodeField field;
        field.setText(QStringLiteral("905318"));
        field.showRejected();
        QTest::keyClicks(&field, QStringLiteral("4"));
        QCOMPARE(field.text(), QStringLiteral("4"));
    }

    void backspaceTakesTheLastDigit() {
        CodeField field;
        QTest::keyClicks(&field, QStringLiteral("417"));
        QTest::keyClick(&field, Qt::Key_Backspace);
        QCOMPARE(field.text(), QStringLiteral("41"));
    }

    void aScreenReaderMeetsOneFieldWithAName() {
        CodeField field;
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&field);
        QVERIFY(seen);
        QCOMPARE(seen->role(), QAccessible::EditableText);
        QVERIFY(!seen->text(QAccessible::Name).isEmpty());
        QCOMPARE(seen->childCount(), 0);
    }
};

QTEST_MAIN(CodeFieldTest)
#include "codefield_test.moc"
