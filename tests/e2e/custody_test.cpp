// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/portalprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"Harbour-Lamp-72"_s;
const QString email = u"desk@example.org"_s;
constexpr int killed = 137;

enum Exit { Done = 0, SomeFailed = 1, Usage = 2, Verification = 5, NotFound = 6 };

struct Outcome {
    int code = -1;
    QString output;
    QString problems;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(output.toUtf8()).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(output.toUtf8()).array(); }
};

void write(const QString& path, const QByteArray& bytes) {
    QFile file{path};
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(bytes);
}

QByteArray contentOf(const QString& path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

quint64 inodeOf(const QString& path) {
    struct stat facts{};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_ino : 0;
}

} // namespace

/// From a portal to a named file with its history, its copies and its captions, with the real programs.
class CustodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_portal.start());
        QCOMPARE(run({u"register"_s, u"--email"_s, email, u"--name"_s, u"Desk"_s, u"--password-stdin"_s}, password).code, Done);
        QCOMPARE(run({u"verify"_s, m_portal.codeFor(email)}).code, Done);
        QCOMPARE(run({u"sync"_s}).code, Done);
        const QJsonArray videos = run({u"videos"_s, u"--json"_s}).array();
        for (const auto& video : videos) {
            const QJsonObject facts = run({u"video"_s, video.toObject().value(u"id"_s).toString(), u"--json"_s}).object();
            if (facts.value(u"shot_list"_s).toArray().isEmpty() || facts.value(u"renditions"_s).toArray().isEmpty()) continue;
            m_video = facts;
            if (!facts.value(u"captions"_s).toArray().isEmpty()) break;
        }
        QVERIFY(!m_video.isEmpty());
    }

    void namesAFileAfterATemplateAndPutsItWhereARuleSays() {
        QCOMPARE(run({u"names"_s, u"template"_s, u"{titel}"_s}).code, Usage);
        const QString host = m_portal.url().host();
        QCOMPARE(run({u"names"_s, u"folder"_s, at(u"proxies"), u"--source"_s, host, u"--role"_s, u"proxy"_s}).code, Done);
        const Outcome got = run({u"get"_s, id(), u"--rendition"_s, u"proxy"_s, u"--name"_s, u"{source}/{role}_{id}"_s, u"--json"_s});
        QVERIFY2(got.code == Done, qPrintable(got.problems + got.output));
        m_path = got.array().first().toObject().value(u"path"_s).toString();
        QVERIFY2(m_path.startsWith(at(u"proxies") + u'/' + host + u"/proxy_"_s), qPrintable(m_path));
    }

    void writesItsHistoryBesideIt() {
        const QString folder = QFileInfo{m_path}.absolutePath();
        const QStringList lists = QDir{folder + u"/ascmhl"_s}.entryList({u"*.mhl"_s});
        QCOMPARE(lists.size(), 1);
        const QByteArray list = contentOf(folder + u"/ascmhl/"_s + lists.first());
        for (const QByteArray& wanted : {"action=\"original\""_ba, "<rushes:source>"_ba + m_portal.url().toString().toUtf8(), "/v1/renditions/"_ba,
                                         "<rushes:terms>"_ba, "<rushes:retrieved>"_ba})
            QVERIFY2(list.contains(wanted), list.constData());
        for (const QByteArray& secret : {"expires="_ba, "signature"_ba, "sig="_ba, "token"_ba, email.toUtf8()})
            QVERIFY2(!list.contains(secret), secret.constData());
        const Outcome checked = run({u"verify"_s, u"--mhl"_s, folder, u"--json"_s});
        QVERIFY2(checked.code == Done, qPrintable(checked.output + checked.problems));
        QVERIFY(checked.object().value(u"whole"_s).toInt() >= 1);
        QCOMPARE(run({u"check"_s}).code, Done);
    }

    void takesTheShotListAndTheCaptionsAlong() {
        const QString clip = run({u"find"_s, u"--json"_s}).array().first().toObject().value(u"id"_s).toString();
        QVERIFY(!run({u"marks"_s, clip, u"--json"_s}).array().isEmpty());
        const auto captions = m_video.value(u"captions"_s).toArray();
        const QStringList files = QFileInfo{m_path}.dir().entryList({u"*.vtt"_s});
        QCOMPARE(files.size(), captions.size());
        for (const QString& file : files) {
            QVERIFY(file.startsWith(QFileInfo{m_path}.completeBaseName() + u'.'));
            QVERIFY(contentOf(QFileInfo{m_path}.dir().filePath(file)).startsWith("WEBVTT"));
        }
    }

    // 80
    void namesWhatIsNotAsTheHistorySays() {
        const QDir folder = QFileInfo{m_path}.dir();
        write(folder.filePath(u"new.mxf"_s), "new");
        const Outcome fresh = run({u"verify"_s, u"--mhl"_s, folder.path()});
        QCOMPARE(fresh.code, SomeFailed);
        QVERIFY2(fresh.output.contains(u"new             new.mxf"_s), qPrintable(fresh.output));
        QVERIFY(QFile::remove(folder.filePath(u"new.mxf"_s)));
        const QByteArray before = contentOf(m_path);
        QByteArray changed = before;
        changed[changed.size() / 2] = static_cast<char>(changed.at(changed.size() / 2) + 1);
        write(m_path, changed);
        const Outcome broken = run({u"verify"_s, u"--mhl"_s, folder.path(), u"--json"_s});
        QCOMPARE(broken.code, Verification);
        QCOMPARE(broken.object().value(u"findings"_s).toArray().first().toObject().value(u"finding"_s).toString(), u"changed"_s);
        // Written down, it stays failed.
        QCOMPARE(run({u"verify"_s, u"--mhl"_s, folder.path(), u"--record"_s}).code, Verification);
        QCOMPARE(run({u"verify"_s, u"--mhl"_s, folder.path()}).code, Verification);
        write(m_path, before);
        QCOMPARE(run({u"verify"_s, u"--mhl"_s, folder.path()}).code, Done);
        QCOMPARE(run({u"verify"_s, u"--mhl"_s, m_folder.path()}).code, NotFound);
    }

    void makesFurtherCopies() {
        QString other;
        for (const auto& rendition : m_video.value(u"renditions"_s).toArray())
            if (const QString role = rendition.toObject().value(u"role"_s).toString(); role != "proxy"_L1) other = role;
        const Outcome got =
            run({u"get"_s, id(), u"--rendition"_s, other, u"--to"_s, at(u"clips"), u"--second"_s, at(u"second"), u"--watch"_s, at(u"watch"), u"--json"_s});
        QVERIFY2(got.code == Done, qPrintable(got.problems + got.output));
        const QString path = got.array().first().toObject().value(u"path"_s).toString();
        const QString name = QFileInfo{path}.fileName();
        QCOMPARE(contentOf(at(u"second/") + name), contentOf(path));
        QVERIFY(inodeOf(at(u"second/") + name) != inodeOf(path));
        QCOMPARE(inodeOf(at(u"watch/") + name), inodeOf(path));
        const QJsonArray copies = got.array().first().toObject().value(u"copies"_s).toArray();
        QCOMPARE(copies.size(), 2);
        for (const auto& copy : copies) QCOMPARE(copy.toObject().value(u"state"_s).toString(), u"made"_s);
        QVERIFY(QFile::remove(at(u"second/") + name));
        const Outcome checked = run({u"check"_s});
        QCOMPARE(checked.code, SomeFailed);
        QVERIFY2(checked.output.contains(u"was a further copy"_s), qPrintable(checked.output));
    }

    // 44: a name that is taken; and back again.
    void givesFinishedFilesOtherNamesAndTakesThatBack() {
        const Outcome shown = run({u"names"_s, u"preview"_s, u"--name"_s, u"New/{title}"_s, u"--json"_s});
        QCOMPARE(shown.code, Done);
        QVERIFY(QFile::exists(m_path));
        const Outcome given = run({u"names"_s, u"apply"_s, u"--name"_s, u"New/{title}"_s, u"--json"_s});
        QVERIFY2(given.code == Done, qPrintable(given.problems + given.output));
        QVERIFY(!QFile::exists(m_path));
        for (const auto& clip : run({u"find"_s, u"--json"_s}).array()) {
            const QString path = clip.toObject().value(u"path"_s).toString();
            QVERIFY2(path.contains(u"/New/"_s) && QFile::exists(path), qPrintable(path));
        }
        // The history knows its files by their new names.
        QCOMPARE(run({u"verify"_s, u"--mhl"_s, QFileInfo{m_path}.absolutePath()}).code, Done);
        const Outcome back = run({u"names"_s, u"undo"_s});
        QVERIFY2(back.code == Done, qPrintable(back.problems + back.output));
        QVERIFY(QFile::exists(m_path));
        QCOMPARE(run({u"names"_s, u"undo"_s}).code, NotFound);
        QCOMPARE(run({u"verify"_s, u"--mhl"_s, QFileInfo{m_path}.absolutePath()}).code, Done);
    }

    // 41: dies at each step of giving names; the next start brings it to its end.
    void namesThatWereBeingGivenAreBroughtToTheirEnd() {
        QSet<QString> before = paths();
        for (const QString& point : {u"rename-planned"_s, u"rename-folder"_s, u"renamed"_s, u"rename-synced"_s, u"rename-library"_s, u"rename-applied"_s}) {
            m_failpoint = point + u":1"_s;
            const int status = run({u"names"_s, u"apply"_s, u"--name"_s, u"Again/{id}_{rendition}"_s}).code;
            m_failpoint.clear();
            QVERIFY2(status == killed, qPrintable(point));
            // The start itself finishes; every clip's file is where the library says.
            for (const QString& path : paths()) QVERIFY2(QFile::exists(path) && path.contains(u"/Again/"_s), qPrintable(point + u' ' + path));
            QCOMPARE(run({u"names"_s, u"undo"_s}).code, Done);
            QCOMPARE(paths(), before);
        }
    }

