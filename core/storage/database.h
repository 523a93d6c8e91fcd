// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errand.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace Rushes::Storage {

/// How a schema is brought up to date when a database is opened.
struct Schema {
    QLatin1StringView name; ///< the folder below resources/sql
    qint32 applicationId;   ///< SQLite's application_id, by which a file of ours is known
};

/// One database and the one thread that talks to it. Work is given as a function of Connection&, runs on that thread in the order it
/// was given, and answers with a future that ends in the thread that asked: the GUI thread never waits. Destroying a Database finishes what was given to it first.
class Database {
public:
    /// Nothing is opened yet: the storage thread opens the database, and migrates it, before the first work.
    /// Where that fails every work answers with the reason, and the next one tries again.
    Database(DatabaseLocation location, const Schema& schema);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const DatabaseLocation& location() const;

    /// Runs `work(Connection&) -> StorageResult<T>` on the storage thread.
    template <typename Work> auto run(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>> {
        using Answer = std::invoke_result_t<Work, Connection&>;
        const Errand<Answer> errand;
        run(errand, std::move(work));
        return errand.future();
    }
    /// The same as an errand of another thread, which is answered.
    template <typename Work> void run(const Errand<std::invoke_result_t<Work, Connection&>>& errand, Work work) {
        using Answer = std::invoke_result_t<Work, Connection&>;
        enqueue([errand, work = std::move(work)](StorageResult<Connection*> connection) mutable {
            if (connection) errand.answer(work(**connection));
            else errand.answer(Answer{std::unexpected{std::move(connection).error()}});
        });
    }

    /// Inside one transaction, committed when `work` answers a value and undone when it answers an error.
    template <typename Work> auto runInTransaction(Work work) -> QFuture<std::invoke_result_t<Work, Connection&>> {
        return run(inTransaction(std::move(work)));
    }
    template <typename Work> void runInTransaction(const Errand<std::invoke_result_t<Work, Connection&>>& errand, Work work) {
        run(errand, inTransaction(std::move(work)));
    }

private:
    template <typename Work> static auto inTransaction(Work work) {
        return [work = std::move(work)](Connection& connection) mutable -> std::invoke_result_t<Work, Connection&> {
            Transaction transaction{connection};
            if (auto begun = transaction.begin(); !begun) return std::unexpected{std::move(begun).error()};
            auto answer = work(connection);
            if (!answer) return answer;
            if (auto done = transaction.commit(); !done) return std::unexpected{std::move(done).error()};
            return answer;
        };
    }

    using Job = std::function<void(StorageResult<Connection*>)>;
    void enqueue(Job job);

    class Worker;
    DatabaseLocation m_location;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< lives in m_thread
};

} // namespace Rushes::Storage
