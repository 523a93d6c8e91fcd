// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming/renameplan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes::Naming;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contentOf(const QString& path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "not there"_ba;
}

} // namespace

class RenamePlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        write(at(u"old.mxf"), "clip");
    }

    void givesANameAndTakesItBack() {
        const RenameStep step = *stepFor(u"1"_s, at(u"old.mxf"), at(u"Council/2026/new.mxf"));
        QVERIFY(*perform(step, false));
        QCOMPARE(contentOf(at(u"Council/2026/new.mxf")), "clip"_ba);
        QVERIFY(!QFile::exists(at(u"old.mxf")));
        QVERIFY(*perform(step, true));
        QCOMPARE(contentOf(at(u"old.mxf")), "clip"_ba);
    }

    // 41: an interrupted run did it and could not say so.
    void doneTwiceIsDoneOnce() {
        const RenameStep step = *stepFor(u"1"_s, at(u"old.mxf"), at(u"new.mxf"));
        QVERIFY(*perform(step, false));
        QVERIFY(*perform(step, false));
        QVERIFY(*perform(step, true));
        QVERIFY(*perform(step, true));
    }

    // 44: the name belongs to somebody else's file.
    void neverReplaces() {
        const RenameStep step = *stepFor(u"1"_s, at(u"old.mxf"), at(u"new.mxf"));
        write(at(u"new.mxf"), "of the user");
        QVERIFY(!*perform(step, false));
        QCOMPARE(contentOf(at(u"new.mxf")), "of the user"_ba);
        QCOMPARE(contentOf(at(u"old.mxf")), "clip"_ba);
    }

    // Another file came under the old name in the meantime; it is not ours to move.
    void movesOnlyTheFileThatWasMeant() {
        const RenameStep step = *stepFor(u"1"_s, at(u"old.mxf"), at(u"new.mxf"));
        QVERIFY(QFile::rename(at(u"old.mxf"), at(u"kept.mxf")));
        write(at(u"old.mxf"), "another");
        QVERIFY(!*perform(step, false));
        QCOMPARE(contentOf(at(u"old.mxf")), "another"_ba);
    }

    void aFileThatIsNotThereIsNoStep() { QVERIFY(!stepFor(u"1"_s, at(u"none"), at(u"x"))); }

    void plansComeBackAsTheyWere() {
        const RenameJournal journal{at(u"renames")};
        RenamePlan plan{.id = u"20260212-1"_s, .at = QDateTime{QDate{2026, 2, 12}, QTime{12, 0}, QTimeZone::UTC}, .templateText = u"{title}"_s};
        plan.steps.append(*stepFor(u"1"_s, at(u"old.mxf"), at(u"new \"é\".mxf")));
        plan.steps.last().problem = u"taken"_s;
        QVERIFY(journal.save(plan));
        QCOMPARE(journal.plans(), QList{plan});
        plan.state = RenamePlan::State::Undoing;
        QVERIFY(journal.save(plan));
        QCOMPARE(journal.plans(), QList{plan});
        write(at(u"renames/20260213-1.json"), "torn");
        QCOMPARE(journal.plans().size(), 1);
    }

    void forgetsTheOldestButNoneUnderWay() {
        const RenameJournal journal{at(u"renames")};
        for (int number = 0; number < 60; ++number)
            QVERIFY(journal.save({.id = u"%1"_s.arg(number, 4, 10, QLatin1Char{'0'}),
                                  .at = {},
                                  .state = number == 0 ? RenamePlan::State::Undoing : RenamePlan::State::Applied}));
        const auto plans = journal.plans();
        QVERIFY(plans.size() <= 51);
        QCOMPARE(plans.last().id, u"0000"_s);
        QCOMPARE(plans.first().id, u"0059"_s);
    }

private:
    [[nodiscard]] QString at(QStringView name) const { return m_folder->filePath(name.toString()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RenamePlanTest)
#include "renameplan_test.moc"
