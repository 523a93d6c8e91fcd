// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/shorthandimport.h"
#include "tests/support/databaselibraryfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;
using Storage::StorageFault;

class ShorthandTest : public Tests::DatabaseLibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }

    void init() { openItsLibrary(); }
    void cleanup() { closeLibrary(); }

    void shorthandsAreAddedChangedAndTakenBack() {
        QSignalSpy changed{m_clips.get(), &ClipRepository::changed};
        const Edits added = make({ShorthandEdit{std::nullopt, sg}, ShorthandEdit{std::nullopt, Shorthand{.code = u"=MR="_s, .person = u" Mark  Rutte "_s}}});
        QCOMPARE(told(), u"mr: Mark Rutte; sg: António Guterres, UN Secretary-General"_s);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(changed.first().first().value<QList<ClipId>>().isEmpty());
        Shorthand renamed = sg;
        renamed.code = u"un"_s;
        const Edits moved = make({ShorthandEdit{sg, renamed}});
        QCOMPARE(told(), u"mr: Mark Rutte; un: António Guterres, UN Secretary-General"_s);
        make(inverse(moved));
        const Edits gone = make({ShorthandEdit{sg, std::nullopt}});
        QCOMPARE(told(), u"mr: Mark Rutte"_s);
        make(inverse(gone));
        make(inverse(added));
        QCOMPARE(told(), QString{});
    }

    void whatCannotBeIsRefused() {
        make({ShorthandEdit{std::nullopt, sg}, ShorthandEdit{std::nullopt, Shorthand{.code = u"mr"_s, .person = u"Mark Rutte"_s}}});
        QCOMPARE(refused({ShorthandEdit{std::nullopt, Shorthand{.code = u"SG"_s, .person = u"Somebody"_s}}}), StorageFault::Conflict);
        QCOMPARE(refused({ShorthandEdit{std::nullopt, Shorthand{.code = u"two words"_s, .person = u"Somebody"_s}}}), StorageFault::Conflict);
        QCOMPARE(refused({ShorthandEdit{std::nullopt, Shorthand{.code = u"x"_s, .person = u" "_s}}}), StorageFault::Conflict);
        Shorthand other = sg;
        other.role = u"Secretary-General"_s;
        make({ShorthandEdit{sg, other}}); // somebody else
        Shorthand mine = sg;
        mine.role = u"UN chief"_s;
        QCOMPARE(refused({ShorthandEdit{sg, mine}}), StorageFault::Stale);
        QCOMPARE(refused({ShorthandEdit{sg, std::nullopt}}), StorageFault::Stale);
        Shorthand person = sg;
        person.person = u"A. Guterres"_s;
        make({ShorthandEdit{sg, person}}); // the role of somebody else stays
        QCOMPARE(told(), u"mr: Mark Rutte; sg: A. Guterres, Secretary-General"_s);
    }

    void peopleAreProposedFromWhatWasSaidOfAMeeting() {
        Clip clip = newClip(u"a.mxf"_s, u"Doorstep statement by NATO Secretary General Mark Rutte"_s);
        clip.meeting = u"Ministers"_s;
        const ClipId id = await(m_clips->add(clip)).value().id;
        Range range;
        range.clipId = id;
        range.out = 10;
        range.note = u"SOUNDBITE (English) Rustem Umerov, Minister of Defence of Ukraine: \"We are grateful.\""_s;
        QVERIFY(await(m_clips->addRange(range)));
        Clip elsewhere = newClip(u"b.mxf"_s, u"Round table"_s);
        elsewhere.note = u"Jean Dupont, Director of something"_s;
        QVERIFY(await(m_clips->add(elsewhere)));
        const QStringList texts = await(m_clips->textsOf(u"Ministers"_s)).value();
        QCOMPARE(texts.size(), 2);
        QCOMPARE(proposeShorthands(texts, {}), (QList<Shorthand>{{u"mr"_s, u"Mark Rutte"_s, u"NATO Secretary General"_s},
                                                                 {u"ru"_s, u"Rustem Umerov"_s, u"Minister of Defence of Ukraine"_s}}));
        // Who is known is not proposed, and a code that is taken is not given twice.
        QCOMPARE(proposeShorthands(texts, {{u"ru"_s, u"mark rutte"_s, {}}}),
                 (QList<Shorthand>{{u"rum"_s, u"Rustem Umerov"_s, u"Minister of Defence of Ukraine"_s}}));
        QVERIFY(told().isEmpty()); // nothing was added
    }

    void theyAreReadFromATable() {
        const ShorthandTable table =
            readShorthandTable(u"# people\n# of the house\nsg\tAntónio Guterres\tUN Secretary-General\n\nmr\tMark Rutte\nnobody\nsg\tTwice\n"_s);
        QCOMPARE(table.shorthands, (QList<Shorthand>{sg, {u"mr"_s, u"Mark Rutte"_s, {}}}));
        QCOMPARE(table.leftOut, (QList<int>{6, 7}));
        QCOMPARE(readShorthandTable(shorthandTable(table.shorthands)).shorthands, table.shorthands);
    }

    void aTableAddsWhatIsNewAndChangesWhatDiffers() {
        const Shorthand mr{u"mr"_s, u"Mark Rutte"_s, u"NATO Secretary General"_s};
        Shorthand former = sg;
        former.role = u"Former UN Secretary-General"_s;
        QVERIFY(await(m_clips->make({ShorthandEdit{std::nullopt, sg}, ShorthandEdit{std::nullopt, mr}})));
        const Edits edits = editsFor({former, mr, {u"kk"_s, u"Kaja Kallas"_s, {}}}, await(m_clips->shorthands()).value());
        QCOMPARE(edits.size(), 2);
        const Edits done = await(m_clips->make(edits)).value();
        QCOMPARE(told(), u"kk: Kaja Kallas; mr: Mark Rutte, NATO Secretary General; sg: António Guterres, Former UN Secretary-General"_s);
        QVERIFY(editsFor({former, mr}, await(m_clips->shorthands()).value()).isEmpty());
        QVERIFY(await(m_clips->make(inverse(done))));
        QCOMPARE(told(), u"mr: Mark Rutte, NATO Secretary General; sg: António Guterres, UN Secretary-General"_s);
    }

private:
    [[nodiscard]] QString told() const {
        QStringList words;
        const QList<Shorthand> all = await(m_clips->shorthands()).value();
        for (const Shorthand& one : all) words.append(one.code + u": "_s + one.text());
        return words.join(u"; "_s);
    }

    const Shorthand sg{.code = u"sg"_s, .person = u"António Guterres"_s, .role = u"UN Secretary-General"_s};
};

QTEST_GUILESS_MAIN(ShorthandTest)
#include "shorthand_test.moc"
