// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipquery.h"
#include "tests/support/databaselibraryfixture.h"

#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;
using Storage::StorageFault;

class CollectionsTest : public Tests::DatabaseLibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }

    void init() {
        openItsLibrary();
        m_ids.clear();
        for (const auto* letter : {"a", "b", "c", "d"}) m_ids.append(add(QLatin1StringView{letter}));
        make({CollectionEdit{std::nullopt, Collection{.name = u"Air defence 2024"_s}}});
    }
    void cleanup() { closeLibrary(); }

    void clipsComeAndGoInTheirOrder() {
        const Edits put = make({CollectionClipsEdit{name, {}, ids(u"bda")}});
        QCOMPARE(in(), u"bda"_s);
        QCOMPARE(found(u"in:\"AIR DEFENCE 2024\""_s), u"bda"_s);
        QCOMPARE(found(u"-in:\"air defence 2024\""_s), u"c"_s);
        const Edits taken = make({CollectionClipsEdit{name, ids(u"bda"), ids(u"ba")}});
        QCOMPARE(in(), u"ba"_s);
        make(inverse(taken));
        QCOMPARE(in(), u"bda"_s);
        make({CollectionClipsEdit{name, ids(u"bda"), ids(u"dba")}});
        QCOMPARE(in(), u"dba"_s);
        QCOMPARE(collections(), u"Air defence 2024 (3)"_s);
        make(inverse(put)); // what is taken out again may have moved meanwhile
        QCOMPARE(in(), QString{});
    }

    void whatSomebodyElsePutInStays() {
        make({CollectionClipsEdit{name, {}, ids(u"ab")}});
        const Edits mine = make({CollectionClipsEdit{name, ids(u"ab"), ids(u"abc")}});
        make({CollectionClipsEdit{name, ids(u"ab"), ids(u"dab")}}); // from before c came
        QCOMPARE(in(), u"dabc"_s);
        make(inverse(mine));
        QCOMPARE(in(), u"dab"_s);
        QCOMPARE(refused({CollectionClipsEdit{name, ids(u"ab"), ids(u"ba")}}), StorageFault::Stale); // the order is no longer as it was
    }

    void oneThatIsGivenUpComesBackWithItsClips() {
        make({CollectionClipsEdit{name, {}, ids(u"ca")}});
        const Edits gone = make({CollectionEdit{Collection{.name = name}, std::nullopt}});
        QVERIFY(found(u"in:\"air defence 2024\""_s).isEmpty());
        make(inverse(gone));
        QCOMPARE(in(), u"ca"_s);
    }

    void aNameIsGivenOnce() {
        QCOMPARE(refused({CollectionEdit{std::nullopt, Collection{.name = u"air DEFENCE 2024"_s}}}), StorageFault::Conflict);
        const Edits renamed = make({CollectionEdit{Collection{.name = name}, Collection{.name = u"Ministers"_s}}});
        QCOMPARE(collections(), u"Ministers (0)"_s);
        make(inverse(renamed));
        QCOMPARE(refused({CollectionEdit{Collection{.name = u"Ministers"_s}, Collection{.name = u"x"_s}}}), StorageFault::Stale);
    }

    void aSmartOneHasWhatItsQueryFinds() {
        make({TagEdit{m_ids.at(1), u"quote"_s, true}, TagEdit{m_ids.at(3), u"quote"_s, true}});
        make({CollectionEdit{std::nullopt, Collection{.name = u"Quotes"_s, .query = u"tag:quote"_s}}});
        QCOMPARE(found(u"in:quotes"_s), u"db"_s);
        QCOMPARE(found(u"-in:quotes"_s), u"ca"_s);
        QCOMPARE(found(u"in:quotes name:b"_s), u"b"_s);
        QCOMPARE(refused({CollectionClipsEdit{u"Quotes"_s, {}, ids(u"a")}}), StorageFault::Conflict);
        // One within another, and one within itself.
        make({CollectionEdit{std::nullopt, Collection{.name = u"Late quotes"_s, .query = u"in:quotes -name:b"_s}}});
        QCOMPARE(found(u"in:\"late quotes\""_s), u"d"_s);
        make({CollectionEdit{Collection{.name = u"Quotes"_s, .query = u"tag:quote"_s},
                             Collection{.name = u"Quotes"_s, .query = u"in:\"late quotes\" or name:a"_s}}});
        QCOMPARE(found(u"in:quotes"_s), u"a"_s);
    }

private:
    const QString name = u"Air defence 2024"_s;

    ClipId add(const QString& letter) { return await(m_clips->add(newClip(letter + u".mxf"_s, letter))).value().id; }
    QList<ClipId> ids(QStringView letters) const {
        QList<ClipId> wanted;
        for (const QChar letter : letters) wanted.append(m_ids.at(letter.unicode() - u'a'));
        return wanted;
    }
    QString in() {
        QString letters;
        const auto clips = await(m_clips->clipsIn(name)).value();
        for (const ClipId& id : clips) letters.append(QChar{static_cast<char16_t>(u'a' + m_ids.indexOf(id))});
        return letters;
    }
    QString found(const QString& query) {
        QString letters;
        const auto clips = await(m_clips->clips({.query = understand(query).value(), .inOrderOf = name})).value();
        for (const Clip& clip : clips) letters.append(clip.title);
        if (const auto count = await(m_clips->count({.query = understand(query).value()})).value(); count != letters.size()) return u"counted otherwise"_s;
        return letters;
    }
    QString collections() {
        QStringList said;
        const auto all = await(m_clips->collections()).value();
        for (const CollectionEntry& entry : all) said.append(u"%1 (%2)"_s.arg(entry.collection.name).arg(entry.clips));
        return said.join(u", "_s);
    }

    QList<ClipId> m_ids;
};

QTEST_GUILESS_MAIN(CollectionsTest)
#include "collections_test.moc"
