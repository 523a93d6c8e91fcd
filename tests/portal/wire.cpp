// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/wire.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

#include <algorithm>

namespace Rushes::Tests {

namespace {
constexpr int patience = 20'000;
}

QJsonObject WireAnswer::json() const { return QJsonDocument::fromJson(body).object(); }

Wire::Wire(quint16 port) {
    m_socket.connectToHost(QHostAddress{QHostAddress::LocalHost}, port);
    if (!QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, patience)) qFatal("nobody listens at port %d", port);
}

void Wire::say(const QByteArray& bytes) {
    m_socket.write(bytes);
    m_socket.flush();
}

bool Wire::waitForMore() {
    const bool come = QTest::qWaitFor([this] { return m_socket.bytesAvailable() > 0 || m_socket.state() == QAbstractSocket::UnconnectedState; }, patience);
    const QByteArray bytes = m_socket.readAll();
    m_received += bytes;
    return come && !bytes.isEmpty();
}

WireAnswer Wire::hear(bool bodiless) {
    qsizetype end = m_received.indexOf("\r\n\r\n");
    for (; end < 0; end = m_received.indexOf("\r\n\r\n")) {
        if (!waitForMore()) return {};
    }
    WireAnswer answer;
    const QList<QByteArray> lines = m_received.first(end).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray& line : lines.sliced(1)) answer.headers.insert(line.first(line.indexOf(':')).toLower(), line.sliced(line.indexOf(':') + 1).trimmed());
    answer.head = m_received.first(end);
    m_received.remove(0, end + 4);
    if (answer.status == 100) return hear(bodiless);
    const qsizetype length = bodiless || answer.status == 204 || answer.status == 304 ? 0 : answer.headers.value("content-length").toLongLong();
    while (m_received.size() < length) {
        if (!waitForMore()) break;
    }
    answer.body = m_received.first(std::min(length, m_received.size()));
    m_received.remove(0, answer.body.size());
    return answer;
}

QByteArray Wire::hearAll() {
    while (waitForMore()) {}
    return std::exchange(m_received, {});
}

bool Wire::isCut(int timeout) {
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, timeout);
}

WireAnswer call(quint16 port, const QByteArray& method, const QByteArray& path, const QJsonObject& body, const QByteArrayList& headers) {
    Wire wire{port};
    const bool changes = method != "GET" && method != "HEAD";
    const bool hasKey = std::ranges::any_of(headers, [](const QByteArray& header) { return header.startsWith("Idempotency-Key"); });
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const QByteArray& header : headers) request += header + "\r\n";
    if (changes && !hasKey) request += "Idempotency-Key: " + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "\r\n";
    const QByteArray json = body.isEmpty() ? QByteArray{} : QJsonDocument{body}.toJson(QJsonDocument::Compact);
    if (changes) request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n";
    wire.say(request + "\r\n" + json);
    return wire.hear(method == "HEAD");
}

} // namespace Rushes::Tests
