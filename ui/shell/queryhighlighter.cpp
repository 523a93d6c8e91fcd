// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/queryhighlighter.h"

#include "ui/widgets/tokens.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

namespace Rushes::Ui {

QueryHighlighter::QueryHighlighter(QTextDocument* document)
    : KSyntaxHighlighting::SyntaxHighlighter{document}, m_repository{std::make_unique<KSyntaxHighlighting::Repository>()} {
    m_repository->addCustomSearchPath(QStringLiteral(":/rushes"));
    setDefinition(m_repository->definitionForName(QStringLiteral("Rushes Query")));
    followScheme();
}

QueryHighlighter::~QueryHighlighter() = default;

void QueryHighlighter::followScheme() {
    setTheme(m_repository->theme(currentTokens().dark ? QStringLiteral("Rushes Dark") : QStringLiteral("Rushes Light")));
    rehighlight();
}

void QueryHighlighter::setProblems(const QList<Search::QueryProblem>& problems) {
    if (problems == m_problems) return;
    m_problems = problems;
    rehighlight();
}

void QueryHighlighter::highlightBlock(const QString& text) {
    KSyntaxHighlighting::SyntaxHighlighter::highlightBlock(text);
    for (const Search::QueryProblem& problem : std::as_const(m_problems)) {
        const qsizetype end = std::min(problem.span.end(), text.size());
        for (qsizetype i = problem.span.at; i < end; ++i) {
            QTextCharFormat marked = format(static_cast<int>(i));
            marked.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            marked.setUnderlineColor(currentTokens().err);
            marked.setForeground(currentTokens().err);
            setFormat(static_cast<int>(i), 1, marked);
        }
    }
}

} // namespace Rushes::Ui
