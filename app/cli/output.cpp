// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace Rushes::Cli {

using namespace Qt::StringLiterals;

namespace {

void write(FILE* stream, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool isTerminal() {
#ifdef Q_OS_WIN
    return ::_isatty(::_fileno(stderr)) != 0;
#else
    return ::isatty(STDERR_FILENO) != 0;
#endif
}

/// What a portal wrote may hold escape sequences that a terminal would obey.
QString tame(QString text) {
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control && character != u'\n') character = u' ';
    }
    return text;
}

} // namespace

void Output::line(const QString& text) {
    endProgress();
    if (!m_json) write(stdout, tame(text) + u'\n');
}

void Output::note(const QString& text) {
    endProgress();
    write(stderr, tame(text) + u'\n');
}

void Output::table(const QList<QStringList>& rows) {
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size()) widths.append(0);
            widths[column] = std::max(widths[column], row[column].size());
        }
    }
    for (const QStringList& row : rows) {
        QString text;
        for (qsizetype column = 0; column < row.size(); ++column) {
            text += column + 1 == row.size() ? row[column] : row[column].leftJustified(widths[column] + 2);
        }
        line(text);
    }
}

void Output::document(const QJsonValue& value) {
    if (!m_json) return;
    const QJsonDocument document = value.isArray() ? QJsonDocument{value.toArray()} : QJsonDocument{value.toObject()};
    write(stdout, QString::fromUtf8(document.toJson()));
}

void Output::problem(const Problem& problem) {
    endProgress();
    QJsonObject said = problem.facts;
    said.insert(u"error"_s, problem.words);
    said.insert(u"detail"_s, problem.detail);
    said.insert(u"exit_code"_s, static_cast<int>(problem.code));
    document(said);
    write(stderr, u"rushes-cli: "_s + tame(problem.words) + u'\n');
    if (!problem.detail.isEmpty()) write(stderr, u"  ("_s + tame(problem.detail).trimmed() + u")\n"_s);
}

void Output::progress(const QString& text, const QString& stage) {
    if (isTerminal()) {
        write(stderr, u"\r\033[K"_s + tame(text));
        m_open = true;
    } else if (stage != m_stage) {
        write(stderr, tame(text) + u'\n');
    }
    m_stage = stage;
}

void Output::endProgress() {
    if (m_open) write(stderr, u"\n"_s);
    m_open = false;
}

} // namespace Rushes::Cli
