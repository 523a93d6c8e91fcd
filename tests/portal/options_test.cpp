// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/portaloptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::PortalServer;

class OptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsMeant() {
        const auto options = PortalOptions::read({u"rushes-portal"_s, u"--demo"_s, u"--data"_s, u"/d"_s, u"--listen"_s, u"[::1]:8080"_s, u"--demo-media"_s,
                                                  u"small"_s, u"--base-url"_s, u"https://media.example.org/"_s});
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
        QTest::newRow("mail both ways") << QStringList{u"--smtp"_s, u"smtp://example.org"_s, u"--mail-from"_s, u"desk@example.org"_s};
        QTest::newRow("another database") << QStringList{u"--database"_s, u"mysql:x"_s};
        QTest::newRow("no such scope") << QStringList{u"--demo-media"_s, u"some"_s};
        QTest::newRow("fewer than none") << QStringList{u"--demo-videos"_s, u"-1"_s};
        QTest::newRow("a file as base") << QStringList{u"--base-url"_s, u"file:///etc"_s};
    }
    void refusesWhatIsNot() {
        QFETCH(QStringList, arguments);
        QVERIFY(!PortalOptions::read(QStringList{u"rushes-portal"_s, u"--data"_s, u"/d"_s, u"--mail-dir"_s, u"/m"_s} + arguments));
    }

    void mailLeavesOneWay_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("outcome"); // the server and how it is reached, or the part of the complaint that helps
        const QString from = u"--mail-from=desk@example.org"_s;
        QTest::newRow("STARTTLS") << QStringList{u"--smtp=smtp://ann@mail.example.org"_s, from} << u"s"_s << u"mail.example.org:587 starttls ann"_s;
        QTest::newRow("encrypted from the start") << QStringList{u"--smtp=smtps://mail.example.org"_s, from} << QString{}
                                                  << u"mail.example.org:465 implicit "_s;
        QTest::newRow("a port") << QStringList{u"--smtp=smtp://mail.example.org:2525/"_s, from} << QString{} << u"mail.example.org:2525 starttls "_s;
        QTest::newRow("this computer") << QStringList{u"--smtp=smtp://localhost:25"_s, from} << QString{} << u"localhost:25 plain "_s;
        QTest::newRow("this computer by number") << QStringList{u"--smtp=smtp://[::1]:25"_s, from} << QString{} << u"[::1]:25 plain "_s;
        QTest::newRow("this computer, encrypted") << QStringList{u"--smtp=smtps://127.0.0.1"_s, from} << QString{} << u"127.0.0.1:465 implicit "_s;
        QTest::newRow("another computer of the house") << QStringList{u"--smtp=smtp://10.0.0.7:25"_s, from} << QString{} << u"10.0.0.7:25 starttls "_s;
        QTest::newRow("an address for a user") << QStringList{u"--smtp=smtp://ann%40example.org@mail.example.org"_s, from} << u"s"_s
                                               << u"mail.example.org:587 starttls ann@example.org"_s;
        QTest::newRow("the base URL says who writes") << QStringList{u"--smtp=smtps://mail.example.org"_s, u"--base-url=https://press.example.org"_s}
                                                      << QString{} << u"mail.example.org:465 implicit "_s;
        QTest::newRow("nobody writes") << QStringList{u"--smtp=smtps://mail.example.org"_s} << QString{} << u"! --mail-from"_s;
        QTest::newRow("a user without a password") << QStringList{u"--smtp=smtps://ann@mail.example.org"_s, from} << QString{} << u"! RUSHES_SMTP_PASSWORD"_s;
        QTest::newRow("the password for all to see") << QStringList{u"--smtp=smtps://ann:secret@mail.example.org"_s, from} << u"s"_s
                                                     << u"! not on the command line"_s;
        QTest::newRow("another scheme") << QStringList{u"--smtp=http://mail.example.org"_s, from} << QString{} << u"! smtps://"_s;
        QTest::newRow("no scheme") << QStringList{u"--smtp=mail.example.org:25"_s, from} << QString{} << u"! smtps://"_s;
        QTest::newRow("a path") << QStringList{u"--smtp=smtps://mail.example.org/x"_s, from} << QString{} << u"! smtps://"_s;
        QTest::newRow("a line break in the user") << QStringList{u"--smtp=smtps://ann%0d%0aQUIT@mail.example.org"_s, from} << u"s"_s
                                                  << u"! control character"_s;
        QTest::newRow("a sender that is none") << QStringList{u"--smtp=smtps://mail.example.org"_s, u"--mail-from=desk"_s} << QString{} << u"! --mail-from"_s;
        QTest::newRow("an authority that is not there")
            << QStringList{u"--smtp=smtps://mail.example.org"_s, from, u"--smtp-ca=/no/such.pem"_s} << QString{} << u"! /no/such.pem"_s;
        QTest::newRow("an authority for nothing") << QStringList{u"--mail-dir=/m"_s, u"--smtp-ca=/no/such.pem"_s} << QString{}
                                                  << u"! --smtp-ca goes with --smtp"_s;
        QTest::newRow("two ways") << QStringList{u"--smtp=smtps://mail.example.org"_s, from, u"--mail-dir=/m"_s} << QString{} << u"! one way or the other"_s;
        QTest::newRow("no way") << QStringList{} << QString{} << u"! Give --smtp"_s;
    }
    void mailLeavesOneWay() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, password);
        QFETCH(QString, outcome);
        if (!password.isNull()) qputenv("RUSHES_SMTP_PASSWORD", password.toLatin1());
        const auto options = PortalOptions::read(QStringList{u"rushes-portal"_s, u"--data"_s, u"/d"_s} + arguments);
        QVERIFY(!qEnvironmentVariableIsSet("RUSHES_SMTP_PASSWORD")); // no child inherits it
        if (outcome.startsWith(u'!')) {
            QVERIFY(!options);
            QVERIFY2(options.error().contains(outcome.sliced(2)), qPrintable(options.error()));
            QVERIFY(!options.error().contains("secret"_L1));
            return;
        }
        QVERIFY2(options, options ? "" : qPrintable(options.error()));
        const QStringList securities{u"starttls"_s, u"implicit"_s, u"plain"_s};
        QCOMPARE(options->smtp->text() + u' ' + securities.at(static_cast<int>(options->smtp->security)) + u' ' + options->smtp->user, outcome);
        QCOMPARE(options->smtpPassword, password);
        QVERIFY(options->mailFolder.isEmpty());
    }

    void theListOfMailNeedsNoWayForMail() { QVERIFY(PortalOptions::read({u"rushes-portal"_s, u"--data"_s, u"/d"_s, u"--list-mail"_s})->listMail); }

    void listensToTheNetworkBehindAProxy() {
        QVERIFY(PortalOptions::read({u"rushes-portal"_s, u"--data"_s, u"/d"_s, u"--listen"_s, u"0.0.0.0:80"_s, u"--behind-proxy"_s, u"--mail-dir"_s, u"/m"_s}));
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
