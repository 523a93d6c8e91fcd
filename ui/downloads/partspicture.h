// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/downloadparts.h"

#include <QString>

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

    /// Nothing of a file whose size nobody knows.
    PartsPicture() = default;
    explicit PartsPicture(const Downloads::DownloadParts& parts);

    [[nodiscard]] const QList<Downloads::PartState>& pieces() const { return m_pieces; }
    /// In the order of the file.
    [[nodiscard]] const QList<Range>& ranges() const { return m_ranges; }
    [[nodiscard]] qsizetype count(Downloads::PartState state) const { return m_pieces.count(state); }

    /// "72 blocks of 32 MB, 4 ranges"; empty where there is nothing to show.
    [[nodiscard]] QString summary() const;
    /// All of it in words, for those who do not see it.
    [[nodiscard]] QString description() const;
    /// "Block 12, bytes 352 to 384 MB: arriving".
    [[nodiscard]] QString wordsFor(qsizetype piece) const;
    /// "on disk", "arriving", "to come", "in doubt".
    [[nodiscard]] static QString word(Downloads::PartState state);

    bool operator==(const PartsPicture&) const = default;

private:
    qint64 m_size = 0;
    qint64 m_pieceSize = 0;
    QList<Downloads::PartState> m_pieces;
    QList<Range> m_ranges;
};

} // namespace Rushes::Ui
