// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errand.h"

#include <QMutex>

#include <list>
#include <optional>
#include <tuple>

namespace Rushes {

/// Threads for work that may hang for ever, as what asks a share does whose server is gone. It may be asked and given up in one thread only, and giving it
/// up waits for nobody: what has not begun never does, and what is under way goes on by itself, without anybody who hears its answer. So the work must
/// own all that it touches.
class LooseThreads {
public:
    explicit LooseThreads(int threads) : m_pool{std::make_unique<QThreadPool>()} { m_pool->setMaxThreadCount(threads); }
    ~LooseThreads() {
        m_pool->clear();
        m_slots.clear(); // the futures end here and now, in the thread that asked
        // A pool that is deleted waits for its threads. This one stays where one hangs, with nothing that anybody else has.
        if (!m_pool->waitForDone(0)) std::ignore = m_pool.release();
    }
    Q_DISABLE_COPY_MOVE(LooseThreads)

    /// Runs `work()` on one of the threads, and answers in the thread that calls this. Nobody hears the answer once these threads were given up.
    template <typename Work> auto run(Work work) {
        using Answer = std::invoke_result_t<Work&>;
        struct Place final : Slot {
            void close() override {
                const QMutexLocker lock{&mutex};
                errand.reset();
            }
            QMutex mutex;
            std::optional<Errand<Answer>> errand{std::in_place};
        };
        m_slots.remove_if([](const Kept& kept) { return kept.slot.use_count() == 1; }); // those have answered
        auto place = std::make_shared<Place>(); // shared by the work and by these threads, which close it first where they are given up
        m_slots.emplace_back(place);
        auto future = place->errand->future();
        m_pool->start([place = std::move(place), work = std::move(work)]() mutable {
            auto answer = std::make_shared<Answer>(std::invoke(work));
            const QMutexLocker lock{&place->mutex};
            if (place->errand) place->errand->answer(std::move(*answer));
            place->errand.reset();
        });
        return future;
    }

private:
    struct Slot {
        virtual ~Slot() = default;
        virtual void close() = 0;
    };
    struct Kept {
        explicit Kept(std::shared_ptr<Slot> given) : slot{std::move(given)} {}
        ~Kept() { slot->close(); }
        Q_DISABLE_COPY_MOVE(Kept)
        std::shared_ptr<Slot> slot;
    };

    std::unique_ptr<QThreadPool> m_pool;
    std::list<Kept> m_slots; ///< of what has not answered yet
};

} // namespace Rushes
