// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/credentialvault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes::Account;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "S3CR3T-CANARY";

template <typename T> T waitFor(QFuture<T> future) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000)) qFatal("no answer came");
    if constexpr (!std::is_void_v<T>) return future.takeResult();
}

} // namespace

class CredentialVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsForItsOwnerAlone() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"below/session.json"_s);
        {
            FileVault vault{path};
            QVERIFY(waitFor(vault.write(u"token"_s, canary)));
            QCOMPARE(vault.keeping(), Keeping::SessionFile);
        }
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions{});
        FileVault again{path};
        QCOMPARE(waitFor(again.read(u"token"_s)), canary);
        waitFor(again.remove(u"token"_s));
        QVERIFY(!waitFor(again.read(u"token"_s)));
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(canary));
    }

    void aFileThatCannotBeWrittenIsSaid() {
        QTemporaryDir folder;
        QFile blocked{folder.filePath(u"blocked"_s)};
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        FileVault vault{folder.filePath(u"blocked/session.json"_s)};
        QVERIFY(!waitFor(vault.write(u"token"_s, canary)));
        QCOMPARE(vault.keeping(), Keeping::ThisSessionOnly);
    }

    void memoryForgetsWithTheSession() {
        MemoryVault vault;
        QVERIFY2(!waitFor(vault.write(u"token"_s, canary)), "it will not be there at the next start");
        QCOMPARE(waitFor(vault.read(u"token"_s)), canary);
        QCOMPARE(vault.keeping(), Keeping::ThisSessionOnly);
    }

    void twoProgramsMayWriteTheSameFile() {
        QTemporaryDir folder;
        FileVault one{folder.filePath(u"session.json"_s)};
        FileVault other{folder.filePath(u"session.json"_s)};
        QVERIFY(waitFor(one.write(u"a"_s, "1")));
        QVERIFY(waitFor(other.write(u"b"_s, "2")));
        QCOMPARE(waitFor(one.read(u"b"_s)), "2");
        QCOMPARE(waitFor(other.read(u"a"_s)), "1");
    }
};

QTEST_GUILESS_MAIN(CredentialVaultTest)
#include "credentialvault_test.moc"
