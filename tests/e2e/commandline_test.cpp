// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "tests/support/commandline.h"
#include "tests/support/portalprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"Harbour-Lamp-72"_s;
const QString email = u"desk@example.org"_s;

enum Exit { Done = 0, Usage = 2, NotSignedIn = 3, PortalDown = 4, NotFound = 6, Disk = 7, Database = 8 };

Sha256 digestOf(const QString& path) {
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(path));
    Sha256Hasher hasher;
    while (!file.atEnd()) hasher.add(file.read(1 << 20));
    return hasher.digest();
}

} // namespace

/// The whole path as a script would go it, with the real programs: from an account to a tagged range, and what is said when it fails.
class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_portal.start());
    }

    void createsAnAccount() {
        QCOMPARE(run({u"whoami"_s}).code, NotSignedIn);
        const Outcome weak = run({u"register"_s, u"--email"_s, email, u"--name"_s, u"News Desk"_s, u"--password-stdin"_s}, u"short"_s);
        QCOMPARE(weak.code, Usage);
        QVERIFY2(weak.problems.contains(u"length"_s), qPrintable(weak.problems));
        const Outcome begun =
            run({u"register"_s, u"--email"_s, email, u"--name"_s, u"News Desk"_s, u"--organisation"_s, u"Example TV"_s, u"--password-stdin"_s, u"--json"_s},
                password);
        QVERIFY2(begun.code == Done, qPrintable(begun.problems));
        QVERIFY(begun.object().value(u"expires_in"_s).toInt() > 1700);

        const QString code = m_portal.codeFor(email);
        QCOMPARE(code.size(), 6);
        const Outcome wrong = run({u"verify"_s, code == u"000000"_s ? u"000001"_s : u"000000"_s});
        QCOMPARE(wrong.code, PortalDown); // the portal said no
        QVERIFY2(wrong.problems.contains(u"4"_s), qPrintable(wrong.problems));
        // As it may be copied from a mail.
        const Outcome verified = run({u"verify"_s, code.first(3) + u' ' + code.sliced(3), u"--json"_s});
        QVERIFY2(verified.code == Done, qPrintable(verified.problems));
        QCOMPARE(run({u"whoami"_s, u"--json"_s}).object().value(u"email"_s).toString(), email);
    }

    void signsOutAndIn() {
        QCOMPARE(run({u"sign-out"_s}).code, Done);
        QCOMPARE(run({u"whoami"_s}).code, NotSignedIn);
        const Outcome wrong = run({u"sign-in"_s, u"--email"_s, email, u"--password-stdin"_s}, u"Not-My-Password-1"_s);
        QCOMPARE(wrong.code, NotSignedIn);
        QVERIFY2(!wrong.problems.isEmpty() && !wrong.problems.contains(u"401"_s), qPrintable(wrong.problems));
        QCOMPARE(run({u"sign-in"_s, u"--email"_s, email, u"--password-stdin"_s}, password).code, Done);
    }

    void keepsTheSessionWhereNobodyElseReadsIt() {
        const QFile::Permissions permissions = QFile::permissions(m_session);
        QVERIFY(permissions & QFile::ReadOwner);
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }

    void bringsABroadcastFileHomeAndIntoTheLibrary() {
        m_video = videoWithBroadcastFile();
        QVERIFY(!m_video.isEmpty());
        QVERIFY(run({u"video"_s, m_video}).output.contains(u"SHA-256"_s));
        const Outcome got = run({u"get"_s, m_video, u"--json"_s});
        QVERIFY2(got.code == Done, qPrintable(got.problems + got.output));
        const QJsonObject download = got.array().first().toObject();
        QCOMPARE(download.value(u"verified"_s).toBool(), true);
        m_path = download.value(u"path"_s).toString();
        QCOMPARE(digestOf(m_path).hex(), download.value(u"sha256"_s).toString());

        const QJsonArray clips = run({u"find"_s, u"--json"_s}).array();
        QCOMPARE(clips.size(), 1);
        const QJsonObject clip = clips.first().toObject();
        m_clip = clip.value(u"id"_s).toString();
        QCOMPARE(clip.value(u"path"_s).toString(), m_path);
        QCOMPARE(clip.value(u"verified"_s).toBool(), true);
        QCOMPARE(clip.value(u"video_id"_s).toString(), m_video);
        QVERIFY(!clip.value(u"country"_s).toString().isEmpty());
    }

    void knowsTheTechnicalFacts() {
        const Outcome shown = run({u"clip"_s, m_clip, u"--json"_s});
        QVERIFY2(shown.output.contains(u"mpeg2video"_s), qPrintable(shown.output));
        QVERIFY2(shown.output.contains(u"10:00:00"_s), qPrintable(shown.output));
    }

    void keepsTheHouseProfile() {
        const QString usual = run({u"profile"_s}).output.trimmed();
        const Outcome wrong = run({u"profile"_s, u"MXF, else ProRess"_s});
        QCOMPARE(wrong.code, Usage);
        QVERIFY2(wrong.problems.contains(u"“ProRess” at character 11"_s), qPrintable(wrong.problems));
        QCOMPARE(run({u"profile"_s, u"DNxHD, else best MP4"_s}).output.trimmed(), u"DNxHD, else MP4"_s);
        QCOMPARE(run({u"profile"_s, u"--json"_s}).object().value(u"house_profile"_s).toString(), u"DNxHD, else MP4"_s);
        const Outcome taken = run({u"get"_s, m_video, u"--no-wait"_s});
        QVERIFY2(taken.output.contains(u"no DNxHD here, so the second choice, MP4"_s), qPrintable(taken.output + taken.problems));
        QString queued;
        const QJsonArray entries = run({u"queue"_s, u"list"_s, u"--json"_s}).array();
        for (const auto& entry : entries) {
            if (entry.toObject().value(u"state"_s) == u"queued"_s) queued = entry.toObject().value(u"id"_s).toString();
        }
        QVERIFY(!queued.isEmpty());
        QCOMPARE(run({u"queue"_s, u"remove"_s, queued}).code, Done);
        QCOMPARE(run({u"profile"_s, usual}).output.trimmed(), usual);
    }

    void logs() {
        QCOMPARE(run({u"tag"_s, m_clip, u"+arrival"_s, u"+b-roll"_s}).code, Done);
        QCOMPARE(run({u"tag"_s, m_clip, u"-b-roll"_s}).code, Done);
        QCOMPARE(run({u"rate"_s, m_clip, u"4"_s}).code, Done);
        const QJsonObject clip = run({u"clip"_s, m_clip, u"--json"_s}).object();
        QCOMPARE(clip.value(u"tags"_s).toArray(), QJsonArray{u"arrival"_s});
        QCOMPARE(clip.value(u"rating"_s).toInt(), 4);
        const Outcome marked =
            run({u"mark"_s, m_clip, u"--in"_s, u"10:00:00:05"_s, u"--out"_s, u"10:00:01:10"_s, u"--tag"_s, u"quote"_s, u"--note"_s, u"usable"_s, u"--json"_s});
        QVERIFY2(marked.code == Done, qPrintable(marked.problems));
        QCOMPARE(marked.object().value(u"frames"_s).toInt(), 30);
        const QJsonArray marks = run({u"marks"_s, m_clip, u"--json"_s}).array();
        // The shots of the portal's list stand among them.
        QVERIFY(std::ranges::any_of(marks, [](const QJsonValue& mark) { return mark.toObject().value(u"in"_s).toString() == "10:00:00:05"_L1; }));
        QCOMPARE(run({u"mark"_s, m_clip, u"--in"_s, u"10:00:00:25"_s, u"--out"_s, u"10:00:01:10"_s}).code, Usage); // no such frame at 25
        QVERIFY(run({u"tags"_s, u"list"_s}).output.contains(u"quote"_s));
    }

    void keepsAVocabulary() {
        const QString file = m_folder.filePath(u"tags.txt"_s);
        QFile text{file};
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("Shots\n\tarrival\n\t\t{coming}\n\tleaving\n");
        text.close();
        QCOMPARE(run({u"tag"_s, m_clip, u"+arrival"_s}).code, Done);
        QCOMPARE(run({u"tags"_s, u"import"_s, file, u"--json"_s}).object().value(u"changed"_s).toInt(), 3);
        QCOMPARE(run({u"find"_s, u"tag:shots"_s, u"--json"_s}).array().size(), 1); // by what its tag is below
        QCOMPARE(run({u"tags"_s, u"rename"_s, u"coming"_s, u"leaving"_s}).code, 1);
        QCOMPARE(run({u"tags"_s, u"merge"_s, u"arrival"_s, u"leaving"_s}).code, Done);
        QCOMPARE(run({u"find"_s, u"tag:leaving"_s, u"--json"_s}).array().size(), 1);
        QCOMPARE(run({u"tags"_s, u"export"_s}).output, u"quote\nShots\n    leaving\n        {arrival}\n        {coming}\n"_s);
        QVERIFY(run({u"tags"_s, u"export"_s, file}).code != Done); // what is there stays
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().startsWith("Shots\n\tarrival"));
        text.close();
        QCOMPARE(run({u"tags"_s, u"export"_s, file + u".new"_s}).code, Done);
        QCOMPARE(run({u"tags"_s, u"delete"_s, u"nowhere"_s}).code, NotFound);
    }

    void goesOutToAnEditSuiteAndComesBack() {
        const QString list = m_folder.filePath(u"selects.edl"_s);
        const Outcome out = run({u"export"_s, m_clip, u"--as"_s, u"edl"_s, u"-o"_s, list, u"--json"_s});
        QCOMPARE(out.code, Done);
        QVERIFY(out.object().value("shots"_L1).toInt() > 0);
        const Outcome taken = run({u"export"_s, m_clip, u"--as"_s, u"edl"_s, u"-o"_s, list});
        QCOMPARE(taken.code, Disk);
        QVERIFY2(taken.problems.contains("There is a file"_L1), qPrintable(taken.problems));
        // What went out is there already; with the note changed, as in an edit suite, it is new.
        QCOMPARE(run({u"import"_s, list, u"--json"_s}).array().first()["added"_L1].toInt(), 0);
        QFile file{list};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray changed = file.readAll();
        file.close();
        changed.replace("* COMMENT: ", "* COMMENT: Cut ");
        const QString back = m_folder.filePath(u"back.edl"_s);
        QFile other{back};
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(changed);
        other.close();
        const Outcome in = run({u"import"_s, back, u"--json"_s});
        QCOMPARE(in.code, Done);
        QVERIFY(in.array().first()["added"_L1].toInt() >= 1);
        // On paper, by the program beside it, which a build without a window has not.
        const QString paper = m_folder.filePath(u"list.pdf"_s);
        const bool prints = QFile::exists(QStringLiteral(RUSHES_BIN_DIR "/rushes-print"));
        QCOMPARE(run({u"export"_s, m_clip, u"--as"_s, u"pdf"_s, u"-o"_s, paper}).code, prints ? Done : Disk);
        QFile printed{paper};
        QCOMPARE(printed.open(QIODevice::ReadOnly) && printed.read(5) == "%PDF-", prints);
        QCOMPARE(run({u"export"_s, m_clip, u"--as"_s, u"parchment"_s, u"-o"_s, list}).code, Usage);
    }

    void readsADopeSheet() {
        QFile sheet{m_folder.filePath(u"sheet.txt"_s)};
        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write("SHOTLIST:\n1. 0:00 Wide\n2. 0:01 SOUNDBITE (English) Jane Doe, Minister: \"Thank you\"\n");
        sheet.close();
        const Outcome read = run({u"dope"_s, sheet.fileName(), u"--clip"_s, m_clip, u"--json"_s});
        QVERIFY2(read.code == Done, qPrintable(read.problems));
        QCOMPARE(read.array().size(), 2);
        QCOMPARE(read.array().at(1)["in"_L1].toString(), u"10:00:01:00"_s);
        const qsizetype before = run({u"marks"_s, m_clip, u"--json"_s}).array().size();
        QCOMPARE(run({u"dope"_s, sheet.fileName(), u"--clip"_s, m_clip, u"--add"_s}).code, Done);
        QCOMPARE(run({u"marks"_s, m_clip, u"--json"_s}).array().size(), before + 2);
    }

    void keepsASidecarBesideTheClip() {
        const QString path = run({u"clip"_s, m_clip, u"--json"_s}).object()["path"_L1].toString() + u".xmp"_s;
        QVERIFY(!QFile::exists(path));
        QCOMPARE(run({u"sidecars"_s, u"on"_s}).code, Done);
        QCOMPARE(run({u"tag"_s, m_clip, u"+harbour"_s}).code, Done);
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray sidecar = file.readAll();
        file.close();
        QVERIFY(sidecar.contains("<rdf:li>harbour</rdf:li>"));
        // Another program adds a tag where it finds the list of them.
        sidecar.replace("<rdf:li>harbour</rdf:li>", "<rdf:li>harbour</rdf:li><rdf:li>by night</rdf:li>");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sidecar);
        file.close();
        const Outcome brought = run({u"sidecars"_s, m_clip, u"--json"_s});
        QVERIFY2(brought.code == Done, qPrintable(brought.problems));
        QCOMPARE(brought.array().first()["state"_L1].toString(), u"taken in"_s);
        QVERIFY(run({u"clip"_s, m_clip, u"--json"_s}).object()["tags"_L1].toArray().contains(u"by night"_s));
        QCOMPARE(run({u"sidecars"_s, u"off"_s}).code, Done);
        decideTheSidecar(path);
        QVERIFY(QFile::remove(path));
        QCOMPARE(run({u"export"_s, m_clip, u"--as"_s, u"xmp"_s, u"-o"_s, m_folder.filePath(u"sidecars"_s)}).code, Done);
        QCOMPARE(QDir{m_folder.filePath(u"sidecars"_s)}.entryList({u"*.xmp"_s}).size(), 1);
    }

    void findsAFileThatWasMovedAndRelinksIt() {
        const QString path = run({u"clip"_s, m_clip, u"--json"_s}).object()["path"_L1].toString();
        QCOMPARE(run({u"scan"_s}).code, Done);
        const QString moved = QFileInfo{path}.path() + u"/moved/under another name.mxf"_s;
        QVERIFY(QDir{}.mkpath(QFileInfo{moved}.path()));
        QVERIFY(QFile::rename(path, moved));
        const Outcome found = run({u"scan"_s, u"--json"_s});
        QCOMPARE(found.code, 1);
        const QJsonObject finding = found.object().value("findings"_L1).toArray().first().toObject();
        QCOMPARE(finding["finding"_L1].toString(), u"moved"_s);
        QCOMPARE(finding["found"_L1].toString(), moved);
        QCOMPARE(run({u"clip"_s, m_clip, u"--json"_s}).object()["path"_L1].toString(), path); // nothing is changed unasked
        const Outcome relinked = run({u"scan"_s, u"--relink"_s, u"--json"_s});
        QVERIFY2(relinked.code == Done, qPrintable(relinked.problems));
        QCOMPARE(relinked.object().value("relinked"_L1).toInt(), 1);
        QCOMPARE(run({u"clip"_s, m_clip, u"--json"_s}).object()["path"_L1].toString(), moved);
        // And back, for those who come after.
        QVERIFY(QFile::rename(moved, path));
        QCOMPARE(run({u"scan"_s, u"--relink"_s}).code, Done);
        QCOMPARE(run({u"clip"_s, m_clip, u"--json"_s}).object()["path"_L1].toString(), path);
    }

    void doesNotOverwriteAFileOfTheUsers() {
        QVERIFY(QFile::remove(m_path));
        QFile theirs{m_path};
        QVERIFY(theirs.open(QIODevice::WriteOnly));
        theirs.write("mine");
        theirs.close();
        const Outcome again = run({u"get"_s, m_video, u"--json"_s});
        QVERIFY2(again.code == Done, qPrintable(again.problems));
        QVERIFY(again.array().first().toObject().value(u"path"_s).toString() != m_path);
        QVERIFY(theirs.open(QIODevice::ReadOnly));
        QCOMPARE(theirs.readAll(), "mine");
    }

    void findsAChangedFile() {
        const Outcome verified = run({u"verify"_s});
        QCOMPARE(verified.code, 5);
        QVERIFY2(verified.output.contains(u"changed"_s) && verified.output.contains(u"whole"_s), qPrintable(verified.output));
    }

    void saysThatAFolderCannotBeWritten() {
        // A file where the folder should be stops root as well.
        const QString blocked = m_folder.filePath(u"blocked"_s);
        QFile file{blocked};
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Outcome refused = run({u"get"_s, m_video, u"--rendition"_s, u"proxy"_s, u"--to"_s, blocked});
        QVERIFY2(refused.code == Disk, qPrintable(QString::number(refused.code) + refused.problems + refused.output));
        QVERIFY2(refused.output.contains(blocked), qPrintable(refused.output));
        QCOMPARE(run({u"queue"_s, u"remove"_s, u"all"_s}).code, Done);
        QVERIFY(!file.readAll().size());
    }

    void goesOnAfterBeingKilledInTheMiddle() {
        QCOMPARE(run({u"queue"_s, u"limit"_s, u"400k"_s}).code, Done);
        QProcess killed;
        desk().start(killed, {u"get"_s, m_video, u"--rendition"_s, u"broadcast"_s, u"--to"_s, m_folder.filePath(u"killed"_s)});
        const QDir folder{m_folder.filePath(u"killed"_s)};
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(folder.entryInfoList({u"*.part"_s}), [](const QFileInfo& part) { return part.size() > 600'000; }), 60'000);
        ::kill(static_cast<pid_t>(killed.processId()), SIGKILL);
        QVERIFY(killed.waitForFinished());
        QCOMPARE(folder.entryList({u"*.mxf"_s}).size(), 0);
        QCOMPARE(run({u"queue"_s, u"limit"_s, u"off"_s}).code, Done);
        const Outcome resumed = run({u"queue"_s, u"run"_s, u"--json"_s});
        QVERIFY2(resumed.code == Done, qPrintable(resumed.problems + resumed.output));
        const QStringList files = folder.entryList({u"*.mxf"_s});
        QCOMPARE(files.size(), 1);
        QCOMPARE(folder.entryList({u"*.part"_s}).size(), 0);
        QCOMPARE(digestOf(folder.filePath(files.first())).hex(), resumed.array().first().toObject().value(u"sha256"_s).toString());
    }

    void saysWhatItDoesNotUnderstand() {
        QCOMPARE(run({}).code, Usage);
        QCOMPARE(run({u"frobnicate"_s}).code, Usage);
        QCOMPARE(run({u"get"_s}).code, Usage);
        QCOMPARE(run({u"find"_s, u"--no-such-option"_s}).code, Usage);
        QCOMPARE(run({u"fetch"_s, u"ftp://example.org/x"_s}).code, Usage);
    }

    void keepsNoSecretInItsFiles() {
        // The session file is the one place that was asked for.
        QDirIterator files{m_folder.filePath(u"state"_s), QDir::Files, QDirIterator::Subdirectories};
        while (files.hasNext()) {
            QFile file{files.next()};
            if (file.fileName().endsWith(u".mxf"_s)) continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(password.toUtf8()), qPrintable(file.fileName()));
        }
    }

