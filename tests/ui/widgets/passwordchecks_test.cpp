// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordchecks.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/passwordfield.h"

#include <QAction>
#include <QTest>

using namespace Rushes::Ui;

class PasswordChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsOpenBeforeTyping() {
        const PasswordChecks checks;
        QCOMPARE(met(checks), QStringList{});
        QVERIFY(!checks.allMet());
    }

    void eachRuleIsJudged_data() {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one letter") << QStringLiteral("a") << QStringList{QStringLiteral("no spaces"), QStringLiteral("lower-case letter")};
        QTest::newRow("a space") << QStringLiteral("A b") << QStringList{QStringLiteral("upper-case letter"), QStringLiteral("lower-case letter")};
        QTest::newRow("eleven") << QStringLiteral("HarbourLam7")
                                << QStringList{QStringLiteral("no spaces"), QStringLiteral("upper-case letter"), QStringLiteral("lower-case letter"),
                                               QStringLiteral("number")};
        QTest::newRow("all") << QStringLiteral("Harbour-Lamp-72")
                             << QStringList{QStringLiteral("12 or more (15)"),   QStringLiteral("no spaces"), QStringLiteral("upper-case letter"),
                                            QStringLiteral("lower-case letter"), QStringLiteral("number"),    QStringLiteral("symbol")};
    }
    void eachRuleIsJudged() {
        QFETCH(QString, password);
        QFETCH(QStringList, expected);
        PasswordChecks checks;
        checks.judge(password);
        QCOMPARE(met(checks), expected);
        QCOMPARE(checks.allMet(), expected.size() == 6);
    }

    void theLengthSaysHowFarItIs() {
        PasswordChecks checks;
        checks.judge(QStringLiteral("HarbourLam7"));
        QVERIFY(texts(checks).contains(QStringLiteral("12 or more (11 now)")));
    }

    void aPasswordIsHiddenUntilItIsRevealed() {
        PasswordField field;
        QCOMPARE(field.echoMode(), QLineEdit::Password);
        field.findChild<QAction*>(QStringLiteral("revealPassword"))->trigger();
        QVERIFY(field.isRevealed());
        field.findChild<QAction*>(QStringLiteral("revealPassword"))->trigger();
        QVERIFY(!field.isRevealed());
    }

private:
    static QStringList texts(const PasswordChecks& checks) {
        QStringList all;
        for (const auto* label : checks.findChildren<PlainLabel*>()) {
            if (!label->text().isEmpty()) all << label->text();
        }
        return all;
    }
    /// What a screen reader hears as met.
    static QStringList met(const PasswordChecks& checks) {
        QStringList all;
        for (const auto* label : checks.findChildren<PlainLabel*>()) {
            if (label->accessibleName().endsWith(QStringLiteral(": met"))) all << label->text();
        }
        return all;
    }
};

QTEST_MAIN(PasswordChecksTest)
#include "passwordchecks_test.moc"
