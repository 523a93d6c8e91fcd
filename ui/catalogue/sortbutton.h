// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguefilter.h"

#include <QToolButton>

namespace Rushes::Ui {

/// The order of a list, chosen from a menu: "Newest first", "Title", …
class SortButton : public QToolButton {
    Q_OBJECT

public:
    struct Choice {
        QString words;
        Catalogue::Sort sort;
    };

    /// The first one is chosen first.
    explicit SortButton(const QList<Choice>& choices, QWidget* parent = nullptr);

    [[nodiscard]] Catalogue::Sort sort() const { return m_sort; }

Q_SIGNALS:
    void chosen(const Rushes::Catalogue::Sort& sort);

private:
    void take(const Choice& choice);

    Catalogue::Sort m_sort;
};

} // namespace Rushes::Ui
