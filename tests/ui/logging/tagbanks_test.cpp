// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/tagbanks.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

class TagBanksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areKeptAsTheyAre() {
        QSettings settings{m_folder.filePath(u"a.ini"_s), QSettings::IniFormat};
        QCOMPARE(TagBanks::from(settings), TagBanks::usual());
        TagBanks banks = TagBanks::usual();
        banks.setTag(1, 9, u"  Šefčovič,  close "_s);
        banks.setTag(0, 1, {});
        banks.add(u"Sport"_s);
        banks.setTag(2, 5, u"goal"_s);
        banks.keepIn(settings);
        QSettings again{m_folder.filePath(u"a.ini"_s), QSettings::IniFormat};
        const TagBanks read = TagBanks::from(again);
        QCOMPARE(read, banks);
        QCOMPARE(read.tag(5, false), u"goal"_s);
        QCOMPARE(read.tag(1, true), QString{}); // the second is the first of the list again
        QCOMPARE(read.banks().at(1).tags.at(8), u"Šefčovič, close"_s);
    }

    void fewerBanksLeaveNothingBehind() {
        QSettings settings{m_folder.filePath(u"b.ini"_s), QSettings::IniFormat};
        TagBanks banks = TagBanks::usual();
        banks.add(u"Sport"_s);
        banks.keepIn(settings);
        banks.remove(2);
        banks.remove(1);
        banks.keepIn(settings);
        QCOMPARE(TagBanks::from(settings).banks().size(), 1);
        banks.remove(0); // the last one stays
        QCOMPARE(banks.banks().size(), 1);
        QCOMPARE(banks.second(), 0);
    }

    void keysThatAreNoneHaveNoTag() {
        const TagBanks banks = TagBanks::usual();
        QCOMPARE(banks.tag(0, false), QString{});
        QCOMPARE(banks.tag(10, true), QString{});
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TagBanksTest)
#include "tagbanks_test.moc"
