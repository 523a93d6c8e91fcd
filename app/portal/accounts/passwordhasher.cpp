// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/passwordhasher.h"

#include "app/portal/accounts/secrets.h"
#include "core/account/passwordpolicy.h"
#include "core/base/errand.h"
#include "core/base/result.h"

#include <QRegularExpression>

#include <sodium.h>

#include <array>

namespace Rushes::PortalServer {

namespace {

QByteArray bytesOf(const QString& password) { return Account::PasswordPolicy::normalised(password).toUtf8(); }

/// Empty where there is no memory for it.
QByteArray argon2id(const QByteArray& password, const PasswordCost& cost) {
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str_alg(text.data(), password.constData(), static_cast<unsigned long long>(password.size()), cost.operations, cost.memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return QByteArray{text.data()};
}

/// Whether a stored hash cost less than `cost`. One that cost more stays: nobody wants it made weaker by a sign-in.
bool costLess(const QByteArray& hash, const PasswordCost& cost) {
    static const QRegularExpression parameters{QStringLiteral("\\$m=(\\d+),t=(\\d+),p=\\d+\\$")};
    const auto found = parameters.match(QString::fromLatin1(hash));
    return found.capturedView(1).toULongLong() * 1024 < cost.memory || found.capturedView(2).toULongLong() < cost.operations;
}

} // namespace

QString PasswordCost::text() const { return QStringLiteral("%1 passes over %2 MiB").arg(operations).arg(static_cast<double>(memory) / (1024 * 1024)); }

PasswordHasher::PasswordHasher(const PasswordCost& cost) : m_cost{cost}, m_nobody{argon2id(Secrets::newToken(), cost)} { m_pool.setMaxThreadCount(atATime); }

PasswordHasher::~PasswordHasher() { m_pool.waitForDone(); }

template <typename T, typename Work> QFuture<PasswordHasher::Outcome<T>> PasswordHasher::start(Work work) {
    if (m_running.fetch_add(1) >= atATime + mostWaiting) {
        m_running.fetch_sub(1);
        return readyFuture(Outcome<T>{std::unexpected{Busy{}}});
    }
    return inBackground(&m_pool, [this, work = std::move(work)] {
        Outcome<T> outcome = work();
        m_running.fetch_sub(1);
        return outcome;
    });
}

QFuture<PasswordHasher::Outcome<QString>> PasswordHasher::hash(const QString& password) {
    return start<QString>([bytes = bytesOf(password), cost = m_cost]() -> Outcome<QString> {
        const QByteArray text = argon2id(bytes, cost);
        if (text.isEmpty()) return std::unexpected{Busy{}};
        return QString::fromLatin1(text);
    });
}

QFuture<PasswordHasher::Outcome<PasswordHasher::Verdict>> PasswordHasher::verify(const QString& password, const QString& hash) {
    return start<Verdict>(
        [bytes = bytesOf(password), known = hash.isEmpty() ? m_nobody : hash.toLatin1(), exists = !hash.isEmpty(), cost = m_cost]() -> Outcome<Verdict> {
            const bool right = crypto_pwhash_str_verify(known.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size())) == 0;
            if (!right || !exists) return Verdict{};
            return Verdict{true, costLess(known, cost) ? QString::fromLatin1(argon2id(bytes, cost)) : QString{}};
        });
}

} // namespace Rushes::PortalServer
