// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historystack.h"

namespace Rushes::Ui {

void HistoryStack::visit(const Place& place) {
    if (present() == place) return;
    m_places.resize(m_present + 1);
    m_places.append(place);
    if (m_places.size() > longest) m_places.removeFirst();
    m_present = m_places.size() - 1;
}

void HistoryStack::amend(const QString& query) {
    if (m_present >= 0) m_places[m_present].query = query;
}

std::optional<Place> HistoryStack::back() {
    if (!canGoBack()) return std::nullopt;
    return m_places.at(--m_present);
}

std::optional<Place> HistoryStack::forward() {
    if (!canGoForward()) return std::nullopt;
    return m_places.at(++m_present);
}

std::optional<Place> HistoryStack::present() const {
    if (m_present < 0) return std::nullopt;
    return m_places.at(m_present);
}

} // namespace Rushes::Ui
