// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/termination.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Rushes::PortalServer {

namespace {

// A signal handler can reach nothing but what is global: this is the writing end of the pair that Termination reads.
volatile std::sig_atomic_t signalSocket = -1;

void passOn(int) {
    const char one = 1;
    // A full pair already says what there is to say.
    [[maybe_unused]] const auto written = ::write(signalSocket, &one, sizeof one);
}

} // namespace

Termination::Termination(bool withStandardInput, QObject* parent) : QObject{parent} {
    std::array<int, 2> pair{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair.data()) != 0) qFatal("no socket pair for signals");
    signalSocket = pair[0];
    auto* const notifier = new QSocketNotifier{pair[1], QSocketNotifier::Read, this};
    connect(notifier, &QSocketNotifier::activated, this, [this, reading = pair[1]] {
        std::array<char, 16> signs{};
        const auto count = ::read(reading, signs.data(), signs.size());
        for (auto i = count; i > 0; --i) {
            if (m_asked) Q_EMIT insisted();
            else ask();
        }
    });
    struct sigaction action{};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);

    if (!withStandardInput) return;
    ::fcntl(STDIN_FILENO, F_SETFL, ::fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
    auto* const input = new QSocketNotifier{STDIN_FILENO, QSocketNotifier::Read, this};
    connect(input, &QSocketNotifier::activated, this, [this, input] {
        std::array<char, 256> ignored{};
        const auto got = ::read(STDIN_FILENO, ignored.data(), ignored.size());
        if (got > 0 || (got < 0 && (errno == EAGAIN || errno == EINTR))) return;
        input->setEnabled(false);
        ask();
    });
}

void Termination::ask() {
    if (!std::exchange(m_asked, true)) Q_EMIT asked();
}

} // namespace Rushes::PortalServer
