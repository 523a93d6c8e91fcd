// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/verificationcode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Rushes::Account::VerificationCode;

class VerificationCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheCode_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::newRow("typed") << u"042917"_s << u"042917"_s;
        QTest::newRow("spaces around") << u"  042917\n"_s << u"042917"_s;
        QTest::newRow("in groups") << u"042 917"_s << u"042917"_s;
        QTest::newRow("no-break space") << u"042\u00A0917"_s << u"042917"_s;
        QTest::newRow("dashed") << u"04-29-17"_s << u"042917"_s;
        QTest::newRow("an en dash") << u"042\u2013917"_s << u"042917"_s;
        QTest::newRow("one by one") << u"0 4 2 9 1 7"_s << u"042917"_s;
        QTest::newRow("full width") << u"\uFF10\uFF14\uFF12\uFF19\uFF11\uFF17"_s << u"042917"_s;
        QTest::newRow("a sentence") << u"Your code: 042917. It works for 30 minutes."_s << u"042917"_s;
        QTest::newRow("a sentence with a grouped code") << u"Your code is 042 917, good for 30 minutes."_s << u"042917"_s;
        QTest::newRow("a date beside it") << u"12 February 2026\n042917"_s << u"042917"_s;
    }
    void findsTheCode() {
        QFETCH(QString, text);
        const auto code = VerificationCode::find(text);
        QVERIFY(code);
        QTEST(code->digits(), "digits");
    }

    void findsNothing_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("five digits") << u"04291"_s;
        QTest::newRow("seven digits") << u"0429171"_s;
        QTest::newRow("letters") << u"abcdef"_s;
        QTest::newRow("letters between") << u"042x917"_s;
        QTest::newRow("two codes") << u"042917 or 118204"_s;
        QTest::newRow("a telephone number") << u"+32 2 555 01 23"_s;
    }
    void findsNothing() {
        QFETCH(QString, text);
        QVERIFY(!VerificationCode::find(text));
    }
};

QTEST_GUILESS_MAIN(VerificationCodeTest)
#include "verificationcode_test.moc"
