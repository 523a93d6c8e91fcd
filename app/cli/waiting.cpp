// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/waiting.h"

namespace Rushes::Cli {

Waiting::Waiting() {
    // Between two waits as well: the next one ends at once.
    QObject::connect(&m_interrupts, &Interrupts::came, &m_interrupts, [this] { m_interrupted = true; });
}

void Waiting::spin(QEventLoop& loop) {
    QObject::connect(&m_interrupts, &Interrupts::came, &loop, &QEventLoop::quit);
    if (!m_interrupted) loop.exec();
    if (std::exchange(m_interrupted, false)) throw Interrupted{};
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
