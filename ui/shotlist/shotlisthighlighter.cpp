// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/shotlisthighlighter.h"

#include "ui/widgets/tokens.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QTextBlock>
#include <QTextDocument>

namespace Rushes::Ui {

using Interchange::ShotListProblem;

namespace {

struct LineProblems final : QTextBlockUserData {
    QList<ShotListProblem> problems;
};

} // namespace

ShotListHighlighter::ShotListHighlighter(QTextDocument* document)
    : QSyntaxHighlighter{document}, m_repository{std::make_unique<KSyntaxHighlighting::Repository>()} {
    m_repository->addCustomSearchPath(QStringLiteral(":/rushes"));
    setDefinition(m_repository->definitionForName(QStringLiteral("Rushes Shot List")));
    followScheme();
}

ShotListHighlighter::~ShotListHighlighter() = default;

void ShotListHighlighter::followScheme() {
    setTheme(m_repository->theme(currentTokens().dark ? QStringLiteral("Rushes Dark") : QStringLiteral("Rushes Light")));
    rehighlight();
}

QList<ShotListProblem> ShotListHighlighter::problemsOf(const QTextBlock& block) {
    const auto* kept = static_cast<const LineProblems*>(block.userData());
    return kept == nullptr ? QList<ShotListProblem>{} : kept->problems;
}

void ShotListHighlighter::setProblems(const QList<ShotListProblem>& problems) {
    qsizetype next = 0;
    const auto take = [&](QTextBlock block) {
        QList<ShotListProblem> here;
        for (; next < problems.size() && problems.at(next).line == block.blockNumber(); ++next) here.append(problems.at(next));
        QList<ShotListProblem> before = problemsOf(block);
        // A line that has moved is not painted anew for that.
        for (ShotListProblem& problem : before) problem.line = block.blockNumber();
        if (here.isEmpty()) block.setUserData(nullptr);
        else {
            auto* kept = new LineProblems;
            kept->problems = here;
            block.setUserData(kept);
        }
        if (here != before) rehighlightBlock(block);
    };
    if (m_marked == 0) {
        while (next < problems.size()) {
            const QTextBlock block = document()->findBlockByNumber(static_cast<int>(problems.at(next).line));
            if (!block.isValid()) break;
            take(block);
        }
    } else {
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            const bool isNext = next < problems.size() && problems.at(next).line == block.blockNumber();
            if (isNext || block.userData() != nullptr) take(block);
        }
    }
    m_marked = problems.size();
}

void ShotListHighlighter::highlightBlock(const QString& text) {
    highlightLine(text, {});
    const QList<ShotListProblem> problems = problemsOf(currentBlock());
    for (const ShotListProblem& problem : problems) {
        const qsizetype end = std::min(problem.column + problem.length, text.size());
        for (qsizetype i = problem.column; i < end; ++i) {
            QTextCharFormat marked = format(static_cast<int>(i));
            marked.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            marked.setUnderlineColor(problem.isWarning ? currentTokens().warn : currentTokens().err);
            if (!problem.isWarning) {
                marked.setForeground(currentTokens().err);
                marked.setFontWeight(QFont::Bold);
            }
            setFormat(static_cast<int>(i), 1, marked);
        }
    }
}

void ShotListHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) {
    QTextCharFormat painted;
    if (format.hasTextColor(theme())) painted.setForeground(format.textColor(theme()));
    if (format.isBold(theme())) painted.setFontWeight(QFont::Bold);
    setFormat(offset, length, painted);
}

} // namespace Rushes::Ui
