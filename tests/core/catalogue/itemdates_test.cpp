// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/itemdates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Catalogue;

using Clashes = QList<DateClash>;

/// The cases are those of the pages that the demo was made after.
class ItemDatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheDayOfAFileName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("root");
        QTest::newRow("photo") << u"240614d-009.jpg"_s << QDate{2024, 6, 14} << u"240614d"_s;
        QTest::newRow("upper case") << u"231213-DIPB.JPG"_s << QDate{2023, 12, 13} << u"231213"_s;
        QTest::newRow("words behind") << u"240523-logistics-com.jpg"_s << QDate{2024, 5, 23} << u"240523"_s;
        QTest::newRow("letter in upper case") << u"240215F-004.jpg"_s << QDate{2024, 2, 15} << u"240215f"_s;
        QTest::newRow("ISO") << u"2026-02-12_Brussels_Arrivals_XDCAM50.mxf"_s << QDate{2026, 2, 12} << u"260212"_s;
        QTest::newRow("eight digits") << u"20260212-a.jpg"_s << QDate{2026, 2, 12} << u"260212"_s;
        QTest::newRow("last century") << u"991231a-001.jpg"_s << QDate{1999, 12, 31} << u"991231a"_s;
        QTest::newRow("no such day") << u"241340-x.jpg"_s << QDate{} << u""_s;
        QTest::newRow("a number") << u"123456789.jpg"_s << QDate{} << u""_s;
        QTest::newRow("a word") << u"DIPB-231213.jpg"_s << QDate{} << u""_s;
        QTest::newRow("nothing") << u""_s << QDate{} << u""_s;
    }

    void readsTheDayOfAFileName() {
        QFETCH(QString, name);
        QTEST(stemDate(name), "day");
        QTEST(stemRoot(name), "root");
    }

    void saysWhereDatesDisagree_data() {
        QTest::addColumn<ItemDates>("dates");
        QTest::addColumn<Clashes>("clashes");
        const QDate thirteenth{2023, 12, 13};
        QTest::newRow("listed the day before it happened")
            << ItemDates{thirteenth, thirteenth, {2023, 12, 12}, thirteenth, {}} << Clashes{DateClash::PublishedBeforeEvent};
        QTest::newRow("named for the day after the talks")
            << ItemDates{{2023, 12, 5}, {2023, 12, 7}, {2023, 12, 8}, {2023, 12, 8}, {}} << Clashes{DateClash::StemOutsideEvent};
        QTest::newRow("the page of 27 November 2024") << ItemDates{{2022, 6, 15}, {2022, 6, 16}, {2024, 11, 27}, {}, {}}
                                                      << Clashes{DateClash::PublishedLongAfterEvent};
        QTest::newRow("all of one day")
            << ItemDates{{2024, 6, 13}, {2024, 6, 14}, {2024, 6, 14}, {2024, 6, 14}, QDateTime{QDate{2026, 1, 1}, QTime{}, QTimeZone::UTC}} << Clashes{};
        QTest::newRow("no event known, two days") << ItemDates{{}, {}, {2023, 12, 12}, thirteenth, {}} << Clashes{DateClash::StemNotPublished};
        QTest::newRow("no event known, one day") << ItemDates{{}, {}, thirteenth, thirteenth, {}} << Clashes{};
        QTest::newRow("public tomorrow is a time zone")
            << ItemDates{{}, {}, {2026, 2, 13}, {}, QDateTime{QDate{2026, 2, 12}, QTime{23, 0}, QTimeZone::UTC}} << Clashes{};
        QTest::newRow("public in a week is a clock") << ItemDates{{}, {}, {2026, 2, 19}, {}, QDateTime{QDate{2026, 2, 12}, QTime{23, 0}, QTimeZone::UTC}}
                                                     << Clashes{DateClash::PublishedAfterRetrieved};
        QTest::newRow("nothing known") << ItemDates{} << Clashes{};
    }

    void saysWhereDatesDisagree() {
        QFETCH(ItemDates, dates);
        QTEST(disagreements(dates), "clashes");
    }

    void takesEachDateFromItsOwnSource() {
        Photo photo;
        photo.fileName = u"231213-DIPB.JPG"_s;
        photo.takenOn = {2023, 12, 13};
        photo.publishedOn = {2023, 12, 12};
        const ItemDates alone = datesOf(photo);
        QCOMPARE(alone.event, photo.takenOn);
        QCOMPARE(alone.published, QDate(2023, 12, 12));
        QCOMPARE(alone.stem, QDate(2023, 12, 13));
        Video video;
        video.recordedOn = {2026, 2, 12};
        video.publishedAt = QDateTime{QDate{2026, 2, 12}, QTime{8, 40}, QTimeZone::UTC};
        Rendition rendition;
        rendition.fileName = u"2026-02-11_Brussels.mxf"_s;
        video.renditions = {rendition};
        QCOMPARE(disagreements(datesOf(video)), Clashes{DateClash::StemOutsideEvent});
    }
};

QTEST_GUILESS_MAIN(ItemDatesTest)
#include "itemdates_test.moc"
