// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/namewords.h"

#include <QCoreApplication>

namespace Rushes::Ui::Words {

using namespace Qt::StringLiterals;
using Naming::NameFault;
using Naming::Token;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui::Words", text); }

} // namespace

QString describe(Token token) {
    switch (token) {
    case Token::Meeting: return tr("Meeting");
    case Token::Title: return tr("Title");
    case Token::Date: return tr("Date recorded");
    case Token::Published: return tr("Date published");
    case Token::Rendition: return tr("Format");
    case Token::Role: return tr("Role");
    case Token::Id: return tr("Id");
    case Token::Number: return tr("Number");
    case Token::Place: return tr("Place");
    case Token::Country: return tr("Country");
    case Token::Source: return tr("Portal");
    case Token::Name: return tr("Portal’s file name");
    }
    Q_UNREACHABLE_RETURN({});
}

QString written(Token token) {
    switch (token) {
    case Token::Date:
    case Token::Published: return u"{%1:yyyy-MM-dd}"_s.arg(Naming::nameOf(token));
    case Token::Number: return u"{n:3}"_s;
    default: return u"{%1}"_s.arg(Naming::nameOf(token));
    }
}

QString describe(const Naming::NameProblem& problem) {
    const qsizetype at = problem.position + 1;
    switch (problem.fault) {
    case NameFault::Empty: return tr("A template needs at least one token, such as {title}.");
    case NameFault::UnknownToken: {
        QStringList known;
        for (const Token token : Naming::allTokens()) known.append(Naming::nameOf(token));
        return tr("There is no token “%1” (character %2). There are %3.").arg(problem.what, QString::number(at), known.join(u", "_s));
    }
    case NameFault::Unclosed: return tr("The “{” at character %1 has no “}”. “{{” stands for the letter.").arg(at);
    case NameFault::Stray: return tr("The “}” at character %1 has no “{”. “}}” stands for the letter.").arg(at);
    case NameFault::BadFormat:
        return tr("“%1” at character %2 does not go with its token. Dates take yyyy, MM and dd, as in {date:yyyy-MM-dd}; {n:3} has three digits.")
            .arg(problem.what, QString::number(at));
    case NameFault::EmptyFolder: return tr("There is no folder’s name beside the “/” at character %1.").arg(at);
    case NameFault::Parent: return tr("“%1” at character %2 would lead out of the folder.").arg(problem.what, QString::number(at));
    case NameFault::Fixed: return tr("All files would get the same name. Put a token behind the last “/”, such as {title}.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Rushes::Ui::Words
