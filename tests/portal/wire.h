// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace Rushes::Tests {

/// One answer as it came over the wire.
struct WireAnswer {
    int status = 0; ///< 0 where the connection ended without one
    QHash<QByteArray, QByteArray> headers = {}; ///< names in lower case
    QByteArray body = {};
    QByteArray head = {}; ///< everything before the body, as it came: a field that stands there twice is seen here

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString problem() const { return json().value(QLatin1StringView{"type"}).toString().section(QLatin1Char{':'}, -1); }
};

/// A bare connection, on which a test may say what no library would.
class Wire {
public:
    explicit Wire(quint16 port);

    void say(const QByteArray& bytes);
    /// The next answer; `bodiless` for the answer to HEAD.
    WireAnswer hear(bool bodiless = false);
    /// Everything that comes until the other side ends the connection.
    QByteArray hearAll();
    /// Whether the other side ends the connection within `timeout` milliseconds.
    bool isCut(int timeout);
    [[nodiscard]] QTcpSocket& socket() { return m_socket; }

private:
    bool waitForMore();

    QTcpSocket m_socket;
    QByteArray m_received;
};

/// One call on a connection of its own. A mutating call gets an Idempotency-Key of its own where `headers` has none.
WireAnswer call(quint16 port, const QByteArray& method, const QByteArray& path, const QJsonObject& body = {}, const QByteArrayList& headers = {});

} // namespace Rushes::Tests
