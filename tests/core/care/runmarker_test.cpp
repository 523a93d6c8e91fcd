// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/runmarker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes::Care;
using namespace Qt::StringLiterals;

class RunMarkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEndInGoodOrderLeavesNothing() {
        { const RunMarker first{file()}; }
        QVERIFY(!QFile::exists(file()));
        QVERIFY(!RunMarker{file()}.earlier().endedUncleanly);
    }

    void tellsOfARunThatWasCut() {
        cutRun(true);
        const RunMarker next{file()};
        QVERIFY(next.earlier().endedUncleanly);
        QCOMPARE(next.earlier().earlyEnds, 0);
        QVERIFY(!next.earlier().keepsFailing());
    }

    void countsStartsThatFailInARow() {
        cutRun(false);
        cutRun(false);
        QCOMPARE(RunMarker{file()}.earlier().earlyEnds, 2);
        cutRun(false);
        cutRun(false);
        QVERIFY(RunMarker{file()}.earlier().keepsFailing());
        cutRun(false);
        QVERIFY(!RunMarker{file()}.earlier().keepsFailing()); // the run before ended well
    }

    void aRunOfAMinuteEndsTheRow() {
        cutRun(false);
        cutRun(true);
        cutRun(false);
        QCOMPARE(RunMarker{file()}.earlier().earlyEnds, 1);
    }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"running.json"_s); }
    /// As after a kill: what the marker wrote stays.
    void cutRun(bool settled) const {
        const QString kept = file() + u".kept"_s;
        {
            RunMarker marker{file()};
            if (settled) marker.settle();
            QVERIFY(QFile::copy(file(), kept));
        }
        QVERIFY(QFile::rename(kept, file()));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RunMarkerTest)
#include "runmarker_test.moc"
