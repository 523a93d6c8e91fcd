// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/parser.h"
#include "tests/core/search/randomquery.h"

#include <QTest>

using namespace Rushes::Search;
using namespace Qt::StringLiterals;
using enum QueryFault;

namespace {

/// The tree in a form that shows what binds to what: (all a (not b) tag=x).
QString shape(const Node& node) {
    QStringList parts;
    for (const Node& child : node.children) parts.append(shape(child));
    const QString inner = parts.join(u' ');
    switch (node.kind) {
    case Node::Kind::All: return u"(all "_s + inner + u')';
    case Node::Kind::Any: return u"(any "_s + inner + u')';
    case Node::Kind::Not: return u"(not "_s + inner + u')';
    case Node::Kind::Word: return node.text;
    case Node::Kind::Phrase: return u'[' + node.text + u']';
    case Node::Kind::Field: {
        static const QStringList signs{u"="_s, u"<"_s, u"<="_s, u">"_s, u">="_s, u".."_s};
        const QString value = node.quoted ? u'[' + node.text + u']' : node.text;
        return node.relation == Relation::Between ? node.key + u'=' + node.text + u".."_s + node.until
                                                  : node.key + signs.value(static_cast<int>(node.relation)) + value;
    }
    }
    return {};
}

class ParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheTree_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tree");
        const auto row = [](const QString& text, const QString& tree) { QTest::newRow(qPrintable(text)) << text << tree; };
        row(u""_s, u"(all )"_s);
        row(u"  \t "_s, u"(all )"_s);
        row(u"council"_s, u"(all council)"_s);
        row(u"council arrivals"_s, u"(all council arrivals)"_s);
        row(u"\"air defence\""_s, u"(all [air defence])"_s);
        row(u"a or b"_s, u"(any a b)"_s);
        row(u"a OR b or c"_s, u"(any a b c)"_s);
        row(u"a b or c d"_s, u"(any (all a b) (all c d))"_s);
        row(u"a (b or c) d"_s, u"(all a (any b c) d)"_s);
        row(u"-a"_s, u"(all (not a))"_s);
        row(u"-(a b)"_s, u"(all (not (all a b)))"_s);
        row(u"--a"_s, u"(all (not (not a)))"_s);
        row(u"(a)"_s, u"(all a)"_s);
        row(u"((a or b))"_s, u"(any a b)"_s);
        row(u"a (b c)"_s, u"(all a (all b c))"_s);
        row(u"place:Brussels"_s, u"(all place=Brussels)"_s);
        row(u"PLACE:Brussels"_s, u"(all place=Brussels)"_s);
        row(u"-tag:\"air defence\""_s, u"(all (not tag=[air defence]))"_s);
        row(u"duration:>60s"_s, u"(all duration>60s)"_s);
        row(u"size:>=1GB"_s, u"(all size>=1GB)"_s);
        row(u"rating:=3"_s, u"(all rating=3)"_s);
        row(u"rating:<3"_s, u"(all rating<3)"_s);
        row(u"rating:<=\"3\""_s, u"(all rating<=[3])"_s);
        row(u"date:2024-02..2024-06"_s, u"(all date=2024-02..2024-06)"_s);
        row(u"date:2024-02.."_s, u"(all date=2024-02..)"_s);
        row(u"date:..2024-06"_s, u"(all date=..2024-06)"_s);
        row(u"date:\"2024-02\"..\"2024-06\""_s, u"(all date=2024-02..2024-06)"_s);
        row(u"in:\"my collection\""_s, u"(all in=[my collection])"_s);
        row(u"10:00:00:00"_s, u"(all 10:00:00:00)"_s);
        row(u"tc:10:00:00;00"_s, u"(all tc=10:00:00;00)"_s);
        row(u"Ukraine: a statement"_s, u"(all [Ukraine:] a statement)"_s);
        row(u"F-16 - arrivals"_s, u"(all F-16 - arrivals)"_s);
        row(u"a -"_s, u"(all a -)"_s);
        row(u"oral order"_s, u"(all oral order)"_s);
        row(u"\"or\""_s, u"(all [or])"_s);
        row(u"\"a \\\"b\\\" \\\\ c\""_s, u"(all [a \"b\" \\ c])"_s);
        row(u"a\"b c\"d"_s, u"(all a [b c] d)"_s);
        row(u"a(b)c"_s, u"(all a b c)"_s);
        row(u"Šefčovič 🎬"_s, u"(all Šefčovič 🎬)"_s);
        row(u"50% a_b 'x' ; --"_s, u"(all 50% a_b 'x' ; (not -))"_s);
    }
    void readsTheTree() {
        QFETCH(QString, text);
        const auto query = parse(text);
        QVERIFY(query);
        QTEST(shape(query->root), "tree");
        const auto again = parse(print(*query));
        QVERIFY2(again, qPrintable(print(*query)));
        QCOMPARE(shape(again->root), shape(query->root));
        QCOMPARE(*again, *query);
    }

    void saysWhatIsWrongAndWhere_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QueryFault>("fault");
        QTest::addColumn<QString>("found");
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<QString>("proposal");
        const auto row = [](const QString& text, QueryFault fault, qsizetype at, const QString& found, const QString& proposal = {}) {
            QTest::newRow(qPrintable(text)) << text << fault << found << at << proposal;
        };
        row(u"a \"b c"_s, UnclosedQuote, 2, u"\"b c"_s, u"\"b c\""_s);
        row(u"place:\"New Y"_s, UnclosedQuote, 6, u"\"New Y"_s, u"\"New Y\""_s);
        row(u"a (b"_s, UnclosedGroup, 2, u"("_s);
        row(u"a b)"_s, UnopenedGroup, 3, u")"_s);
        row(u"a () b"_s, EmptyGroup, 2, u"()"_s);
        row(u"a or"_s, MissingTerm, 2, u"or"_s, u"\"or\""_s);
        row(u"or a"_s, MissingTerm, 0, u"or"_s, u"\"or\""_s);
        row(u"a or or b"_s, MissingTerm, 2, u"or"_s, u"\"or\""_s);
        row(u"-or b"_s, MissingTerm, 0, u"-"_s);
        row(u"place:"_s, MissingValue, 0, u"place:"_s);
        row(u"a duration:>"_s, MissingValue, 2, u"duration:>"_s);
        row(u"date:.."_s, MissingValue, 0, u"date:.."_s);
        row(u"place:\"\""_s, MissingValue, 0, u"place:\"\""_s);
    }
    void saysWhatIsWrongAndWhere() {
        QFETCH(QString, text);
        const auto query = parse(text);
        QVERIFY(!query);
        QTEST(query.error().fault, "fault");
        QTEST(query.error().span.at, "at");
        QTEST(query.error().found, "found");
        QFETCH(QString, proposal);
        if (!proposal.isEmpty()) QCOMPARE(query.error().proposals.value(0), proposal);
    }

    void hasLimits() {
        QVERIFY(parse(QString(longestQuery, u'a')));
        QCOMPARE(parse(QString(longestQuery + 1, u'a')).error().fault, TooLong);
        QCOMPARE(parse(u"a "_s.repeated(mostTerms + 1)).error().fault, TooLong);
        QVERIFY(parse(u"("_s.repeated(deepestQuery - 1) + u'a' + u")"_s.repeated(deepestQuery - 1)));
        QCOMPARE(parse(u"("_s.repeated(deepestQuery + 1) + u'a' + u")"_s.repeated(deepestQuery + 1)).error().fault, TooDeep);
        QCOMPARE(parse(u"-"_s.repeated(3000) + u'a').error().fault, TooDeep);
    }

    void knowsWhereThingsStand() {
        const auto query = parse(u"a -place:\"New York\" (b or c)");
        const QList<Node>& parts = query->root.children;
        QCOMPARE(parts[0].span, (Span{0, 1}));
        QCOMPARE(parts[1].span, (Span{2, 17}));
        QCOMPARE(parts[1].children[0].keySpan, (Span{3, 5}));
        QCOMPARE(parts[1].children[0].valueSpan, (Span{9, 10}));
        QCOMPARE(parts[2].span, (Span{20, 8}));
    }

    void printsWhatItReads() {
        const Rushes::Tests::QueryMaterial material{
            {u"a"_s, u"-b"_s, u"or"_s, u"(x"_s, u"say \"hi\""_s, u"back\\slash"_s, u"key:value"_s, u"--"_s, u"Ünï"_s, u"..."_s, u"a:"_s, u"-"_s},
            {{u"place"_s, u"New York"_s},
             {u"tag"_s, u"-x"_s},
             {u"tag"_s, u">5"_s},
             {u"date"_s, u"2024-02"_s, true},
             {u"date"_s, u"2024..25"_s, true},
             {u"size"_s, u"1.5GB"_s, true},
             {u"size"_s, u".5"_s, true},
             {u"size"_s, u"5."_s, true},
             {u"note"_s, u"\"quoted\" (a)"_s},
             {u"note"_s, u"=x"_s}}};
        QRandomGenerator random{20240214};
        for (int i = 0; i < 3000; ++i) {
            const Query made = Rushes::Tests::randomQuery(random, material);
            const QString text = print(made);
            const auto query = parse(text);
            QVERIFY2(query, qPrintable(text));
            // Words that cannot be written as words are phrases from now on; everything else is as it was, and so is the text.
            QCOMPARE(print(*query), text);
            QCOMPARE(*parse(print(*query)), *query);
        }
    }

    void everyUnitIsInOneToken() {
        QRandomGenerator random{7};
        const QString letters = u"ab:\"()-<>=. or\\č\n"_s;
        for (int i = 0; i < 5000; ++i) {
            QString text;
            const int length = random.bounded(24);
            for (int j = 0; j < length; ++j) text += letters[random.bounded(static_cast<int>(letters.size()))];
            qsizetype at = 0;
            const QList<Token> all = tokens(text);
            for (const Token& token : all) {
                QCOMPARE(token.span.at, at);
                QVERIFY(token.span.length > 0);
                at = token.span.end();
            }
            QCOMPARE(at, text.size());
            const auto query = parse(text);
            if (!query) continue;
            const auto again = parse(print(*query));
            QVERIFY2(again && *again == *query, qPrintable(text + u" -> "_s + print(*query)));
        }
    }
};

} // namespace

QTEST_GUILESS_MAIN(ParserTest)
#include "parser_test.moc"
