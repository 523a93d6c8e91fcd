// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/narrowedrows.h"

#include "core/library/clipquery.h"
#include "tests/support/libraryfixture.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;

namespace {

/// More than are walked past, so that each way of asking is gone.
constexpr int clips = 36'000;

class NarrowedRowsTest : public Tests::LibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        openLibrary();
        // "common" is in every third title, "seldom" in one of 900, "late" in none of the newer half; "many" is on nine of ten clips, "few" on one of 50.
        run(u"insert into clip (id, root_id, relative_path, title, file_name, size, added_at, rating, note, search_text) "
            "with recursive n (i) as (select 1 union all select i + 1 from n where i < %1), named (i, name) as (select i, "
            "case when i % 3 = 0 then 'common ' else '' end || case when i % 900 = 0 then 'seldom ' else '' end || "
            "case when i < 15000 then 'late ' else '' end || (i * 7919 % 36007) from n) "
            "select i, %2, i || '.mxf', name, i || '.mxf', i * 15485863 % 40009, '2026-01-01T00:00:00.000Z', i % 6, case when i % 7000 = 3 then 'good' else '' "
            "end, "
            "name from named"_s.arg(clips)
                .arg(m_rootId));
        // One of twenty is of a place, the largest: all of them stand at the end of one order, and at the beginning of the other.
        run(u"update clip set place = 'Oslo' where size > 38000"_s);
        run(u"insert into tag (id, name, folded) values (1, 'Many', 'many'), (2, 'Few', 'few'), (3, 'Seldom one', 'seldom one')"_s);
        run(u"insert into clip_tag (tag_id, clip_id) select 1, id from clip where id % 10 > 0 union all select 2, id from clip where id % 50 = 0 "
            "union all select 3, id from clip where id % 4000 = 1"_s);
        while (await(m_database->run([index = m_index](Storage::Connection& connection) { return index->buildStep(connection); })).value()) {}
    }
    void cleanupTestCase() {
        m_index.reset();
        closeLibrary();
    }

    void saysWhatSqlSays_data() {
        QTest::addColumn<QString>("query");
        for (const char* query : {"",
                                  "tag:many",
                                  "tag:few",
                                  "common tag:many",
                                  "common tag:few",
                                  "seldom tag:many",
                                  "seldom tag:few",
                                  "nowhere tag:many",
                                  "late tag:many",
                                  "-late tag:many",
                                  "common late tag:many rating:>2",
                                  "note:good tag:many",
                                  "note:good rating:>0",
                                  "(common or rating:5) tag:many",
                                  "(seldom or note:good) tag:many",
                                  "co tag:many",
                                  "rating:>2",
                                  "-rating:>2",
                                  "rating:>4 -tag:few",
                                  "place:oslo",
                                  "place:oslo or rating:5",
                                  "place:nowhere",
                                  "has:tags",
                                  "common place:oslo",
                                  "seldom place:oslo",
                                  "size:>10kB tag:many rating:1"})
            QTest::addRow("%s", query) << QString::fromLatin1(query);
    }
    void saysWhatSqlSays() {
        QFETCH(QString, query);
        const ClipFilter filter{.query = understand(query).value()};
        using By = ClipOrder::By;
        for (const ClipOrder& order :
             {ClipOrder{By::Added, true}, ClipOrder{By::Added, false}, ClipOrder{By::Name, false}, ClipOrder{By::Size, false}, ClipOrder{By::Size, true}}) {
            const QList<qint64> all = rows(filter, order, -1, false);
            QCOMPARE(rows(filter, order, -1, true), all);
            for (const qint64 most : {qint64{0}, qint64{100}}) QCOMPARE(rows(filter, order, most, true), all.first(std::min<qsizetype>(most, all.size())));
        }
    }

    void givesClipsInTheOrderAskedFor() {
        const QList<Clip> found = await(m_clips->clipsAt({700, 3, 999'999, 3, 36'000})).value();
        QStringList ids;
        for (const Clip& clip : found) ids.append(clip.id.text());
        QCOMPARE(ids, (QStringList{u"700"_s, u"3"_s, u""_s, u"3"_s, u"36000"_s}));
        QCOMPARE(found.at(1).tags, QStringList{u"Many"_s});
        QCOMPARE(found.at(3).tags.first().constData(), found.at(1).tags.first().constData()); // kept once
    }

private:
    void run(const QString& sql) {
        const auto done = await(m_database->run([sql](Storage::Connection& connection) { return connection.execute(sql); }));
        if (!done) qFatal("%s", qPrintable(done.error().detail));
    }
    QList<qint64> rows(const ClipFilter& filter, const ClipOrder& order, qint64 most, bool fromMemory) {
        const auto read = [=, index = m_index](Storage::Connection& connection) {
            return readClipRows(connection, filter, order, most, fromMemory ? index.get() : nullptr);
        };
        return await(m_database->run(read)).value();
    }

    std::shared_ptr<ClipIndex> m_index = std::make_shared<ClipIndex>();
};

} // namespace

QTEST_GUILESS_MAIN(NarrowedRowsTest)
#include "narrowedrows_test.moc"
