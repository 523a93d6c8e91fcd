// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QList>

namespace Rushes::Ui {

/// The places somebody has been at, with one of them as the present; what lay ahead is forgotten when they turn off.
class HistoryStack {
public:
    static constexpr qsizetype longest = 100;

    /// Goes to a new place. The present one again changes nothing.
    void visit(const Place& place);
    /// The present place has another query now.
    void amend(const QString& query);

    [[nodiscard]] bool canGoBack() const { return m_present > 0; }
    [[nodiscard]] bool canGoForward() const { return m_present + 1 < m_places.size(); }
    /// The place that is the present one afterwards; nothing where there is none.
    std::optional<Place> back();
    std::optional<Place> forward();
    [[nodiscard]] std::optional<Place> present() const;

private:
    QList<Place> m_places;
    qsizetype m_present = -1;
};

} // namespace Rushes::Ui
