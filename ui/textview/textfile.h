// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Rushes::Ui {

/// A text as it is to be shown: sidecars, edit lists, captions, hash lists. It is read and nothing else: what it names is neither opened nor
/// fetched.
struct TextFile {
    QString text;
    bool isReadable = true; ///< it is there and may be read
    bool isText = true;     ///< otherwise it has bytes that no text has
    bool isWhole = true;    ///< otherwise it is longer than most, and this is its beginning

    static constexpr qint64 most = qint64{16} * 1024 * 1024;
};

/// In any thread.
[[nodiscard]] TextFile readTextFile(const QString& path);
/// The files of text that go with a media file, in the order of their names: those beside it whose names begin with its own, and the hash lists
/// of its folder. In any thread.
[[nodiscard]] QStringList textsBeside(const QString& mediaPath);
/// The name of the syntax of a file, as KSyntaxHighlighting knows it; empty for plain text.
[[nodiscard]] QString syntaxOf(const QString& path);

} // namespace Rushes::Ui
