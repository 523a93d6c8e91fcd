// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/database/statements.h"
#include "app/portal/mail/maillist.h"
#include "app/portal/mail/outbox.h"
#include "tests/support/await.h"
#include "tests/support/manualclock.h"
#include "tests/support/testdatabase.h"

#include <QMutex>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Rushes;
using namespace Rushes::PortalServer;
using Rushes::Storage::Connection;
using Rushes::Storage::Database;
using Rushes::Storage::StorageResult;
using Rushes::Tests::ManualClock;
using Rushes::Tests::TestDatabases;

namespace {

constexpr int patience = 20'000;
const MailFault later{
    .permanent = false, .reason = u"the mail server refused the recipient (450 4.2.0)"_s, .reply = u"450 4.2.0 ann@example.org is greylisted"_s};
const MailFault never{.permanent = true, .reason = u"the mail server refused the recipient (550 5.1.1)"_s, .reply = u"550 5.1.1 no ann@example.org here"_s};
const MailFault unknown{.permanent = false, .reason = u"no answer came"_s, .mayHaveArrived = true};

EmailAddress address(const QString& text) { return *EmailAddress::parse(text); }

Mail letter(const QString& to = u"ann@example.org"_s) {
    return {.to = address(to), .subject = u"Hello"_s, .text = u"Your code: 042917\n"_s, .html = u"<p>042917</p>"_s};
}

/// Takes mail as it is told to, and can hold it in its hands.
class Postman final : public Mailer {
public:
    std::expected<void, MailFault> send(const Envelope& envelope, const QByteArray& message) override {
        {
            const QMutexLocker lock{&m_mutex};
            m_given.append({envelope.id, envelope.to.text()});
            m_messages.append(message);
            m_most = std::max(m_most, ++m_inHand);
        }
        if (m_holding) m_letGo.acquire();
        const QMutexLocker lock{&m_mutex};
        --m_inHand;
        if (m_faults.isEmpty()) return {};
        return std::unexpected{m_faults.takeFirst()};
    }
    void stop() override {
        m_stopped = true;
        m_letGo.release(100);
    }

    void failWith(const QList<MailFault>& faults) { m_faults = faults; }
    void hold() { m_holding = true; }
    void letGo(int count) { m_letGo.release(count); }
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] QList<std::pair<QString, QString>> given() const {
        const QMutexLocker lock{&m_mutex};
        return m_given;
    }
    [[nodiscard]] QByteArrayList messages() const {
        const QMutexLocker lock{&m_mutex};
        return m_messages;
    }
    [[nodiscard]] int mostInHand() const {
        const QMutexLocker lock{&m_mutex};
        return m_most;
    }

private:
    mutable QMutex m_mutex;
    QSemaphore m_letGo;
    QList<std::pair<QString, QString>> m_given;
    QByteArrayList m_messages;
    QList<MailFault> m_faults;
    int m_inHand = 0;
    int m_most = 0;
    std::atomic<bool> m_holding = false;
    std::atomic<bool> m_stopped = false;
};

} // namespace

class OutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }

    void init() {
        QFETCH_GLOBAL(Storage::Dialect, dialect);
        m_clock = std::make_unique<ManualClock>();
        m_database = std::make_unique<Database>(m_databases.fresh(dialect), portalSchema);
        m_postman = std::make_unique<Postman>();
        open();
    }
    void cleanup() {
        m_outbox.reset();
        m_postman.reset();
        m_database.reset();
    }

    void mailLeavesAndItsWordsGo() {
        QSignalSpy sent{m_outbox.get(), &Outbox::sent};
        add(letter());
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, patience);
        QCOMPARE(mails().constFirst().state, u"sent"_s);
        QCOMPARE(mails().constFirst().attempts, 1);
        QCOMPARE(wordsKept(), QString{});
        QVERIFY(m_postman->messages().first().contains("Your code: 042917"));
    }

    void whatFailsForNowIsTriedAgainWithGrowingPauses() {
        m_postman->failWith(QList<MailFault>(Outbox::mostAttempts, later));
        add(letter());
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(m_postman->given().size(), 1, patience);
        m_clock->advance(1s);
        int attempt = 1;
        for (const auto pause : {30s, 60s, 120s, 240s, 480s, 960s, 1800s}) {
            QTRY_COMPARE_WITH_TIMEOUT(m_postman->given().size(), attempt, patience);
            QTRY_COMPARE_WITH_TIMEOUT(state(), u"waiting"_s, patience);
            QVERIFY(wordsKept().contains("042917"_L1));
            QVERIFY(idle());
            m_clock->advance(pause - 2s); // this clock is a second behind the attempt
            QVERIFY(idle());
            QCOMPARE(m_postman->given().size(), attempt++);
            m_clock->advance(2s);
            QTRY_COMPARE_WITH_TIMEOUT(m_postman->given().size(), attempt, patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"failed"_s, patience);
        QCOMPARE(attempt, Outbox::mostAttempts);
        QCOMPARE(wordsKept(), QString{});
        QVERIFY(mails().constFirst().reason.contains("greylisted"_L1));
        const auto given = m_postman->given();
        for (const auto& [id, to] : given) QCOMPARE(id, given.first().first); // one Message-ID
    }

    void whatFailsForGoodIsSeenByTheAdministratorOnly() {
        m_postman->failWith({never});
        QTest::failOnWarning(QRegularExpression{u"ann@example.org|042917"_s});
        QTest::ignoreMessage(QtWarningMsg, "a mail did not leave: the mail server refused the recipient (550 5.1.1)");
        add(letter());
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"failed"_s, patience);
        QCOMPARE(wordsKept(), QString{});
        const QString line = mails().constFirst().line();
        QVERIFY2(line.contains("\tfailed\t1\tann@example.org\tthe mail server refused the recipient (550 5.1.1): 550 5.1.1 no ann@example.org here\t"_L1),
                 qPrintable(line));
        QVERIFY(!line.contains("042917"_L1));
        m_clock->advance(24h);
        QVERIFY(idle());
        QCOMPARE(m_postman->given().size(), 1);
    }

    void aCodeThatRanOutIsNotSentAnyMore() {
        m_postman->failWith({later});
        Mail mail = letter();
        mail.lifetime = 30min;
        add(mail);
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(m_postman->given().size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"waiting"_s, patience);
        QVERIFY(idle());
        m_clock->setNow(m_clock->now().addSecs(1800)); // as after a night without the mail server, or a computer that slept
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"expired"_s, patience);
        QCOMPARE(wordsKept(), QString{});
        QCOMPARE(m_postman->given().size(), 1);
    }

    void aNewerMailAboutTheSameTakesThePlaceOfOneThatWaits() {
        m_postman->failWith({later, later});
        Mail first = letter(), other = letter(u"bob@example.org"_s);
        first.about = u"r1"_s;
        other.about = u"r2"_s;
        add(first);
        add(other);
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(m_postman->given().size(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(states() == (QStringList{u"waiting"_s, u"waiting"_s}), patience);
        m_clock->advance(1s);
        Mail second = letter();
        second.about = u"r1"_s;
        second.text = u"Your code: 111111\n"_s;
        add(second);
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(m_postman->given().size(), 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT((m_clock->advance(31s), m_postman->given().size() == 4), patience);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && states().count(u"sent"_s) == 2, patience);
        QCOMPARE(states().count(u"expired"_s), 1);
        QVERIFY(m_postman->messages()[2].contains("111111"));
    }

    void aMailThatThePortalDiedOverIsSentOnceMoreAndNeverAThirdTime() {
        add(letter());
        die();
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"sent"_s, patience);
        QCOMPARE(m_postman->given().size(), 1);

        m_clock->advance(1s);
        add(letter(u"bob@example.org"_s));
        m_outbox.reset();
        die();
        open();
        m_postman->failWith({unknown});
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(m_postman->given().size(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(states().contains(u"failed"_s), patience);
        QCOMPARE(wordsKept(), QString{});
    }

    void diedOverTwiceIsTooOften() {
        add(letter());
        die();
        m_outbox.reset();
        open();
        m_postman->failWith({later}); // an answer about this attempt says nothing about the one before
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(m_postman->given().size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"waiting"_s, patience);
        QVERIFY(idle());
        m_outbox.reset();
        die();
        open();
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"failed"_s, patience);
        QVERIFY(mails().constFirst().reason.contains("may have arrived"_L1));
        QCOMPARE(m_postman->given().size(), 1);
    }

    void noAnswerTwiceIsTheEnd() {
        m_postman->failWith({unknown, later, unknown, unknown});
        add(letter());
        m_outbox->deliver();
        QTRY_VERIFY_WITH_TIMEOUT((m_clock->advance(31s), state() == "failed"_L1), patience);
        QCOMPARE(m_postman->given().size(), 3); // no answer, refused for now, no answer
    }

    void severalLeaveAtOnceButOneToEachPerson() {
        m_postman->hold();
        for (int i = 0; i < 3; ++i) add(letter());
        for (int i = 0; i < 6; ++i) add(letter(u"b%1@example.org"_s.arg(i)));
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(m_postman->given().size(), Outbox::mostAtOnce, patience);
        QVERIFY(idle());
        QSet<QString> people;
        const auto inHand = m_postman->given();
        for (const auto& [id, to] : inHand) people.insert(to);
        QCOMPARE(inHand.size(), Outbox::mostAtOnce);
        QCOMPARE(people.size(), Outbox::mostAtOnce);
        for (int done = 1; done <= 9; ++done) {
            m_postman->letGo(1);
            QTRY_COMPARE_WITH_TIMEOUT(states().count(u"sent"_s), done, patience);
        }
        QCOMPARE(m_postman->mostInHand(), Outbox::mostAtOnce);
    }

    void twoMailsToOnePersonNeverOvertake() {
        m_postman->hold();
        add(letter());
        m_clock->advance(1ms);
        add(letter());
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(m_postman->given().size(), 1, patience);
        QVERIFY(idle());
        QCOMPARE(m_postman->given().size(), 1);
        const QString first = mails().constFirst().id;
        QCOMPARE(m_postman->given().first().first, first);
        m_postman->letGo(2);
        QTRY_COMPARE_WITH_TIMEOUT(states().count(u"sent"_s), 2, patience);
    }

    void howAMailEndedIsWrittenDownEvenWhenThePortalEnds() {
        m_postman->hold();
        add(letter());
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(m_postman->given().size(), 1, patience);
        m_outbox.reset();
        QVERIFY(m_postman->isStopped());
        QCOMPARE(state(), u"sent"_s);
    }

    void howAMailEndedIsWrittenDownOnceTheDatabaseIsBack() {
        QFETCH_GLOBAL(Storage::Dialect, dialect);
        if (dialect == Storage::Dialect::Sqlite) return; // a file does not go away
        QSignalSpy sent{m_outbox.get(), &Outbox::sent};
        m_postman->hold();
        add(letter());
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(m_postman->given().size(), 1, patience);
        m_databases.restartPostgresql();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"how a mail ended cannot be written down yet"_s});
        m_postman->letGo(1);
        QTRY_COMPARE_WITH_TIMEOUT((m_clock->advance(31s), sent.size()), 1, patience);
        QCOMPARE(state(), u"sent"_s);
        QCOMPARE(m_postman->given().size(), 1);
    }

    void whatIsOverIsKeptForTwoWeeks() {
        add(letter());
        m_outbox->deliver();
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"sent"_s, patience);
        add(letter(u"bob@example.org"_s)); // waits
        const auto purge = [&](const QDateTime& now) {
            QVERIFY(await(m_database->runInTransaction([now](Connection& connection) { return Outbox::purge(connection, now); })));
        };
        purge(m_clock->now().addDays(13));
        QCOMPARE(mails().size(), 2);
        purge(m_clock->now().addDays(15));
        QCOMPARE(states(), QStringList{u"waiting"_s});
    }

    void aServersWordsCommandNoTerminal() {
        ListedMail mail;
        mail.reason = u"550 \x1b[2Jno\tthanks\r\n"_s;
        QVERIFY(!mail.line().contains(u'\x1b'));
        QCOMPARE(mail.line().count(u'\n'), 0);
    }

