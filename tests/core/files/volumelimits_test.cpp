// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/volumelimits.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Files;
using namespace Qt::StringLiterals;

namespace {

/// A stick below /stick, and a disk for all else.
std::optional<VolumeLimits> volumes(const QString& folder) {
    if (folder.startsWith("/stick"_L1))
        return VolumeLimits{.volume = u"/stick"_s, .fileSystem = u"vfat"_s, .available = 20_GiB, .largestFile = ByteCount{4LL * 1024 * 1024 * 1024 - 1}};
    if (folder.startsWith("/nowhere"_L1)) return std::nullopt;
    return VolumeLimits{.volume = u"/"_s, .fileSystem = u"ext4"_s, .available = 10_GiB};
}

ExpectedFile file(const QString& path, ByteCount size) { return {path, size, size}; }

} // namespace

class VolumeLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFitsHasNoProblem() { QVERIFY(preflight({file(u"/clips/a.mxf"_s, 3_GiB)}, {file(u"/clips/b.mxf"_s, 3_GiB)}, volumes).isEmpty()); }

    // 48: EFBIG is known before the first byte.
    void aStickTakesNoFileBeyondFourGibibytes() {
        const auto problems = preflight({file(u"/stick/a.mxf"_s, 5_GiB), file(u"/clips/a.mxf"_s, 5_GiB)}, {}, volumes);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().fault, PreflightFault::TooLarge);
        QCOMPARE(problems.first().path, u"/stick/a.mxf"_s);
        QVERIFY(problems.first().isFinal());
        QVERIFY(preflight({file(u"/stick/a.mxf"_s, ByteCount{4LL * 1024 * 1024 * 1024 - 1})}, {}, volumes).isEmpty());
    }

    void whatIsQueuedAlreadyCounts() {
        const QList<ExpectedFile> queued{{u"/clips/x.mxf"_s, 6_GiB, 9_GiB}, file(u"/stick/y.mxf"_s, 3_GiB)};
        QVERIFY(preflight({file(u"/clips/a.mxf"_s, 3_GiB)}, queued, volumes).isEmpty());
        const auto problems = preflight({file(u"/clips/a.mxf"_s, 3_GiB), file(u"/clips/b.mxf"_s, 2_GiB)}, queued, volumes);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().fault, PreflightFault::NoSpace);
        QCOMPARE(problems.first().needed, 11_GiB);
        QCOMPARE(problems.first().available, 10_GiB);
        QVERIFY(!problems.first().isFinal());
    }

    void namesThatAreTooLong() {
        const auto name = preflight({file(u"/clips/"_s + QString{200, u'é'} + u".mxf"_s, 1_MiB)}, {}, volumes);
        QCOMPARE(name.first().fault, PreflightFault::NameTooLong);
        const auto path = preflight({file(u"/clips/"_s + QString{u"folder/"_s}.repeated(40) + u"a.mxf"_s, 1_MiB)}, {}, volumes);
        QCOMPARE(path.first().fault, PreflightFault::PathTooLongElsewhere);
        QVERIFY(!path.first().isFinal());
        const auto far = preflight({file(u"/clips/"_s + QString{u"folder/"_s}.repeated(600) + u"a.mxf"_s, 1_MiB)}, {}, volumes);
        QCOMPARE(far.first().fault, PreflightFault::PathTooLong);
    }

    void whatNobodyKnowsIsNoProblem() {
        QVERIFY(preflight({file(u"/nowhere/a.mxf"_s, 900_GiB)}, {}, volumes).isEmpty());
        QVERIFY(preflight({{u"/clips/a.mxf"_s, {}, {}}}, {}, volumes).isEmpty());
    }

    void asksTheSystem() {
        const QTemporaryDir folder;
        const auto limits = limitsOf(folder.filePath(u"not/made/yet"_s));
        QVERIFY(limits);
        QVERIFY(limits->available.bytes() > 0);
        QVERIFY(limits->longestName >= 143); // eCryptfs has the shortest
        QVERIFY(!limits->volume.isEmpty());
    }
};

QTEST_GUILESS_MAIN(VolumeLimitsTest)
#include "volumelimits_test.moc"
