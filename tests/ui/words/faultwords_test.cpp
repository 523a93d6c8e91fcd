// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/faultwords.h"

#include <QFile>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Ui;

class FaultWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPortalFaultHasWords() {
        QStringList leads;
        for (int fault = 0; fault <= static_cast<int>(Portal::PortalFault::BadReply); ++fault) {
            const FaultWords words = describe(Portal::PortalError{.fault = static_cast<Portal::PortalFault>(fault)});
            wellSaid(words);
            leads << words.lead;
        }
        QCOMPARE(leads.removeDuplicates(), 0);
    }

    void everyReasonNotToTrustACertificateHasWords() {
        QStringList leads;
        for (int why = 0; why <= static_cast<int>(Distrust::NoAgreement); ++why) {
            const FaultWords words = describe(Portal::PortalError{.fault = Portal::PortalFault::Insecure, .distrust = static_cast<Distrust>(why)});
            wellSaid(words);
            QVERIFY(!words.text().contains(QStringLiteral("anyway")));
            leads << words.lead;
        }
        QCOMPARE(leads.removeDuplicates(), 0);
    }

    void everyStorageFaultHasWords() {
        QStringList leads;
        for (int fault = 0; fault <= static_cast<int>(Storage::StorageFault::Broken); ++fault) {
            const FaultWords words = describe(Storage::StorageError{static_cast<Storage::StorageFault>(fault), {}});
            wellSaid(words);
            leads << words.lead;
        }
        QCOMPARE(leads.removeDuplicates(), 0);
    }

    void aWrongCodeSaysHowManyTriesAreLeft_data() {
        QTest::addColumn<int>("tries");
        QTest::addColumn<QString>("rest");
        QTest::newRow("several") << 4 << QStringLiteral("4 tries left.");
        QTest::newRow("one") << 1 << QStringLiteral("1 try left.");
        QTest::newRow("none") << 0 << QStringLiteral("It has no tries left. Ask for a new code.");
    }
    void aWrongCodeSaysHowManyTriesAreLeft() {
        QFETCH(int, tries);
        QFETCH(QString, rest);
        const FaultWords words = describe(Portal::PortalError{.fault = Portal::PortalFault::CodeRejected, .triesLeft = tries});
        QCOMPARE(words.lead, QStringLiteral("That code does not match."));
        QCOMPARE(words.rest, rest);
    }

    void waitingSaysHowLong() {
        const FaultWords words = describe(Portal::PortalError{.fault = Portal::PortalFault::TooMany, .retryAfter = std::chrono::seconds{38}});
        QVERIFY(words.rest.contains(QStringLiteral("38\u00A0s")));
    }

    void aFailedSignInDoesNotTellWhetherTheAddressIsKnown() {
        const FaultWords words = describeSignIn(Portal::PortalError{.fault = Portal::PortalFault::NotSignedIn, .detail = QStringLiteral("no such account")});
        QCOMPARE(words.lead, QStringLiteral("The address or the password is not right."));
        QVERIFY(!words.text().contains(QStringLiteral("no such account")));
    }

private:
    static void wellSaid(const FaultWords& words) {
        QVERIFY(!words.lead.isEmpty());
        QVERIFY(!words.rest.isEmpty());
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(words.icon)), qPrintable(words.icon));
        const QString all = words.text().toLower();
        for (const QString& never : {QStringLiteral("!"), QStringLiteral("error occurred"), QStringLiteral("oops"), QStringLiteral("please"),
                                     QStringLiteral("invalid"), QStringLiteral("%")}) {
            QVERIFY2(!all.contains(never), qPrintable(all));
        }
        QVERIFY(words.lead.endsWith(u'.'));
        QVERIFY(words.rest.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(FaultWordsTest)
#include "faultwords_test.moc"
