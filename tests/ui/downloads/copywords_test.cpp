// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/copywords.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

FurtherCopy copy(CopyKind kind, CopyState state) {
    return {
        .download = {}, .kind = kind, .folder = u"/media/second"_s, .state = state, .path = state == CopyState::Made ? u"/media/second/a.mxf"_s : QString{}};
}

} // namespace

class CopyWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRowSaysWhatWeighsMost() {
        const FurtherCopy made = copy(CopyKind::Second, CopyState::Made);
        FurtherCopy waiting = copy(CopyKind::Watch, CopyState::Failed);
        waiting.waitsForDrive = true;
        FurtherCopy failed = copy(CopyKind::Second, CopyState::Failed);
        QCOMPARE(CopyWords::line({}), QString{});
        QCOMPARE(CopyWords::line({made}), u"Copied and verified"_s);
        QCOMPARE(CopyWords::line({made, copy(CopyKind::Watch, CopyState::Made)}), u"Copied twice, verified"_s);
        QCOMPARE(CopyWords::line({made, copy(CopyKind::Watch, CopyState::Wanted)}), u"Watch folder: being copied"_s);
        QCOMPARE(CopyWords::line({made, waiting}), u"Watch folder: waits for its drive"_s);
        QCOMPARE(CopyWords::line({failed, waiting}), u"Second copy: failed"_s);
        failed.fault = Files::FileFault::Full;
        QCOMPARE(CopyWords::line({failed, waiting}), u"Second copy: disk full"_s);
        QCOMPARE(CopyWords::lookOf({failed, waiting}), CopyWords::Look::Failed);
    }

    void aPlaceIsNamed() {
        QCOMPARE(CopyWords::sentence(copy(CopyKind::Second, CopyState::Made)), u"Copied to /media/second/a.mxf, verified."_s);
        FurtherCopy failed = copy(CopyKind::Second, CopyState::Failed);
        failed.fault = Files::FileFault::Changed;
        QCOMPARE(CopyWords::sentence(failed), u"The second copy in /media/second failed: bytes differ."_s);
        failed.waitsForDrive = true;
        QCOMPARE(CopyWords::sentence(failed), u"The second copy waits for the drive of /media/second."_s);
    }

    void everyFailureSaysWhatCanBeDone() {
        for (int fault = 0; fault <= static_cast<int>(Files::FileFault::Stopped); ++fault) {
            FurtherCopy failed = copy(CopyKind::Second, CopyState::Failed);
            failed.fault = static_cast<Files::FileFault>(fault);
            QVERIFY(!CopyWords::help(failed).isEmpty());
            QVERIFY(CopyWords::line({failed}) != CopyWords::line({copy(CopyKind::Second, CopyState::Failed)})); // it has a reason
            QVERIFY(CopyWords::mayRetry(failed));
        }
        QVERIFY(CopyWords::help(copy(CopyKind::Second, CopyState::Made)).isEmpty());
        QVERIFY(!CopyWords::mayRetry(copy(CopyKind::Second, CopyState::Made)));
        QVERIFY(!CopyWords::mayRetry(copy(CopyKind::Second, CopyState::Wanted)));
    }
};

QTEST_APPLESS_MAIN(CopyWordsTest)
#include "copywords_test.moc"
