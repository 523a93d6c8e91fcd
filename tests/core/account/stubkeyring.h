// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/keyring.h"
#include "core/base/result.h"
#include "tests/support/manualclock.h"

#include <QHash>

namespace Rushes::Tests {

/// A keyring that is as slow as a test wants it, and refuses when it is locked.
class StubKeyring final : public QObject, public Account::Keyring {
public:
    explicit StubKeyring(ManualClock& clock) : m_clock{clock} {}

    QFuture<Reply> read(const QString& name) override {
        return answer([this, name]() -> Reply { return secrets.contains(name) ? Reply{Outcome::Done, secrets.value(name)} : Reply{Outcome::NoSuchSecret}; });
    }
    QFuture<Reply> write(const QString& name, const QByteArray& secret) override {
        return answer([this, name, secret]() -> Reply {
            secrets.insert(name, secret);
            return {Outcome::Done};
        });
    }
    QFuture<Reply> remove(const QString& name) override {
        return answer([this, name]() -> Reply { return {secrets.remove(name) ? Outcome::Done : Outcome::NoSuchSecret}; });
    }

    QHash<QString, QByteArray> secrets;
    std::chrono::milliseconds delay{0};
    bool locked = false;
    int asked = 0;

private:
    QFuture<Reply> answer(const std::function<Reply()>& act) {
        ++asked;
        if (locked) return readyFuture(Reply{Outcome::Refused});
        if (delay == delay.zero()) return readyFuture(act());
        auto promise = std::make_shared<QPromise<Reply>>();
        promise->start();
        m_clock.after(delay, this, [promise, act] {
            promise->addResult(act());
            promise->finish();
        });
        return promise->future();
    }

    ManualClock& m_clock;
};

} // namespace Rushes::Tests
