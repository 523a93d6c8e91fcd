// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/passwordpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Account;
using enum PasswordRule;

namespace {

QStringList wordsOf(const QList<PasswordRule>& rules) {
    QStringList words;
    for (const PasswordRule rule : rules) words.append(PasswordPolicy::word(rule));
    return words;
}

} // namespace

class PasswordPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheRulesThatAreNotMet_data() {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QStringList>("unmet");
        QTest::newRow("good") << u"Brussels-2026-desk"_s << QStringList{};
        QTest::newRow("empty") << u""_s << wordsOf({Length, UpperCase, LowerCase, Number, Symbol});
        QTest::newRow("eleven characters") << u"Abcdefgh-12"_s << wordsOf({Length});
        QTest::newRow("twelve characters") << u"Abcdefghi-12"_s << QStringList{};
        QTest::newRow("a space") << u"Brussels 2026-desk"_s << wordsOf({NoSpaces});
        QTest::newRow("a no-break space") << u"Brussels\u00A02026-desk"_s << wordsOf({NoSpaces});
        QTest::newRow("an ideographic space") << u"Brussels\u30002026-desk"_s << wordsOf({NoSpaces});
        QTest::newRow("a tab") << u"Brussels\t2026-desk"_s << wordsOf({NoSpaces});
        QTest::newRow("no upper case") << u"brussels-2026-desk"_s << wordsOf({UpperCase});
        QTest::newRow("no lower case") << u"BRUSSELS-2026-DESK"_s << wordsOf({LowerCase});
        QTest::newRow("no number") << u"Brussels-day-desk"_s << wordsOf({Number});
        QTest::newRow("no symbol") << u"Brussels2026desk"_s << wordsOf({Symbol});
        QTest::newRow("a control character is no symbol") << u"Brussels2026desk\u0001"_s << wordsOf({Symbol});
        QTest::newRow("letters of other scripts") << u"Брюссель-2026"_s << QStringList{};
        QTest::newRow("an emoji is a symbol") << u"Brussels2026🎬"_s << QStringList{};
        QTest::newRow("family emoji count once") << u"Aa1👨‍👩‍👧‍👦👨‍👩‍👧‍👦"_s << wordsOf({Length});
        QTest::newRow("1,024 bytes") << u"Aa1-"_s + QString(1020, u'x') << QStringList{};
        QTest::newRow("1,025 bytes") << u"Aa1-"_s + QString(1021, u'x') << wordsOf({Length});
    }
    void namesTheRulesThatAreNotMet() {
        QFETCH(QString, password);
        QTEST(wordsOf(PasswordPolicy::unmet(password)), "unmet");
    }

    void composedAndDecomposedLettersAreOnePassword() {
        QCOMPARE(PasswordPolicy::normalised(u"Cafe\u0301-2026-desk"_s), PasswordPolicy::normalised(u"Caf\u00E9-2026-desk"_s));
    }

    void countsCharactersAsPeopleDo() {
        // Eleven letters, one of them typed as two code points: still too short.
        QCOMPARE(wordsOf(PasswordPolicy::unmet(u"Cafe\u0301-2026-x"_s)), wordsOf({Length}));
    }

    void everyRuleHasAWordOfItsOwn() {
        const QStringList words = wordsOf(PasswordPolicy::rules());
        QCOMPARE(words, (QStringList{u"length"_s, u"no-spaces"_s, u"upper-case"_s, u"lower-case"_s, u"number"_s, u"symbol"_s}));
    }
};

QTEST_GUILESS_MAIN(PasswordPolicyTest)
#include "passwordpolicy_test.moc"
