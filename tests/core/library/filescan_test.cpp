// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/filescan.h"
#include "tests/support/databaselibraryfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <unistd.h>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;
using Kind = ClipFinding::Kind;

namespace {

Sha256 digestOfBytes(const QByteArray& bytes) {
    Sha256Hasher hasher;
    hasher.add(bytes);
    return hasher.digest();
}

/// A library over real files: each clip's file holds what it is asked to.
class FileScanTest : public Tests::DatabaseLibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }

    void init() {
        openItsLibrary();
        m_roots = std::make_unique<MediaRoots>(*m_database, u"desk"_s);
        m_scan = std::make_unique<FileScan>(*m_clips, *m_roots);
    }
    void cleanup() {
        m_scan.reset();
        m_roots.reset();
        closeLibrary();
    }

    void whatIsInItsPlaceIsNotTold() {
        add(u"a.mxf"_s, "one"_ba);
        const ScanReport report = scan();
        QCOMPARE(report.here, 1);
        QVERIFY(report.findings.isEmpty());
        QVERIFY(report.unreadable.isEmpty());
        QVERIFY(!report.wasStopped);
    }

    /// Fault 71.
    void aThousandFilesThatWereMovedAndRenamedAreFoundBySizeAndDigestAndRelinkingIsUndone() {
        constexpr int many = 1000;
        QList<ClipId> ids;
        for (int number = 0; number < many; ++number) ids.append(add(u"%1.mxf"_s.arg(number), "frames %1"_ba.replace("%1", QByteArray::number(number))));
        QVERIFY(await(m_clips->tag({ids.at(7)}, {u"quote"_s}, {})));
        QVERIFY(QDir{folder()}.mkpath(u"2026/renamed"_s));
        for (int number = 0; number < many; ++number) move(u"%1.mxf"_s.arg(number), u"2026/renamed/clip-%1.mxf"_s.arg(many - number));
        const ScanReport report = scan();
        QCOMPARE(report.of(Kind::Moved).size(), many);
        QCOMPARE(report.findings.size(), many);
        const Edits done = relink(report);
        QCOMPARE(done.size(), many);
        for (int number = 0; number < many; number += 97) {
            const Clip now = clip(ids.at(number));
            QCOMPARE(now.path, folder() + u"/2026/renamed/clip-%1.mxf"_s.arg(many - number));
            QCOMPARE(now.fileName, u"clip-%1.mxf"_s.arg(many - number));
            QCOMPARE(now.presence, Presence::Here);
        }
        QCOMPARE(clip(ids.at(7)).tags, QStringList{u"quote"_s});
        QVERIFY(scan().findings.isEmpty());
        make(inverse(done));
        QCOMPARE(clip(ids.at(7)).path, folder() + u"/7.mxf"_s);
        QCOMPARE(clip(ids.at(7)).tags, QStringList{u"quote"_s});
        QCOMPARE(scan().of(Kind::Moved).size(), many);
    }

    void aNameAloneProvesNothing() {
        const ClipId id = add(u"a.mxf"_s, "the real one"_ba);
        QVERIFY(QFile::remove(folder() + u"/a.mxf"_s));
        write(u"elsewhere/a.mxf"_s, "another size"_ba + "!");
        write(u"further/a.mxf"_s, "other frames"_ba);
        const ScanReport report = scan();
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings.first().kind, Kind::Missing);
        QCOMPARE(report.findings.first().clip.id, id);
        QVERIFY(relink(report).isEmpty());
    }

    void withoutADigestNothingIsProved() {
        add(u"a.mxf"_s, "the real one"_ba, false);
        add(u"empty.mxf"_s, {});
        move(u"a.mxf"_s, u"b/a.mxf"_s);
        move(u"empty.mxf"_s, u"b/empty.mxf"_s);
        const ScanReport report = scan();
        QCOMPARE(report.of(Kind::Missing).size(), 2);
        QVERIFY(std::ranges::none_of(report.findings, &ClipFinding::isProvable));
    }

    void aChangedFileIsSaidAndNotTaken() {
        const ClipId longer = add(u"longer.mxf"_s, "one"_ba);
        const ClipId same = add(u"same.mxf"_s, "two"_ba);
        write(u"longer.mxf"_s, "one and more"_ba);
        write(u"same.mxf"_s, "owt"_ba);
        // Of the same size: only who reads it can know.
        QCOMPARE(scan().findings.size(), 1);
        const ScanReport report = scan({.isThorough = true});
        QCOMPARE(report.of(Kind::Changed).size(), 2);
        QCOMPARE(report.here, 0);
        QVERIFY(relink(report).isEmpty());
        QCOMPARE(clip(longer).size, ByteCount{3});
        QCOMPARE(clip(same).sha256, digestOfBytes("two"_ba));
    }

    void aFileThatIsAnotherClipsIsNotTaken() {
        add(u"a.mxf"_s, "the same frames"_ba);
        add(u"copy.mxf"_s, "the same frames"_ba);
        QVERIFY(QFile::remove(folder() + u"/a.mxf"_s));
        const ScanReport report = scan();
        QCOMPARE(report.here, 1);
        QCOMPARE(report.findings.first().kind, Kind::Missing);
    }

    void ofSeveralTheOneWithItsNameIsTaken() {
        const ClipId one = add(u"one.mxf"_s, "the same frames"_ba);
        const ClipId two = add(u"two.mxf"_s, "the same frames"_ba);
        move(u"one.mxf"_s, u"z/one.mxf"_s);
        move(u"two.mxf"_s, u"a/two.mxf"_s);
        relink(scan());
        QCOMPARE(clip(one).relativePath, u"z/one.mxf"_s);
        QCOMPARE(clip(two).relativePath, u"a/two.mxf"_s);
    }

    void theLikeliestOfEqualFilesIsProposedAndAllAreTold() {
        const ClipId id = add(u"day 1/a.mxf"_s, "the same frames"_ba);
        move(u"day 1/a.mxf"_s, u"far/old.mxf"_s);
        for (const QString& name : {u"new.mxf"_s, u"else/a.mxf"_s, u"moved/day 1/a.mxf"_s}) write(name, "the same frames"_ba);
        write(u"other.mxf"_s, "the same framez"_ba); // of the same size
        age(u"far/old.mxf"_s, 300);
        age(u"moved/day 1/a.mxf"_s, 200); // the name, then the folders, come before the time
        age(u"else/a.mxf"_s, 100);
        const ScanReport report = scan();
        QCOMPARE(report.findings.size(), 1);
        const ClipFinding& found = report.findings.first();
        QCOMPARE(found.kind, Kind::Moved);
        QVERIFY(found.isAmbiguous);
        QStringList equals;
        for (const EqualFile& file : found.equals) equals.append(QDir{folder()}.relativeFilePath(file.path));
        QCOMPARE(equals, (QStringList{u"moved/day 1/a.mxf"_s, u"else/a.mxf"_s, u"new.mxf"_s, u"far/old.mxf"_s}));
        QCOMPARE(found.path, found.equals.first().path);
        relink(report);
        QCOMPARE(clip(id).relativePath, u"moved/day 1/a.mxf"_s);
    }

    void anotherOfTheEqualFilesCanBeChosen() {
        const ClipId id = add(u"a.mxf"_s, "the same frames"_ba);
        move(u"a.mxf"_s, u"x/a.mxf"_s);
        write(u"y/b.mxf"_s, "the same frames"_ba);
        ScanReport report = scan();
        report.findings.first().path = folder() + u"/y/b.mxf"_s;
        relink(report);
        QCOMPARE(clip(id).relativePath, u"y/b.mxf"_s);
    }

    void asManyFilesAsClipsLeaveNoDoubt() {
        add(u"one.mxf"_s, "the same frames"_ba);
        add(u"two.mxf"_s, "the same frames"_ba);
        move(u"one.mxf"_s, u"z/one.mxf"_s);
        QVERIFY(QFile::remove(folder() + u"/two.mxf"_s));
        ScanReport report = scan();
        QCOMPARE(report.of(Kind::Moved).size(), 1);
        QCOMPARE(report.of(Kind::Moved).constFirst().clip.fileName, u"one.mxf"_s);
        QVERIFY(!report.of(Kind::Moved).constFirst().isAmbiguous);
        QVERIFY(report.of(Kind::Missing).constFirst().equals.isEmpty());
        write(u"y/two.mxf"_s, "the same frames"_ba);
        report = scan();
        QCOMPARE(report.of(Kind::Moved).size(), 2);
        for (const ClipFinding& finding : report.findings) {
            QVERIFY(!finding.isAmbiguous);
            QCOMPARE(QFileInfo{finding.path}.fileName(), finding.clip.fileName);
        }
        write(u"x/three.mxf"_s, "the same frames"_ba);
        for (const ClipFinding& finding : scan().findings) QVERIFY(finding.isAmbiguous);
    }

    /// Cameras that write so much a second make many files of one size: those that are not equal are not read whole once all is found.
    void filesOfTheSameSizeAreNotAllRead() {
        constexpr int big = 1'000'000;
        add(u"a.mxf"_s, QByteArray{big, 'a'});
        move(u"a.mxf"_s, u"b/a.mxf"_s);
        for (const char other : {'c', 'd', 'e'}) write(u"other/%1.mxf"_s.arg(other), QByteArray{big, other});
        QCOMPARE(scan().of(Kind::Moved).size(), 1);
        QCOMPARE(m_scan->progress().bytesRead, big);
    }

    void filesThatHaveChangedNamesWithEachOtherAreRelinkedTogether() {
        const ClipId first = add(u"1.mxf"_s, "first"_ba);
        const ClipId second = add(u"2.mxf"_s, "second"_ba);
        const ClipId third = add(u"3.mxf"_s, "the third"_ba);
        move(u"3.mxf"_s, u"free.mxf"_s);
        move(u"2.mxf"_s, u"3.mxf"_s);
        move(u"1.mxf"_s, u"2.mxf"_s);
        move(u"free.mxf"_s, u"1.mxf"_s);
        const Edits done = relink(scan());
        QCOMPARE(done.size(), 3);
        QCOMPARE(clip(first).relativePath, u"2.mxf"_s);
        QCOMPARE(clip(second).relativePath, u"3.mxf"_s);
        QCOMPARE(clip(third).relativePath, u"1.mxf"_s);
        QVERIFY(scan({.isThorough = true}).findings.isEmpty());
        make(inverse(done));
        QCOMPARE(clip(third).relativePath, u"3.mxf"_s);
    }

    /// Fault 70.
    void aDriveThatIsAwayLosesNothing() {
        const ClipId id = add(u"day/a.mxf"_s, "one"_ba);
        QVERIFY(await(m_clips->tag({id}, {u"quote"_s}, {})));
        make({RatingEdit{id, 0, 4}});
        const QString away = folder() + u"-away"_s;
        QVERIFY(QDir{}.rename(folder(), away));
        const ScanReport report = scan({.isThorough = true});
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings.first().kind, Kind::Away);
        QVERIFY(relink(report).isEmpty());
        QCOMPARE(clip(id).presence, Presence::RootAway);
        QCOMPARE(clip(id).tags, QStringList{u"quote"_s});
        QCOMPARE(clip(id).rating, 4);
        // So it is where the place of the drive stays behind, empty.
        QVERIFY(QDir{}.mkpath(folder()));
        QCOMPARE(scan().findings.first().kind, Kind::Away);
        QVERIFY(QDir{}.rmdir(folder()));
        QVERIFY(QDir{}.rename(away, folder()));
        QVERIFY(scan().findings.isEmpty());
        QCOMPARE(clip(id).presence, Presence::Here);
    }

    void whatIsAwayIsLookedForWhereSomebodySays() {
        QTemporaryDir other;
        const ClipId id = add(u"day/a.mxf"_s, "one"_ba);
        const ClipId flat = add(u"b.mxf"_s, "two!"_ba);
        const QString mounted = other.filePath(u"RAID 1"_s);
        QVERIFY(QDir{}.rename(folder(), mounted));
        const ScanRequest request{.folders = {mounted}};
        const ScanReport report = scan(request);
        QCOMPARE(report.of(Kind::Moved).size(), 2);
        relink(report, request.folders);
        QCOMPARE(clip(id).path, mounted + u"/day/a.mxf"_s);
        QCOMPARE(clip(id).presence, Presence::Here);
        QCOMPARE(clip(id).rootId, clip(flat).rootId); // the named folder is the root of all
        QVERIFY(QDir{}.rename(mounted, folder()));
    }

    void aCopyElsewhereIsNoReasonToLeaveADriveThatIsAway() {
        QTemporaryDir other;
        const ClipId id = add(u"a.mxf"_s, "one"_ba);
        QVERIFY(await(m_roots->placeOf(other.filePath(u"x.mxf"_s))));
        QVERIFY(QFile::copy(folder() + u"/a.mxf"_s, other.filePath(u"a.mxf"_s)));
        QVERIFY(QDir{}.rename(folder(), folder() + u"-away"_s));
        QCOMPARE(scan().findings.first().kind, Kind::Away);
        QVERIFY(QDir{}.rename(folder() + u"-away"_s, folder()));
        QCOMPARE(clip(id).presence, Presence::Here);
    }

    void partsLinksAndWhatIsHiddenAreNotLookedAt() {
        add(u"a.mxf"_s, "one"_ba);
        QTemporaryDir other;
        QVERIFY(QFile::rename(folder() + u"/a.mxf"_s, other.filePath(u"a.mxf"_s)));
        QVERIFY(QFile::link(other.filePath(u"a.mxf"_s), folder() + u"/link.mxf"_s));
        QVERIFY(QFile::link(other.path(), folder() + u"/folder"_s));
        write(u"a.mxf.12.part"_s, "one"_ba);
        write(u".Trash-1000/files/a.mxf"_s, "one"_ba);
        QCOMPARE(scan().findings.first().kind, Kind::Missing);
        QCOMPARE(scan({.folders = {other.path()}}).findings.first().kind, Kind::Moved);
    }

    void whatCannotBeReadIsNamed() {
        add(u"a.mxf"_s, "one"_ba);
        QCOMPARE(scan({.folders = {folder() + u"/nowhere"_s}}).unreadable, QStringList{folder() + u"/nowhere"_s});
        if (::geteuid() == 0) QSKIP("everything can be read here");
        QVERIFY(QFile::setPermissions(folder() + u"/a.mxf"_s, QFile::WriteOwner));
        const ScanReport report = scan({.isThorough = true});
        QCOMPARE(report.unreadable, QStringList{folder() + u"/a.mxf"_s});
        QCOMPARE(report.here, 0);
    }

    void aPlaceThatIsTakenMeanwhileRefusesAll() {
        const ClipId one = add(u"one.mxf"_s, "one"_ba);
        const ClipId two = add(u"two.mxf"_s, "two"_ba);
        const MediaPlace free{m_rootId, u"free.mxf"_s};
        QCOMPARE(refused({PlaceEdit{one, {m_rootId, u"one.mxf"_s}, free}, PlaceEdit{two, {m_rootId, u"two.mxf"_s}, free}}), Storage::StorageFault::Conflict);
        QCOMPARE(refused({PlaceEdit{one, {m_rootId, u"one.mxf"_s}, {m_rootId, u"two.mxf"_s}}}), Storage::StorageFault::Conflict);
        QCOMPARE(refused({PlaceEdit{one, {m_rootId, u"older.mxf"_s}, free}}), Storage::StorageFault::Stale);
        QCOMPARE(clip(one).relativePath, u"one.mxf"_s);
        QCOMPARE(clip(two).relativePath, u"two.mxf"_s);
    }

    void whatIsStoppedSaysSo() {
        add(u"a.mxf"_s, "one"_ba);
        const auto running = m_scan->run({});
        m_scan->stop();
        QVERIFY(await(running).value().wasStopped);
        QVERIFY(!scan().wasStopped);
        QCOMPARE(m_scan->progress().bytesRead, 0); // nothing was lost, so nothing was read
        QVERIFY(!scan({.isThorough = true}).wasStopped);
        QCOMPARE(m_scan->progress().bytesRead, 3);
    }

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }

    void write(const QString& name, const QByteArray& bytes) const {
        const QString path = folder() + u'/' + name;
        QDir{}.mkpath(QFileInfo{path}.path());
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("%s", qPrintable(file.errorString()));
    }

    /// As if it had been written so many seconds earlier.
    void age(const QString& name, int seconds) const {
        QFile file{folder() + u'/' + name};
        if (!file.open(QIODevice::ReadWrite) ||
            !file.setFileTime(QDateTime{QDate{2026, 2, 12}, QTime{8, 0}}.addSecs(-seconds), QFileDevice::FileModificationTime))
            qFatal("%s", qPrintable(file.errorString()));
    }

    void move(const QString& from, const QString& to) const {
        QDir{}.mkpath(QFileInfo{folder() + u'/' + to}.path());
        if (!QFile::rename(folder() + u'/' + from, folder() + u'/' + to)) qFatal("%s could not be moved", qPrintable(from));
    }

    ClipId add(const QString& name, const QByteArray& bytes, bool hasDigest = true) {
        write(name, bytes);
        Clip clip = newClip(name, name);
        clip.size = ByteCount{bytes.size()};
        if (hasDigest) clip.sha256 = digestOfBytes(bytes);
        return await(m_clips->add(clip)).value().id;
    }

    ScanReport scan(const ScanRequest& request = {}) { return await(m_scan->run(request)).value(); }

    Edits relink(const ScanReport& report, const QStringList& folders = {}) { return make(await(m_scan->relinking(report.findings, folders)).value()); }

    std::unique_ptr<MediaRoots> m_roots;
    std::unique_ptr<FileScan> m_scan;
};

} // namespace

QTEST_GUILESS_MAIN(FileScanTest)
#include "filescan_test.moc"
