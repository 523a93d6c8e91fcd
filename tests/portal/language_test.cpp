// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/request.h"
#include "app/portal/mail/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::PortalServer;

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsWhatTheClientAsksFor_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("language");
        QTest::newRow("nothing") << ""_ba << u"en"_s;
        QTest::newRow("French") << "fr"_ba << u"fr"_s;
        QTest::newRow("Swiss French") << "fr-CH"_ba << u"fr"_s;
        QTest::newRow("capitals") << "FR-fr"_ba << u"fr"_s;
        QTest::newRow("the usual browser") << "fr-BE,fr;q=0.9,en-US;q=0.8,en;q=0.7"_ba << u"fr"_s;
        QTest::newRow("weights decide, not the order") << "en;q=0.5, fr;q=0.8"_ba << u"fr"_s;
        QTest::newRow("the first of equals") << "en, fr"_ba << u"en"_s;
        QTest::newRow("what we do not write is passed over") << "de-AT, nl;q=0.9, fr;q=0.4, en;q=0.3"_ba << u"fr"_s;
        QTest::newRow("only what we do not write") << "de, nl"_ba << u"en"_s;
        QTest::newRow("anything") << "*"_ba << u"en"_s;
        QTest::newRow("ruled out") << "fr;q=0, de"_ba << u"en"_s;
        QTest::newRow("another language that begins alike") << "fry, frp;q=0.9"_ba << u"en"_s;
        QTest::newRow("a weight out of range") << "fr;q=7, en;q=0.1"_ba << u"en"_s;
        QTest::newRow("not a weight") << "fr;q=nan, fr;q=x"_ba << u"en"_s;
        QTest::newRow("other parameters") << "en;q=0.2, fr;x=1;q=0.3"_ba << u"fr"_s;
        QTest::newRow("only separators") << ",;,=;q=,;;"_ba << u"en"_s;
        QTest::newRow("long") << QByteArray{"x,"}.repeated(100'000) + "fr" << u"en"_s;
    }
    void followsWhatTheClientAsksFor() {
        QFETCH(QByteArray, field);
        QFETCH(QString, language);
        QCOMPARE(word(languageOf(field)), language);
        Request request;
        request.headers.append("Accept-Language"_L1, QLatin1StringView{field});
        QCOMPARE(word(request.language()), language);
    }

    void aWordOfTheDatabaseNamesItAgain() {
        for (const Language language : {Language::English, Language::French}) QCOMPARE(languageFrom(word(language)), language);
        QCOMPARE(languageFrom(u"tlh"_s), Language::English);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
