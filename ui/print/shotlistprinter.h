// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>

class QIODevice;
class QLocale;

namespace Rushes::Ui {

/// The paper of a country's printers: Letter in North America and some others, else A4 (Unicode CLDR, supplemental data, "paperSize").
[[nodiscard]] QPageSize::PageSizeId paperOf(const QLocale& locale);

/// Prints a shot list (docs/shot-list.md) as a PDF, of one clip or several: each page has a head with the title and the page's number, each clip its name, place, start, rate and usage, and each shot its timecodes, its length, what is to be seen, tags and rating. Lines that are
/// not right yet are left out, as everywhere. Works in any thread; needs a QGuiApplication for its fonts. Answers the number of pages; 0 where
/// the device did not take them.
int printShotList(const QString& list, const QString& title, QPageSize::PageSizeId paper, QIODevice& to);

} // namespace Rushes::Ui
