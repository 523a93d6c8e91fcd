// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/credentialvault.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using Rushes::await;
using namespace Rushes::Account;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "S3CR3T-CANARY";

} // namespace

class CredentialVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsForItsOwnerAlone() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"below/session.json"_s);
        {
            FileVault vault{path};
            QVERIFY(await(vault.write(u"token"_s, canary)));
            QCOMPARE(vault.keeping(), Keeping::SessionFile);
        }
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions{});
        FileVault again{path};
        QCOMPARE(await(again.read(u"token"_s)), canary);
        await(again.remove(u"token"_s));
        QVERIFY(!await(again.read(u"token"_s)));
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(canary));
    }

    void aFileThatCannotBeWrittenIsSaid() {
        QTemporaryDir folder;
        QFile blocked{folder.filePath(u"blocked"_s)};
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        FileVault vault{folder.filePath(u"blocked/session.json"_s)};
        QVERIFY(!await(vault.write(u"token"_s, canary)));
        QCOMPARE(vault.keeping(), Keeping::ThisSessionOnly);
    }

    void memoryForgetsWithTheSession() {
        MemoryVault vault;
        QVERIFY2(!await(vault.write(u"token"_s, canary)), "it will not be there at the next start");
        QCOMPARE(await(vault.read(u"token"_s)), canary);
        QCOMPARE(vault.keeping(), Keeping::ThisSessionOnly);
    }

    void twoProgramsMayWriteTheSameFile() {
        QTemporaryDir folder;
        FileVault one{folder.filePath(u"session.json"_s)};
        FileVault other{folder.filePath(u"session.json"_s)};
        QVERIFY(await(one.write(u"a"_s, "1")));
        QVERIFY(await(other.write(u"b"_s, "2")));
        QCOMPARE(await(one.read(u"b"_s)), "2");
        QCOMPARE(await(other.read(u"a"_s)), "1");
    }
};

QTEST_GUILESS_MAIN(CredentialVaultTest)
#include "credentialvault_test.moc"
