// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QTest>
#include <QTimeZone>

using namespace Rushes::Ui;
using namespace std::chrono_literals;

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void timeSinceIsSaidInTheLargestUnit() {
        const QDateTime now{QDate{2026, 2, 12}, QTime{14, 32}, QTimeZone::UTC};
        QCOMPARE(Words::ago(now.addSecs(-59), now), QStringLiteral("just now"));
        QCOMPARE(Words::ago(now.addSecs(30), now), QStringLiteral("just now"));
        QCOMPARE(Words::ago(now.addSecs(-240), now), QStringLiteral("4 min ago"));
        QCOMPARE(Words::ago(now.addSecs(-6 * 3600), now), QStringLiteral("6 h ago"));
        QCOMPARE(Words::ago(now.addSecs(-26 * 3600), now), QStringLiteral("yesterday"));
        QCOMPARE(Words::ago(now.addDays(-60), now), QStringLiteral("14 Dec 2025"));
    }

    void datesShareWhatTheyHaveInCommon() {
        QCOMPARE(Words::dates(QDate{2026, 2, 12}, QDate{2026, 2, 12}), QStringLiteral("12 Feb 2026"));
        QCOMPARE(Words::dates(QDate{2024, 6, 13}, QDate{2024, 6, 14}), QStringLiteral("13–14 Jun 2024"));
        QCOMPARE(Words::dates(QDate{2024, 6, 30}, QDate{2024, 7, 2}), QStringLiteral("30 Jun – 2 Jul 2024"));
        QCOMPARE(Words::dates(QDate{2023, 12, 31}, QDate{2024, 1, 1}), QStringLiteral("31 Dec 2023 – 1 Jan 2024"));
        QCOMPARE(Words::dates(QDate{2024, 6, 13}, {}), QStringLiteral("13 Jun 2024"));
        QCOMPARE(Words::longDate(QDate{2026, 2, 12}), QStringLiteral("Thursday 12 February 2026"));
    }

    void lengthsAreShownAndSpoken() {
        QCOMPARE(Words::length(24min + 18s), QStringLiteral("24:18"));
        QCOMPARE(Words::length(5s), QStringLiteral("00:05"));
        QCOMPARE(Words::length(1h + 2min + 5s), QStringLiteral("1:02:05"));
        QCOMPARE(Words::spoken(38min + 5s), QStringLiteral("38\u00A0min 5\u00A0s"));
        QCOMPARE(Words::spoken(1h + 2min), QStringLiteral("1\u00A0h 2\u00A0min"));
        QCOMPARE(Words::spoken(12s), QStringLiteral("12\u00A0s"));
        QCOMPARE(Words::timeLeft(62s), QStringLiteral("1\u00A0min 2\u00A0s"));
        QCOMPARE(Words::timeLeft(8min + 11s), QStringLiteral("about 8\u00A0min"));
        QCOMPARE(Words::timeLeft(125min), QStringLiteral("about 2\u00A0h"));
        QCOMPARE(Words::countdown(29min + 41s), QStringLiteral("29:41"));
        QCOMPARE(Words::countdown(38s), QStringLiteral("0:38"));
        QCOMPARE(Words::countdown(-3s), QStringLiteral("0:00"));
    }

    void aPartIsNeverSaidToBeTheWhole() {
        QCOMPARE(Words::percent(0.42), QStringLiteral("42\u00A0%"));
        QCOMPARE(Words::percent(0.999), QStringLiteral("99\u00A0%"));
        QCOMPARE(Words::percent(1.0), QStringLiteral("100\u00A0%"));
        QCOMPARE(Words::percent(0.29), QStringLiteral("29\u00A0%"));
    }

    void numbersAreReadable() {
        QCOMPARE(Words::count(1940), QStringLiteral("1,940"));
        QCOMPARE(Words::speed(3.84e7), QStringLiteral("38.4\u00A0MB/s"));
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
