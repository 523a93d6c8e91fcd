// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/copier.h"
#include "core/downloads/downloadjournal.h"
#include "core/downloads/downloadqueue.h"
#include "core/downloads/linkresolver.h"
#include "core/storage/database.h"
#include "core/transfer/transferengine.h"
#include "tests/support/await.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Workbench;
using namespace Qt::StringLiterals;

namespace {

class NoLinks final : public LinkResolver {
public:
    QFuture<Result<Link, LinkError>> resolve(const DownloadRequest&) override { return readyFuture(Result<Link, LinkError>{std::unexpected{LinkError{}}}); }
};

} // namespace

class CopierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        QDir{m_folder->path()}.mkdir(u"clips"_s);
        m_database = std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(at(u"queue.sqlite"_s)), queueSchema);
        m_journal = std::make_unique<DownloadJournal>(*m_database);
        m_known = std::make_unique<FurtherCopies>(*m_database);
        for (const QString& id : {u"one"_s, u"two"_s}) addFinished(id);
        m_engine = std::make_unique<Transfer::TransferEngine>();
        m_queue = std::make_unique<DownloadQueue>(*m_journal, *m_engine, m_links, m_clock);
        const auto loaded = m_queue->load(false);
        QTRY_VERIFY(loaded.isFinished());
        m_copier = std::make_unique<Copier>(*m_queue, *m_known);
        m_copier->setFolders(at(u"second"_s), {});
    }
    void cleanup() {
        m_copier.reset();
        m_queue.reset();
        m_engine.reset();
        m_known.reset();
        m_journal.reset();
        m_database.reset();
    }

    void aCopyThatFailedIsTriedAgainWhereSomebodyWantsIt() {
        QVERIFY(QFile::copy(at(u"clips/one.mxf"_s), at(u"second"_s))); // a file where the folder should be
        m_copier->make(*m_queue->find(DownloadId{u"one"_s}));
        m_copier->make(*m_queue->find(DownloadId{u"two"_s}));
        QTRY_COMPARE(copy(u"one"_s).state, CopyState::Failed);
        QTRY_COMPARE(copy(u"two"_s).state, CopyState::Failed);
        QVERIFY(copy(u"one"_s).fault.has_value());
        QVERIFY(!copy(u"one"_s).waitsForDrive);
        QVERIFY(QFile::remove(at(u"second"_s)));
        m_copier->retry({DownloadId{u"one"_s}});
        QCOMPARE(copy(u"one"_s).state, CopyState::Wanted); // it is under way, and its row says so
        QVERIFY(!copy(u"one"_s).fault);
        QTRY_COMPARE(copy(u"one"_s).state, CopyState::Made);
        QTRY_VERIFY(!m_copier->isBusy());
        QVERIFY(QFile::exists(at(u"second/one.mxf"_s)));
        QCOMPARE(copy(u"two"_s).state, CopyState::Failed); // nobody asked for it
    }

    // A folder that is made anew under the place of a drive would take the bytes to the system's own disk.
    void aCopyWaitsForItsDriveAndIsMadeWhenThatIsBack() {
        m_copier->make(*m_queue->find(DownloadId{u"one"_s}));
        QTRY_COMPARE(copy(u"one"_s).state, CopyState::Made);
        QVERIFY(QDir{}.rename(at(u"second"_s), at(u"unplugged"_s)));
        m_copier->make(*m_queue->find(DownloadId{u"two"_s}));
        QTRY_COMPARE(copy(u"two"_s).state, CopyState::Failed);
        QVERIFY(copy(u"two"_s).waitsForDrive);
        QVERIFY(!QFile::exists(at(u"second"_s)));
        m_copier->lookForDrives();
        m_copier->lookForDrives(); // while one look is under way there is no other
        QTRY_VERIFY(!m_copier->isLooking());
        QVERIFY(copy(u"two"_s).waitsForDrive);
        QVERIFY(QDir{}.rename(at(u"unplugged"_s), at(u"second"_s)));
        m_copier->lookForDrives();
        QTRY_COMPARE(copy(u"two"_s).state, CopyState::Made);
        QVERIFY(!copy(u"two"_s).waitsForDrive);
        QVERIFY(QFile::exists(at(u"second/two.mxf"_s)));
    }

    void whatEarlierRunsKnewIsTold() {
        m_copier->make(*m_queue->find(DownloadId{u"one"_s}));
        QTRY_COMPARE(copy(u"one"_s).state, CopyState::Made);
        QTRY_VERIFY(!m_copier->isBusy());
        m_copier = std::make_unique<Copier>(*m_queue, *m_known);
        QSignalSpy loaded{m_copier.get(), &Copier::loaded};
        m_copier->load();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(copy(u"one"_s).state, CopyState::Made);
        QCOMPARE(copy(u"one"_s).path, at(u"second/one.mxf"_s));
    }

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] FurtherCopy copy(const QString& id) const { return m_copier->copies(DownloadId{id}).value(0); }

    void addFinished(const QString& id) {
        QFile file{at(u"clips/%1.mxf"_s.arg(id))};
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bytes of " + id.toUtf8()) > 0);
        JournalEntry entry;
        entry.download.id = DownloadId{id};
        entry.download.request.source = id;
        entry.download.state = DownloadState::Ready;
        entry.download.path = file.fileName();
        entry.download.addedAt = m_clock.now();
        entry.download.finishedAt = m_clock.now();
        entry.acknowledged = true;
        const auto saved = m_journal->save({entry});
        QVERIFY(await(saved));
    }

    std::optional<QTemporaryDir> m_folder;
    Tests::ManualClock m_clock;
    NoLinks m_links;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<DownloadJournal> m_journal;
    std::unique_ptr<FurtherCopies> m_known;
    std::unique_ptr<Transfer::TransferEngine> m_engine;
    std::unique_ptr<DownloadQueue> m_queue;
    std::unique_ptr<Copier> m_copier;
};

QTEST_GUILESS_MAIN(CopierTest)
#include "copier_test.moc"
