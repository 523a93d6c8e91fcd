// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/downloadparts.h"

#include <QString>

#include <optional>

namespace Rushes::Ui {

/// A file as its map shows it: cut into as many pieces as can be drawn, each with its state, and the ranges that are arriving. A value.
class PartsPicture {
public:
    /// How many pieces can be told from each other.
    static constexpr qsizetype mostPieces = 144;

    /// What one connection still brings.
    struct Range {
        qsizetype first = 0; ///< the piece in which its next byte belongs
        qsizetype last = 0;  ///< the piece in which it ends
        double fraction = 0; ///< of it that is here, 0 to 1

        bool operator==(const Range&) const = default;
    };

    /// How many pieces stand side by side in a row.
    static constexpr qsizetype rowLength = 24;

    /// Neighbouring bytes that one connection is to bring, or that none is at work in.
    struct Row {
        Downloads::Stretch bytes;
        std::optional<qsizetype> range{}; ///< of ranges(); nothing for bytes between them
        qint64 pieceSize = 0;
        QList<Downloads::PartState> pieces{}; ///< at most rowLength
        double fraction = 0;                  ///< of them that is here, 0 to 1
        double bytesPerSecond = 0;            ///< over its connection

        bool operator==(const Row&) const = default;
    };

    /// Nothing of a file whose size nobody knows.
    PartsPicture() = default;
    explicit PartsPicture(const Downloads::DownloadParts& parts);

    [[nodiscard]] const QList<Downloads::PartState>& pieces() const { return m_pieces; }
    /// In the order of the file.
    [[nodiscard]] const QList<Range>& ranges() const { return m_ranges; }
    /// From the first byte to the last, where several connections are at work; empty where there is one or none.
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] qsizetype count(Downloads::PartState state) const { return m_pieces.count(state); }

    /// "72 blocks of 32 MB, 4 ranges"; empty where there is nothing to show.
    [[nodiscard]] QString summary() const;
    /// All of it in words, for those who do not see it.
    [[nodiscard]] QString description() const;
    /// "Block 12, bytes 352 to 384 MB: arriving".
    [[nodiscard]] QString wordsFor(qsizetype piece) const;
    /// "Connection 2, from 1.54 GB to 1.56 GB: arriving".
    [[nodiscard]] QString wordsFor(const Row& row, qsizetype piece) const;
    /// "71 %", "on disk", "to come": how a row stands.
    [[nodiscard]] static QString wordsFor(const Row& row);
    /// "6.1 MB/s"; empty where no connection is at work, or none can be told.
    [[nodiscard]] static QString speedOf(const Row& row);
    /// "on disk", "arriving", "to come", "in doubt".
    [[nodiscard]] static QString word(Downloads::PartState state);

    bool operator==(const PartsPicture&) const = default;

private:
    void makeRows(const Downloads::DownloadParts& parts);

    qint64 m_size = 0;
    qint64 m_pieceSize = 0;
    QList<Downloads::PartState> m_pieces;
    QList<Range> m_ranges;
    QList<Row> m_rows;
};

} // namespace Rushes::Ui
