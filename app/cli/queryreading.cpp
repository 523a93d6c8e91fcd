// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queryreading.h"

#include "ui/words/querywords.h"

#include <QJsonArray>

#include <algorithm>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;

Problem queryProblem(const QString& query, const Search::QueryProblem& problem) {
    // One column for what a terminal shows as one: marks and the second halves of pairs have none.
    const auto width = [](QStringView text) {
        return static_cast<qsizetype>(std::ranges::count_if(text, [](QChar c) { return !c.isMark() && !c.isLowSurrogate(); }));
    };
    QString line = query;
    line.replace(u'\t', u' ').replace(u'\n', u' ');
    const qsizetype before = width(QStringView{query}.first(problem.span.at));
    const qsizetype marked = std::max<qsizetype>(width(QStringView{query}.sliced(problem.span.at, problem.span.length)), 1);
    QString words = Ui::Words::told(problem) + u"\n  "_s + line + u"\n  "_s + QString(before, u' ') + QString(marked, u'^');
    if (const QString best = problem.proposals.value(0); !best.isEmpty()) words += u"\nDid you mean %1?"_s.arg(best);
    QJsonObject facts{{u"column"_s, problem.span.at + 1}, {u"length"_s, problem.span.length}};
    if (!problem.proposals.isEmpty()) facts.insert(u"proposals"_s, QJsonArray::fromStringList(problem.proposals));
    return {ExitCode::Usage, words, {}, facts};
}

} // namespace Rushes::Cli
