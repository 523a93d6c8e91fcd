// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/ziparchive.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace Rushes::Care {

namespace {

constexpr quint16 versionNeeded = 20;    // 2.0: folders
constexpr quint16 namesAreUtf8 = 1 << 11; // general purpose flag, 4.4.4
constexpr int earliestYear = 1980;

template <typename Number> void append(QByteArray& to, Number number) {
    number = qToLittleEndian(number);
    to.append(reinterpret_cast<const char*>(&number), sizeof number);
}

/// CRC-32 as in ISO 3309: APPNOTE 4.4.7.
quint32 crc32(const QByteArray& bytes) {
    static const auto table = [] {
        std::array<quint32, 256> values{};
        for (quint32 n = 0; n < values.size(); ++n) {
            quint32 value = n;
            for (int bit = 0; bit < 8; ++bit) value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            values.at(n) = value;
        }
        return values;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) crc = table.at((crc ^ static_cast<quint8>(byte)) & 0xFFU) ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFU;
}

/// What the local and the central header have in common.
QByteArray facts(const ZipEntry& entry, const QByteArray& name, const QDateTime& at) {
    const QDate date = at.date();
    const QTime time = at.time();
    QByteArray bytes;
    append(bytes, versionNeeded);
    append(bytes, namesAreUtf8);
    append(bytes, quint16{0}); // stored
    append(bytes, static_cast<quint16>(time.hour() << 11 | time.minute() << 5 | time.second() / 2));
    append(bytes, static_cast<quint16>(std::max(0, date.year() - earliestYear) << 9 | date.month() << 5 | date.day()));
    append(bytes, crc32(entry.bytes));
    append(bytes, static_cast<quint32>(entry.bytes.size()));
    append(bytes, static_cast<quint32>(entry.bytes.size()));
    append(bytes, static_cast<quint16>(name.size()));
    append(bytes, quint16{0}); // no further fields
    return bytes;
}

} // namespace

QByteArray zipArchive(const QList<ZipEntry>& entries, const QDateTime& at) {
    QByteArray archive;
    QByteArray central;
    for (const ZipEntry& entry : entries) {
        const QByteArray name = entry.name.toUtf8();
        const QByteArray common = facts(entry, name, at);
        const auto offset = static_cast<quint32>(archive.size());
        append(archive, quint32{0x04034b50});
        archive += common + name + entry.bytes;
        append(central, quint32{0x02014b50});
        append(central, versionNeeded); // made by
        central += common;
        append(central, quint16{0}); // no comment
        append(central, quint16{0}); // of this disk
        append(central, quint16{0}); // no internal attributes
        append(central, quint32{0}); // no external ones
        append(central, offset);
        central += name;
    }
    const auto start = static_cast<quint32>(archive.size());
    archive += central;
    append(archive, quint32{0x06054b50});
    append(archive, quint16{0}); // this disk
    append(archive, quint16{0}); // the directory's disk
    append(archive, static_cast<quint16>(entries.size()));
    append(archive, static_cast<quint16>(entries.size()));
    append(archive, static_cast<quint32>(central.size()));
    append(archive, start);
    append(archive, quint16{0}); // no comment
    return archive;
}

} // namespace Rushes::Care
