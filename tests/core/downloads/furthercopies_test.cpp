// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadjournal.h"
#include "core/downloads/furthercopies.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Qt::StringLiterals;

class FurtherCopiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(m_folder->filePath(u"queue.sqlite"_s)), queueSchema);
        JournalEntry entry;
        entry.download.id = DownloadId{u"d1"_s};
        entry.download.request.source = u"r1"_s;
        entry.download.addedAt = QDateTime::fromSecsSinceEpoch(1'770'000'000);
        DownloadJournal journal{*m_database};
        QVERIFY(await(journal.save({entry})));
    }
    void cleanup() { m_database.reset(); }

    void comeBackAsTheyWere() {
        FurtherCopies copies{*m_database};
        FurtherCopy second{.download = DownloadId{u"d1"_s}, .kind = CopyKind::Second, .folder = u"/b"_s};
        FurtherCopy watch{.download = DownloadId{u"d1"_s}, .kind = CopyKind::Watch, .folder = u"/w"_s, .state = CopyState::Failed, .problem = u"full"_s};
        QVERIFY(await(copies.save({second, watch})));
        QCOMPARE(*await(copies.all()), (QList{second, watch}));
        second.state = CopyState::Made;
        second.path = u"/b/clip.mxf"_s;
        QVERIFY(await(copies.save({second})));
        QCOMPARE(*await(copies.all()), (QList{second, watch}));
    }

    void goWithTheirDownload() {
        FurtherCopies copies{*m_database};
        QVERIFY(await(copies.save({{.download = DownloadId{u"other"_s}, .kind = CopyKind::Second, .folder = u"/b"_s}})));
        QVERIFY(await(copies.all())->isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage::Database> m_database;
};

QTEST_GUILESS_MAIN(FurtherCopiesTest)
#include "furthercopies_test.moc"
