// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/waiting.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Rushes::Cli {

namespace {

// A signal handler may do next to nothing and is given no object, so it writes to a socket that every wait listens to.
#ifdef Q_OS_UNIX
std::array<int, 2> interruptSockets{-1, -1};

void noteInterrupt(int) {
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(interruptSockets[0], &byte, 1);
}
#endif

} // namespace

Waiting::Waiting() {
#ifdef Q_OS_UNIX
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, interruptSockets.data()) != 0) return;
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
#endif
}

Waiting::~Waiting() {
#ifdef Q_OS_UNIX
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int& socket : interruptSockets) {
        if (socket >= 0) ::close(socket);
        socket = -1;
    }
#endif
}

void Waiting::spin(QEventLoop& loop) {
    bool interrupted = false;
#ifdef Q_OS_UNIX
    QSocketNotifier notifier{interruptSockets[1], QSocketNotifier::Read};
    QObject::connect(&notifier, &QSocketNotifier::activated, &loop, [&] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(interruptSockets[1], &byte, 1);
        interrupted = true;
        loop.quit();
    });
#endif
    loop.exec();
    if (interrupted) throw Interrupted{};
}

void Waiting::until(const std::function<void(std::function<void()> done)>& begin) {
    QEventLoop loop;
    bool finished = false;
    begin([&loop, &finished] {
        finished = true;
        loop.quit();
    });
    if (!finished) spin(loop);
}

} // namespace Rushes::Cli
