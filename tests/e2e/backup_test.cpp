// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/snapshots.h"
#include "tests/core/care/libraryfiles.h"
#include "tests/support/commandline.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Qt::StringLiterals;
using Tests::Outcome;

namespace {

constexpr int done = 0;
constexpr int usage = 2;
constexpr int notFound = 6;

} // namespace

class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsALibraryBack() {
        QVERIFY(Tests::addClips(library(), 3));
        QCOMPARE(run({u"list"_s}).array().size(), 0);
        const Outcome made = run({u"now"_s});
        QCOMPARE(made.code, done);
        QVERIFY(Tests::addClips(library(), 4));
        const QJsonObject listed = run({u"list"_s}).array().first().toObject();
        QCOMPARE(listed.value(u"id"_s), made.object().value(u"id"_s));
        QCOMPARE(listed.value(u"clips"_s).toInt(), 3);
        const Outcome restored = run({u"restore"_s, listed.value(u"id"_s).toString()});
        QCOMPARE(restored.code, done);
        QCOMPARE(Care::Snapshots::countsOf(library())->clips, 3);
        QCOMPARE(Care::Snapshots::countsOf(restored.object().value(u"moved_away"_s).toString())->clips, 7);
    }

    void saysWhatIsNotThere() {
        QCOMPARE(run({u"restore"_s, u"19990101T000000Z"_s}).code, notFound);
        QCOMPARE(run({u"restore"_s}).code, usage);
        QCOMPARE(run({u"list"_s}, {u"--database"_s, u"postgresql:host=127.0.0.1"_s}).code, usage);
    }

private:
    [[nodiscard]] QString library() const { return m_state.filePath(u"library.sqlite"_s); }
    [[nodiscard]] Outcome run(const QStringList& words, const QStringList& options = {}) const {
        return Tests::CommandLine{QStringList{u"--json"_s, u"--state"_s, m_state.path()} + options + QStringList{u"backup"_s}}.run(words);
    }

    QTemporaryDir m_state;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
