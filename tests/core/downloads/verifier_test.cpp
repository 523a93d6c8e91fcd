// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/verifier.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;

namespace {

Sha256 digestOf(const QByteArray& bytes) {
    Sha256Hasher hasher;
    hasher.add(bytes);
    return hasher.digest();
}

} // namespace

class VerifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLengthComesFirst() { QCOMPARE(verify({.size = 3, .digest = m_right, .publishedSize = 4, .publishedDigest = m_wrong}), Verdict::WrongSize); }

    void anyPublishedDigestVerifies() {
        QCOMPARE(verify({.size = 3, .digest = m_right, .publishedSize = 3, .publishedDigest = m_right}), Verdict::Verified);
        QCOMPARE(verify({.size = 3, .digest = m_right, .reprDigest = m_right.reprDigest()}), Verdict::Verified);
    }

    void oneThatDiffersIsEnough() {
        QCOMPARE(verify({.size = 3, .digest = m_right, .publishedDigest = m_wrong}), Verdict::WrongDigest);
        QCOMPARE(verify({.size = 3, .digest = m_right, .publishedDigest = m_right, .reprDigest = m_wrong.reprDigest()}), Verdict::WrongDigest);
        QCOMPARE(verify({.size = 3, .digest = m_right, .publishedDigest = m_wrong, .reprDigest = m_right.reprDigest()}), Verdict::WrongDigest);
    }

    void nothingToCompareIsNoPass() {
        QCOMPARE(verify({.size = 3, .digest = m_right, .publishedSize = 3}), Verdict::Unverified);
        QCOMPARE(verify({.size = 3, .digest = m_right, .reprDigest = "sha-512=:AAAA:"}), Verdict::Unverified);
        QCOMPARE(verify({.size = 3, .digest = m_right, .reprDigest = "sha-256=nonsense"}), Verdict::Unverified);
    }

private:
    const Sha256 m_right = digestOf("abc");
    const Sha256 m_wrong = digestOf("abd");
};

QTEST_APPLESS_MAIN(VerifierTest)
#include "verifier_test.moc"
