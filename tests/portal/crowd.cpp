// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/crowd.h"

#include <QFile>

#include <array>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Rushes::Tests {

namespace {

constexpr auto inTime = std::chrono::seconds{1};
constexpr auto pauseBetweenQuestions = std::chrono::milliseconds{20};

sockaddr_in addressOf(const char* host, quint16 port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    ::inet_pton(AF_INET, host, &address.sin_addr);
    return address;
}

int connectedSocket(quint16 port, const char* from) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) qFatal("no more file handles for the test");
    const sockaddr_in own = addressOf(from, 0), portal = addressOf("127.0.0.1", port);
    const bool connected = ::bind(socket, reinterpret_cast<const sockaddr*>(&own), sizeof own) == 0 &&
                           ::connect(socket, reinterpret_cast<const sockaddr*>(&portal), sizeof portal) == 0;
    if (connected) return socket;
    ::close(socket);
    return -1;
}

/// Whether the portal says that it is well.
bool asksForHealth(quint16 port) {
    const int socket = connectedSocket(port, "127.0.0.1");
    if (socket < 0) return false;
    constexpr QByteArrayView question{"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"};
    bool well = ::send(socket, question.data(), static_cast<std::size_t>(question.size()), MSG_NOSIGNAL) == question.size();
    QByteArray answer;
    std::array<char, 4096> buffer{};
    pollfd waiting{.fd = socket, .events = POLLIN, .revents = 0};
    while (well) {
        if (::poll(&waiting, 1, 10'000) <= 0) break;
        const auto count = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (count <= 0) break;
        answer.append(buffer.data(), count);
    }
    ::close(socket);
    return answer.startsWith("HTTP/1.1 200") && answer.endsWith(R"({"status":"ok"})");
}

} // namespace

Crowd::~Crowd() { leave(); }

void Crowd::join(int count, QByteArrayView words) {
    for (int i = 0; i < count; ++i) {
        const int socket = connectedSocket(m_port, m_from);
        if (socket < 0) continue;
        ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
        if (!words.isEmpty()) [[maybe_unused]]
            const auto sent = ::send(socket, words.data(), static_cast<std::size_t>(words.size()), MSG_NOSIGNAL);
        m_sockets.push_back(socket);
    }
}

void Crowd::say(QByteArrayView words) {
    for (const int socket : m_sockets) [[maybe_unused]]
        const auto sent = ::send(socket, words.data(), static_cast<std::size_t>(words.size()), MSG_NOSIGNAL);
}

int Crowd::present() {
    std::array<char, 16'384> buffer{};
    std::erase_if(m_sockets, [&buffer](int socket) {
        for (;;) {
            const auto count = ::recv(socket, buffer.data(), buffer.size(), 0);
            if (count > 0) continue;
            if (count < 0 && (errno == EAGAIN || errno == EINTR)) return false;
            ::close(socket);
            return true;
        }
    });
    return static_cast<int>(m_sockets.size());
}

void Crowd::wait(std::chrono::milliseconds most) const {
    std::vector<pollfd> waiting;
    waiting.reserve(m_sockets.size());
    for (const int socket : m_sockets) waiting.push_back({.fd = socket, .events = POLLIN, .revents = 0});
    ::poll(waiting.data(), waiting.size(), static_cast<int>(most.count()));
}

void Crowd::leave() {
    for (const int socket : m_sockets) ::close(socket);
    m_sockets.clear();
}

HealthWatch::HealthWatch(quint16 port)
    : m_thread{[this, port](const std::stop_token& asked) {
          while (!asked.stop_requested()) {
              const auto begun = std::chrono::steady_clock::now();
              const bool well = asksForHealth(port);
              const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
              m_worst = std::max<qint64>(m_worst, took.count());
              ++(well ? m_answers : m_failures);
              if (took > inTime) ++m_late;
              ::poll(nullptr, 0, pauseBetweenQuestions.count());
          }
      }} {}

void HealthWatch::stop() {
    m_thread.request_stop();
    if (m_thread.joinable()) m_thread.join();
}

qint64 memoryPeakOf(qint64 processId) {
    QFile status{QStringLiteral("/proc/%1/status").arg(processId)};
    if (!status.open(QIODevice::ReadOnly)) return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:")) return line.sliced(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

} // namespace Rushes::Tests
