// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/shotlist.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Repository>
#include <QSyntaxHighlighter>

#include <memory>

namespace Rushes::Ui {

/// Colours a shot list by resources/syntax/syntax/rushes-shotlist.xml in the theme of the scheme, and underlines what is not right about it.
/// Problems go with their lines while others are put in above them. Every line of a list stands by itself, so a key costs one line.
class ShotListHighlighter final : public QSyntaxHighlighter, public KSyntaxHighlighting::AbstractHighlighter {
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)

public:
    explicit ShotListHighlighter(QTextDocument* document);
    ~ShotListHighlighter() override;

    /// Of the text as it is now.
    void setProblems(const QList<Interchange::ShotListProblem>& problems);
    /// Those of a line, wherever it is now.
    [[nodiscard]] static QList<Interchange::ShotListProblem> problemsOf(const QTextBlock& block);
    /// The scheme has changed.
    void followScheme();

protected:
    void highlightBlock(const QString& text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    qsizetype m_marked = 0; ///< lines that have problems
};

} // namespace Rushes::Ui
