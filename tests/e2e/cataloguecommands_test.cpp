// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/rusheslink.h"
#include "tests/support/commandline.h"
#include "tests/support/portalprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

namespace {

enum Exit { Done = 0, Usage = 2, PortalDown = 4, NotFound = 6, Disk = 7 };

} // namespace

/// The catalogue from the command line, with the real programs.
class CatalogueCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_portal.start());
        const QString email = u"desk@example.org"_s;
        const QStringList account{u"register"_s, u"--email"_s, email, u"--name"_s, u"News Desk"_s, u"--password-stdin"_s};
        QCOMPARE(run(account, u"Harbour-Lamp-72"_s).code, Done);
        QCOMPARE(run({u"verify"_s, m_portal.codeFor(email)}).code, Done);
    }

    void browses() {
        QVERIFY(run({u"meetings"_s, u"--json"_s}).array().size() >= 13);
        const QJsonArray ministers = run({u"meetings"_s, u"ministers"_s, u"2026"_s, u"--json"_s}).array();
        QCOMPARE(ministers.size(), 1);
        const QString id = ministers.first().toObject().value(u"id"_s).toString();
        const Outcome meeting = run({u"meeting"_s, id, u"--json"_s});
        QVERIFY(!meeting.object().value(u"programme"_s).toArray().isEmpty());
        QCOMPARE(run({u"meeting"_s, u"no-such-meeting"_s}).code, NotFound);
        const QString calendar = m_folder.filePath(u"ministers.ics"_s);
        QCOMPARE(run({u"meeting"_s, id, u"--ics"_s, calendar}).code, Done);
        QFile written{calendar};
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count("BEGIN:VEVENT\r\n"), meeting.object().value(u"programme"_s).toArray().size());
        QCOMPARE(run({u"meeting"_s, id, u"--ics"_s, u"/no/such/folder/x.ics"_s}).code, Disk);
    }

    /// What the window follows, on this computer and on others.
    void givesLinks() {
        const QString id = run({u"videos"_s, u"--json"_s}).array().first()["id"_L1].toString();
        const QString link = run({u"video"_s, id, u"--json"_s}).object().value(u"link"_s).toString();
        const auto parsed = Catalogue::RushesLink::parse(link);
        QVERIFY2(parsed && parsed->kind == Catalogue::RushesLink::Kind::Video, qPrintable(link));
        QCOMPARE(parsed->id, id);
        QCOMPARE(parsed->portal.value().url(), m_portal.url());
        QVERIFY(run({u"video"_s, id}).output.contains(link));
    }

    void saysThatThePortalIsDownAndBrowsesAllTheSame() {
        m_portal.stop();
        const Outcome sync = run({u"sync"_s});
        QCOMPARE(sync.code, PortalDown);
        QVERIFY(!sync.problems.isEmpty());
        QVERIFY(run({u"meetings"_s, u"--offline"_s, u"--json"_s}).array().size() >= 13);
        // Without --offline too, and it says how old the catalogue is.
        const Outcome cached = run({u"meetings"_s});
        QCOMPARE(cached.code, Done);
        QVERIFY2(cached.problems.contains(u"catalogue"_s), qPrintable(cached.problems));
        QVERIFY(m_portal.start());
    }

    void saysWhatIsWrongWithAQuery() {
        const Outcome wrong = run({u"videos"_s, u"--offline"_s, u"conference"_s, u"plaec:Brussels"_s});
        QCOMPARE(wrong.code, Usage);
        QVERIFY2(wrong.problems.contains(u"\n  conference plaec:Brussels\n             ^^^^^\nDid you mean place?\n"_s), qPrintable(wrong.problems));
        const Outcome value = run({u"find"_s, u"state:verifiet"_s, u"--json"_s});
        QCOMPARE(value.code, Usage);
        QCOMPARE(value.object().value(u"proposals").toArray().first().toString(), u"verified"_s);
        QCOMPARE(value.object().value(u"column").toInt(), 7);
        QVERIFY(!run({u"meetings"_s, u"--offline"_s, u"country:Belgium date:2026"_s, u"--json"_s}).array().isEmpty());
        QCOMPARE(run({u"meetings"_s, u"--offline"_s, u"date:1850"_s, u"--json"_s}).array().size(), 0);
    }

private:
    [[nodiscard]] Outcome run(const QStringList& words, const QString& input = {}) const {
        const CommandLine desk{
            {u"--state"_s, m_folder.filePath(u"state"_s), u"--portal"_s, m_portal.url().toString(), u"--session-file"_s, m_folder.filePath(u"session.json"_s)}};
        return desk.run(words, input);
    }

    QTemporaryDir m_folder;
    PortalProcess m_portal{m_folder.path()};
};

QTEST_GUILESS_MAIN(CatalogueCommandsTest)
#include "cataloguecommands_test.moc"
