// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/storage/connection.h"
#include "tests/support/await.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;
using Storage::Dialect;

namespace {

const QString portal = u"https://portal.example"_s;

QDateTime at(int hour) { return QDateTime{QDate{2026, 2, 12}, QTime{hour, 0}, QTimeZone::UTC}; }

PortalWord corrected(const QString& video, int hour, const QStringList& what) {
    return {.portal = portal, .videoId = video, .change = PortalWord::Change::Corrected, .at = at(hour), .what = what};
}
PortalWord withdrawn(const QString& video, int hour) { return {.portal = portal, .videoId = video, .change = PortalWord::Change::Withdrawn, .at = at(hour)}; }
PortalWord restored(const QString& video, int hour) { return {.portal = portal, .videoId = video, .change = PortalWord::Change::Restored, .at = at(hour)}; }

} // namespace

class PortalNoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }

    void init() {
        QFETCH_GLOBAL(Storage::Dialect, dialect);
        m_folder.emplace();
        m_location = m_databases.fresh(dialect);
        open();
        m_rootId = await(MediaRoots{*m_database, u"desk"_s}.placeOf(m_folder->filePath(u"a.mxf"_s))).value().rootId;
    }
    void cleanup() {
        m_clips.reset();
        m_database.reset();
    }

    void aClipOfAnItemHearsWhatItsPortalSays() {
        const ClipId wide = add(u"wide.mxf"_s, u"V-1"_s);
        const ClipId proxy = add(u"proxy.mp4"_s, u"V-1"_s); // another rendition of the same video
        const ClipId other = add(u"other.mxf"_s, u"V-2"_s);
        QSignalSpy changed{m_clips.get(), &ClipRepository::changed};
        QCOMPARE(hear({corrected(u"V-1"_s, 9, {u"title"_s, u"embargo"_s})}), (QList{wide, proxy}));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(await(m_clips->clipsOfItem(portal, u"V-1"_s, {})).value(), (QList{wide, proxy}));
        QCOMPARE(await(m_clips->clipsOfItem(portal, u"V-3"_s, {})).value(), QList<ClipId>{});
        const PortalNotice notice = of(wide);
        QCOMPARE(notice.kind, PortalNotice::Kind::Corrected);
        QCOMPARE(notice.at, at(9));
        QCOMPARE(notice.what, (QStringList{u"embargo"_s, u"title"_s}));
        QVERIFY(notice.isOpen());
        QVERIFY(of(proxy).isOpen());
        QVERIFY(!of(other).isOpen());
    }

    void aPhotoIsNoVideoAndPortalsAreKeptApart() {
        Clip photo = newClip(u"photo.jpg"_s);
        photo.photoId = u"7"_s;
        const ClipId id = await(m_clips->add(photo)).value().id;
        QCOMPARE(await(m_clips->clip(id)).value()->photoId, u"7"_s);
        QCOMPARE(hear({withdrawn(u"7"_s, 9)}), QList<ClipId>{});
        PortalWord elsewhere{.portal = u"https://other.example"_s, .photoId = u"7"_s, .change = PortalWord::Change::Withdrawn, .at = at(9)};
        QCOMPARE(hear({elsewhere}), QList<ClipId>{});
        elsewhere.portal = portal;
        QCOMPARE(hear({elsewhere}), QList{id});
    }

    void aPersonsOwnFilesAreNobodysItems() {
        Clip own = newClip(u"own.mov"_s);
        own.portal.clear();
        const ClipId id = await(m_clips->add(own)).value().id;
        QCOMPARE(hear({{.portal = {}, .change = PortalWord::Change::Withdrawn, .at = at(9)}, {.portal = portal, .change = PortalWord::Change::Withdrawn}}),
                 QList<ClipId>{});
        QVERIFY(!of(id).isOpen());
    }

    void whatIsSeenStaysSeenWhoeverTellsItAgain() {
        const ClipId clip = add(u"a.mxf"_s, u"V-1"_s);
        hear({corrected(u"V-1"_s, 9, {u"title"_s})});
        QVERIFY(await(m_clips->markSeen({clip})));
        QVERIFY(!of(clip).isOpen());
        open(); // kept
        QVERIFY(!of(clip).isOpen());
        QCOMPARE(of(clip).kind, PortalNotice::Kind::Corrected);
        // Another computer's sync comes later to the same correction.
        QCOMPARE(hear({corrected(u"V-1"_s, 9, {u"title"_s})}), QList<ClipId>{});
        QVERIFY(!of(clip).isOpen());
        // A new one is new.
        QCOMPARE(hear({corrected(u"V-1"_s, 10, {u"terms"_s})}), QList{clip});
        QVERIFY(of(clip).isOpen());
        QCOMPARE(of(clip).what, QStringList{u"terms"_s});
    }

    void twoUnseenCorrectionsAreOneToLookAt() {
        const ClipId clip = add(u"a.mxf"_s, u"V-1"_s);
        hear({corrected(u"V-1"_s, 9, {u"title"_s}), corrected(u"V-1"_s, 10, {u"terms"_s, u"title"_s})});
        QCOMPARE(of(clip).what, (QStringList{u"terms"_s, u"title"_s}));
        QCOMPARE(of(clip).at, at(10));
    }

    void whatWasTakenBackAndComesAgainSaysNothing() {
        const ClipId clip = add(u"a.mxf"_s, u"V-1"_s);
        QCOMPARE(hear({restored(u"V-1"_s, 8)}), QList<ClipId>{});
        hear({withdrawn(u"V-1"_s, 9)});
        QCOMPARE(of(clip).kind, PortalNotice::Kind::Withdrawn);
        QVERIFY(await(m_clips->markSeen({clip})));
        QCOMPARE(await(m_clips->hear({withdrawn(u"V-1"_s, 11)}))->first().clips, QList{clip});
        QCOMPARE(hear({withdrawn(u"V-1"_s, 11)}), QList<ClipId>{}); // known, and seen
        QCOMPARE(hear({restored(u"V-1"_s, 12)}), QList{clip});
        QCOMPARE(of(clip).kind, PortalNotice::Kind::None);
        QCOMPARE(hear({withdrawn(u"V-1"_s, 13)}), QList{clip}); // once more is news
        QVERIFY(of(clip).isOpen());
    }

    void aPortalMakesNobodysEditStale() {
        const ClipId id = add(u"a.mxf"_s, u"V-1"_s);
        Clip edited = await(m_clips->clip(id)).value().value();
        hear({withdrawn(u"V-1"_s, 9)});
        edited.note = u"kept"_s;
        QVERIFY(await(m_clips->update(edited)));
        QCOMPARE(await(m_clips->clip(id)).value()->note, u"kept"_s);
        QVERIFY(of(id).isOpen()); // and no edit takes the notice away
    }

    void aLibraryOfTheFirstFormKeepsItsClips() {
        QFETCH_GLOBAL(Storage::Dialect, dialect);
        const ClipId id = add(u"a.mxf"_s, u"V-1"_s);
        QVERIFY(await(m_clips->tag({id}, {u"council"_s}, {})));
        QVERIFY(await(m_database->runInTransaction([dialect](Storage::Connection& connection) { return asInTheFirstForm(connection, dialect); })));
        open();
        const auto clip = await(m_clips->clip(id));
        QVERIFY(clip && *clip);
        QCOMPARE((*clip)->videoId, u"V-1"_s);
        QCOMPARE((*clip)->tags, QStringList{u"council"_s});
        QCOMPARE((*clip)->portalNotice, PortalNotice{});
        QCOMPARE(hear({withdrawn(u"V-1"_s, 9)}), QList{id});
    }

