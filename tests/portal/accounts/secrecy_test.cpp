// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/accounts/accountfixture.h"
#include "tests/support/portalprocess.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Tests;

namespace {

const QString ann = u"ann@example.org"_s;
const QString password = u"S3CR3T-Canary-2026"_s;
const QString newPassword = u"S3CR3T-Canary-2027"_s;

} // namespace

/// What the real rushes-portal writes, to its log and below its data folder, holds no password, token or reset token, even while it is
/// asked to log everything.
class SecrecyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreWrittenNowhere() {
        const QTemporaryDir folder;
        PortalProcess portal{folder.path(), {}};
        qputenv("QT_LOGGING_RULES", "*.debug=true");
        QVERIFY(portal.start());
        qunsetenv("QT_LOGGING_RULES");
        m_port = static_cast<quint16>(portal.url().port());

        QJsonObject form = registrationForm(ann);
        form.insert(u"password"_s, password);
        const QByteArray registration = "/v1/registrations/" + post("/v1/registrations", form).json().value("registration_id"_L1).toString().toLatin1();
        const QString code = portal.codeFor(ann);
        collect(post(registration + "/verify", codeBody(code)));
        collect(post("/v1/sessions", credentials(ann, password)));
        post("/v1/sessions", credentials(ann, newPassword)); // wrong yet
        collect(post("/v1/sessions/refresh", {{u"refresh_token"_s, QString::fromLatin1(m_secrets.last())}}));
        const QByteArray reset = "/v1/password-resets/" + post("/v1/password-resets", {{u"email"_s, ann}}).json().value("reset_id"_L1).toString().toLatin1();
        QTRY_COMPARE_WITH_TIMEOUT(portal.mailsTo(ann), 2, 30'000);
        const QString resetCode = portal.codeFor(ann);
        collect(post(reset + "/verify", codeBody(resetCode)));
        QCOMPARE(post(reset + "/password", {{u"reset_token"_s, QString::fromLatin1(m_secrets.last())}, {u"password"_s, newPassword}}).status, 204);
        post("/v1/sessions?password=x", {{u"password"_s, password}}); // refused
        m_secrets << password.toLatin1() << newPassword.toLatin1();
        QVERIFY(m_secrets.size() >= 9);

        const QByteArray said = portal.said();
        nothingIn(u"the log"_s, said);
        QVERIFY(!said.contains(code.toLatin1()) && !said.contains(resetCode.toLatin1()));
        int files = 0;
        for (QDirIterator file{folder.filePath(u"data"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories}; file.hasNext(); ++files)
            nothingIn(file.filePath(), contents(file.next()));
        QVERIFY(files >= 2); // the key and the database, with its log
        portal.stop();
        for (QDirIterator file{folder.filePath(u"data"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories}; file.hasNext();)
            nothingIn(file.filePath(), contents(file.next()));
        nothingIn(u"the log"_s, portal.said());
    }

private:
    WireAnswer post(const QByteArray& path, const QJsonObject& body) { return call(m_port, "POST", path, body); }

    void collect(const WireAnswer& answer) {
        for (const QLatin1StringView field : {"access_token"_L1, "refresh_token"_L1, "reset_token"_L1}) {
            if (const QString secret = answer.json().value(field).toString(); !secret.isEmpty()) m_secrets.append(secret.toLatin1());
        }
    }

    static QByteArray contents(const QString& path) {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    void nothingIn(const QString& where, const QByteArray& bytes) {
        for (const QByteArray& secret : std::as_const(m_secrets)) QVERIFY2(!bytes.contains(secret), qPrintable(where));
        QVERIFY2(!bytes.contains("S3CR3T"), qPrintable(where));
    }

    quint16 m_port = 0;
    QByteArrayList m_secrets;
};

QTEST_GUILESS_MAIN(SecrecyTest)
#include "secrecy_test.moc"
