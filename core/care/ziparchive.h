// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Rushes::Care {

struct ZipEntry {
    QString name; ///< of the file in it, with "/" between folders
    QByteArray bytes;
};

/// A ZIP archive with these files, stored as they are and not compressed: PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16, with
/// names in UTF-8. For small things: below 4 GB and 65,535 files. `at` is the time of all of them, in whichever zone it is given.
[[nodiscard]] QByteArray zipArchive(const QList<ZipEntry>& entries, const QDateTime& at);

} // namespace Rushes::Care
