// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <memory>

class QTextDocument;

namespace Rushes::Ui {

/// A text in pieces that it shares with the text it was copied from: taking a copy costs one pointer a piece, however long the text.
class TextPieces {
public:
    /// All of it, as QTextDocument::toPlainText() gives it. Takes as long as the text is long: not for the thread of the window.
    [[nodiscard]] QString joined() const;

private:
    friend class TextMirror;
    using Piece = std::shared_ptr<const QStringList>; ///< lines
    QList<Piece> m_pieces;
};

/// Follows the text of a document from change to change, so that it need not be copied out of it as a whole.
class TextMirror {
public:
    /// Lines of a piece as it is made; half as many or twice as many where it was edited.
    static constexpr qsizetype pieceLines = 512;

    /// The document outlives this.
    explicit TextMirror(const QTextDocument& document);

    /// What the document has told with its contentsChange(), before it tells of another one.
    void follow(int from, int added);
    [[nodiscard]] TextPieces text() const { return m_text; }
    /// How many lines were read or moved so far: what following costs.
    [[nodiscard]] qint64 work() const { return m_work; }

private:
    struct Place {
        qsizetype piece = 0;
        qsizetype line = 0; ///< of the piece
    };

    [[nodiscard]] Place placeOf(qsizetype line) const;
    void replace(qsizetype first, qsizetype removed, const QStringList& lines);

    const QTextDocument& m_document;
    TextPieces m_text;
    qsizetype m_lines = 0;
    qint64 m_work = 0;
};

} // namespace Rushes::Ui
