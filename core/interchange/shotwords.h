// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/exportreport.h"

#include <QIODevice>
#include <QString>

namespace Rushes::Interchange {

struct Shot;

/// A text on one line: line breaks, tabs and control characters become spaces.
[[nodiscard]] QString onOneLine(const QString& text);
/// A text without the characters for which XML 1.0 has no place, not even escaped.
[[nodiscard]] QString xmlText(const QString& text);
/// The note and the tags of a shot as people would read them: "Opening statement (quote, air defence)".
[[nodiscard]] QString captionOf(const Shot& shot);
/// The reel that the file names; where it names none, its file name without the ending.
[[nodiscard]] QString reelOf(const Shot& shot);

/// What a format has a place for.
struct Carries {
    bool notes = true;
    bool tags = true;
    bool ratings = true;
    bool rights = true;
    bool reels = true;
};

/// Counts the shot, and notes what of it a format has no place for.
void noteShot(ExportReport& report, const Shot& shot, const Carries& carries);

/// Lines of text on their way to a device, in pieces that are worth its while.
class LineWriter {
public:
    explicit LineWriter(QIODevice& to, QByteArray lineEnd = QByteArrayLiteral("\n")) : m_to{to}, m_end{std::move(lineEnd)} {}
    ~LineWriter() { flush(); }
    Q_DISABLE_COPY_MOVE(LineWriter)

    void line(const QString& text = {});
    void raw(const QByteArray& bytes);
    void flush();

private:
    QIODevice& m_to;
    QByteArray m_end;
    QByteArray m_waiting;
};

} // namespace Rushes::Interchange
