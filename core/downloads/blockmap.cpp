// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/blockmap.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace Rushes::Downloads {

namespace {

constexpr qint64 largeFile = qint64{16} * 1024 * 1024 * 1024;
constexpr quint8 formVersion = 1;
constexpr quint32 doubtedBit = 1U << 31;
constexpr qsizetype headSize = 10;
constexpr qsizetype blockRecord = 12;

} // namespace

qint64 BlockMap::blockSizeFor(std::optional<qint64> fileSize) { return fileSize.value_or(0) > largeFile ? largeBlock : smallBlock; }

qint64 BlockMap::end() const { return m_blocks.isEmpty() ? 0 : startOf(m_blocks.size() - 1) + m_blocks.constLast().filled; }

qint64 BlockMap::heldUpTo(qint64 offset) const {
    qint64 reached = offset;
    for (qsizetype index = indexOf(offset); index < m_blocks.size(); ++index) {
        const qint64 filledTo = startOf(index) + m_blocks.at(index).filled;
        if (filledTo <= reached) break;
        reached = filledTo;
        if (m_blocks.at(index).filled < m_blockSize) break;
    }
    return reached;
}

bool BlockMap::hasDoubts() const { return std::ranges::any_of(m_blocks, &Block::doubted); }

QList<Stretch> BlockMap::wanted(qint64 fileSize) const {
    QList<Stretch> wanted;
    const auto add = [&wanted](qint64 from, qint64 to) {
        if (from >= to) return;
        if (!wanted.isEmpty() && wanted.constLast().to == from) wanted.last().to = to;
        else wanted.append({from, to});
    };
    for (qsizetype index = 0; index < m_blocks.size() && startOf(index) < fileSize; ++index) {
        const Block& known = m_blocks.at(index);
        add(startOf(index) + (known.doubted ? 0 : known.filled), std::min(startOf(index + 1), fileSize));
    }
    add(startOf(m_blocks.size()), fileSize);
    return wanted;
}

void BlockMap::set(qsizetype index, const Block& block) {
    if (index >= m_blocks.size()) m_blocks.resize(index + 1);
    m_bytes += block.filled - m_blocks.at(index).filled;
    m_blocks[index] = block;
    while (!m_blocks.isEmpty() && m_blocks.constLast().filled == 0) m_blocks.removeLast();
}

void BlockMap::doubtAll() {
    ++m_rounds;
    for (Block& block : m_blocks) block.doubted = block.filled > 0;
}

QString BlockMap::text() const {
    if (m_blocks.isEmpty()) return {};
    QByteArray bytes;
    QDataStream stream{&bytes, QIODevice::WriteOnly};
    stream << formVersion << static_cast<quint8>(m_rounds) << static_cast<quint32>(m_blockSize) << static_cast<quint32>(m_blocks.size());
    for (const Block& block : m_blocks) stream << (static_cast<quint32>(block.filled) | (block.doubted ? doubtedBit : 0)) << block.hash;
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<BlockMap> BlockMap::fromText(const QString& text) {
    if (text.isEmpty()) return BlockMap{};
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    QDataStream stream{bytes};
    quint8 version = 0;
    quint8 rounds = 0;
    quint32 blockSize = 0;
    quint32 count = 0;
    stream >> version >> rounds >> blockSize >> count;
    if (stream.status() != QDataStream::Ok || version != formVersion || blockSize == 0 || blockSize >= doubtedBit) return std::nullopt;
    if (bytes.size() != headSize + qsizetype{count} * blockRecord) return std::nullopt;
    BlockMap map{blockSize};
    map.m_rounds = rounds;
    map.m_blocks.reserve(count);
    for (quint32 index = 0; index < count; ++index) {
        quint32 filled = 0;
        Block block;
        stream >> filled >> block.hash;
        block.doubted = (filled & doubtedBit) != 0;
        block.filled = filled & ~doubtedBit;
        if (stream.status() != QDataStream::Ok || block.filled > blockSize) return std::nullopt;
        map.m_bytes += block.filled;
        map.m_blocks.append(block);
    }
    if (map.m_blocks.isEmpty() || map.m_blocks.constLast().filled == 0) return std::nullopt;
    return map;
}

} // namespace Rushes::Downloads
