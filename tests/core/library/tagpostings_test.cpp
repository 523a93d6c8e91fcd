// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tagpostings.h"

#include "core/library/clipquery.h"
#include "core/search/facetterm.h"
#include "tests/support/libraryfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;

namespace {

using Counts = QList<Search::ValueCount>;

const QStringList names{u"Quote"_s, u"Wide"_s, u"Šefčovič"_s, u"arrival"_s, u"handshake"_s, u"Zoom"_s, u"ZOO"_s, u"Élysée"_s};
const QStringList queries{u""_s,          u"tag:quote"_s,          u"tag:quote tag:wide"_s, u"-tag:quote"_s,        u"tag:quote or tag:zoom"_s,
                          u"rating:>2"_s, u"tag:wide rating:<4"_s, u"tag:nowhere"_s,        u"tag:look -tag:wide"_s};

class TagPostingsTest : public Tests::LibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        openLibrary();
        for (int i = 0; i < 40; ++i) m_ids.append(await(m_clips->add(newClip(u"%1.mxf"_s.arg(i), u"Clip %1"_s.arg(i)))).value().id);
    }
    void cleanup() {
        m_postings = std::make_shared<TagPostings>();
        m_ids.clear();
        closeLibrary();
    }

    void answersOnlyOnceItIsBuilt() {
        QVERIFY(!counts(u""_s).has_value());
        build();
        QCOMPARE(counts(u""_s), Counts{});
        QVERIFY(await(m_clips->tag({m_ids[0], m_ids[1]}, {u"Quote"_s}, {})));
        QCOMPARE(counts(u""_s), (Counts{{u"Quote"_s, 2}}));
    }

    void saysWhatSqlSaysAfterEachOfManyEdits() {
        build();
        QRandomGenerator random{20260212};
        QList<Edits> done;
        const auto anyClip = [&] { return m_ids[random.bounded(m_ids.size())]; };
        const auto anyName = [&] { return names[random.bounded(names.size())]; };
        int taken = 0;
        for (int step = 0; step < 300; ++step) {
            Edits edits;
            switch (random.bounded(9)) {
            case 0: edits = {RangeEdit{std::nullopt, rangeOf(anyClip(), random.bounded(100), anyName())}}; break;
            case 1: {
                const QList<Range> ranges = rangesOf(anyClip());
                if (!ranges.isEmpty()) edits = {RangeEdit{ranges.first(), std::nullopt}};
                break;
            }
            case 2: {
                const ClipId id = anyClip();
                edits = {RatingEdit{id, clip(id).rating, random.bounded(6)}};
                break;
            }
            case 3:
                if (!done.isEmpty() && await(m_clips->make(inverse(done.takeLast())))) ++taken; // others may have changed it since
                break;
            case 4: {
                const Clip clip = await(m_clips->add(newClip(u"new %1.mxf"_s.arg(step), u"New"_s))).value();
                m_ids.append(clip.id);
                break;
            }
            case 5: {
                // Makes one, moves one below another or merges one; what the vocabulary refuses changes nothing.
                const QList<TagEntry> vocabulary = await(m_clips->vocabulary()).value().entries();
                if (vocabulary.isEmpty()) break;
                const Tag tag = vocabulary[random.bounded(vocabulary.size())].tag;
                Tag after = tag;
                after.parent = random.bounded(2) == 0 ? QString{} : vocabulary[random.bounded(vocabulary.size())].tag.name;
                if (const auto made = await(
                        m_clips->make({random.bounded(3) == 0 ? Edit{TagMergeEdit{.from = tag, .into = after.parent}} : Edit{TagDefinitionEdit{tag, after}}})))
                    done.append(*made);
                break;
            }
            case 6: { // one that is refused as a whole, after it has begun
                const ClipId id = anyClip();
                QVERIFY(!await(m_clips->make({TagEdit{id, u"Never"_s, true}, RatingEdit{id, clip(id).rating + 1, 0}})));
                break;
            }
            default:
                for (int i = random.bounded(8); i >= 0; --i) edits.append(TagEdit{anyClip(), anyName(), random.bounded(3) != 0});
            }
            if (!edits.isEmpty()) done.append(make(edits));
            for (const QString& query : queries) {
                const auto told = counts(query);
                QVERIFY(told.has_value());
                QCOMPARE(*told, countsOfSql(query));
                if (const auto number = countOf(query)) QCOMPARE(*number, await(m_clips->count({.query = understand(query).value()})).value());
            }
        }
        QVERIFY(taken > 5);
    }

    void whatAnotherProgramWritesHasAllReadAnew() {
        build();
        QCOMPARE(counts(u""_s), Counts{});
        Storage::Database other{Storage::DatabaseLocation::sqlite(m_folder->filePath(u"library.sqlite"_s)), librarySchema};
        ClipRepository theirs{other, u"other"_s};
        QVERIFY(await(theirs.tag({m_ids[3]}, {u"Wide"_s}, {})));
        QVERIFY(!counts(u""_s).has_value());
        build();
        QCOMPARE(counts(u""_s), (Counts{{u"Wide"_s, 1}}));
    }

private:
    static Range rangeOf(const ClipId& clip, qint64 in, const QString& tag) {
        Range range;
        range.clipId = clip;
        range.in = in;
        range.out = in + 10;
        range.tags = {tag};
        return range;
    }
    void build() {
        while (await(m_database->run([postings = m_postings](Storage::Connection& connection) { return postings->buildStep(connection); })).value()) {}
    }
    std::optional<Counts> counts(const QString& query) {
        return await(m_database->run([postings = m_postings, query](Storage::Connection& connection) {
                   return postings->tagCounts(connection, understand(Search::withFacet(query, u"tag"_s, {})).value());
               }))
            .value();
    }
    Counts countsOfSql(const QString& query) {
        return await(m_database->run([query](Storage::Connection& connection) { return readFacets(connection, query, {u"tag"_s}); }))
            .value()
            .values.value(u"tag"_s);
    }
    std::optional<qint64> countOf(const QString& query) {
        return await(m_database->run(
                         [postings = m_postings, query](Storage::Connection& connection) { return postings->count(connection, understand(query).value()); }))
            .value();
    }

    std::shared_ptr<TagPostings> m_postings = std::make_shared<TagPostings>();
    QList<ClipId> m_ids;
};

} // namespace

QTEST_GUILESS_MAIN(TagPostingsTest)
#include "tagpostings_test.moc"
