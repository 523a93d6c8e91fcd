// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipquery.h"
#include "core/library/vocabularytext.h"
#include "tests/support/databaselibraryfixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;
using Storage::StorageFault;

namespace {

/// Each tag on a line with what is said of it: "norway < europe #2fa36b = norge".
QString told(const Vocabulary& vocabulary) {
    QStringList lines;
    for (const TagEntry& entry : vocabulary.entries()) {
        QString line = entry.tag.name;
        if (!entry.tag.parent.isEmpty()) line += u" < "_s + entry.tag.parent;
        if (!entry.tag.colour.isEmpty()) line += u' ' + entry.tag.colour;
        if (!entry.tag.synonyms.isEmpty()) line += u" = "_s + entry.tag.synonyms.join(u", "_s);
        lines.append(line);
    }
    return lines.join(u"; "_s);
}

} // namespace

class VocabularyTest : public Tests::DatabaseLibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }

    void init() {
        openItsLibrary();
        m_one = add(u"one.mxf"_s);
        m_two = add(u"two.mxf"_s);
        m_three = add(u"three.mxf"_s);
    }
    void cleanup() { closeLibrary(); }

    void whatATagIsBelowIsImpliedInASearch() {
        outline(u"Places\n\tEurope\n\t\tNorway\n\t\t\tOslo\n\tAsia\n");
        tag(m_one, u"oslo"_s);
        tag(m_two, u"Asia"_s);
        QCOMPARE(found(u"tag:oslo"_s), QStringList{u"one.mxf"_s});
        QCOMPARE(found(u"tag:EUROPE"_s), QStringList{u"one.mxf"_s});
        QCOMPARE(found(u"tag:places"_s), (QStringList{u"one.mxf"_s, u"two.mxf"_s}));
        QCOMPARE(found(u"-tag:europe"_s), (QStringList{u"three.mxf"_s, u"two.mxf"_s}));
        QCOMPARE(found(u"norway"_s), QStringList{u"one.mxf"_s}); // and words without a key
        QVERIFY(found(u"tag:nor"_s).isEmpty());                 // the whole of a name
        QCOMPARE(await(m_clips->values(u"tag"_s)).value(),
                 (QList<Search::ValueCount>{{u"Places"_s, 2}, {u"Asia"_s, 1}, {u"Europe"_s, 1}, {u"Norway"_s, 1}, {u"Oslo"_s, 1}}));
    }

    void aSynonymMeansItsTag() {
        outline(u"Kyiv\n\t{Kiev}\n\t{Київ}\n");
        tag(m_one, u"kiev"_s);
        QCOMPARE(clip(m_one).tags, QStringList{u"Kyiv"_s});
        QCOMPARE(found(u"tag:kiev"_s), QStringList{u"one.mxf"_s});
        QCOMPARE(found(u"tag:київ"_s), QStringList{u"one.mxf"_s});
        make({TagEdit{m_one, u"Kiev"_s, false}});
        QVERIFY(clip(m_one).tags.isEmpty());
        Range range;
        range.clipId = m_one;
        range.out = 25;
        range.tags = {u"Kiev"_s};
        QCOMPARE(await(m_clips->addRange(range)).value().tags, QStringList{u"Kyiv"_s});
        QCOMPARE(told(vocabulary()), u"Kyiv = Kiev, Київ"_s); // no tag came of the synonym
    }

    void aTagIsRenamedWhereverItIs() {
        outline(u"Shot\n\tarrive\n");
        tag(m_one, u"arrive"_s);
        QSignalSpy changed{m_clips.get(), &ClipRepository::changed};
        const Edits done = make({TagDefinitionEdit{Tag{.name = u"arrive"_s}, Tag{.name = u"arrival"_s}}});
        QCOMPARE(clip(m_one).tags, QStringList{u"arrival"_s});
        QCOMPARE(told(vocabulary()), u"arrival < Shot; Shot"_s);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QList<ClipId>>(), QList<ClipId>{m_one});
        make(inverse(done));
        QCOMPARE(clip(m_one).tags, QStringList{u"arrive"_s});
        QCOMPARE(make({TagDefinitionEdit{Tag{.name = u"arrive"_s}, Tag{.name = u"Arrive"_s}}}).size(), 1); // its case alone
        QCOMPARE(clip(m_one).tags, QStringList{u"Arrive"_s});
    }

    void aNameIsGivenOnce() {
        outline(u"arrival\n\t{coming}\nquote\n");
        QCOMPARE(refused({TagDefinitionEdit{Tag{.name = u"quote"_s}, Tag{.name = u"ARRIVAL"_s}}}), StorageFault::Conflict);
        QCOMPARE(refused({TagDefinitionEdit{Tag{.name = u"quote"_s}, Tag{.name = u"Coming"_s}}}), StorageFault::Conflict);
        QCOMPARE(refused({TagDefinitionEdit{std::nullopt, Tag{.name = u"quote"_s}}}), StorageFault::Conflict);
        QCOMPARE(refused({TagDefinitionEdit{Tag{.name = u"quote"_s}, Tag{.name = u"quote"_s, .synonyms = {u"arrival"_s}}}}), StorageFault::Conflict);
        QCOMPARE(refused({TagDefinitionEdit{Tag{.name = u"gone"_s}, Tag{.name = u"other"_s}}}), StorageFault::Stale);
        QCOMPARE(told(vocabulary()), u"arrival = coming; quote"_s); // nothing of it was done
    }

    void aTagIsMovedButNotBelowItself() {
        outline(u"Europe\n\tNorway\n\t\tOslo\nPlaces\n");
        const Edits done = make({TagDefinitionEdit{Tag{.name = u"Europe"_s}, Tag{.name = u"Europe"_s, .parent = u"Places"_s}}});
        QCOMPARE(vocabulary().pathOf(u"oslo"), (QStringList{u"Places"_s, u"Europe"_s, u"Norway"_s, u"Oslo"_s}));
        QCOMPARE(refused({TagDefinitionEdit{Tag{.name = u"Places"_s}, Tag{.name = u"Places"_s, .parent = u"Oslo"_s}}}), StorageFault::Conflict);
        QCOMPARE(refused({TagDefinitionEdit{Tag{.name = u"Oslo"_s, .parent = u"Norway"_s}, Tag{.name = u"Oslo"_s, .parent = u"Oslo"_s}}}),
                 StorageFault::Conflict);
        make(inverse(done));
        QCOMPARE(vocabulary().pathOf(u"oslo"), (QStringList{u"Europe"_s, u"Norway"_s, u"Oslo"_s}));
    }

    void onlyWhatDiffersIsChanged() {
        outline(u"Topics\nammo\n");
        const Edits coloured = make({TagDefinitionEdit{Tag{.name = u"ammo"_s}, Tag{.name = u"ammo"_s, .colour = u"#d9822b"_s}}});
        // Somebody else moves it and gives it a synonym; taking back the colour leaves that.
        make({TagDefinitionEdit{Tag{.name = u"ammo"_s}, Tag{.name = u"ammo"_s, .parent = u"Topics"_s, .synonyms = {u"shells"_s}}}});
        make(inverse(coloured));
        QCOMPARE(told(vocabulary()), u"ammo < Topics = shells; Topics"_s);
        QCOMPARE(refused(inverse(coloured)), StorageFault::Stale); // there is no such colour any more
    }

    void twoTagsBecomeOneAndTwoAgain() {
        outline(u"Shot\n\tB-roll\n\t\taerial\n\t{overlays}\n\tcutaway\n\t\t{cut away}\n\t\tcrowd\n");
        tag(m_one, u"cutaway"_s);
        tag(m_two, u"cutaway"_s);
        tag(m_two, u"b-roll"_s);
        Range range;
        range.clipId = m_three;
        range.out = 25;
        range.tags = {u"cutaway"_s};
        QVERIFY(await(m_clips->addRange(range)));
        const QString before = told(vocabulary());
        const Edits done = make({TagMergeEdit{.from = {.name = u"cutaway"_s}, .into = u"B-roll"_s}});
        QCOMPARE(clip(m_one).tags, QStringList{u"B-roll"_s});
        QCOMPARE(clip(m_two).tags, QStringList{u"B-roll"_s});
        QCOMPARE(await(m_clips->ranges(m_three)).value().first().tags, QStringList{u"B-roll"_s});
        QCOMPARE(found(u"tag:cutaway"_s), (QStringList{u"one.mxf"_s, u"three.mxf"_s, u"two.mxf"_s})); // by its old name still, and of a range
        QCOMPARE(vocabulary().childrenOf(u"B-roll"), (QStringList{u"aerial"_s, u"crowd"_s}));
        make(inverse(done));
        QCOMPARE(clip(m_one).tags, QStringList{u"cutaway"_s});
        QCOMPARE(clip(m_two).tags, (QStringList{u"B-roll"_s, u"cutaway"_s}));
        QCOMPARE(await(m_clips->ranges(m_three)).value().first().tags, QStringList{u"cutaway"_s});
        QCOMPARE(told(vocabulary()), before);
        make(done); // and again
        QCOMPARE(clip(m_two).tags, QStringList{u"B-roll"_s});
    }

    void aTagThatGoesIntoOneBelowItLeavesNoRing() {
        outline(u"Top\n\tEurope\n\t\tNordics\n\t\t\tNorway\n\t\tSpain\n");
        const QString before = told(vocabulary());
        const Edits done = make({TagMergeEdit{.from = {.name = u"Europe"_s}, .into = u"Norway"_s}});
        QCOMPARE(vocabulary().pathOf(u"Norway"), (QStringList{u"Top"_s, u"Nordics"_s, u"Norway"_s}));
        QCOMPARE(vocabulary().pathOf(u"Spain"), (QStringList{u"Top"_s, u"Spain"_s}));
        make(inverse(done));
        QCOMPARE(told(vocabulary()), before);
        QCOMPARE(refused({TagMergeEdit{.from = {.name = u"Spain"_s}, .into = u"spain"_s}}), StorageFault::Conflict);
    }

    void aTagIsDeletedAndBroughtBack() {
        outline(u"Shot\n\tquote\n\t\t{soundbite}\n\t\tshort quote\n");
        tag(m_one, u"quote"_s);
        const QString before = told(vocabulary());
        const Edits done = make({TagMergeEdit{.from = {.name = u"quote"_s}}});
        QVERIFY(clip(m_one).tags.isEmpty());
        QCOMPARE(told(vocabulary()), u"short quote < Shot; Shot"_s);
        make(inverse(done));
        QCOMPARE(clip(m_one).tags, QStringList{u"quote"_s});
        QCOMPARE(told(vocabulary()), before);
    }

    void anImportIsTakenBackAsOne() {
        tag(m_one, u"norway"_s); // in use before there was a vocabulary
        QCOMPARE(told(vocabulary()), u"norway"_s);
        const Edits done = outline(u"Europe\n\tNorway\n\t\t{Norge}\n\t\t{#2FA36B}\n\tSweden\n");
        QCOMPARE(told(vocabulary()), u"Europe; norway < Europe #2fa36b = Norge; Sweden < Europe"_s);
        QVERIFY(outline(u"Europe\n\tNorway\n\t\t{Norge}\n").isEmpty()); // a second time makes no difference
        make(inverse(done));
        QCOMPARE(told(vocabulary()), u"norway"_s);
        QCOMPARE(clip(m_one).tags, QStringList{u"norway"_s});
    }

    void aTagThatIsInUseIsNotTakenOut() {
        outline(u"quote\n");
        tag(m_one, u"quote"_s);
        QCOMPARE(refused({TagDefinitionEdit{Tag{.name = u"quote"_s}, std::nullopt}}), StorageFault::Stale);
        // One that was typed and taken off again comes into the vocabulary as if it were new.
        make({TagEdit{m_one, u"typo"_s, true}});
        make({TagEdit{m_one, u"typo"_s, false}});
        QCOMPARE(told(vocabulary()), u"quote"_s);
        make({TagDefinitionEdit{std::nullopt, Tag{.name = u"Typo"_s, .parent = u"quote"_s}}});
        QCOMPARE(told(vocabulary()), u"quote; Typo < quote"_s);
    }

    void whatTwoPeoplePutBelowEachOtherIsNoRingToReaders() {
        const Vocabulary ring{
            {{.tag = {.name = u"a"_s, .parent = u"b"_s}}, {.tag = {.name = u"b"_s, .parent = u"a"_s}}, {.tag = {.name = u"c"_s, .parent = u"?"_s}}}};
        QCOMPARE(ring.childrenOf({}), (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(ring.pathOf(u"b"), (QStringList{u"a"_s, u"b"_s}));
    }

    void whatIsWrongInATextIsToldByItsLine() {
        const Outline read = readOutline(u"# a remark\n{lost}\nTop\r\n  below\n     deeper\n  beside\n\n\u0301\nTOP\n\tof it\nlast\n  {Below}\n  {#12345g}\n");
        QCOMPARE(told(Vocabulary{entriesOf(read.tags)}), u"Top; below < Top; deeper < below; beside < Top; of it < TOP; last = #12345g"_s);
        QCOMPARE(read.problems, (QList<OutlineProblem>{{2, OutlineProblem::Kind::NoTagAbove, u"{lost}"_s},
                                                       {8, OutlineProblem::Kind::Nameless, u"\u0301"_s},
                                                       {9, OutlineProblem::Kind::NamedTwice, u"TOP"_s},
                                                       {12, OutlineProblem::Kind::NamedTwice, u"{Below}"_s}}));
    }

    void aTextComesBackAsItWas() {
        const QString text = u"Places\n\tEurope\n\t\tKyiv\n\t\t\t{Kiev}\n\t\t\t{#c264d8}\n\t\tOslo\nTopics\n"_s;
        outline(text);
        QCOMPARE(outlineOf(vocabulary()), text);
    }

    void theTreesToBeginWithAreWhole() {
        for (const StarterTree tree : {StarterTree::House, StarterTree::Topics}) {
            const Outline read = starterTree(tree);
            QVERIFY(read.problems.isEmpty());
            make(editsFor(read.tags, vocabulary()));
        }
        QCOMPARE(starterTree(StarterTree::Topics).tags.size(), 17);
        QCOMPARE(vocabulary().entries().size(), starterTree(StarterTree::House).tags.size() + 17);
        tag(m_one, u"Kiev"_s);
        QCOMPARE(found(u"tag:europe"_s), QStringList{u"one.mxf"_s});
    }

private:
    static QList<TagEntry> entriesOf(const QList<Tag>& tags) {
        QList<TagEntry> entries;
        for (const Tag& tag : tags) entries.append({.tag = tag});
        return entries;
    }

    ClipId add(const QString& name) { return await(m_clips->add(newClip(name, name))).value().id; }
    Vocabulary vocabulary() { return await(m_clips->vocabulary()).value(); }
    Edits outline(QStringView text) { return make(editsFor(readOutline(text).tags, vocabulary())); }
    void tag(const ClipId& id, const QString& tag) { make({TagEdit{id, tag, true}}); }
    QStringList found(const QString& query) {
        QStringList names;
        const QList<Clip> clips = await(m_clips->clips({.query = understand(query).value()})).value();
        for (const Clip& clip : clips) names.append(clip.fileName);
        names.sort();
        return names;
    }

    ClipId m_one;
    ClipId m_two;
    ClipId m_three;
};

QTEST_GUILESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
