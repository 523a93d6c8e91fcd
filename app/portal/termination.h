// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interrupts.h"

namespace Rushes::PortalServer {

/// Hears when the program is asked to end: by Interrupts, and where wanted by the end of standard input.
class Termination : public QObject {
    Q_OBJECT

public:
    explicit Termination(bool withStandardInput, QObject* parent = nullptr);

Q_SIGNALS:
    /// The first time.
    void asked();
    /// By an interrupt, when the program had been asked before.
    void insisted();

private:
    void ask();

    Interrupts m_interrupts;
    bool m_asked = false;
};

} // namespace Rushes::PortalServer
