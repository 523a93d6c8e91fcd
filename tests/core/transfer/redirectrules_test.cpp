// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/redirectrules.h"

#include <QTest>

using namespace Rushes::Transfer;
using namespace Qt::StringLiterals;

class RedirectRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnlyWhereItIsNotLessSafe_data() {
        QTest::addColumn<QUrl>("from");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QUrl>("target"); // empty where we do not go
        const QUrl secure{u"https://portal.example/a/b"_s};
        const QUrl local{u"http://127.0.0.1:8080/a/b"_s};
        QTest::newRow("relative") << secure << QByteArray{"c?d=e"} << QUrl{u"https://portal.example/a/c?d=e"_s};
        QTest::newRow("another secure host") << secure << QByteArray{"https://cdn.example/x"} << QUrl{u"https://cdn.example/x"_s};
        QTest::newRow("secure to clear") << secure << QByteArray{"http://portal.example/x"} << QUrl{};
        QTest::newRow("secure to clear, this computer") << secure << QByteArray{"http://127.0.0.1/x"} << QUrl{};
        QTest::newRow("local to local") << local << QByteArray{"http://localhost:9/x"} << QUrl{u"http://localhost:9/x"_s};
        QTest::newRow("local to secure") << local << QByteArray{"https://cdn.example/x"} << QUrl{u"https://cdn.example/x"_s};
        QTest::newRow("local to clear") << local << QByteArray{"http://cdn.example/x"} << QUrl{};
        QTest::newRow("no scheme") << secure << QByteArray{"//cdn.example/x"} << QUrl{u"https://cdn.example/x"_s};
        QTest::newRow("file") << secure << QByteArray{"file:///etc/passwd"} << QUrl{};
        QTest::newRow("name and password") << secure << QByteArray{"https://a:b@cdn.example/x"} << QUrl{u"https://cdn.example/x"_s};
        QTest::newRow("nothing") << secure << QByteArray{} << QUrl{};
        QTest::newRow("no URL") << secure << QByteArray{"https://exa mple/%zz"} << QUrl{};
    }
    void goesOnlyWhereItIsNotLessSafe() {
        QFETCH(const QUrl, from);
        QFETCH(const QByteArray, location);
        QFETCH(const QUrl, target);
        QCOMPARE(redirectTarget(from, location).value_or(QUrl{}), target);
    }

    void aCredentialStaysAtItsOrigin() {
        const QUrl origin{u"https://portal.example/a"_s};
        QVERIFY(mayCarryCredential(origin, QUrl{u"https://portal.example:443/b"_s}));
        QVERIFY(!mayCarryCredential(origin, QUrl{u"https://portal.example:444/b"_s}));
        QVERIFY(!mayCarryCredential(origin, QUrl{u"https://cdn.portal.example/b"_s}));
        QVERIFY(!mayCarryCredential(origin, QUrl{u"http://portal.example/b"_s}));
    }

    void aCredentialGoesInClearToThisComputerOnly() {
        const QUrl local{u"http://127.0.0.1:8080/a"_s};
        const QUrl clear{u"http://portal.example/a"_s};
        QVERIFY(mayCarryCredential(local, local));
        QVERIFY(mayCarryCredential(QUrl{u"http://[::1]:80/a"_s}, QUrl{u"http://[::1]/b"_s}));
        QVERIFY(!mayCarryCredential(clear, clear));
    }

    void aHostThatOnlyLooksLocalIsNot() {
        QVERIFY(!isLoopback(QUrl{u"http://localhost.example/"_s}));
        QVERIFY(!isLoopback(QUrl{u"http://127.0.0.1.example/"_s}));
        QVERIFY(isLoopback(QUrl{u"http://127.8.9.10/"_s}));
    }
};

QTEST_GUILESS_MAIN(RedirectRulesTest)
#include "redirectrules_test.moc"
