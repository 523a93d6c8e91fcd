// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/hashing.h"
#include "core/custody/mhlreader.h"
#include "core/custody/mhlwriter.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace Rushes::Custody;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon{QDate{2026, 2, 12}, QTime{12, 0}, QTimeZone::UTC};

QByteArray golden(const QString& name) {
    QFile file{QStringLiteral(RUSHES_SOURCE_DIR "/tests/core/custody/golden/") + name};
    if (qEnvironmentVariableIsSet("RUSHES_WRITE_GOLDEN")) return {};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

MhlManifest sample() {
    MhlManifest manifest{.createdAt = noon,
                         .host = u"ingest-1"_s,
                         .tool = u"Rushes"_s,
                         .toolVersion = u"0.1.0"_s,
                         .comment = u"Doorstep & <arrivals>"_s,
                         .process = MhlProcess::Transfer};
    manifest.ignored = {u".DS_Store"_s, u"ascmhl"_s};
    const auto hashes = [](QByteArrayView bytes, MhlAction action) {
        QList<MhlHash> all;
        for (const HashFormat format : {HashFormat::Xxh64, HashFormat::C4, HashFormat::Sha256}) all.append({Hashing::of(format, bytes), action, noon});
        return all;
    };
    manifest.files.append(
        {.path = u"Été/Arrivals “1” & 2.mxf"_s,
         .size = 3,
         .modifiedAt = noon,
         .hashes = hashes("abc", MhlAction::Original),
         .previousPath = u"old.mxf"_s,
         .facts = {{u"source"_s, u"https://media.example.int/v1/renditions/r1/media"_s}, {u"terms"_s, u"Free for <news> & nothing else.\nSee ]]>"_s}}});
    manifest.files.append({.path = u"broken.mov"_s, .size = 0, .modifiedAt = noon, .hashes = hashes("", MhlAction::Failed)});
    const Digest folder = Hashing::of(HashFormat::Xxh64, "f");
    manifest.root = MhlFolder{.content = {{folder, {}, noon}}, .structure = {{folder, {}, noon}}};
    manifest.folders.append({.path = u"Été"_s, .modifiedAt = noon, .content = {{folder, {}, noon}}, .structure = {{folder, {}, noon}}});
    manifest.facts = {{u"portal"_s, u"https://media.example.int"_s}};
    manifest.references = {{u"Council/ascmhl/0001_Council_2026-02-12_120000Z.mhl"_s, Hashing::of(HashFormat::C4, "x")}};
    return manifest;
}

QByteArray hashlist(const QByteArray& inner) {
    return "<?xml version=\"1.0\"?><hashlist version=\"2.0\" xmlns=\"urn:ASC:MHL:v2.0\"><creatorinfo><creationdate>2026-02-12T12:00:00+01:00</creationdate>"
           "<hostname>h</hostname><tool version=\"1\">t</tool></creatorinfo><processinfo><process>in-place</process></processinfo>" +
           inner + "</hashlist>";
}

QByteArray hashes(const QByteArray& inner) { return hashlist("<hashes>" + inner + "</hashes>"); }

} // namespace

class MhlXmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListLooksLikeThis() {
        const QByteArray written = toXml(sample());
        const QByteArray wanted = golden(u"sample.mhl"_s);
        if (wanted.isEmpty()) {
            QFile file{QStringLiteral(RUSHES_SOURCE_DIR "/tests/core/custody/golden/sample.mhl")};
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(written);
            QSKIP("the golden file was written");
        }
        QCOMPARE(written, wanted);
    }

    void comesBackAsItWas() {
        const MhlManifest before = sample();
        const auto after = manifestFrom(toXml(before));
        QVERIFY2(after, qPrintable(after ? QString{} : after.error().detail));
        QCOMPARE(toXml(*after), toXml(before));
        QCOMPARE(after->files.first().path, before.files.first().path);
        QCOMPARE(after->files.first().previousPath, u"old.mxf"_s);
        QCOMPARE(after->files.first().facts, before.files.first().facts);
        QCOMPARE(after->files.first().hashes.size(), 3); // the SHA-256, which the schema has no element for, among them
        QCOMPARE(after->files.first().hashes.last().digest.format(), HashFormat::Sha256);
        QCOMPARE(after->files.last().hashes.first().action, MhlAction::Failed);
        QCOMPARE(after->createdAt, noon);
        QCOMPARE(after->references.first().path, before.references.first().path);
        QCOMPARE(after->facts, before.facts);
    }

    // A list as the reference implementation writes it.
    void readsTheReferencesLists() {
        const auto manifest =
            manifestFrom(hashes("<hash><path size=\"5\" lastmodificationdate=\"2020-01-15T13:00:00+00:00\">Clips/a.mov</path>"
                                "<xxh64 action=\"original\" hashdate=\"2020-01-16T09:15:00+00:00\">0ea03b369a463d9d</xxh64></hash>"
                                "<directoryhash><path>Clips/</path><content><xxh64>4c226b42e27d7af3</xxh64></content><structure/></directoryhash>"
                                "<hash><path>b.mov</path><md5>900150983cd24fb0d6963f7d28e17f72</md5><metadata><x><y/></x></metadata></hash>"));
        QVERIFY2(manifest, qPrintable(manifest ? QString{} : manifest.error().detail));
        QCOMPARE(manifest->files.size(), 2);
        QCOMPARE(manifest->files.first().size, 5);
        QCOMPARE(manifest->folders.first().path, u"Clips"_s);
        QCOMPARE(manifest->createdAt, (QDateTime{QDate{2026, 2, 12}, QTime{11, 0}, QTimeZone::UTC}));
        QVERIFY(!manifest->files.last().hashes.first().action);
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto file = [](const QByteArray& path) { return hashes("<hash><path>" + path + "</path><xxh64>44bc2cf5ad770999</xxh64></hash>"); };
        QTest::newRow("nothing") << QByteArray{};
        QTest::newRow("no XML") << "hello"_ba;
        QTest::newRow("cut off") << file("a").chopped(30);
        QTest::newRow("another document") << "<html xmlns=\"urn:ASC:MHL:v2.0\"/>"_ba;
        QTest::newRow("another namespace") << "<hashlist version=\"2.0\"/>"_ba;
        QTest::newRow("version 1.1") << "<hashlist version=\"1.1\" xmlns=\"urn:ASC:MHL:v2.0\"/>"_ba;
        QTest::newRow("an entity bomb") << "<!DOCTYPE hashlist [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"_ba + file("&b;");
        QTest::newRow("an external entity") << "<!DOCTYPE hashlist [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"_ba + file("&x;");
        QTest::newRow("a document type") << "<!DOCTYPE hashlist>"_ba + file("a");
        QTest::newRow("a path that leads out") << file("../../etc/passwd");
        QTest::newRow("one in the middle") << file("a/../../b");
        QTest::newRow("an absolute path") << file("/etc/passwd");
        QTest::newRow("a drive") << file("C:/x");
        QTest::newRow("a share") << file("\\\\srv\\x");
        QTest::newRow("an empty path") << file("");
        QTest::newRow("a digest that is none") << hashes("<hash><path>a</path><xxh64>44bc</xxh64></hash>");
        QTest::newRow("an action that is none") << hashes("<hash><path>a</path><xxh64 action=\"fine\">44bc2cf5ad770999</xxh64></hash>");
        QTest::newRow("deep nesting") << hashlist("<metadata>" + QByteArray{"<x>"}.repeated(2000) + QByteArray{"</x>"}.repeated(2000) + "</metadata>");
        QTest::newRow("a long text") << hashlist("<metadata><r:terms xmlns:r=\"urn:rushes:custody:1\">" + QByteArray(200'000, 'x') + "</r:terms></metadata>");
    }

    void refuses() {
        QFETCH(QByteArray, bytes);
        const auto manifest = manifestFrom(bytes);
        QVERIFY(!manifest);
        QCOMPARE(manifest.error().fault, MhlFault::Malformed);
    }

    void whatXmlCannotHoldIsLeftOut() {
        MhlManifest manifest = sample();
        manifest.facts = {{u"terms"_s, u"a\u0001b\uFFFEc"_s}};
        const auto after = manifestFrom(toXml(manifest));
        QVERIFY(after);
        QCOMPARE(after->facts.first().value, u"abc"_s);
    }

    void theChainComesBackAsItWas() {
        const QList<MhlChainLink> links{{1, u"0001_Clips_2026-02-12_120000Z.mhl"_s, Hashing::of(HashFormat::C4, "1")},
                                        {2, u"0002_Clips_2026-02-12_130000Z.mhl"_s, Hashing::of(HashFormat::C4, "2")}};
        const QByteArray bytes = toXml(links);
        const QByteArray wanted = golden(u"ascmhl_chain.xml"_s);
        if (wanted.isEmpty()) {
            QFile file{QStringLiteral(RUSHES_SOURCE_DIR "/tests/core/custody/golden/ascmhl_chain.xml")};
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            QSKIP("the golden file was written");
        }
        QCOMPARE(bytes, wanted);
        const auto after = chainFrom(bytes);
        QVERIFY(after);
        QCOMPARE(after->size(), 2);
        QCOMPARE(after->last().number, 2);
        QCOMPARE(after->last().c4, links.last().c4);
        QVERIFY(!chainFrom(bytes.chopped(10)));
        QVERIFY(
            !chainFrom("<ascmhldirectory xmlns=\"urn:ASC:MHL:DIRECTORY:v2.0\"><hashlist sequencenr=\"1\"><path>../x.mhl</path></hashlist></ascmhldirectory>"));
    }
};

QTEST_GUILESS_MAIN(MhlXmlTest)
#include "mhlxml_test.moc"
