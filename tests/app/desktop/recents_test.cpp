// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recents.h"
#include "core/settings/settings.h"
#include "core/storage/databaselocation.h"

#include <QFile>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;
using Kind = RecentItem::Kind;

class RecentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        open(Storage::DatabaseLocation::sqlite(u"/a/library.sqlite"_s));
    }

    void theNewestComesFirstAndEachOnce() {
        for (int number = 1; number <= 12; ++number) note(Kind::Clip, number);
        note(Kind::ShotList, 12);
        note(Kind::Clip, 5);
        open(Storage::DatabaseLocation::sqlite(u"/a/library.sqlite"_s)); // another run
        const auto items = m_recents->items();
        QCOMPARE(items.size(), Recents::most);
        QCOMPARE(items.at(0), (RecentItem{Kind::Clip, Library::ClipId{u"5"_s}, u"Clip 5 & more"_s}));
        QCOMPARE(items.at(1).kind, Kind::ShotList);
        QCOMPARE(items.at(2).clip, Library::ClipId{u"12"_s});
        QCOMPARE(std::ranges::count(items, Library::ClipId{u"5"_s}, &RecentItem::clip), 1);
    }

    void eachLibraryHasItsOwnAndItsPasswordIsNotKept() {
        note(Kind::Clip, 1);
        open(*Storage::DatabaseLocation::parse(u"postgresql:host=desk password=S3CR3T-CANARY"_s));
        QVERIFY(m_recents->items().isEmpty());
        note(Kind::Clip, 2);
        m_settings->file().sync();
        QFile kept{m_folder->filePath(u"rushes.ini"_s)};
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray text = kept.readAll();
        QVERIFY(text.contains("Clip 2"));
        QVERIFY(!text.contains("S3CR3T") && !text.contains("host=desk"));
    }

    void theMenuLeadsThereAndClears() {
        QMenu menu;
        m_recents->fill(menu);
        QVERIFY(!menu.actions().constFirst()->isEnabled());
        note(Kind::Clip, 1);
        note(Kind::ShotList, 2);
        m_recents->fill(menu);
        QCOMPARE(menu.actions().at(0)->text(), u"Shot list of Clip 2 && more"_s);
        QCOMPARE(menu.actions().at(1)->text(), u"Clip 1 && more"_s);
        QSignalSpy chosen{m_recents.get(), &Recents::chosen};
        menu.actions().at(1)->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().value<RecentItem>().clip, Library::ClipId{u"1"_s});
        m_recents->noteFolder(u"export"_s, m_folder->path());
        menu.findChild<QAction*>(u"clearRecent"_s)->trigger();
        QVERIFY(m_recents->items().isEmpty());
        QCOMPARE(m_recents->folder(u"export"_s), QString{});
    }

    void aFolderIsThereForEachPurpose() {
        m_recents->noteFolder(u"export"_s, u"/share/out"_s); // whether it is there is not asked here
        QCOMPARE(m_recents->folder(u"export"_s), u"/share/out"_s);
        QCOMPARE(m_recents->folder(u"import"_s), QString{});
    }

    void whoDoesNotWantItIsForgotten() {
        note(Kind::Clip, 1);
        m_recents->noteFolder(u"export"_s, m_folder->path());
        m_recents->setRemembering(false);
        QVERIFY(m_recents->items().isEmpty());
        note(Kind::Clip, 2);
        m_recents->noteFolder(u"export"_s, m_folder->path());
        QVERIFY(m_recents->items().isEmpty());
        QCOMPARE(m_recents->folder(u"export"_s), QString{});
        m_recents->setRemembering(true);
        QVERIFY(m_recents->items().isEmpty()); // what was is gone
    }

    void aClipThatIsGoneIsForgotten() {
        note(Kind::Clip, 1);
        note(Kind::ShotList, 1);
        note(Kind::Clip, 2);
        m_recents->forget(Library::ClipId{u"1"_s});
        QCOMPARE(m_recents->items().size(), 1);
    }

private:
    void open(const Storage::DatabaseLocation& library) {
        m_recents.reset();
        m_settings = std::make_unique<Settings::Settings>(m_folder->filePath(u"rushes.ini"_s));
        m_recents = std::make_unique<Recents>(*m_settings, library);
    }
    void note(Kind kind, int number) {
        m_recents->note({.kind = kind, .clip = Library::ClipId{QString::number(number)}, .title = u"Clip %1 & more"_s.arg(number)});
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Settings::Settings> m_settings;
    std::unique_ptr<Recents> m_recents;
};

QTEST_MAIN(RecentsTest)
#include "recents_test.moc"
