// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/itemdates.h"
#include "core/catalogue/onestory.h"

/// What is odd about an item of the catalogue, and how sure it is where it belongs, in words.
namespace Rushes::Ui::Words {

/// A mark on an item: an icon of resources/icons, one or two words, and a sentence for its tool tip. Empty for none.
struct Badge {
    QString icon;
    QString text;
    QString explanation;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// Withdrawn before anything else, then dates that disagree.
[[nodiscard]] Badge badge(const Catalogue::Notices& notices, const Catalogue::ItemDates& dates);
/// "Event 13–14 Jun 2024, published 2 Jan 2025, file name 13 Jun 2024, retrieved today": those that are known.
[[nodiscard]] QString datesLine(const Catalogue::ItemDates& dates);
/// "likely: same file stem"; empty where the portal says so itself.
[[nodiscard]] QString linkText(Catalogue::Confidence confidence, Catalogue::LinkSign which);

} // namespace Rushes::Ui::Words
