// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/places.h"
#include "core/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes::Settings;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembersWhatWasChosen() {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"rushes.ini"_s);
        {
            Settings settings{file};
            QCOMPARE(settings.parallelDownloads(), 2);
            QCOMPARE(settings.clipFolder(u"/somewhere"_s), u"/somewhere"_s);
            settings.setParallelDownloads(5);
            settings.setRateLimit(40'000'000);
            settings.setPortal(u"media.example.int"_s);
            settings.setAuthorities(u"/etc/house.pem"_s);
        }
        const Settings again{file};
        QCOMPARE(again.parallelDownloads(), 5);
        QCOMPARE(again.rateLimit(), 40'000'000);
        QCOMPARE(again.portal(), u"media.example.int"_s);
        QCOMPARE(again.authorities(), u"/etc/house.pem"_s);
    }

    void keepsToItsLimitsWhateverTheFileSays() {
        QTemporaryDir folder;
        QFile file{folder.filePath(u"rushes.ini"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[downloads]\nparallel=900\nrate_limit=-5\n");
        file.close();
        const Settings settings{file.fileName()};
        QCOMPARE(settings.parallelDownloads(), 16);
        QCOMPARE(settings.rateLimit(), 0);
    }

    void putsEverythingBelowOneFolderWhenAsked() {
        const Places places = Places::below(u"/tmp/state"_s);
        for (const QString& path : {places.settingsFile(), places.libraryFile(), places.queueFile(), places.catalogues(), places.pictures(), places.clips})
            QVERIFY2(path.startsWith(u"/tmp/state/"_s), qPrintable(path));
    }

    void partsWhatMayBeDeletedFromWhatMayNot() {
        const Places places = Places::standard();
        QVERIFY(!places.libraryFile().startsWith(places.cache));
        QVERIFY(!places.queueFile().startsWith(places.cache));
        QVERIFY(places.catalogues().startsWith(places.cache));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
