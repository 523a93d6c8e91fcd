// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Rushes::Ui {

class Page;

/// A filter button: down while the page's query has the button's term among what all that is found must be. Pressing it writes the term
/// into the query or takes it out, and leaves the rest as it was typed.
class QueryButton final : public QToolButton {
    Q_OBJECT

public:
    /// `term` is a piece of query such as "has:shotlist".
    QueryButton(const QString& words, const QString& term, Page& page, QWidget* parent = nullptr);

    [[nodiscard]] const QString& term() const { return m_term; }

private:
    QString m_term;
};

} // namespace Rushes::Ui
