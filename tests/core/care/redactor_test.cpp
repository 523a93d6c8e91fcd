// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

using namespace Rushes;
using namespace Qt::StringLiterals;

namespace {

Care::PersonalFacts facts() {
    return {.homes = {u"/home/ana.diaz"_s, u"C:\\Users\\Ana Diaz"_s},
            .users = {u"ana.diaz"_s, u"Ana Diaz"_s},
            .computers = {u"ingest-07"_s},
            .hosts = {u"press.example.org"_s, u"newsroom.example.eu"_s},
            .names = {u"Doorstep Plenković v2"_s, u"A day in Ostrava"_s}};
}

QString redacted(const QString& text, Care::Disclosure disclosure = {}) { return Care::Redactor{facts(), disclosure}.redact(text); }

QString percent(const QString& text) {
    QString all;
    for (const char byte : text.toUtf8()) all += u"%%1"_s.arg(static_cast<quint8>(byte), 2, 16, QChar{u'0'});
    return all;
}

QString json(const QString& text) {
    QString all;
    for (const QChar one : text) all += u"\\u%1"_s.arg(one.unicode(), 4, 16, QChar{u'0'});
    return all;
}

QString html(const QString& text) {
    QString all;
    for (const QChar one : text) all += u"&#%1;"_s.arg(one.unicode());
    return all;
}

QString c(const QString& text) {
    QString all;
    for (const char byte : text.toUtf8()) all += u"\\x%1"_s.arg(static_cast<quint8>(byte), 2, 16, QChar{u'0'});
    return all;
}

/// A secret, and the parts of it that may not be found in what comes out.
struct Planted {
    QString text;
    QStringList parts;
};

QList<Planted> secrets() {
    return {
        {u"Ana.Diaz+press@sub.example.org"_s, {u"Diaz"_s, u"sub.example"_s}},
        {u"jörg@bücher.example"_s, {u"jörg"_s, u"bücher"_s}},
        {u"\"odd name\"@example.org"_s, {u"odd name"_s, u"example.org"_s}},
        {u"/home/ana.diaz/Videos/Summit day one/Arrival of Mr X.mxf"_s, {u"ana.diaz"_s, u"Summit"_s, u"Mr X"_s}},
        {u"C:\\Users\\Ana Diaz\\Videos\\Arrival of Mr X.mxf"_s, {u"Ana"_s, u"Mr X"_s}},
        {u"C:\\\\Users\\\\Somebody Else\\\\clip seven.mov"_s, {u"Somebody"_s, u"seven"_s}},
        {u"/Users/otto/Desktop/quiet.wav"_s, {u"otto"_s, u"quiet"_s}},
        {u"/media/RAID/2026-02 Council/Press point.mp4"_s, {u"Council"_s, u"Press point"_s, u"RAID"_s}},
        {u"\\\\nas-3\\ingest\\Late night.mxf"_s, {u"nas-3"_s, u"Late night"_s}},
        {u"file:///media/RAID/Late%20night.mxf"_s, {u"Late"_s, u"RAID"_s}},
        {u"https://press.example.org/v1/videos/v-17?token=s3cr3tS&sig=abcdef"_s, {u"press.example"_s, u"s3cr3tS"_s, u"abcdef"_s}},
        {u"https://otto:hunter2@cdn.example.net/a/Late-night.mxf#part"_s, {u"otto"_s, u"hunter2"_s, u"cdn.example"_s, u"Late-night"_s}},
        {u"postgresql://rushes:pa/ss@word@db.example.net/library"_s, {u"pa/ss"_s, u"word@"_s, u"db.example"_s}},
        {u"Authorization: Bearer eyJhbGciOi.eyJzdWIiOiIx.c2lnbmF0dXJl"_s, {u"eyJ"_s, u"c2lnbmF0"_s}},
        {u"authorization: Basic dXNlcjpwYXNz"_s, {u"dXNlcjpwYXNz"_s}},
        {u"Proxy-Authorization: Digest username=\"otto\", response=\"6629fae4\""_s, {u"otto"_s, u"6629fae4"_s}},
        {u"Cookie: session=Zm9vYmFy; theme=quiet"_s, {u"Zm9vYmFy"_s, u"quiet"_s}},
        {u"{\"access_token\":\"short-1\",\"refresh_token\": \"b\\\"c d\"}"_s, {u"short-1"_s, u"c d"_s}},
        {u"password = correct horse"_s, {u"correct"_s, u"horse"_s}},
        {u"host=db user=x password='a b c' dbname=rushes"_s, {u"a b c"_s}},
        {u"the answer was Bearer abc.DEF-1"_s, {u"abc.DEF-1"_s}},
        {u"{\"code\": \"504 1239\"}"_s, {u"504 1239"_s}},
        {u"4f9a8c1d2e3b4a5f6071"_s, {u"4f9a8c1d"_s}},
        {u"Could not resolve host: media-3.cdn.example.net"_s, {u"media-3"_s, u"example.net"_s}},
        {u"Host newsroom.example.eu is away; NEWSROOM.example.EU too"_s, {u"ewsroom"_s, u"EWSROOM"_s}},
        {u"connected to 192.168.7.31 and fe80:0:0:0:1:2:3:4"_s, {u"192.168"_s, u"fe80"_s}},
        {u"this is ingest-07 of Ana Diaz"_s, {u"ingest-07"_s, u"Ana"_s}},
        {u"probing Doorstep Plenković v2 failed"_s, {u"Plenković"_s}},
        {u"probing Closed session (part 2).mov failed"_s, {u"Closed"_s, u"part 2"_s}},
    };
}

} // namespace

class RedactorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingPlantedSurvives_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        int number = 0;
        for (const Planted& one : secrets()) {
            const auto row = [&](const char* how, const QString& text) { QTest::addRow("%d %s", number, how) << text << one.parts; };
            row("plain", one.text);
            row("in a sentence", u"rushes.transfer: warning: "_s + one.text);
            row("in quotes", u"said “"_s + one.text + u"” twice"_s);
            row("percent", percent(one.text));
            row("percent twice", percent(percent(one.text)));
            row("in a query", u"GET /v1/x?a="_s + QString::fromLatin1(QUrl::toPercentEncoding(one.text)));
            row("json escapes", u"{\"x\":\""_s + json(one.text) + u"\"}"_s);
            row("json", QString::fromUtf8(QJsonDocument{QJsonObject{{u"x"_s, QJsonArray{one.text, 1}}}}.toJson(QJsonDocument::Compact)));
            row("html", html(one.text));
            row("c escapes", c(one.text));
            row("json in percent", percent(json(one.text)));
            row("with unseen characters", u"log "_s + one.text.first(one.text.size() / 2) + u"\u200b\u00ad"_s + one.text.sliced(one.text.size() / 2));
            row("after a line", u"first line\n\n"_s + one.text + u"\nlast line"_s);
            ++number;
        }
    }
    void nothingPlantedSurvives() {
        QFETCH(const QString, text);
        QFETCH(const QStringList, parts);
        const QString out = redacted(text);
        for (const QString& part : parts) {
            for (const QString& form : {part, percent(part), json(part), html(part), c(part)})
                QVERIFY2(!out.contains(form, Qt::CaseInsensitive), qPrintable(u"“%1” of “%2” is in “%3”"_s.arg(form, text, out)));
        }
        QCOMPARE(redacted(out), out);
    }
    /// Many of them on lines and beside each other, in any order.
    void nothingSurvivesAmongOthers() {
        QRandomGenerator random{20260212};
        const QList<Planted> all = secrets();
        for (int round = 0; round < 200; ++round) {
            QString text;
            QStringList parts;
            for (int i = 0; i < 6; ++i) {
                const Planted& one = all.at(random.bounded(static_cast<int>(all.size())));
                const int how = random.bounded(4);
                text += how == 0 ? one.text : how == 1 ? percent(one.text) : how == 2 ? json(one.text) : html(one.text);
                text += random.bounded(2) == 0 ? u"\n"_s : u" | "_s;
                parts += one.parts;
            }
            const QString out = redacted(text);
            for (const QString& part : parts) QVERIFY2(!out.contains(part), qPrintable(u"“%1” of “%2” is in “%3”"_s.arg(part, text, out)));
        }
    }
    void aSecretOverLinesIsTakenOutWhole() {
        const QString out =
            redacted(u"key:\n-----BEGIN PRIVATE KEY-----\nMIIEv\nq1w2\n-----END PRIVATE KEY-----\nafter\n\"password\":\n  \"two words\",\nlast"_s);
        QCOMPARE(out, u"key:\n‹secret›\nafter\n\"password ‹secret›,\nlast"_s);
    }
    void whatIsOfUseStays_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"rushes.storage: warning: no backup: the disk is full", "Rushes 0.1.0, Qt 6.8.2, SQLite 3.46.1, libcurl 8.14.1",
                                 "/usr/bin/rushes(_ZN6Rushes7Desktop11ApplicationC1ER12QApplication+0x1f2a40)[0x55d0a1b2c3d4]", "signal 11",
                                 "10:00:00:12 is a timecode", "downloads/parallel: 4", "12 clips, 3 ranges, 86.4 GB, integrity whole",
                                 "started at 2026-02-12T08:30:00.123Z", "com.canonical.Unity.LauncherEntry and org.freedesktop.Notifications",
                                 "listening on http://127.0.0.1:8321/v1/meetings", "\"window/appearance\": \"dark\"", "1920×1080 at 2.0"})
            QTest::addRow("%s", text) << QString::fromUtf8(text);
    }
    void whatIsOfUseStays() {
        QFETCH(const QString, text);
        QCOMPARE(redacted(text), text);
    }
    void oneThingHasOneWord() {
        Care::Redactor redactor{facts(), {}};
        QCOMPARE(redactor.redact(u"“/media/a/One.mxf” and “/media/a/Two.MXF”"_s), u"“‹folder 1›/‹file 1.mxf›” and “‹folder 1›/‹file 2.mxf›”"_s);
        QCOMPARE(redactor.redact(u"“Two.MXF”, “One.mxf”"_s), u"“‹file 2.mxf›”, “‹file 1.mxf›”"_s);
        QCOMPARE(redactor.redact(u"https://press.example.org/v1 and press.example.org"_s), u"https://‹host 1›/v1 and ‹host 1›"_s);
    }
    void whatIsLetBeSeenIsSeen() {
        QCOMPARE(redacted(u"https://press.example.org/v1?a=b"_s, {.hosts = true}), u"https://press.example.org/v1?‹query›"_s);
        QCOMPARE(redacted(u"/media/a/One.mxf of ana.diaz"_s, {.fileNames = true}), u"/media/a/One.mxf of ‹user›"_s);
        // Never the people and the secrets.
        QVERIFY(!redacted(u"/home/ana.diaz/x.mxf token=abc otto@press.example.org"_s, {.hosts = true, .fileNames = true}).contains(u"ana"_s));
        QCOMPARE(redacted(u"otto@press.example.org"_s, {.hosts = true, .fileNames = true}), u"‹e-mail 1›"_s);
    }
    void ourMarksCannotBeFeigned() { QCOMPARE(redacted(u"‹nothing hidden› ok"_s), u"<nothing hidden› ok"_s); }
};

QTEST_GUILESS_MAIN(RedactorTest)
#include "redactor_test.moc"
