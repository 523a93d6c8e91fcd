// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/accounts/quickwire.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace Rushes::Tests {

namespace {

QHash<QByteArray, QByteArray> fieldsOf(const QByteArray& head) {
    QHash<QByteArray, QByteArray> fields;
    for (const QByteArray& line : head.split('\n').sliced(1))
        fields.insert(line.first(line.indexOf(':')).toLower(), line.sliced(line.indexOf(':') + 1).trimmed());
    return fields;
}

} // namespace

QuickWire::QuickWire(quint16 port) {
    QObject::connect(&m_socket, &QTcpSocket::connected, &m_loop, &QEventLoop::quit);
    QObject::connect(&m_socket, &QTcpSocket::disconnected, &m_loop, &QEventLoop::quit);
    QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &m_loop, &QEventLoop::quit);
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_loop, [this] {
        m_received += m_socket.readAll();
        if (isWhole()) m_loop.quit();
    });
    m_socket.connectToHost(QHostAddress{QHostAddress::LocalHost}, port);
    m_loop.exec();
}

bool QuickWire::isWhole() const {
    const qsizetype head = m_received.indexOf("\r\n\r\n");
    return head >= 0 && m_received.size() >= head + 4 + fieldsOf(m_received.first(head)).value("content-length").toLongLong();
}

WireAnswer QuickWire::ask(const QByteArray& method, const QByteArray& path, const QJsonObject& body, const QByteArrayList& headers) {
    const bool hasKey = std::ranges::any_of(headers, [](const QByteArray& header) { return header.startsWith("Idempotency-Key"); });
    const QByteArray json = body.isEmpty() ? QByteArray{} : QJsonDocument{body}.toJson(QJsonDocument::Compact);
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\n" + (headers.join("\r\n").contains("Host:") ? "" : "Host: 127.0.0.1\r\n");
    for (const QByteArray& header : headers) request += header + "\r\n";
    if (method != "GET" && !hasKey) request += "Idempotency-Key: " + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "\r\n";
    if (method != "GET") request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n";
    m_received.clear();
    QElapsedTimer timer;
    timer.start();
    m_socket.write(request + "\r\n" + json);
    m_loop.exec();
    m_milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!isWhole()) return {};
    const qsizetype head = m_received.indexOf("\r\n\r\n");
    WireAnswer answer;
    answer.status = m_received.mid(9, 3).toInt();
    answer.headers = fieldsOf(m_received.first(head));
    answer.body = m_received.sliced(head + 4);
    return answer;
}

} // namespace Rushes::Tests
