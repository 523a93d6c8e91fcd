// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/transferfilter.h"

#include "ui/downloads/transfermodel.h"

#include <algorithm>

namespace Rushes::Ui {

void TransferFilterModel::setWords(const QString& query) {
    m_words = query.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool TransferFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty()) return true; // ten thousand texts are not made for nothing
    const QString text = sourceModel()->index(row, 0, parent).data(TransferModel::FilterRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace Rushes::Ui
