// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QIODevice;

namespace Rushes::Ui {

/// Prints a shot list (docs/shot-list.md) as a PDF on A4, of one clip or several: each page has a head with the title and the page's number,
/// each clip its name, place, start, rate and usage, and each shot its timecodes, its length, what is to be seen, tags and rating. Lines that are
/// not right yet are left out, as everywhere. Works in any thread; needs a QGuiApplication for its fonts. Answers the number of pages; 0 where
/// the device did not take them.
int printShotList(const QString& list, const QString& title, QIODevice& to);

} // namespace Rushes::Ui
