// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/download.h"

#include <QTest>

using namespace Rushes::Downloads;

namespace {

using enum DownloadState;
constexpr std::array all{Queued, Fetching, Verifying, Finishing, Ready, Paused, Waiting, Failed};

} // namespace

class DownloadStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Rows: from. Columns in the order of the enumeration: to.
    void theTableOfWhatMayFollow_data() {
        QTest::addColumn<DownloadState>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("queued") << Queued << QByteArray{".x...xx."};
        QTest::newRow("fetching") << Fetching << QByteArray{"x.x..xxx"};
        QTest::newRow("verifying") << Verifying << QByteArray{"x..x..xx"};
        QTest::newRow("finishing") << Finishing << QByteArray{"x...x.xx"};
        QTest::newRow("ready") << Ready << QByteArray{"........"};
        QTest::newRow("paused") << Paused << QByteArray{"x......."};
        QTest::newRow("waiting") << Waiting << QByteArray{"x....x.."};
        QTest::newRow("failed") << Failed << QByteArray{"x......."};
    }
    void theTableOfWhatMayFollow() {
        QFETCH(const DownloadState, from);
        QFETCH(const QByteArray, to);
        QByteArray actual;
        for (const DownloadState state : all) actual += mayBecome(from, state) ? 'x' : '.';
        QCOMPARE(actual, to);
    }

    void everyStateHasAWordOfItsOwn() {
        for (const DownloadState state : all) {
            QVERIFY(!word(state).isEmpty());
            QCOMPARE(downloadStateFrom(word(state)), state);
        }
        QCOMPARE(downloadStateFrom(u"cheerful"), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(DownloadStateTest)
#include "downloadstate_test.moc"
