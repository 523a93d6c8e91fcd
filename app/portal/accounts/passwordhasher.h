// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <expected>

namespace Rushes::PortalServer {

/// Argon2id's price of one hash.
struct PasswordCost {
    unsigned long long operations = 2;
    std::size_t memory = std::size_t{64} * 1024 * 1024; ///< bytes

    /// Such as "2 passes over 64 MiB".
    [[nodiscard]] QString text() const;
};

/// Hashes passwords with Argon2id away from the main thread: so many at a time, so many waiting, and no more. So a flood of sign-ins
/// costs a bounded amount of memory, and is told to come back.
class PasswordHasher {
public:
    static constexpr int atATime = 2;
    static constexpr int mostWaiting = 24;

    struct Busy {};
    template <typename T> using Outcome = std::expected<T, Busy>;
    struct Verdict {
        bool right = false;
        QString strongerHash; ///< of the same password, where the stored one cost less than hashes cost now; else empty
    };

    explicit PasswordHasher(const PasswordCost& cost = {});
    ~PasswordHasher();
    Q_DISABLE_COPY_MOVE(PasswordHasher)

    QFuture<Outcome<QString>> hash(const QString& password);
    /// An empty `hash` is of an account that is not there: the answer is no, after the same work.
    QFuture<Outcome<Verdict>> verify(const QString& password, const QString& hash);

private:
    template <typename T, typename Work> QFuture<Outcome<T>> start(Work work);

    PasswordCost m_cost;
    QByteArray m_nobody; ///< the hash of a password that nobody knows
    std::atomic<int> m_running = 0;
    QThreadPool m_pool;
};

} // namespace Rushes::PortalServer
