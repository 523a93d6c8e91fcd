// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pseudolanguage.h"

#include <QCoreApplication>
#include <QTest>

using namespace Rushes;
using namespace Qt::StringLiterals;

class PseudoLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void disguises_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("words") << u"Save"_s << u"[Šåvé ··]"_s;
        QTest::newRow("places") << u"%1 of %L2"_s << u"[%1 öf %L2 ···]"_s;
        QTest::newRow("a count") << u"%Ln news"_s << u"[%Ln ñéwš ···]"_s;
        QTest::newRow("a mnemonic") << u"&Open"_s << u"[&Opéñ ··]"_s;
        QTest::newRow("markup") << u"<b>no</b>"_s << u"[<b>ñö</b> ···]"_s;
        QTest::newRow("a date") << u"d MMM yyyy"_s << u"d MMM yyyy"_s;
        QTest::newRow("no words") << u"%1 - %2"_s << u"%1 - %2"_s;
        QTest::newRow("nothing") << QString{} << QString{};
    }

    void disguises() {
        QFETCH(QString, text);
        QTEST(Ui::PseudoLanguage::disguised(text), "said");
    }

    void leavesQtsOwnWords() {
        const Ui::PseudoLanguage language;
        QVERIFY(language.translate("QShortcut", "Ctrl", nullptr, -1).isNull());
        QCOMPARE(language.translate("Rushes::Ui", "Save", nullptr, -1), u"[Šåvé ··]"_s);
    }
};

QTEST_GUILESS_MAIN(PseudoLanguageTest)
#include "pseudolanguage_test.moc"
