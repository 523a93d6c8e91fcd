// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/mediafactsjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Rushes::Media;
using namespace Qt::StringLiterals;

namespace {

MediaFacts broadcastFacts() {
    return {
        .container = u"mxf"_s,
        .videoCodec = u"mpeg2video"_s,
        .videoProfile = u"4:2:2"_s,
        .width = 1920,
        .height = 1080,
        .frameRate = FrameRate::of(25),
        .scan = Scan::TopFieldFirst,
        .colour = u"bt709"_s,
        .videoBitrate = 50'000'000,
        .frames = 4'000'000'000,
        .duration = std::chrono::hours{50},
        .startTimecode = u"10:00:00:00"_s,
        .reel = u"A001"_s,
        .audioChannels = 8,
        .audioTracks = 8,
        .audioCodec = u"pcm_s24le"_s,
        .audioBits = 24,
        .audioRate = 48'000,
    };
}

class MediaFactsJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryFact() {
        QCOMPARE(fromJson(toJson(broadcastFacts())), broadcastFacts());
        QCOMPARE(fromJson(toJson(MediaFacts{})), MediaFacts{});
    }

    void readsATextAsQtReadsIt_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("as written") << QJsonDocument{toJson(broadcastFacts())}.toJson(QJsonDocument::Compact);
        QTest::addRow("indented") << QJsonDocument{toJson(broadcastFacts())}.toJson(QJsonDocument::Indented);
        for (const char* text : {"",
                                 "{}",
                                 " { } ",
                                 "{} x",
                                 "[]",
                                 "{",
                                 "{\"width\":",
                                 "{\"width\":1920",
                                 "{\"width\":1920}",
                                 "{\"width\":1920,}",
                                 "{\"width\":01920}",
                                 "{\"width\":-1}",
                                 "{\"width\":1.5}",
                                 "{\"width\":19e2}",
                                 "{\"width\":\"1920\"}",
                                 "{\"width\":null}",
                                 "{\"width\":2147483648}",
                                 "{\"frames\":9007199254740991}",
                                 "{\"frames\":9007199254740992}",
                                 "{\"frames\":0}",
                                 "{\"reel\":12}",
                                 "{\"reel\":\"A\\u0042\"}",
                                 "{\"reel\":\"\xc3\xa9\"}",
                                 "{\"reel\":\"\xc3\"}",
                                 "{\"reel\":\"a\tb\"}",
                                 "{\"reel\":\"one\",\"reel\":\"two\"}",
                                 "{\"later\":{\"reel\":\"in\"},\"reel\":\"out\"}",
                                 "{\"later\":true}",
                                 "{\"scan\":\"sideways\"}",
                                 "{\"frameRate\":\"0/0\"}"})
            QTest::addRow("%s", text) << QByteArray{text};
    }
    void readsATextAsQtReadsIt() {
        QFETCH(QByteArray, text);
        QCOMPARE(fromText(text), fromJson(QJsonDocument::fromJson(text).object()));
    }

    void writesATextAsQtWritesIt_data() {
        QTest::addColumn<MediaFacts>("facts");
        QTest::addRow("all") << broadcastFacts();
        QTest::addRow("none") << MediaFacts{};
        const auto withReel = [](const QString& reel) {
            MediaFacts facts = broadcastFacts();
            facts.reel = reel;
            return facts;
        };
        for (const QString& reel : {u"A \"B\""_s, u"C:\\D"_s, u"Übergabe"_s, u"\U0001F600"_s, u"tab\there"_s, u"\x7f"_s, u"/ ~ ^"_s})
            QTest::addRow("%s", qPrintable(reel)) << withReel(reel);
        MediaFacts large = broadcastFacts();
        large.frames = 9'007'199'254'740'991;
        large.scan = Scan::BottomFieldFirst;
        QTest::addRow("large") << large;
    }
    void writesATextAsQtWritesIt() {
        QFETCH(MediaFacts, facts);
        QCOMPARE(toText(facts), QJsonDocument{toJson(facts)}.toJson(QJsonDocument::Compact));
    }

    void takesMissingMembersForUnknownFacts() { QCOMPARE(fromJson(QJsonObject{{u"later"_s, 1}}), MediaFacts{}); }

    void refusesWhatAFactCannotBe_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addRow("number for text") << u"container"_s << QJsonValue{1};
        QTest::addRow("null for text") << u"container"_s << QJsonValue{QJsonValue::Null};
        QTest::addRow("endless text") << u"reel"_s << QJsonValue{QString{257, u'x'}};
        QTest::addRow("text for number") << u"width"_s << QJsonValue{u"1920"_s};
        QTest::addRow("negative") << u"width"_s << QJsonValue{-1};
        QTest::addRow("half") << u"height"_s << QJsonValue{0.5};
        QTest::addRow("beyond int") << u"width"_s << QJsonValue{2147483648.0};
        QTest::addRow("beyond exact") << u"frames"_s << QJsonValue{1e18};
        QTest::addRow("no rate") << u"frameRate"_s << QJsonValue{u"0/0"_s};
        QTest::addRow("no scan") << u"scan"_s << QJsonValue{u"sideways"_s};
    }
    void refusesWhatAFactCannotBe() {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(broadcastFacts());
        json.insert(member, value);
        QVERIFY(!fromJson(json));
    }
};

} // namespace

QTEST_GUILESS_MAIN(MediaFactsJsonTest)
#include "mediafactsjson_test.moc"
