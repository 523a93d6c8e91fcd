// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Rushes {

/// Text as it is searched: without accents, in lower case, white space as single spaces. Šefčovič and SEFCOVIC are the same.
[[nodiscard]] QString searchText(QStringView text);

/// The words of a query in that form.
[[nodiscard]] QStringList searchWords(QStringView query);

} // namespace Rushes
