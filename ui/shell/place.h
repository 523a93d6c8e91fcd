// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Rushes::Ui {

/// Where a person can be in the main window: a page, and the query that it is to show.
struct Place {
    QString page;                 ///< the page's key, such as "meetings"; empty for an item that leads nowhere
    std::optional<QString> query; ///< nothing: as the page is; otherwise the page is given this query

    bool operator==(const Place&) const = default;
};

} // namespace Rushes::Ui
