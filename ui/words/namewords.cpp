// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/namewords.h"

namespace Rushes::Ui::Words {

using namespace Qt::StringLiterals;
using Naming::NameFault;
using Naming::Token;

QString describe(Token token) {
    switch (token) {
    case Token::Meeting: return u"Meeting"_s;
    case Token::Title: return u"Title"_s;
    case Token::Date: return u"Date recorded"_s;
    case Token::Published: return u"Date published"_s;
    case Token::Rendition: return u"Format"_s;
    case Token::Role: return u"Role"_s;
    case Token::Id: return u"Id"_s;
    case Token::Number: return u"Number"_s;
    case Token::Place: return u"Place"_s;
    case Token::Country: return u"Country"_s;
    case Token::Source: return u"Portal"_s;
    case Token::Name: return u"Portal’s file name"_s;
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
    case NameFault::Empty: return u"A template needs at least one token, such as {title}."_s;
    case NameFault::UnknownToken: {
        QStringList known;
        for (const Token token : Naming::allTokens()) known.append(Naming::nameOf(token));
        return u"There is no token “%1” (character %2). There are %3."_s.arg(problem.what).arg(at).arg(known.join(u", "_s));
    }
    case NameFault::Unclosed: return u"The “{” at character %1 has no “}”. “{{” stands for the letter."_s.arg(at);
    case NameFault::Stray: return u"The “}” at character %1 has no “{”. “}}” stands for the letter."_s.arg(at);
    case NameFault::BadFormat:
        return u"“%1” at character %2 does not go with its token. Dates take yyyy, MM and dd, as in {date:yyyy-MM-dd}; {n:3} has three digits."_s
            .arg(problem.what)
            .arg(at);
    case NameFault::EmptyFolder: return u"There is no folder’s name beside the “/” at character %1."_s.arg(at);
    case NameFault::Parent: return u"“%1” at character %2 would lead out of the folder."_s.arg(problem.what).arg(at);
    case NameFault::Fixed: return u"All files would get the same name. Put a token behind the last “/”, such as {title}."_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Rushes::Ui::Words
