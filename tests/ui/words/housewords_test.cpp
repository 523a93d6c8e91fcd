// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/housewords.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Media;
using namespace Qt::StringLiterals;

class HouseWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhyAFileIsTaken_data() {
        QTest::addColumn<int>("wish");
        QTest::addColumn<QString>("words");
        QTest::newRow("first") << 0 << u"the house profile's first choice"_s;
        QTest::newRow("second") << 1 << u"no MXF XDCAM HD422 here, so the second choice, MOV ProRes 422 HQ"_s;
        QTest::newRow("third") << 2 << u"no MXF XDCAM HD422 or MXF here, so the third choice, MOV ProRes 422 HQ"_s;
        QTest::newRow("fifth") << 4 << u"no MXF XDCAM HD422 or MXF here, so the 5th choice, MOV ProRes 422 HQ"_s;
        QTest::newRow("none") << -1 << u"nothing of the house profile here, so the best there is, MOV ProRes 422 HQ"_s;
    }
    void saysWhyAFileIsTaken() {
        QFETCH(int, wish);
        const auto profile = HouseProfile::parse(u"MXF XDCAM HD422, MXF, ProRes, H.264, best").value();
        QTEST(Ui::Words::houseReason(profile, {0, wish}, u"MOV ProRes 422 HQ"_s), "words");
    }

    void saysWhereAProfileIsWrong() {
        const QString words = Ui::Words::describe(HouseProfile::parse(u"MXF, else ProRess").error());
        QVERIFY2(words.startsWith(u"“ProRess” at character 11 is no format"), qPrintable(words));
        QVERIFY(Ui::Words::describe(HouseProfile::parse(u"MXF,").error()).contains(u"at character 5"));
        QVERIFY(Ui::Words::describe(HouseProfile::parse(u"MXF MOV").error()).startsWith(u"“MOV” at character 5 says again"));
        QVERIFY(Ui::Words::describe(HouseProfile::parse(QString{2000, u'x'}).error()).contains(u"at most 20 formats"));
    }
};

QTEST_GUILESS_MAIN(HouseWordsTest)
#include "housewords_test.moc"