private:
    void open() { m_outbox = std::make_unique<Outbox>(*m_database, *m_postman, MailSender{u"Desk"_s, address(u"no-reply@example.org"_s)}, *m_clock); }

    void add(const Mail& mail) {
        QVERIFY(await(m_database->runInTransaction([mail, now = m_clock->now()](Connection& connection) { return Outbox::add(connection, mail, now); })));
    }
    /// What is in the database when a portal died with the waiting mails in its hands.
    void die() { execute(u"update mail set state = 'sending', attempts = attempts + 1, unanswered = unanswered + 1 where state = 'waiting'"_s); }
    QString execute(const QString& sql) {
        return *await(m_database->run([sql](Connection& connection) -> StorageResult<QString> {
            QSqlQuery query{connection.qt()};
            if (!query.exec(sql)) qFatal("%s", qPrintable(sql));
            QString words;
            while (query.next()) words += query.value(0).toString();
            return words;
        }));
    }
    QString wordsKept() { return execute(u"select body || html from mail"_s); }
    QList<ListedMail> mails() {
        const auto found = await(m_database->run(&listMail));
        return found ? *found : QList<ListedMail>{};
    }
    QStringList states() {
        QStringList words;
        for (const ListedMail& mail : mails()) words.append(mail.state);
        return words;
    }
    QString state() { return states().value(0); }
    /// Lets everything happen that needs no more time: the outbox has looked, and sleeps.
    bool idle() {
        for (int i = 0; i < 5; ++i) {
            if (!await(m_database->run([](Connection&) { return StorageResult<void>{}; }))) return false;
            QCoreApplication::processEvents();
        }
        return true;
    }

    TestDatabases m_databases;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Postman> m_postman;
    std::unique_ptr<Outbox> m_outbox;
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
