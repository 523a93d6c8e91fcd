// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Rushes {

/// A text as it is searched: without case, accents and other marks, and with single spaces, so that "sefcovic" finds "Šefčovič". It is
/// folded here and not by a database, so that SQLite and PostgreSQL agree.
[[nodiscard]] QString searchText(QStringView text);

/// The words of a query in that form.
[[nodiscard]] QStringList searchWords(QStringView query);

} // namespace Rushes
