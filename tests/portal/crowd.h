// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace Rushes::Tests {

/// Many bare connections of one peer, of which none has a thread or waits for another. System calls only, so that a thousand of them
/// cost the test less than the portal.
class Crowd {
public:
    /// `from` is an address of this computer, such as 127.0.0.2: to the portal each is a peer of its own.
    explicit Crowd(quint16 port, const char* from = "127.0.0.1") : m_port{port}, m_from{from} {}
    ~Crowd();
    Q_DISABLE_COPY_MOVE(Crowd)

    /// Opens so many more, and says the same on each.
    void join(int count, QByteArrayView words = {});
    /// Says something on each that is open, as far as it is taken without waiting.
    void say(QByteArrayView words);
    /// Reads what has come, and answers how many are open still.
    int present();
    /// Waits until something happens on any of them, for at most so long.
    void wait(std::chrono::milliseconds most) const;
    void leave();

private:
    quint16 m_port;
    const char* m_from;
    std::vector<int> m_sockets;
};

/// Asks a portal for /health again and again, each time on a new connection, in a thread of its own.
class HealthWatch {
public:
    explicit HealthWatch(quint16 port);
    ~HealthWatch() { stop(); }
    Q_DISABLE_COPY_MOVE(HealthWatch)

    void stop();
    /// The longest that an answer took, from connecting to its last byte.
    [[nodiscard]] std::chrono::milliseconds worst() const { return std::chrono::milliseconds{m_worst}; }
    /// Answers that took longer than a second.
    [[nodiscard]] int late() const { return m_late; }
    [[nodiscard]] int answers() const { return m_answers; }
    /// Where the connection failed, was cut or said something else.
    [[nodiscard]] int failures() const { return m_failures; }

private:
    std::atomic<qint64> m_worst = 0;
    std::atomic<int> m_answers = 0;
    std::atomic<int> m_late = 0;
    std::atomic<int> m_failures = 0;
    std::jthread m_thread;
};

/// The most memory that a process ever had in use, in bytes.
[[nodiscard]] qint64 memoryPeakOf(qint64 processId);

} // namespace Rushes::Tests
