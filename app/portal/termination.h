// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Rushes::PortalServer {

/// Hears when the program is asked to end: SIGTERM, SIGINT, and where wanted the end of standard input, which comes when the program
/// that started this one is gone, however it went.
class Termination : public QObject {
    Q_OBJECT

public:
    explicit Termination(bool withStandardInput, QObject* parent = nullptr);

Q_SIGNALS:
    /// The first time.
    void asked();
    /// By a signal, when the program had been asked before.
    void insisted();

private:
    void ask();

    bool m_asked = false;
};

} // namespace Rushes::PortalServer
