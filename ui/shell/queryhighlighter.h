// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/queryproblem.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <memory>

namespace Rushes::Ui {

/// Colours a query by resources/syntax/syntax/rushes-query.xml in the theme of the scheme, and underlines what is wrong with it.
class QueryHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT

public:
    explicit QueryHighlighter(QTextDocument* document);
    ~QueryHighlighter() override;

    void setProblems(const QList<Search::QueryProblem>& problems);
    [[nodiscard]] const QList<Search::QueryProblem>& problems() const { return m_problems; }
    /// The scheme has changed.
    void followScheme();

protected:
    void highlightBlock(const QString& text) override;

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    QList<Search::QueryProblem> m_problems;
};

} // namespace Rushes::Ui
