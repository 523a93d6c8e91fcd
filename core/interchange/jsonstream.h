// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

class QIODevice;

namespace Rushes::Interchange {

/// JSON on its way to a device, without a document in memory: keys and values go out in the order in which they are said, and whoever writes sees
/// to it that each object has its keys once.
class JsonStream {
public:
    explicit JsonStream(QIODevice& to) : m_to{to} { m_waiting.reserve(pieceSize * 2); }
    ~JsonStream() { flush(); }
    Q_DISABLE_COPY_MOVE(JsonStream)

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    /// ASCII that needs no escapes, as the names of a format are.
    void key(QLatin1StringView name);
    void value(const QString& text);
    void value(QLatin1StringView plain);
    void value(qint64 number);
    void value(bool truth) { literal(truth ? "true" : "false"); }
    void null() { literal("null"); }
    /// A value as it stands in JSON.
    void literal(QByteArrayView json);
    template <typename Value> void pair(QLatin1StringView name, const Value& of) {
        key(name);
        value(of);
    }
    /// Room for the eye between two values.
    void newLine() { m_newLine = true; }
    void flush();

private:
    static constexpr qsizetype pieceSize = 64 * 1024;

    void begin(char bracket);
    void end(char bracket);
    /// What stands before a key, or before a value of an array.
    void separate();
    void escape(const QString& text);

    QIODevice& m_to;
    QByteArray m_waiting;
    std::vector<bool> m_hasValues; ///< of each object and array that is open
    bool m_isAfterKey = false;
    bool m_newLine = false;
};

} // namespace Rushes::Interchange