private:
    /// The clip and its sidecar say different things of the rating and the note: each field is decided by itself.
    void decideTheSidecar(const QString& path) {
        QCOMPARE(run({u"rate"_s, m_clip, u"5"_s}).code, Done);
        QCOMPARE(run({u"note"_s, m_clip, u"Ours"_s}).code, Done);
        QCOMPARE(run({u"sidecars"_s, m_clip}).code, Done);
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray sidecar = file.readAll();
        file.close();
        sidecar.replace("<xmp:Rating>5<", "<xmp:Rating>2<").replace("<xmpDM:logComment>Ours<", "<xmpDM:logComment>Theirs<");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sidecar);
        file.close();
        QCOMPARE(run({u"rate"_s, m_clip, u"4"_s}).code, Done);
        QCOMPARE(run({u"note"_s, m_clip, u"Ours too"_s}).code, Done);
        const QJsonArray conflicts = run({u"sidecars"_s, m_clip, u"--json"_s}).array().first()["conflicts"_L1].toArray();
        QCOMPARE(conflicts.size(), 2);
        QCOMPARE(conflicts.at(0)["field"_L1].toString(), u"rating"_s);
        QCOMPARE(conflicts.at(0)["before"_L1].toString(), u"5"_s);
        QCOMPARE(conflicts.at(0)["both"_L1].toBool(), false);
        // One that is left open changes nothing, and two ratings cannot both stand there.
        QCOMPARE(run({u"sidecars"_s, m_clip, u"--field"_s, u"rating=theirs"_s, u"--json"_s}).array().first()["state"_L1].toString(), u"conflict"_s);
        QCOMPARE(run({u"clip"_s, m_clip, u"--json"_s}).object()["rating"_L1].toInt(), 4);
        QCOMPARE(run({u"sidecars"_s, m_clip, u"--field"_s, u"rating=both"_s}).code, Usage);
        QCOMPARE(run({u"sidecars"_s, m_clip, u"--field"_s, u"colour=ours"_s}).code, Usage);
        const Outcome decided = run({u"sidecars"_s, m_clip, u"--field"_s, u"rating=theirs"_s, u"--field"_s, u"note=both"_s});
        QVERIFY2(decided.code == Done, qPrintable(decided.problems));
        const QJsonObject clip = run({u"clip"_s, m_clip, u"--json"_s}).object();
        QCOMPARE(clip["rating"_L1].toInt(), 2);
        QCOMPARE(clip["note"_L1].toString(), u"Ours too\nTheirs"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        sidecar = file.readAll();
        QVERIFY(sidecar.contains("<xmp:Rating>2<"));
        file.close();
    }

    [[nodiscard]] CommandLine desk() const {
        return {{u"--state"_s, m_folder.filePath(u"state"_s), u"--portal"_s, m_portal.url().toString(), u"--session-file"_s, m_session}};
    }
    [[nodiscard]] Outcome run(const QStringList& words, const QString& input = {}) const { return desk().run(words, input); }

    /// Waits until the demo has made the first of its small broadcast files.
    QString videoWithBroadcastFile() {
        QString found;
        const auto look = [&] {
            const QJsonArray videos = run({u"videos"_s, u"--json"_s}).array();
            for (const auto& video : videos) {
                for (const auto& rendition : video.toObject().value(u"renditions"_s).toArray()) {
                    const QJsonObject one = rendition.toObject();
                    const bool ofTheMinisters = video.toObject().value(u"meeting_id"_s) == u"ministers-2026-02"_s;
                    if (ofTheMinisters && one.value(u"role"_s) == u"broadcast"_s) found = video.toObject().value(u"id"_s).toString();
                }
            }
            return !found.isEmpty();
        };
        return QTest::qWaitFor(look, 240'000) ? found : QString{};
    }

    QTemporaryDir m_folder;
    QString m_session = m_folder.filePath(u"session.json"_s);
    PortalProcess m_portal{m_folder.path()};
    QString m_video;
    QString m_path;
    QString m_clip;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline_test.moc"
