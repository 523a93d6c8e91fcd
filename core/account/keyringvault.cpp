// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/keyringvault.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/result.h"

#include <memory>

namespace Rushes::Account {

KeyringVault::KeyringVault(Clock& clock, std::unique_ptr<Keyring> keyring) : m_clock{clock}, m_keyring{std::move(keyring)} {}

KeyringVault::~KeyringVault() = default;

QFuture<Keyring::Reply> KeyringVault::patiently(QFuture<Keyring::Reply> answer) {
    auto promise = std::make_shared<QPromise<Keyring::Reply>>(); // shared by the answer and the alarm, one of which finishes it
    promise->start();
    const auto finish = [promise](const Keyring::Reply& reply) {
        promise->addResult(reply);
        promise->finish();
    };
    answer.then(this, [this, promise, finish](const Keyring::Reply& reply) {
        const bool refused = reply.outcome == Keyring::Outcome::Refused;
        if (promise->future().isFinished()) {
            if (!refused) answeredLate();
            return;
        }
        if (refused && m_usable) qCInfo(logAccount) << "there is no keyring that answers";
        m_usable = m_usable && !refused;
        finish(reply);
    });
    m_clock.after(patience, this, [this, promise, finish] {
        if (promise->future().isFinished()) return;
        qCInfo(logAccount) << "the keyring does not answer in time";
        m_usable = false;
        finish({Keyring::Outcome::Refused});
    });
    return promise->future();
}

void KeyringVault::answeredLate() {
    m_usable = true;
    const auto missed = std::exchange(m_missed, {});
    for (auto one = missed.begin(); one != missed.end(); ++one) {
        if (*one) write(one.key(), **one);
        else remove(one.key());
    }
}

QFuture<std::optional<QByteArray>> KeyringVault::read(const QString& name) {
    if (!m_usable) return m_memory.read(name);
    return patiently(m_keyring->read(name)).then(this, [](const Keyring::Reply& reply) {
        return reply.outcome == Keyring::Outcome::Done ? std::optional{reply.secret} : std::nullopt;
    });
}

QFuture<bool> KeyringVault::write(const QString& name, const QByteArray& secret) {
    m_memory.write(name, secret);
    if (!m_usable) {
        m_missed.insert(name, secret);
        return readyFuture(false);
    }
    return patiently(m_keyring->write(name, secret)).then(this, [](const Keyring::Reply& reply) { return reply.outcome == Keyring::Outcome::Done; });
}

QFuture<void> KeyringVault::remove(const QString& name) {
    m_memory.remove(name);
    if (!m_usable) {
        m_missed.insert(name, std::nullopt);
        return QtFuture::makeReadyVoidFuture();
    }
    return patiently(m_keyring->remove(name)).then(this, [](const Keyring::Reply&) {});
}

} // namespace Rushes::Account
