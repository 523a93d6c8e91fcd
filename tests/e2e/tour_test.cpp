// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real window, from the account to a tagged range: the guided tour on Qt's offscreen platform.
class TourTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void playsToItsEnd() {
        QTemporaryDir folder;
        QProcess tour;
        tour.setProcessChannelMode(QProcess::MergedChannels);
        tour.start(QStringLiteral(RUSHES_BIN_DIR "/rushes"), {u"--tour"_s, folder.path(), u"--demo-media"_s, u"small"_s});
        QVERIFY(tour.waitForFinished(280'000));
        const QString said = QString::fromUtf8(tour.readAll());
        QVERIFY2(tour.exitCode() == 0, qPrintable(said));
        QVERIFY2(said.contains(u"Done and verified"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Played the proxy of"_s) || said.contains(u"built without libmpv"_s), qPrintable(said));

        // The file is where the tour says, and the system's own tool finds the same digest.
        static const QRegularExpression file{u"File +(\\S.*)\\n +SHA-256 +([0-9a-f]{64})"_s};
        const auto match = file.match(said);
        QVERIFY2(match.hasMatch(), qPrintable(said));
        QProcess sum;
        sum.start(u"sha256sum"_s, {match.captured(1)});
        QVERIFY(sum.waitForFinished(60'000));
        QCOMPARE(QString::fromUtf8(sum.readAllStandardOutput()).first(64), match.captured(2));

        for (const QString& name : {u"meetings"_s, u"account-code"_s, u"videos"_s, u"downloads"_s, u"clips"_s}) {
            for (const QString& scheme : {u"light"_s, u"dark"_s}) {
                const QImage picture{QDir{folder.path()}.filePath(u"%1-%2.png"_s.arg(name, scheme))};
                QVERIFY2(!picture.isNull(), qPrintable(name));
                QVERIFY2(picture.width() > 300, qPrintable(name));
            }
        }
    }

    /// The same tour in words a third longer, from both sides: it finds its way by names and not by words, and nothing is cut off, on the
    /// smallest screens that newsrooms have either.
    void hasRoomForLongerWords_data() {
        QTest::addColumn<QStringList>("direction");
        QTest::newRow("from the left") << QStringList{};
        QTest::newRow("from the right") << QStringList{u"-reverse"_s};
    }
    void hasRoomForLongerWords() {
        QFETCH(QStringList, direction);
        QTemporaryDir folder;
        QProcess tour;
        tour.setProcessChannelMode(QProcess::MergedChannels);
        tour.start(QStringLiteral(RUSHES_BIN_DIR "/rushes"), direction + QStringList{u"--language"_s, u"pseudo"_s, u"--tour"_s, folder.path(),
                                                                                     u"--demo-media"_s, u"small"_s, u"--room-at"_s, u"1024x700,1366x768"_s});
        QVERIFY(tour.waitForFinished(280'000));
        const QString said = QString::fromUtf8(tour.readAll());
        QVERIFY2(tour.exitCode() == 0, qPrintable(said));
        QVERIFY2(!said.contains(u"Cut off in"_s), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TourTest)
#include "tour_test.moc"
