// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/termination.h"

#include "app/portal/endofinput.h"

#include <utility>

namespace Rushes::PortalServer {

Termination::Termination(bool withStandardInput, QObject* parent) : QObject{parent} {
    connect(&m_interrupts, &Interrupts::came, this, [this] {
        if (m_asked) Q_EMIT insisted();
        else ask();
    });
    if (withStandardInput) connect(new EndOfInput{this}, &EndOfInput::came, this, &Termination::ask);
}

void Termination::ask() {
    if (!std::exchange(m_asked, true)) Q_EMIT asked();
}

} // namespace Rushes::PortalServer
