// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;

class SpokenLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsOwnName() {
        QCOMPARE(languages().constFirst(), u"en"_s);
        QCOMPARE(languages().count(u"en"_s), 1); // its file has the plurals
        QVERIFY(languages().contains(u"fr"_s));
        QCOMPARE(nameOf(u"en"_s), u"English"_s);
        QCOMPARE(nameOf(u"fr"_s), u"Français"_s);
        QCOMPARE(nameOf(u"de"_s), u"Deutsch"_s);
    }

    void thePersonsWishGoesBeforeTheSystem_data() {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("ofSystem");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("the system's") << QString{} << QStringList{u"fr-BE"_s, u"nl-BE"_s} << u"fr"_s;
        QTest::newRow("chosen") << u"de"_s << QStringList{u"fr-BE"_s} << u"de"_s;
        QTest::newRow("the second wish of the system") << QString{} << QStringList{u"nl-BE"_s, u"fr-BE"_s} << u"fr"_s;
        QTest::newRow("English although there are others") << u"en"_s << QStringList{u"fr-FR"_s} << u"en"_s;
        QTest::newRow("one that nobody has translated") << u"tlh"_s << QStringList{u"is-IS"_s} << u"en"_s;
        QTest::newRow("a system without a language") << QString{} << QStringList{u"C"_s} << u"en"_s;
    }

    void thePersonsWishGoesBeforeTheSystem() {
        QFETCH(const QString, wanted);
        QFETCH(const QStringList, ofSystem);
        QTEST(languageFor(wanted, ofSystem), "spoken");
    }

    void textsAreSpokenForAsLongAsItLives() {
        const auto queued = [] { return QCoreApplication::translate("Rushes::Ui::TransferWords", "Queued"); };
        {
            const SpokenLanguage german{u"de"_s};
            QCOMPARE(queued(), u"Eingereiht"_s);
        }
        QCOMPARE(queued(), u"Queued"_s);
    }

    void oneIsNotSeveral() {
        const SpokenLanguage english{u"en"_s};
        const auto renamed = [](int files) {
            return QCoreApplication::translate("Rushes::Desktop::NameSetup", "%Ln finished files get other names.", nullptr, files);
        };
        QCOMPARE(renamed(1), u"1 finished file gets another name."_s);
        QCOMPARE(renamed(7), u"7 finished files get other names."_s);
    }

    void datesSpeakTheLanguageOfTheCountry() {
        const QLocale before;
        QLocale::setDefault(QLocale{QLocale::German, QLocale::Belgium});
        const SpokenLanguage french{u"fr"_s};
        QCOMPARE(QLocale{}.language(), QLocale::French);
        QCOMPARE(QLocale{}.territory(), QLocale::Belgium);
        QLocale::setDefault(before);
    }

    void aSystemWithoutACountryLeavesThemToTheLanguage() {
        const QLocale before;
        QLocale::setDefault(QLocale::c());
        const SpokenLanguage german{u"de"_s};
        QCOMPARE(QLocale{}.toString(1.5), u"1,5"_s);
        QCOMPARE(QLocale{}.monthName(3), u"März"_s);
        QLocale::setDefault(before);
    }
};

QTEST_GUILESS_MAIN(SpokenLanguageTest)
#include "spokenlanguage_test.moc"
