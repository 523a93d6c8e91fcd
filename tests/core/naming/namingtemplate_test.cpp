// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming/folderrules.h"
#include "core/naming/nameplan.h"
#include "core/naming/namingtemplate.h"

#include <QTest>

using namespace Rushes::Naming;
using namespace Qt::StringLiterals;

namespace {

NameFacts facts() {
    return {.id = u"v-2041"_s,
            .title = u"Doorstep: arrivals / part 1"_s,
            .meeting = u"Foreign Affairs Council"_s,
            .rendition = u"MXF XDCAM HD422"_s,
            .role = u"broadcast"_s,
            .place = u"Brussels"_s,
            .country = u"BE"_s,
            .source = u"media.example.int"_s,
            .fileName = u"2041_XDCAM50.mxf"_s,
            .recordedOn = QDate{2026, 2, 9},
            .publishedOn = QDate{2026, 2, 10},
            .number = 7};
}

QString named(const QString& text, const NameFacts& about = facts()) {
    const auto parsed = NamingTemplate::parse(text);
    return parsed ? parsed->nameFor(about).path()
                  : u"problem %1 at %2+%3"_s.arg(static_cast<int>(parsed.error().fault)).arg(parsed.error().position).arg(parsed.error().length);
}

} // namespace

class NamingTemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAFileAfterWhatIsKnown_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("the portal's own") << u"{name}"_s << u"2041_XDCAM50.mxf"_s;
        QTest::newRow("title") << u"{title}"_s << u"Doorstep_ arrivals - part 1.mxf"_s;
        QTest::newRow("folders") << u"{meeting}/{date}_{place}_{id}"_s << u"Foreign Affairs Council/2026-02-09_Brussels_v-2041.mxf"_s;
        QTest::newRow("dates") << u"{date:yyMMdd} {published:d MMMM yyyy}"_s << u"260209 10 February 2026.mxf"_s;
        QTest::newRow("number") << u"{n}-{n:3}"_s << u"7-007.mxf"_s;
        QTest::newRow("braces") << u"{{{id}}}"_s << u"{v-2041}.mxf"_s;
        QTest::newRow("all else") << u"{source} {role} {country} {rendition}"_s << u"media.example.int broadcast BE MXF XDCAM HD422.mxf"_s;
        QTest::newRow("spaces in a token") << u"{ id }"_s << u"v-2041.mxf"_s;
    }

    void namesAFileAfterWhatIsKnown() {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QCOMPARE(named(text), path);
    }

    void saysWhereATemplateIsWrong_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<NameFault>("fault");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::newRow("nothing") << u""_s << NameFault::Empty << 0 << 0;
        QTest::newRow("spaces") << u"  "_s << NameFault::Empty << 0 << 2;
        QTest::newRow("unknown") << u"a {titel} b"_s << NameFault::UnknownToken << 2 << 7;
        QTest::newRow("open") << u"a {title"_s << NameFault::Unclosed << 2 << 6;
        QTest::newRow("open before another") << u"{title {id}"_s << NameFault::Unclosed << 0 << 7;
        QTest::newRow("stray") << u"{id} b}"_s << NameFault::Stray << 6 << 1;
        QTest::newRow("date") << u"{date:hh:mm}"_s << NameFault::BadFormat << 6 << 5;
        QTest::newRow("date with a folder") << u"{date:yyyy/MM}"_s << NameFault::BadFormat << 6 << 7;
        QTest::newRow("date without a letter") << u"{date:--}"_s << NameFault::BadFormat << 6 << 2;
        QTest::newRow("number") << u"{n:0}"_s << NameFault::BadFormat << 3 << 1;
        QTest::newRow("a format where there is none") << u"{title:3}"_s << NameFault::BadFormat << 7 << 1;
        QTest::newRow("leading slash") << u"/{id}"_s << NameFault::EmptyFolder << 0 << 1;
        QTest::newRow("trailing slash") << u"{id}/"_s << NameFault::EmptyFolder << 4 << 1;
        QTest::newRow("double slash") << u"a//{id}"_s << NameFault::EmptyFolder << 2 << 1;
        QTest::newRow("parent") << u"../{id}"_s << NameFault::Parent << 0 << 2;
        QTest::newRow("one name for all") << u"{meeting}/clip"_s << NameFault::Fixed << 10 << 4;
    }

    void saysWhereATemplateIsWrong() {
        QFETCH(QString, text);
        QFETCH(NameFault, fault);
        QFETCH(int, position);
        QFETCH(int, length);
        const auto problems = NamingTemplate::problems(text);
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.first().fault, fault);
        QCOMPARE(problems.first().position, position);
        QCOMPARE(problems.first().length, length);
        QVERIFY(!NamingTemplate::parse(text));
    }

    void namesEveryMistake() { QCOMPARE(NamingTemplate::problems(u"{titel} {n:x} }"_s).size(), 3); }

    // 52, 54: whatever a portal writes, the file stays in its folder and has a name that every system takes.
    void hostileTextsStayInTheFolder() {
        NameFacts hostile = facts();
        for (const QString& text :
             {u"../../etc/passwd"_s, u"C:\\x"_s, u"\\\\srv\\x"_s, u"a\nb"_s, u"\u202Efxm"_s, u"con"_s, u"."_s, u".."_s, QString(3000, u'é'), u"\uE000"_s}) {
            hostile.title = hostile.meeting = hostile.place = text;
            const auto name = NamingTemplate::parse(u"{meeting}/{place}/{title}"_s)->nameFor(hostile);
            for (const QString& part : name.folders + QStringList{name.file.text()}) {
                QVERIFY2(!part.contains(u'/') && !part.contains(u'\\') && part != ".."_L1 && part != "."_L1 && !part.isEmpty(), qPrintable(part));
                QVERIFY(part.toUtf8().size() <= 255);
                QCOMPARE(Rushes::SafeFileName::from(part).text(), part);
            }
            QVERIFY2(name.file.text().endsWith(u".mxf"_s), qPrintable(name.file.text()));
        }
    }

    void aSeparatorGoesWithTheValueThatIsMissing() {
        NameFacts bare = facts();
        bare.place.clear();
        bare.meeting.clear();
        bare.recordedOn = {};
        QCOMPARE(named(u"{date}_{place}_{id}"_s, bare), u"v-2041.mxf"_s);
        QCOMPARE(named(u"{id} - {place} - {role}"_s, bare), u"v-2041 - broadcast.mxf"_s);
        QCOMPARE(named(u"{meeting}/{id}"_s, bare), u"v-2041.mxf"_s);
        QCOMPARE(named(u"{place}"_s, bare), u"v-2041.mxf"_s); // never without a name
    }

    void tellsThatANameWasCut() {
        NameFacts longOne = facts();
        longOne.title = QString(400, u'x');
        const auto name = NamingTemplate::parse(u"{title}"_s)->nameFor(longOne);
        QVERIFY(name.isShortened);
        QVERIFY(name.file.text().endsWith(u".mxf"_s));
        QVERIFY(!NamingTemplate::parse(u"{id}"_s)->nameFor(longOne).isShortened);
    }

    void aFileWithoutAnExtensionGetsNone() {
        NameFacts bare = facts();
        bare.fileName = u"clip"_s;
        QCOMPARE(named(u"{name} {id}"_s, bare), u"clip v-2041"_s);
    }

    // 45: what is one name on some system gets two.
    void twinsAreNumbered() {
        const auto wish = [](const QString& title) {
            NameFacts about = facts();
            about.title = title;
            return NamingTemplate::parse(u"x/{title}"_s)->nameFor(about);
        };
        const auto planned = planNames({wish(u"Arrivals"_s), wish(u"ARRIVALS"_s), wish(u"\u00E9t\u00E9"_s), wish(u"e\u0301te\u0301"_s), wish(u"Taken"_s)},
                                       [](const QString& path) { return path == "x/Taken.mxf"_L1 || path == "x/Taken (2).mxf"_L1; });
        QStringList paths;
        for (const PlannedName& name : planned) paths.append(name.path);
        QCOMPARE(paths,
                 (QStringList{u"x/Arrivals.mxf"_s, u"x/ARRIVALS (2).mxf"_s, u"x/\u00E9t\u00E9.mxf"_s, u"x/\u00E9t\u00E9 (2).mxf"_s, u"x/Taken (3).mxf"_s}));
        QVERIFY(!planned.first().isNumbered && planned.at(1).isNumbered);
    }

    void theRuleThatSaysMostChoosesTheFolder() {
        const QList<FolderRule> rules{{.role = u"proxy"_s, .folder = u"/proxies"_s},
                                      {.source = u"media.example.int"_s, .folder = u"/council"_s},
                                      {.source = u"Media.Example.int"_s, .role = u"broadcast"_s, .folder = u"/edit"_s}};
        QCOMPARE(folderFor(rules, u"media.example.int"_s, u"broadcast"_s, u"/clips"_s), u"/edit"_s);
        QCOMPARE(folderFor(rules, u"media.example.int"_s, u"proxy"_s, u"/clips"_s), u"/council"_s);
        QCOMPARE(folderFor(rules, u"other.example"_s, u"proxy"_s, u"/clips"_s), u"/proxies"_s);
        QCOMPARE(folderFor(rules, u"other.example"_s, u"web"_s, u"/clips"_s), u"/clips"_s);
        QCOMPARE(folderRulesFrom(toText(rules)), rules);
        QVERIFY(folderRulesFrom(u"[{\"folder\":\"../x\"}]"_s).isEmpty() && folderRulesFrom(u"torn"_s).isEmpty() && toText({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(NamingTemplateTest)
#include "namingtemplate_test.moc"
