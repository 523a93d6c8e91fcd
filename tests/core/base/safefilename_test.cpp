// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefilename.h"

#include <QTest>

using namespace Rushes;
using namespace Qt::StringLiterals;

class SafeFileNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsANameInItsFolderAndReadable_data() {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("name");
        QTest::newRow("ordinary") << u"2026-02-12_Brussels_Arrivals_XDCAM50.mxf"_s << u"2026-02-12_Brussels_Arrivals_XDCAM50.mxf"_s;
        QTest::newRow("parent") << u"../../etc/passwd"_s << u"_._etc_passwd"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s << u"_etc_passwd"_s;
        QTest::newRow("drive") << u"C:\\x.mxf"_s << u"C__x.mxf"_s;
        QTest::newRow("share") << u"\\\\srv\\x.mxf"_s << u"__srv_x.mxf"_s;
        QTest::newRow("control") << u"a\nb\tc.mxf"_s << u"a_b_c.mxf"_s;
        QTest::newRow("right to left") << u"a\u202Efxm.exe"_s << u"a_fxm.exe"_s;
        QTest::newRow("zero width joiner") << u"a\u200Db.mxf"_s << u"a_b.mxf"_s;
        QTest::newRow("device") << u"con.mxf"_s << u"_con.mxf"_s;
        QTest::newRow("device with space") << u"NUL .txt"_s << u"_NUL.txt"_s;
        QTest::newRow("trailing dots") << u"clip. . ."_s << u"clip"_s;
        QTest::newRow("hidden") << u"..."_s << u"unnamed"_s;
        QTest::newRow("leading dot") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("empty") << u""_s << u"unnamed"_s;
        QTest::newRow("composed") << u"e\u0301t\u00E9.mxf"_s << u"\u00E9t\u00E9.mxf"_s;
    }

    void keepsANameInItsFolderAndReadable() {
        QFETCH(QString, wish);
        QFETCH(QString, name);
        QCOMPARE(SafeFileName::from(wish).text(), name);
    }

    void isTheSameWhenMadeTwice() {
        for (const QString& wish : {u"../a"_s, u"con"_s, u"a."_s, QString(400, u'é') + u".mxf"_s, u". .con .x"_s}) {
            const QString once = SafeFileName::from(wish).text();
            QCOMPARE(SafeFileName::from(once).text(), once);
        }
    }

    void cutsBetweenCharactersAndKeepsTheExtension() {
        const QString family = u"👨‍👩‍👧"_s;
        const QString name = SafeFileName::from(family.repeated(40) + u".mxf"_s).text();
        QVERIFY(name.toUtf8().size() <= 200);
        QVERIFY(name.endsWith(u".mxf"_s));
        QVERIFY(!name.contains(QChar{QChar::ReplacementCharacter}));
    }

    void numbersBeforeTheExtension() {
        QCOMPARE(SafeFileName::from(u"clip.mxf").numbered(2).text(), u"clip (2).mxf"_s);
        QCOMPARE(SafeFileName::from(u"clip").numbered(3).text(), u"clip (3)"_s);
    }
};

QTEST_GUILESS_MAIN(SafeFileNameTest)
#include "safefilename_test.moc"
