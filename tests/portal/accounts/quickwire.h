// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/portal/wire.h"

#include <QEventLoop>

namespace Rushes::Tests {

/// A connection that is kept, and that hears an answer at once: Wire looks every ten milliseconds, which is long for a thousand calls
/// and hides what a timing test wants to see.
class QuickWire {
public:
    explicit QuickWire(quint16 port);

    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// A status of 0 where the connection ended without an answer. A mutating call gets an Idempotency-Key of its own where `headers` has none.
    WireAnswer ask(const QByteArray& method, const QByteArray& path, const QJsonObject& body = {}, const QByteArrayList& headers = {});
    /// From the last byte that was asked to the last that was answered.
    [[nodiscard]] double milliseconds() const { return m_milliseconds; }

private:
    [[nodiscard]] bool isWhole() const;

    QTcpSocket m_socket;
    QEventLoop m_loop;
    QByteArray m_received;
    double m_milliseconds = 0;
};

} // namespace Rushes::Tests
