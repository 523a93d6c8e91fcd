// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interrupts.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Rushes {

namespace {

// A signal handler may do next to nothing and is given no object, so it writes to a pair of sockets that the event loop reads.
std::array<int, 2> sockets{-1, -1};

void passOn(int) {
    const int before = errno;
    const char one = 1;
    // A full pair already says what there is to say.
    [[maybe_unused]] const auto written = ::write(sockets[0], &one, sizeof one);
    errno = before;
}

void handle(void (*handler)(int)) {
    struct sigaction action{};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

} // namespace

Interrupts::Interrupts(QObject* parent) : QObject{parent} {
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, sockets.data()) != 0) qFatal("no socket pair for signals");
    for (const int socket : sockets) {
        ::fcntl(socket, F_SETFD, FD_CLOEXEC);
        ::fcntl(socket, F_SETFL, O_NONBLOCK);
    }
    auto* const notifier = new QSocketNotifier{sockets[1], QSocketNotifier::Read, this};
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> signs{};
        for (auto left = ::read(sockets[1], signs.data(), signs.size()); left > 0; --left) Q_EMIT came();
    });
    handle(passOn);
}

Interrupts::~Interrupts() {
    handle(SIG_DFL);
    for (int& socket : sockets) {
        ::close(socket);
        socket = -1;
    }
}

} // namespace Rushes
