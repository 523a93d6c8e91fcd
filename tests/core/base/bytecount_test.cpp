// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytecount.h"

#include <QLocale>
#include <QTest>

using namespace Rushes;
using namespace Qt::StringLiterals;

class ByteCountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void readsAsPeopleWriteIt_data() {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64{0} << u"0 B"_s;
        QTest::newRow("bytes") << qint64{999} << u"999 B"_s;
        QTest::newRow("kilo") << qint64{1000} << u"1.0 kB"_s;
        QTest::newRow("966 MB") << qint64{966'000'000} << u"966 MB"_s;
        QTest::newRow("rounds up a unit") << qint64{999'600'000} << u"1.0 GB"_s;
        QTest::newRow("just below") << qint64{999'400'000} << u"999 MB"_s;
        QTest::newRow("no 100.0") << qint64{99'960'000'000} << u"100 GB"_s;
        QTest::newRow("86.4 GB") << qint64{86'400'000'000} << u"86.4 GB"_s;
        QTest::newRow("negative is none") << qint64{-5} << u"0 B"_s;
    }

    void readsAsPeopleWriteIt() {
        QFETCH(qint64, bytes);
        QFETCH(QString, text);
        QCOMPARE(ByteCount{bytes}.text(), text.replace(u' ', QChar{QChar::Nbsp}));
    }

    void unitsAreThoseOfTheLanguage_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << QLocale{QLocale::English} << u"1.5 MB"_s;
        QTest::newRow("German") << QLocale{QLocale::German} << u"1,5 MB"_s;
        QTest::newRow("French") << QLocale{QLocale::French} << u"1,5 Mo"_s;
        QTest::newRow("Ukrainian") << QLocale{QLocale::Ukrainian} << u"1,5 МБ"_s;
    }

    void unitsAreThoseOfTheLanguage() {
        QFETCH(const QLocale, locale);
        QFETCH(QString, text);
        QLocale::setDefault(locale);
        QCOMPARE(ByteCount{1'500'000}.text(), text.replace(u' ', QChar{QChar::Nbsp}));
        for (const qint64 bytes : {163LL, 4'500LL, 2'300'000'000LL, 7'000'000'000'000LL, 7'000'000'000'000'000LL})
            QVERIFY(ByteCount{bytes}.text().back().isLetter());
        QLocale::setDefault(QLocale::c());
    }

    void neverGoesBelowNone() {
        QCOMPARE(3_MiB - 5_MiB, ByteCount{});
        QCOMPARE((3_MiB + 5_MiB).bytes(), 8LL * 1024 * 1024);
    }
};

QTEST_GUILESS_MAIN(ByteCountTest)
#include "bytecount_test.moc"
