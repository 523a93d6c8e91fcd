// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playableaddress.h"

#include "ui/player/player.h"

#include <QTest>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

class PlayableAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesFilesAndThePortalsLinks_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("origin");
        QTest::newRow("a file") << u"file:///media/a%20b.mxf"_s << u"/media/a b.mxf"_s;
        QTest::newRow("its link") << u"https://media.example.int/v1/x?sig=1%2F2"_s << u"https://media.example.int/v1/x?sig=1%2F2"_s;
        QTest::newRow("its link with the usual port") << u"https://media.example.int:443/x"_s << u"https://media.example.int:443/x"_s;
    }
    void takesFilesAndThePortalsLinks() {
        QFETCH(QString, url);
        QTEST(playableAddress({QUrl{url}, QUrl{u"https://media.example.int"_s}, {}}).value(), "origin");
    }

    void takesPlainHttpOfThisComputerOnly() {
        QVERIFY(playableAddress({QUrl{u"http://127.0.0.1:8080/x"_s}, QUrl{u"http://127.0.0.1:8080"_s}, {}}));
        QVERIFY(playableAddress({QUrl{u"http://[::1]:8080/x"_s}, QUrl{u"http://[::1]:8080"_s}, {}}));
        QVERIFY(!playableAddress({QUrl{u"http://media.example.int/x"_s}, QUrl{u"http://media.example.int"_s}, {}}));
        QVERIFY(!playableAddress({QUrl{u"http://127.0.0.1.evil.example/x"_s}, QUrl{u"http://127.0.0.1.evil.example"_s}, {}}));
    }

    void takesNothingElse_data() {
        QTest::addColumn<QString>("url");
        for (const QString& url :
             {u"https://elsewhere.example/x"_s, u"https://media.example.int:444/x"_s, u"http://media.example.int/x"_s,
              u"https://media.example.int.evil.example/x"_s, u"https://media.example.int@evil.example/x"_s, u"https://user:word@media.example.int/x"_s,
              u"ytdl://media.example.int/x"_s, u"edl://a.mp4"_s, u"av://lavfi:testsrc"_s, u"memory://x"_s, u"fd://0"_s, u"smb://media.example.int/x"_s,
              u"file://server/share/x.mp4"_s, u"relative.mp4"_s, u"hls+https://media.example.int/x"_s, u"data:video/mp4;base64,AAAA"_s, QString{}}) {
            QTest::newRow(qPrintable(url)) << url;
        }
    }
    void takesNothingElse() {
        QFETCH(QString, url);
        QVERIFY(!playableAddress({QUrl{url}, QUrl{u"https://media.example.int"_s}, {}}));
    }
};

QTEST_GUILESS_MAIN(PlayableAddressTest)
#include "playableaddress_test.moc"
