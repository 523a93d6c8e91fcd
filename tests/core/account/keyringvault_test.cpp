// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/keyringvault.h"
#include "tests/core/account/stubkeyring.h"
#include "tests/support/await.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Account;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray canary = "S3CR3T-CANARY";
const QString name = u"token"_s;

} // namespace

class KeyringVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_clock = std::make_unique<ManualClock>();
        auto keyring = std::make_unique<StubKeyring>(*m_clock);
        m_keyring = keyring.get();
        m_vault = std::make_unique<KeyringVault>(*m_clock, std::move(keyring));
    }

    void aSecretOfAnEarlierRunIsRead() {
        m_keyring->secrets.insert(name, canary);
        QCOMPARE(await(m_vault->read(name)), canary);
        QVERIFY(!await(m_vault->read(u"other"_s)));
        QCOMPARE(m_vault->keeping(), Keeping::Keyring);
    }

    void halfAMinuteIsWaitedFor() {
        m_keyring->secrets.insert(name, canary);
        m_keyring->delay = 30s;
        auto read = m_vault->read(name);
        m_clock->advance(29s);
        QVERIFY(!read.isFinished());
        m_clock->advance(1s);
        QCOMPARE(await(read), canary);
        m_clock->advance(2min);
        QCOMPARE(m_vault->keeping(), Keeping::Keyring);
    }

    void aKeyringThatIsTooSlowIsNotAskedAgain() {
        m_keyring->delay = 1h;
        auto written = m_vault->write(name, canary);
        m_clock->advance(KeyringVault::patience);
        QCOMPARE(await(written), false);
        QCOMPARE(m_vault->keeping(), Keeping::ThisSessionOnly);
        QCOMPARE(await(m_vault->read(name)), canary);
        QCOMPARE(await(m_vault->write(name, canary)), false);
        QCOMPARE(m_keyring->asked, 1);
    }

    void oneThatAnswersAfterAllGetsWhatItMissed() {
        m_keyring->secrets = {{u"old"_s, "x"}};
        m_keyring->delay = 2min;
        auto written = m_vault->write(name, "first");
        m_clock->advance(KeyringVault::patience);
        QCOMPARE(await(written), false);
        QCOMPARE(await(m_vault->write(name, "second")), false);
        await(m_vault->remove(u"old"_s));
        m_clock->advance(1min);
        QCOMPARE(m_vault->keeping(), Keeping::Keyring);
        m_clock->advance(2min);
        QCOMPARE(m_keyring->secrets, (QHash<QString, QByteArray>{{name, "second"}}));
        QCOMPARE(m_vault->keeping(), Keeping::Keyring);
    }

    void aLockedOneLeavesTheSecretInMemory() {
        m_keyring->locked = true;
        QVERIFY(!await(m_vault->write(name, canary)));
        QCOMPARE(m_vault->keeping(), Keeping::ThisSessionOnly);
        QCOMPARE(await(m_vault->read(name)), canary);
        await(m_vault->remove(name));
        QVERIFY(!await(m_vault->read(name)));
        QCOMPARE(m_keyring->asked, 1);
    }

    void withoutAKeyringNoFileIsWritten() {
        // No bus, no keyring: QtKeychain has nobody to ask.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        QTemporaryDir home;
        qputenv("HOME", home.path().toUtf8());
        KeyringVault vault{*m_clock};
        QVERIFY(!await(vault.write(name, canary)));
        QCOMPARE(vault.keeping(), Keeping::ThisSessionOnly);
        QCOMPARE(await(vault.read(name)), canary);
        QCOMPARE(QDir{home.path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 0);
    }

private:
    std::unique_ptr<ManualClock> m_clock;
    StubKeyring* m_keyring = nullptr;
    std::unique_ptr<KeyringVault> m_vault;
};

QTEST_GUILESS_MAIN(KeyringVaultTest)
#include "keyringvault_test.moc"