private:
    [[nodiscard]] QString at(QStringView name) const { return m_folder.filePath(name.toString()); }
    [[nodiscard]] QString id() const { return m_video.value(u"id"_s).toString(); }

    QSet<QString> paths() {
        QSet<QString> all;
        // The second call starts on what the first has finished.
        run({u"find"_s});
        for (const auto& clip : run({u"find"_s, u"--json"_s}).array()) all.insert(clip.toObject().value(u"path"_s).toString());
        return all;
    }

    Outcome run(const QStringList& arguments, const QString& input = {}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!m_failpoint.isEmpty()) environment.insert(u"RUSHES_FAILPOINT"_s, m_failpoint);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(RUSHES_BIN_DIR "/rushes-cli"),
                      QStringList{u"--state"_s, at(u"state"), u"--portal"_s, m_portal.url().toString(), u"--session-file"_s, at(u"session")} + arguments);
        process.write(input.toUtf8() + '\n');
        process.closeWriteChannel();
        if (!process.waitForFinished(180'000)) process.kill();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir m_folder;
    PortalProcess m_portal{m_folder.filePath(u"portal"_s)};
    QJsonObject m_video;
    QString m_path;
    QString m_failpoint;
};

QTEST_GUILESS_MAIN(CustodyTest)
#include "custody_test.moc"
