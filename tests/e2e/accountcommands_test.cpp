// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"
#include "tests/support/cuttingproxy.h"
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

using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"Harbour-Lamp-72"_s;
const QString newPassword = u"Lantern-Quay-41"_s;

enum Exit { Done = 0, Usage = 2, NotSignedIn = 3, PortalDown = 4, NotFound = 6 };

/// A computer with rushes-cli: its own state and session file, or no place for secrets at all.
struct Computer {
    QString state;
    QUrl portal;
    bool keepsSecrets = true;

    [[nodiscard]] CommandLine commandLine() const {
        CommandLine line{{u"--state"_s, state, u"--portal"_s, portal.toString()}};
        if (keepsSecrets) line.always += {u"--session-file"_s, sessionFile()};
        line.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s); // nobody's real keyring is touched
        line.environment.insert(u"QT_LOGGING_RULES"_s, u"rushes.*=true"_s);
        return line;
    }
    [[nodiscard]] Outcome run(const QStringList& arguments, const QString& input = {}) const { return commandLine().run(arguments, input); }

    [[nodiscard]] QString sessionFile() const { return state + u"/session.json"_s; }
};

QString wrongFor(const QString& code) { return code == u"000000"_s ? u"000001"_s : u"000000"_s; }

} // namespace

/// The account from the command line, with the real programs.
class AccountCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_portal.start());
    }

    void init() { m_desk = freshComputer(); }

    void aForgottenPasswordIsReplaced() {
        const QString email = signUp(m_desk);
        const Computer other = freshComputer();
        QCOMPARE(other.run({u"set-password"_s, u"--password-stdin"_s}, newPassword).code, NotFound);
        const Outcome begun = other.run({u"reset-password"_s, u"--email"_s, email, u"--json"_s});
        QVERIFY2(begun.code == Done, qPrintable(begun.problems));
        QVERIFY(begun.object().value(u"expires_in"_s).toInt() > 1700);
        QCOMPARE(other.run({u"set-password"_s, u"--password-stdin"_s}, newPassword).code, Usage); // the code first

        const QString code = resetCode(email);
        const Outcome wrong = other.run({u"verify"_s, wrongFor(code), u"--json"_s});
        QCOMPARE(wrong.code, PortalDown);
        QCOMPARE(wrong.object().value(u"tries_left"_s).toInt(), 4);
        QVERIFY2(wrong.problems.contains(u"4 tries left"_s), qPrintable(wrong.problems));
        const Outcome right = other.run({u"verify"_s, code});
        QVERIFY2(right.code == Done && right.output.contains(u"set-password"_s), qPrintable(right.problems + right.output));

        const Outcome weak = other.run({u"set-password"_s, u"--password-stdin"_s, u"--json"_s}, u"lantern-quay"_s);
        QCOMPARE(weak.code, Usage);
        QCOMPARE(weak.object().value(u"unmet"_s).toArray(), (QJsonArray{u"upper-case"_s, u"number"_s}));
        const Outcome set = other.run({u"set-password"_s, u"--password-stdin"_s}, newPassword);
        QVERIFY2(set.code == Done, qPrintable(set.problems));
        QVERIFY2(set.output.contains(u"Every device was signed out"_s) && set.output.contains(u"rushes-cli sign-in --email "_s + email),
                 qPrintable(set.output));

        const Outcome ended = m_desk.run({u"whoami"_s});
        QCOMPARE(ended.code, NotSignedIn);
        QVERIFY2(ended.problems.contains(u"has ended"_s) && ended.problems.contains(email), qPrintable(ended.problems));
        QCOMPARE(signIn(m_desk, email, password).code, NotSignedIn);
        QCOMPARE(signIn(m_desk, email, newPassword).code, Done);
        QCOMPARE(m_desk.run({u"whoami"_s}).code, Done);
    }

    void anUnknownAddressIsAnsweredAlike() {
        const QString email = signUp(m_desk);
        const Outcome known = freshComputer().run({u"reset-password"_s, u"--email"_s, email});
        const Outcome unknown = freshComputer().run({u"reset-password"_s, u"--email"_s, u"nobody@example.org"_s});
        QCOMPARE(unknown.code, Done);
        QCOMPARE(QString{unknown.output}.replace(u"nobody@example.org"_s, email), known.output);
    }

    void theNewsletterIsTurnedOnAndOff() {
        QCOMPARE(m_desk.run({u"newsletter"_s, u"status"_s}).code, NotSignedIn);
        signUp(m_desk);
        QCOMPARE(m_desk.run({u"newsletter"_s, u"status"_s, u"--json"_s}).object().value(u"subscribed"_s).toBool(true), false);
        const Outcome on = m_desk.run({u"newsletter"_s, u"on"_s});
        QVERIFY2(on.code == Done && on.output.contains(u"The Atlantic Wire: on since "_s), qPrintable(on.output + on.problems));
        QCOMPARE(m_desk.run({u"account"_s, u"--json"_s}).object().value(u"newsletter"_s).toBool(), true);
        QCOMPARE(m_desk.run({u"newsletter"_s, u"off"_s, u"--json"_s}).object().value(u"since"_s), QJsonValue{QJsonValue::Null});
        QCOMPARE(m_desk.run({u"newsletter"_s, u"maybe"_s}).code, Usage);
    }

    void theAccountsNameIsChanged() {
        signUp(m_desk);
        const Outcome changed = m_desk.run({u"account"_s, u"--name"_s, u"Night Desk"_s, u"--json"_s});
        QVERIFY2(changed.code == Done, qPrintable(changed.problems));
        QCOMPARE(changed.object().value(u"name"_s).toString(), u"Night Desk"_s);
        QCOMPARE(changed.object().value(u"organisation"_s).toString(), u"Example TV"_s);
        QCOMPARE(m_desk.run({u"account"_s, u"--organisation"_s, QString{}, u"--json"_s}).object().value(u"organisation"_s).toString(), QString{});
        QCOMPARE(m_desk.run({u"account"_s, u"--name"_s, u" "_s}).code, Usage);
    }

    void aDeviceIsSignedOutFromAnother() {
        const QString email = signUp(m_desk);
        const Computer other = freshComputer();
        QCOMPARE(signIn(other, email, password).code, Done);
        const QJsonArray devices = m_desk.run({u"devices"_s, u"--json"_s}).array();
        QCOMPARE(devices.size(), 2);
        QString id;
        for (const auto& device : devices) {
            QVERIFY(device.toObject().value(u"device"_s).toString().startsWith(u"rushes-cli on "_s));
            if (!device.toObject().value(u"current"_s).toBool()) id = device.toObject().value(u"id"_s).toString();
        }
        QVERIFY(!id.isEmpty());
        QCOMPARE(m_desk.run({u"sign-out"_s, u"--device"_s, u"no-such-device"_s}).code, NotFound);
        QCOMPARE(m_desk.run({u"sign-out"_s, u"--device"_s, id}).code, Done);
        const Outcome ended = other.run({u"whoami"_s});
        QCOMPARE(ended.code, NotSignedIn);
        QVERIFY2(ended.problems.contains(u"signed out elsewhere"_s) && ended.problems.contains(u"sign-in --email "_s + email), qPrintable(ended.problems));
        QCOMPARE(m_desk.run({u"whoami"_s}).code, Done);
    }

    void signingOutEverywhereEndsTheOthersToo() {
        const QString email = signUp(m_desk);
        const Computer other = freshComputer();
        QCOMPARE(signIn(other, email, password).code, Done);
        QCOMPARE(m_desk.run({u"sign-out"_s, u"--everywhere"_s}).code, Done);
        QCOMPARE(other.run({u"whoami"_s}).code, NotSignedIn);
        const Outcome nobody = m_desk.run({u"whoami"_s});
        QCOMPARE(nobody.code, NotSignedIn);
        QVERIFY2(!nobody.problems.contains(email), "signing out forgets who it was");
        QCOMPARE(m_desk.run({u"sign-out"_s}).code, NotSignedIn);
    }

    void whereTwoCodesWaitItSaysWhichOneIsMeant() {
        const QString email = signUp(freshComputer());
        const QString wanted = begin(m_desk);
        QCOMPARE(m_desk.run({u"reset-password"_s, u"--email"_s, email}).code, Done);
        const QString code = resetCode(email);
        const Outcome wrong = m_desk.run({u"verify"_s, wrongFor(code)});
        QVERIFY2(wrong.problems.contains(u"password reset"_s) && wrong.problems.contains(u"--for registration"_s), qPrintable(wrong.problems));
        QCOMPARE(m_desk.run({u"verify"_s, code}).code, Done);
        // The reset waits for its password now, so the next code is the registration's.
        QCOMPARE(m_desk.run({u"verify"_s, m_portal.codeFor(wanted)}).code, Done);
        QCOMPARE(m_desk.run({u"whoami"_s, u"--json"_s}).object().value(u"email"_s).toString(), wanted);
        QCOMPARE(m_desk.run({u"verify"_s, code, u"--for"_s, u"registration"_s}).code, NotFound);
    }

    void whatWaitsCanBeDropped() {
        begin(m_desk);
        const Outcome dropped = m_desk.run({u"start-over"_s, u"--json"_s});
        QCOMPARE(dropped.object().value(u"registration"_s).toBool(), true);
        QCOMPARE(m_desk.run({u"verify"_s, u"123456"_s}).code, NotFound);
        QCOMPARE(m_desk.run({u"start-over"_s}).code, Done);
    }

    void theWaitForANewCodeIsSaid() {
        begin(m_desk);
        const Outcome early = m_desk.run({u"resend-code"_s, u"--json"_s});
        QCOMPARE(early.code, PortalDown);
        const int wait = early.object().value(u"retry_after"_s).toInt();
        QVERIFY2(wait > 0 && wait <= 60, qPrintable(early.output));
        QVERIFY2(early.problems.contains(u"Try again in"_s), qPrintable(early.problems));
    }

    void aCodeThatWasTriedTooOftenIsDead() {
        const QString email = begin(m_desk);
        const QString code = m_portal.codeFor(email);
        for (int i = 0; i < 5; ++i) QCOMPARE(m_desk.run({u"verify"_s, wrongFor(code)}).code, PortalDown);
        const Outcome dead = m_desk.run({u"verify"_s, code});
        QCOMPARE(dead.code, PortalDown);
        QVERIFY2(dead.problems.contains(u"can no longer be used"_s) && dead.problems.contains(u"resend-code"_s), qPrintable(dead.problems));
    }

    void withoutAKeyringACodeIsNotUsedUp() {
        const QString email = signUp(freshComputer());
        m_desk.keepsSecrets = false;
        QCOMPARE(m_desk.run({u"reset-password"_s, u"--email"_s, email}).code, Done);
        const QString code = resetCode(email);
        const Outcome refused = m_desk.run({u"verify"_s, code});
        QCOMPARE(refused.code, Usage);
        QVERIFY2(refused.problems.contains(u"Nothing was sent"_s) && refused.problems.contains(u"--session-file"_s), qPrintable(refused.problems));
        QCOMPARE(m_desk.run({u"verify"_s, code, u"--password-stdin"_s}, newPassword).code, Done);
        const Outcome signedIn = signIn(m_desk, email, newPassword);
        QCOMPARE(signedIn.code, Done);
        QVERIFY2(signedIn.output.contains(u"ends with this command"_s), qPrintable(signedIn.output));
        QCOMPARE(m_desk.run({u"whoami"_s}).code, NotSignedIn);
    }

    void aRegistrationWhoseAnswerWasLostIsOneAccountAndOneMail() {
        CuttingProxy proxy{m_portal.url()};
        m_desk.portal = proxy.url();
        proxy.lose("POST /v1/registrations ", 2);
        const QString email = begin(m_desk);
        QCOMPARE(proxy.lost(), 2);
        const QString code = m_portal.codeFor(email);
        proxy.lose("POST /v1/registrations/", 2);
        const Outcome verified = m_desk.run({u"verify"_s, code});
        QVERIFY2(verified.code == Done, qPrintable(verified.problems));
        QCOMPARE(m_portal.mailsTo(email), 1);
        QCOMPARE(m_desk.run({u"devices"_s, u"--json"_s}).array().size(), 1);
    }

    void aRenewalWhoseAnswerWasLostEndsNoSession() {
        CuttingProxy proxy{m_portal.url()};
        m_desk.portal = proxy.url();
        signUp(m_desk);
        // All the tries of one command: the portal has rotated the token, and this computer does not know.
        proxy.lose("POST /v1/sessions/refresh ", 100);
        QCOMPARE(m_desk.run({u"whoami"_s}).code, PortalDown);
        QVERIFY(proxy.lost() >= 2);
        proxy.lose({}, 0);
        const Outcome after = m_desk.run({u"whoami"_s});
        QVERIFY2(after.code == Done, qPrintable(after.problems));
        QCOMPARE(m_desk.run({u"whoami"_s}).code, Done);
    }

    void aRegistrationThatWasKilledCanBeMadeAgain() {
        CuttingProxy proxy{m_portal.url()};
        m_desk.portal = proxy.url();
        const QString email = freshAddress();
        QProcess killed;
        proxy.lose("POST /v1/registrations ", 1);
        proxy.onLost = [&killed] { ::kill(static_cast<pid_t>(killed.processId()), SIGKILL); };
        m_desk.commandLine().start(killed, registration(email));
        killed.write(password.toUtf8());
        killed.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(killed.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(proxy.lost(), 1);
        QVERIFY(!m_portal.codeFor(email).isEmpty());
        const QString first = m_portal.codeFor(email);

        const Outcome again = m_desk.run(registration(email), password);
        QVERIFY2(again.code == Done, qPrintable(again.problems));
        QTRY_COMPARE_WITH_TIMEOUT(m_portal.mailsTo(email), 2, 30'000); // the first one's code opens nothing here
        QCOMPARE(m_desk.run({u"verify"_s, m_portal.codeFor(email)}).code, Done);
        QCOMPARE(m_desk.run({u"devices"_s, u"--json"_s}).array().size(), 1);
        // A third form for the same address makes no second account, and says nothing of the first.
        QCOMPARE(freshComputer().run(registration(email), password).code, Done);
    }

    void noSecretLeavesTheVault() {
        // Passwords that are canaries, in a session with every log turned on.
        const QString secret = u"S3CR3T-CANARY-aB1!"_s;
        const QString email = freshAddress();
        QString said = m_desk.run(registration(email), secret).problems;
        const QString code = m_portal.codeFor(email);
        said += m_desk.run({u"verify"_s, code}).problems;
        said += m_desk.run({u"whoami"_s}).problems;
        said += m_desk.run({u"reset-password"_s, u"--email"_s, email}).problems;
        said += m_desk.run({u"verify"_s, resetCode(email)}).problems;
        QFile session{m_desk.sessionFile()};
        QVERIFY(session.open(QIODevice::ReadOnly));
        QList<QByteArray> secrets{secret.toUtf8()};
        const QJsonObject kept = QJsonDocument::fromJson(session.readAll()).object();
        QCOMPARE(kept.size(), 2); // the session's and the reset's
        for (const auto& value : kept) secrets += value.toString().toUtf8().split(' ').last();
        QDirIterator files{m_desk.state, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
        QByteArray all = said.toUtf8();
        while (files.hasNext()) {
            QFile file{files.next()};
            if (file.fileName() != m_desk.sessionFile() && file.open(QIODevice::ReadOnly)) all += file.readAll();
        }
        QVERIFY(all.contains(email.toUtf8()));
        for (const QByteArray& one : secrets) QVERIFY2(one.size() > 8 && !all.contains(one), one.constData());
    }

private:
    Computer freshComputer() { return {m_folder.filePath(u"computer%1"_s.arg(++m_count)), m_portal.url()}; }
    QString freshAddress() { return u"desk%1@example.org"_s.arg(++m_count); }

    static QStringList registration(const QString& email) {
        return {u"register"_s, u"--email"_s, email, u"--name"_s, u"News Desk"_s, u"--organisation"_s, u"Example TV"_s, u"--password-stdin"_s};
    }
    static Outcome signIn(const Computer& computer, const QString& email, const QString& with) {
        return computer.run({u"sign-in"_s, u"--email"_s, email, u"--password-stdin"_s}, with);
    }

    /// A registration that waits for its code; its address.
    QString begin(const Computer& computer) {
        const QString email = freshAddress();
        const Outcome begun = computer.run(registration(email), password);
        if (begun.code != Done) qFatal("%s", qPrintable(begun.problems));
        return email;
    }

    /// An account that is signed in; its address.
    QString signUp(const Computer& computer) {
        const QString email = begin(computer);
        const Outcome verified = computer.run({u"verify"_s, m_portal.codeFor(email)});
        if (verified.code != Done) qFatal("%s", qPrintable(verified.problems));
        return email;
    }

    /// The code in the mail after the registration's.
    QString resetCode(const QString& email) {
        if (!QTest::qWaitFor([&] { return m_portal.mailsTo(email) >= 2; }, 30'000)) qFatal("no mail came");
        return m_portal.codeFor(email);
    }

    QTemporaryDir m_folder;
    PortalProcess m_portal{m_folder.path(), {u"--demo"_s, u"--demo-media"_s, u"none"_s}};
    int m_count = 0;
    Computer m_desk;
};

QTEST_GUILESS_MAIN(AccountCommandsTest)
#include "accountcommands_test.moc"
