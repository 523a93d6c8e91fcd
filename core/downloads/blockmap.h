// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/blockhash.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Rushes::Downloads {

/// Bytes of a file from one place up to, and without, another.
struct Stretch {
    qint64 from = 0;
    qint64 to = 0;

    [[nodiscard]] qint64 size() const { return to - from; }
    bool operator==(const Stretch&) const = default;
};

/// One block of a file on its way. It is filled from its own beginning, without gaps.
struct Block {
    qint64 filled = 0;    ///< bytes that are held
    BlockHash hash = 0;   ///< of those bytes as they arrived
    bool doubted = false; ///< all here, but the file as a whole is wrong: to be fetched a second time and compared

    bool operator==(const Block&) const = default;
};

/// Which bytes of a file are held, block by block, so that they may arrive in any order of blocks and one block alone may be found bad.
/// A value: copies share what they have in common.
class BlockMap {
public:
    static constexpr qint64 smallBlock = qint64{4} * 1024 * 1024;
    static constexpr qint64 largeBlock = qint64{16} * 1024 * 1024;

    /// Large blocks for large files, so that the map of 100 GB is some 100 kB.
    [[nodiscard]] static qint64 blockSizeFor(std::optional<qint64> fileSize);
    explicit BlockMap(qint64 blockSize = smallBlock) : m_blockSize{blockSize} {}

    [[nodiscard]] qint64 blockSize() const { return m_blockSize; }
    /// Held altogether.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Where the last byte that is held ends.
    [[nodiscard]] qint64 end() const;
    /// Where what is held without a gap from `offset` on ends; `offset` where it is not held.
    [[nodiscard]] qint64 heldUpTo(qint64 offset) const;
    [[nodiscard]] qsizetype count() const { return m_blocks.size(); }
    [[nodiscard]] qsizetype indexOf(qint64 offset) const { return static_cast<qsizetype>(offset / m_blockSize); }
    [[nodiscard]] qint64 startOf(qsizetype index) const { return index * m_blockSize; }
    [[nodiscard]] Block block(qsizetype index) const { return m_blocks.value(index); }
    [[nodiscard]] bool hasDoubts() const;

    /// What of a file of this size is missing, or has to be fetched a second time; in order, neighbours joined.
    [[nodiscard]] QList<Stretch> wanted(qint64 fileSize) const;

    void set(qsizetype index, const Block& block);
    /// Nothing is held of this block.
    void drop(qsizetype index) { set(index, {}); }
    /// Every block that is held is to be fetched a second time.
    void doubtAll();

    /// How often doubtAll() was called: what has been compared once need not be again.
    [[nodiscard]] int rounds() const { return m_rounds; }

    /// As the journal keeps it: base64 of version, sizes and twelve bytes a block. Empty for an empty map.
    [[nodiscard]] QString text() const;
    /// Nothing where the text is not one of ours, or contradicts itself.
    [[nodiscard]] static std::optional<BlockMap> fromText(const QString& text);

    bool operator==(const BlockMap&) const = default;

private:
    qint64 m_blockSize;
    qint64 m_bytes = 0;
    int m_rounds = 0;
    QList<Block> m_blocks; ///< up to the last that holds anything
};

} // namespace Rushes::Downloads
