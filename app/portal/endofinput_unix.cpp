// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/endofinput.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace Rushes::PortalServer {

EndOfInput::EndOfInput(QObject* parent) : QObject{parent} {
    ::fcntl(STDIN_FILENO, F_SETFL, ::fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
    auto* const input = new QSocketNotifier{STDIN_FILENO, QSocketNotifier::Read, this};
    connect(input, &QSocketNotifier::activated, this, [this, input] {
        std::array<char, 256> ignored{};
        const auto got = ::read(STDIN_FILENO, ignored.data(), ignored.size());
        if (got > 0 || (got < 0 && (errno == EAGAIN || errno == EINTR))) return;
        input->setEnabled(false);
        Q_EMIT came();
    });
}

} // namespace Rushes::PortalServer
