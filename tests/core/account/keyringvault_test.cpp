// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/keyringvault.h"
#include "tests/core/account/stubkeyring.h"

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

template <typename T> T waitFor(QFuture<T> future) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000)) qFatal("no answer came");
    if constexpr (!std::is_void_v<T>) return future.takeResult();
}

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
        QCOMPARE(waitFor(m_vault->read(name)), canary);
        QVERIFY(!waitFor(m_vault->read(u"other"_s)));
        QCOMPARE(m_vault->keeping(), Keeping::Keyring);
    }

    void halfAMinuteIsWaitedFor() {
        m_keyring->secrets.insert(name, canary);
        m_keyring->delay = 30s;
        auto read = m_vault->read(name);
        m_clock->advance(29s);
        QVERIFY(!read.isFinished());
        m_clock->advance(1s);
        QCOMPARE(waitFor(read), canary);
        m_clock->advance(2min);
        QCOMPARE(m_vault->keeping(), Keeping::Keyring);
    }

    void aKeyringThatIsTooSlowIsNotAskedAgain() {
        m_keyring->delay = 1h;
        auto written = m_vault->write(name, canary);
        m_clock->advance(KeyringVault::patience);
        QCOMPARE(waitFor(written), false);
        QCOMPARE(m_vault->keeping(), Keeping::ThisSessionOnly);
        QCOMPARE(waitFor(m_vault->read(name)), canary);
        QCOMPARE(waitFor(m_vault->write(name, canary)), false);
        QCOMPARE(m_keyring->asked, 1);
    }

    void oneThatAnswersAfterAllGetsWhatItMissed() {
        m_keyring->secrets = {{u"old"_s, "x"}};
        m_keyring->delay = 2min;
        auto written = m_vault->write(name, "first");
        m_clock->advance(KeyringVault::patience);
        QCOMPARE(waitFor(written), false);
        QCOMPARE(waitFor(m_vault->write(name, "second")), false);
        waitFor(m_vault->remove(u"old"_s));
        m_clock->advance(1min);
        QCOMPARE(m_vault->keeping(), Keeping::Keyring);
        m_clock->advance(2min);
        QCOMPARE(m_keyring->secrets, (QHash<QString, QByteArray>{{name, "second"}}));
        QCOMPARE(m_vault->keeping(), Keeping::Keyring);
    }

    void aLockedOneLeavesTheSecretInMemory() {
        m_keyring->locked = true;
        QVERIFY(!waitFor(m_vault->write(name, canary)));
        QCOMPARE(m_vault->keeping(), Keeping::ThisSessionOnly);
        QCOMPARE(waitFor(m_vault->read(name)), canary);
        waitFor(m_vault->remove(name));
        QVERIFY(!waitFor(m_vault->read(name)));
        QCOMPARE(m_keyring->asked, 1);
    }

    void withoutAKeyringNoFileIsWritten() {
        // No bus, no keyring: QtKeychain has nobody to ask.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        QTemporaryDir home;
        qputenv("HOME", home.path().toUtf8());
        KeyringVault vault{*m_clock};
        QVERIFY(!waitFor(vault.write(name, canary)));
        QCOMPARE(vault.keeping(), Keeping::ThisSessionOnly);
        QCOMPARE(waitFor(vault.read(name)), canary);
        QCOMPARE(QDir{home.path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 0);
    }

private:
    std::unique_ptr<ManualClock> m_clock;
    StubKeyring* m_keyring = nullptr;
    std::unique_ptr<KeyringVault> m_vault;
};

QTEST_GUILESS_MAIN(KeyringVaultTest)
#include "keyringvault_test.moc"
