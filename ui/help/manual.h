// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QString>

namespace Rushes::Ui {

/// One page of the manual, Markdown in a file of its own.
struct ManualPage {
    QString path; ///< clean and absolute
    QString title;
    QString text;
};

/// The pages in the order of the index, docs/manual/README.md, each link of whose list is a page. Blocks: reads the files.
[[nodiscard]] QList<ManualPage> readManual(const QString& folder);

/// The pictures that a page shows, by the names that it uses, at most `width` wide. For the dark scheme, NAME-dark.png in place of
/// NAME-light.png where there is one. Nothing outside `root` is read, and nothing is fetched. Blocks: reads the files.
[[nodiscard]] QHash<QString, QImage> picturesOf(const ManualPage& page, const QString& root, bool dark, int width);

/// The folder of the manual beside the programs, in an installation as in a build.
[[nodiscard]] QString manualFolder();

} // namespace Rushes::Ui
