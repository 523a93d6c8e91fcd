// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Rushes::PortalServer {

/// Writes JSON as it goes, straight into the bytes of an answer: a page of a list has thousands of values, and a tree of them that is
/// written out afterwards costs several times as much. Who calls it opens and closes in pairs and names each value of an object.
class JsonWriter {
public:
    JsonWriter& openObject() { return open('{'); }
    JsonWriter& closeObject() { return close('}'); }
    JsonWriter& openArray() { return open('['); }
    JsonWriter& closeArray() { return close(']'); }

    /// The name of the value that follows. It must need no escaping.
    JsonWriter& name(QLatin1StringView name);

    JsonWriter& text(QStringView text);
    JsonWriter& number(qint64 number);
    JsonWriter& number(double number);
    JsonWriter& truth(bool truth);
    JsonWriter& null();
    /// JSON that was written before; nothing is looked at.
    JsonWriter& raw(QByteArrayView json);

    JsonWriter& add(QLatin1StringView key, QStringView value) { return name(key).text(value); }
    JsonWriter& add(QLatin1StringView key, qint64 value) { return name(key).number(value); }
    /// Null where the text is empty.
    JsonWriter& addOrNull(QLatin1StringView key, QStringView value) { return value.isEmpty() ? name(key).null() : name(key).text(value); }

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    void comma();

    QByteArray m_bytes;
    bool m_begun = false; ///< something stands before the next value, in the same object or array
};

} // namespace Rushes::PortalServer
