// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/pendingcode.h"
#include "core/account/pendingcodes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Account;
using namespace Qt::StringLiterals;

namespace {

const QUrl portal{u"https://media.example.int"_s};
const QUrl otherPortal{u"https://press.example.org"_s};

PendingCode pendingCode(const QString& id) {
    const QDateTime then{QDate{2026, 2, 12}, QTime{8, 0, 0, 250}, QTimeZone::UTC};
    return {id, *EmailAddress::parse(u"desk@example.org"), then.addSecs(1800), then.addSecs(60)};
}

} // namespace

class PendingCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"below/codes.json"_s);
    }

    void whatIsSavedIsLoaded() {
        QVERIFY(!PendingCodes(m_file, portal).load());
        QVERIFY(PendingCodes(m_file, portal).save(pendingCode(u"1"_s)));
        const auto loaded = PendingCodes(m_file, portal).load();
        QVERIFY(loaded);
        QCOMPARE(loaded->id, u"1"_s);
        QCOMPARE(loaded->email.text(), u"desk@example.org"_s);
        QCOMPARE(loaded->codeExpiresAt, pendingCode({}).codeExpiresAt);
        QCOMPARE(loaded->resendAt, pendingCode({}).resendAt);
    }

    void eachPortalHasItsOwn() {
        QVERIFY(PendingCodes(m_file, portal).save(pendingCode(u"1"_s)));
        QVERIFY(PendingCodes(m_file, otherPortal).save(pendingCode(u"2"_s)));
        PendingCodes(m_file, portal).clear();
        QVERIFY(!PendingCodes(m_file, portal).load());
        QCOMPARE(PendingCodes(m_file, otherPortal).load()->id, u"2"_s);
    }

    void aRegistrationOfAnEarlierVersionIsRead() {
        write("{\"https://"
              "media.example.int\":{\"registration_id\":\"old\",\"email\":\"desk@example.org\",\"code_expires_at\":\"2026-02-12T08:30:00.000Z\",\"resend_at\":"
              "\"2026-02-12T08:01:00.000Z\"}}");
        const auto loaded = PendingCodes(m_file, portal).load();
        QVERIFY(loaded);
        QCOMPARE(loaded->id, u"old"_s);
    }

    void aDamagedFileIsNoCrashAndIsKeptAside() {
        write("{\"https://press.example.org\": {\"id\": \"2");
        QVERIFY(!PendingCodes(m_file, portal).load());
        QVERIFY(PendingCodes(m_file, portal).save(pendingCode(u"1"_s)));
        QCOMPARE(PendingCodes(m_file, portal).load()->id, u"1"_s);
        QFile aside{m_file + u".damaged"_s};
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QVERIFY(aside.readAll().contains("press.example.org"));
    }

    void whatIsNotWholeIsNothing() {
        write("{\"https://media.example.int\":{\"id\":\"1\",\"email\":\"a@b@c\",\"code_expires_at\":\"2026-02-12T08:30:00Z\"}}");
        QVERIFY(!PendingCodes(m_file, portal).load());
        write("{\"https://media.example.int\":{\"id\":\"\",\"email\":\"desk@example.org\"}}");
        QVERIFY(!PendingCodes(m_file, portal).load());
        write("{\"https://media.example.int\":7}");
        QVERIFY(!PendingCodes(m_file, portal).load());
    }

    void aFileThatCannotBeWrittenIsSaid() {
        QFile blocked{m_folder->filePath(u"blocked"_s)};
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        QVERIFY(!PendingCodes(blocked.fileName() + u"/codes.json"_s, portal).save(pendingCode(u"1"_s)));
    }

private:
    void write(const QByteArray& bytes) {
        QVERIFY(QDir{}.mkpath(m_folder->filePath(u"below"_s)));
        QFile file{m_file};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(PendingCodesTest)
#include "pendingcodes_test.moc"
