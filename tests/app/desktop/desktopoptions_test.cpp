// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopoptions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;

class DesktopOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsALink() {
        const auto options = DesktopOptions::read({u"rushes"_s, u"--state"_s, u"/x"_s, u"rushes://open/video/v1"_s});
        QVERIFY(options);
        QCOMPARE(options->state, u"/x"_s);
        QCOMPARE(options->link, Catalogue::RushesLink::parse(u"rushes://open/video/v1"_s));
    }

    void readsWhoDraws() {
        QCOMPARE(DesktopOptions::read({u"rushes"_s, u"--drawing"_s, u"software"_s})->drawing, Ui::Drawing::Software);
        QCOMPARE(DesktopOptions::read({u"rushes"_s})->drawing, std::nullopt);
        QVERIFY(!DesktopOptions::read({u"rushes"_s, u"--drawing"_s, u"crayons"_s}));
        qputenv("RUSHES_DRAWING", "opengl");
        QCOMPARE(DesktopOptions::read({u"rushes"_s})->drawing, Ui::Drawing::OpenGl);
        QCOMPARE(DesktopOptions::read({u"rushes"_s, u"--drawing"_s, u"software"_s})->drawing, Ui::Drawing::Software); // what is said here counts
        qunsetenv("RUSHES_DRAWING");
    }

    /// As the file manager gives them.
    void readsFiles() {
        const QTemporaryDir folder;
        const auto make = [&folder](const QString& name) {
            QFile file{folder.filePath(name)};
            return file.open(QIODevice::WriteOnly) ? file.fileName() : QString{};
        };
        const QString clip = make(u"a clip #1.mxf"_s);
        const QString list = make(u"cut.rushes"_s);
        const auto options = DesktopOptions::read({u"rushes"_s, clip, QUrl::fromLocalFile(list).toString(QUrl::FullyEncoded)});
        QVERIFY(options);
        QCOMPARE(options->files, (QStringList{clip, list}));
        QVERIFY(!options->link);
        QVERIFY(!DesktopOptions::read({u"rushes"_s, make(u"notes.txt"_s)})); // Rushes cannot read it
        QVERIFY(!DesktopOptions::read({u"rushes"_s, folder.filePath(u"gone.mxf"_s)}));
        QVERIFY(!DesktopOptions::read({u"rushes"_s, clip, u"rushes://open/video/v1"_s}));
        QVERIFY(!DesktopOptions::read({u"rushes"_s, u"file://server/share/a.mxf"_s}));
    }

    void readsContrastAndSizes() {
        const auto usual = DesktopOptions::read({u"rushes"_s});
        QVERIFY(usual && !usual->highContrast && usual->roomSizes.isEmpty());
        const auto options = DesktopOptions::read({u"rushes"_s, u"--contrast"_s, u"high"_s, u"--room-at"_s, u"1024x700,1366x768"_s});
        QVERIFY(options && options->highContrast);
        QCOMPARE(options->roomSizes, (QList<QSize>{{1024, 700}, {1366, 768}}));
        for (const auto& [option, value] : {std::pair{u"--contrast"_s, u"much"_s}, std::pair{u"--room-at"_s, u"1024"_s}, std::pair{u"--room-at"_s, u"0x700"_s},
                                            std::pair{u"--room-at"_s, u"1024x700x2"_s}})
            QVERIFY2(!DesktopOptions::read({u"rushes"_s, option, value}), qPrintable(value));
    }

    void refusesWhatIsNoLink_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a path") << QStringList{u"/etc/passwd"_s};
        QTest::newRow("another act") << QStringList{u"rushes://download/video/v1"_s};
        QTest::newRow("two links") << QStringList{u"rushes://open/video/v1"_s, u"rushes://open/video/v2"_s};
        QTest::newRow("a link with an option in it") << QStringList{u"rushes://open/video/v1 --portal https://evil.example"_s};
        QTest::newRow("a megabyte") << QStringList{u"rushes://open/video/"_s + QString(1024 * 1024, u'a')};
    }

    void refusesWhatIsNoLink() {
        QFETCH(QStringList, arguments);
        const auto options = DesktopOptions::read(QStringList{u"rushes"_s} + arguments);
        QVERIFY(!options);
        QVERIFY(options.error().size() < 300);
    }
};

QTEST_GUILESS_MAIN(DesktopOptionsTest)
#include "desktopoptions_test.moc"
