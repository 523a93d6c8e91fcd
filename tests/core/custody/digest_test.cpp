// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/digest.h"
#include "core/custody/directoryhash.h"
#include "core/custody/filehashes.h"
#include "core/custody/hashing.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Rushes::Custody;
using namespace Qt::StringLiterals;

class DigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Published values: SMPTE ST 2114's reference code for C4, RFC 1321, FIPS 180-4, the xxHash specification.
    void computesWhatOthersCompute_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("digest");
        QTest::newRow("c4 of nothing") << u"c4"_s << ""_ba << u"c459dsjfscH38cYeXXYogktxf4Cd9ibshE3BHUo6a58hBXmRQdZrAkZzsWcbWtDg5oQstpDuni4Hirj75GEmTc1sFT"_s;
        QTest::newRow("c4") << u"c4"_s << "abc"_ba << u"c45S4rnaTNWonxss1u8LzsaJdEph1AJhWUF4sh2waXKMsutyfAxg4ybUeuXVWS9HdNcEypmeXn8FZGonD4w1rj9DZp"_s;
        QTest::newRow("md5") << u"md5"_s << "abc"_ba << u"900150983cd24fb0d6963f7d28e17f72"_s;
        QTest::newRow("sha1") << u"sha1"_s << "abc"_ba << u"a9993e364706816aba3e25717850c26c9cd0d89d"_s;
        QTest::newRow("sha256") << u"sha256"_s << "abc"_ba << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
        QTest::newRow("xxh32") << u"xxh32"_s << "abc"_ba << u"32d153ff"_s;
        QTest::newRow("xxh64 of nothing") << u"xxh64"_s << ""_ba << u"ef46db3751d8e999"_s;
        QTest::newRow("xxh64") << u"xxh64"_s << "abc"_ba << u"44bc2cf5ad770999"_s;
        QTest::newRow("xxh3") << u"xxh3"_s << "abc"_ba << u"78af5f94892f3950"_s;
        QTest::newRow("xxh128") << u"xxh128"_s << "abc"_ba << u"06b05ab6733a618578af5f94892f3950"_s;
        // From the reference implementation's own examples.
        QTest::newRow("a clip of the reference") << u"xxh64"_s << "abcd\n"_ba << u"0ea03b369a463d9d"_s;
        QTest::newRow("another clip of the reference") << u"xxh64"_s << "def\n"_ba << u"7680e5f98f4a80fd"_s;
    }

    void computesWhatOthersCompute() {
        QFETCH(QString, format);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, digest);
        const HashFormat kind = *hashFormatFrom(format);
        const Digest computed = Hashing::of(kind, bytes);
        QCOMPARE(computed.text(), digest);
        QCOMPARE(nameOf(kind), format);
        const auto parsed = Digest::parse(kind, digest);
        QVERIFY(parsed);
        QCOMPARE(*parsed, computed);
    }

    void refusesWhatIsNoDigest() {
        const QString c4 = Hashing::of(HashFormat::C4, "abc").text();
        QVERIFY(!Digest::parse(HashFormat::C4, c4.chopped(1)));
        QVERIFY(!Digest::parse(HashFormat::C4, u"c3"_s + c4.sliced(2)));
        QVERIFY(!Digest::parse(HashFormat::C4, c4.chopped(1) + u'0')); // not a digit of this base
        QVERIFY(!Digest::parse(HashFormat::C4, u"c4"_s + QString{88, u'z'})); // more than 512 bits
        QVERIFY(!Digest::parse(HashFormat::Xxh64, u"44bc2cf5ad77099"_s));
        QVERIFY(!Digest::parse(HashFormat::Xxh64, u"44bc2cf5ad77099g"_s));
        QVERIFY(!Digest::parse(HashFormat::Xxh64, u"44bc2cf5ad77 999"_s));
        QVERIFY(!hashFormatFrom(u"crc32"));
    }

    void upperCaseIsTheSameDigest() { QCOMPARE(Digest::parse(HashFormat::Xxh64, u"44BC2CF5AD770999"_s)->text(), u"44bc2cf5ad770999"_s); }

    void piecesAreAsOne() {
        Hashing hashing{ownFormats()};
        hashing.add("a");
        hashing.add("");
        hashing.add("bc");
        const QList<Digest> digests = hashing.digests();
        QCOMPARE(digests.size(), 3);
        for (const Digest& digest : digests) QCOMPARE(digest, Hashing::of(digest.format(), "abc"));
    }

    // The folder A002R2EC of the reference implementation's scenarios, and the digests that it has there.
    void foldersHaveTheDigestsOfTheReference() {
        const auto xxh64 = [](const QString& text) { return *Digest::parse(HashFormat::Xxh64, text); };
        const auto folders = folderDigests(HashFormat::Xxh64, {{u"Clips/A002C006_141024_R2EC.mov"_s, xxh64(u"0ea03b369a463d9d"_s)},
                                                               {u"Clips/A002C007_141024_R2EC.mov"_s, xxh64(u"7680e5f98f4a80fd"_s)},
                                                               {u"Sidecar.txt"_s, xxh64(u"3ab5a4166b9bde44"_s)}});
        QCOMPARE(folders.keys(), (QStringList{u""_s, u"Clips"_s}));
        QCOMPARE(folders.last().content.text(), u"4c226b42e27d7af3"_s);
        QCOMPARE(folders.first().content.text(), u"8d02114c32e28cbe"_s);
        QCOMPARE(folders.first().structure.text(), u"f557f8ca8e5a88ef"_s);
    }

    void readsAFileOnceAndNeverThroughALink() {
        const QTemporaryDir folder;
        QFile file{folder.filePath(u"clip"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abc");
        file.close();
        const std::atomic_bool go = false;
        qint64 told = 0;
        const auto hashes = hashFile(file.fileName(), ownFormats(), go, [&](qint64 bytes) { told = bytes; });
        QVERIFY(hashes);
        QCOMPARE(hashes->size, 3);
        QCOMPARE(told, 3);
        QCOMPARE(hashes->of(HashFormat::Xxh64)->text(), u"44bc2cf5ad770999"_s);
        QVERIFY(!hashes->of(HashFormat::Md5));
        QCOMPARE(::symlink(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(folder.filePath(u"link"_s)).constData()), 0);
        QCOMPARE(hashFile(folder.filePath(u"link"_s), ownFormats(), go).error().fault, Rushes::Files::FileFault::Missing);
        QCOMPARE(hashFile(folder.path(), ownFormats(), go).error().fault, Rushes::Files::FileFault::Missing);
        const std::atomic_bool stop = true;
        QCOMPARE(hashFile(file.fileName(), ownFormats(), stop).error().fault, Rushes::Files::FileFault::Stopped);
    }
};

QTEST_GUILESS_MAIN(DigestTest)
#include "digest_test.moc"
