// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/portaloptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::PortalServer;

class OptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsMeant() {
        const auto options = PortalOptions::read({u"rushes-portal"_s, u"--demo"_s, u"--data"_s, u"/d"_s, u"--listen"_s, u"[::1]:8080"_s, u"--demo-media"_s, u"small"_s, u"--base-url"_s, u"https://media.example.org/"_s});
        QVERIFY(options);
        QVERIFY(options->demo);
        QCOMPARE(options->address, QHostAddress{QHostAddress::LocalHostIPv6});
        QCOMPARE(options->port, 8080);
        QCOMPARE(options->mailFolder, u"/d/mail"_s);
        QCOMPARE(options->demoScope, DemoScope::Small);
        QCOMPARE(options->baseUrl, QUrl{u"https://media.example.org"_s});
    }

    void refusesWhatIsNot_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{u"--frobnicate"_s};
        QTest::newRow("a word") << QStringList{u"frobnicate"_s};
        QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s};
        QTest::newRow("a name") << QStringList{u"--listen"_s, u"example.org:80"_s};
        QTest::newRow("the network in the clear") << QStringList{u"--listen"_s, u"0.0.0.0:80"_s};
        QTest::newRow("half of TLS") << QStringList{u"--tls-cert"_s, u"cert.pem"_s};
        QTest::newRow("SMTP") << QStringList{u"--smtp"_s, u"smtp://example.org"_s};
        QTest::newRow("another database") << QStringList{u"--database"_s, u"mysql:x"_s};
        QTest::newRow("no such scope") << QStringList{u"--demo-media"_s, u"some"_s};
        QTest::newRow("fewer than none") << QStringList{u"--demo-videos"_s, u"-1"_s};
        QTest::newRow("a file as base") << QStringList{u"--base-url"_s, u"file:///etc"_s};
    }
    void refusesWhatIsNot() {
        QFETCH(QStringList, arguments);
        QVERIFY(!PortalOptions::read(QStringList{u"rushes-portal"_s, u"--data"_s, u"/d"_s} + arguments));
    }

    void listensToTheNetworkBehindAProxy() {
        QVERIFY(PortalOptions::read({u"rushes-portal"_s, u"--data"_s, u"/d"_s, u"--listen"_s, u"0.0.0.0:80"_s, u"--behind-proxy"_s}));
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