private:
    /// Takes away what the second migration and those after it added.
    static Storage::StorageResult<void> asInTheFirstForm(Storage::Connection& connection, Dialect dialect) {
        const bool server = dialect == Dialect::Postgresql;
        QStringList steps{u"DROP VIEW clip_with_tags"_s, u"DROP INDEX clip_of_item"_s, u"DROP INDEX clip_awaited"_s,
                          u"DROP TABLE shorthand"_s,     u"DROP TABLE import_seen"_s,  u"DROP TABLE removed_clip"_s};
        for (const auto& index : {"name"_L1, "duration"_L1, "start"_L1, "codec"_L1, "size"_L1}) steps.append(u"DROP INDEX clip_by_"_s + index);
        steps.append(u"DROP INDEX clip_of_portal"_s);
        if (server) steps.append(u"ALTER TABLE clip DROP COLUMN facts_parts"_s);
        if (!server) {
            for (const auto& trigger : {"come"_L1, "go"_L1, "change"_L1}) steps.append(u"DROP TRIGGER clip_words_"_s + trigger);
            steps.append(u"DROP TABLE clip_words"_s);
        }
        for (const auto& column : {"photo_id"_L1, "portal_notice"_L1, "portal_notice_at"_L1, "portal_notice_what"_L1, "portal_notice_seen"_L1,
                                   "portal_file_name"_L1, "rendition"_L1, "rendition_role"_L1, "published_at"_L1, "embargo_until"_L1, "languages"_L1,
                                   "keywords"_L1, "captions"_L1, "shots_taken"_L1, "awaited"_L1, "arriving"_L1, "arriving_on"_L1, "trashed_at"_L1})
            steps.append(u"ALTER TABLE clip DROP COLUMN "_s + column);
        steps.append(u"CREATE VIEW clip_with_tags AS SELECT clip.*, '' AS tags FROM clip"_s);
        steps.append({u"DROP TABLE marker"_s, u"DROP TABLE clip_shot_text"_s, u"DROP TABLE collection_clip"_s, u"DROP TABLE collection"_s,
                      u"DROP TABLE tag_synonym"_s, u"DROP INDEX tag_of_parent"_s});
        for (const auto& column : {"parent_id"_L1, "colour"_L1, "listed"_L1}) steps.append(u"ALTER TABLE tag DROP COLUMN "_s + column);
        if (server) steps.append(u"ALTER TABLE clip_range ALTER COLUMN id SET GENERATED ALWAYS"_s);
        else steps.append({u"DROP TRIGGER clip_range_removed"_s, u"DROP TABLE clip_range_number"_s});
        steps.append(server ? u"DELETE FROM schema_migrations WHERE version > 1"_s : u"PRAGMA user_version = 1"_s);
        for (const QString& step : std::as_const(steps)) {
            if (auto done = connection.execute(step); !done) return done;
        }
        return {};
    }

    void open() {
        m_clips.reset();
        m_database.reset();
        m_database = std::make_unique<Storage::Database>(m_location, librarySchema);
        m_clips = std::make_unique<ClipRepository>(*m_database, u"desk"_s);
    }
    Clip newClip(const QString& name) const {
        Clip clip;
        clip.rootId = m_rootId;
        clip.relativePath = clip.fileName = clip.title = name;
        clip.addedAt = at(8);
        clip.portal = portal;
        return clip;
    }
    ClipId add(const QString& name, const QString& video) {
        Clip clip = newClip(name);
        clip.videoId = video;
        return await(m_clips->add(clip)).value().id;
    }
    /// The clips that say something else now.
    QList<ClipId> hear(const QList<PortalWord>& words) {
        QList<ClipId> changed;
        const auto all = await(m_clips->hear(words)).value();
        for (const Heard& heard : all) changed += heard.changed;
        return changed;
    }
    PortalNotice of(const ClipId& id) { return await(m_clips->clip(id)).value()->portalNotice; }

    Tests::TestDatabases m_databases;
    Storage::DatabaseLocation m_location = Storage::DatabaseLocation::sqlite(u"unused"_s);
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<ClipRepository> m_clips;
    QString m_rootId;
};

QTEST_GUILESS_MAIN(PortalNoticeTest)
#include "portalnotice_test.moc"
