// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QTest>

using namespace Rushes;
using namespace Qt::StringLiterals;

namespace {

// FIPS 180-4 examples.
const QString ofAbc = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
const QString ofNothing = u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;

} // namespace

class Sha256Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheStandard() {
        Sha256Hasher hasher;
        QCOMPARE(hasher.digest().hex(), ofNothing);
        hasher.add("a");
        hasher.add("bc");
        QCOMPARE(hasher.digest().hex(), ofAbc);
    }

    void goesOnAfterADigestInBetween() {
        Sha256Hasher hasher;
        hasher.add("ab");
        const Sha256 early = hasher.digest();
        hasher.add("c");
        QVERIFY(early != hasher.digest());
        QCOMPARE(hasher.digest().hex(), ofAbc);
    }

    void readsHexOfEitherCase() {
        QCOMPARE(Sha256::fromHex(ofAbc.toUpper())->hex(), ofAbc);
        QVERIFY(!Sha256::fromHex(ofAbc.chopped(1)));
        QVERIFY(!Sha256::fromHex(u"zz"_s + ofAbc.sliced(2)));
        QVERIFY(!Sha256::fromHex(u" "_s + ofAbc.sliced(1)));
    }

    void readsReprDigest() {
        const Sha256 digest = *Sha256::fromHex(ofAbc);
        QCOMPARE(Sha256::fromReprDigest(digest.reprDigest()), digest);
        QCOMPARE(Sha256::fromReprDigest("md5=:AAAA:, " + digest.reprDigest()), digest);
        for (const char* malformed : {"", "sha-256=abc", "sha-256=:%%%:", "sha-256=:AAAA:", "md5=:AAAA:"}) QVERIFY(!Sha256::fromReprDigest(malformed));
    }
};

QTEST_GUILESS_MAIN(Sha256Test)
#include "sha256_test.moc"
