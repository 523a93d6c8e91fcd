// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/safefilename.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace Rushes::Naming {

/// What a file can be named after. Texts come from outside.
struct NameFacts {
    QString id = {};        ///< the video's or photo's
    QString title = {};
    QString meeting = {};
    QString rendition = {}; ///< "MXF XDCAM HD422"
    QString role = {};      ///< "broadcast"
    QString place = {};
    QString country = {};   ///< "BE"
    QString source = {};    ///< the portal's host
    QString fileName = {};  ///< as the portal calls it; its extension is always kept
    QDate recordedOn = {};
    QDate publishedOn = {};
    int number = 1;         ///< within what is fetched or renamed at once
};

enum class Token : quint8 { Meeting, Title, Date, Published, Rendition, Role, Id, Number, Place, Country, Source, Name };

/// What stands between the braces: "meeting", "date", "n", …
[[nodiscard]] QString nameOf(Token token);
/// In the order in which people are offered them.
[[nodiscard]] const QList<Token>& allTokens();

enum class NameFault : quint8 {
    Empty,       ///< nothing to name a file with
    UnknownToken,
    Unclosed,    ///< a "{" without its "}"
    Stray,       ///< a "}" without its "{"; "}}" stands for the letter
    BadFormat,   ///< what stands after the colon does not go with the token
    EmptyFolder, ///< a "/" at the beginning, at the end or after another
    Parent,      ///< "." or ".." as a folder
    Fixed,       ///< no token, so that all files would have one name
};

/// Where a template is wrong, in characters of its text.
struct NameProblem {
    NameFault fault;
    qsizetype position = 0;
    qsizetype length = 0;
    QString what = {}; ///< the token or format that is not understood
};

/// Where a file goes below its folder.
struct RelativeName {
    QStringList folders;
    SafeFileName file;
    bool isShortened = false; ///< the name that was asked for was too long for every system

    [[nodiscard]] QString path() const;
};

/// How files are named: text with tokens in braces, "/" between folders.
///
///     {meeting}/{date:yyyy-MM-dd}_{place}_{title}_{n:3}
///
/// Dates take yyyy, yy, MMMM, MMM, MM, M, dd, d with what is between them; {n:3} has at least three digits; "{{" and "}}" are the letters.
/// Where a token has no value for a file, the separator beside it goes too.
class NamingTemplate {
public:
    [[nodiscard]] static Result<NamingTemplate, NameProblem> parse(const QString& text);
    /// Everything that is wrong, to be marked while somebody writes.
    [[nodiscard]] static QList<NameProblem> problems(const QString& text);
    /// The portal's own file names: "{name}".
    [[nodiscard]] static NamingTemplate usual();

    [[nodiscard]] const QString& text() const { return m_text; }
    /// The same on every system, whatever the facts are; never leads out of the folder.
    [[nodiscard]] RelativeName nameFor(const NameFacts& facts) const;

    bool operator==(const NamingTemplate& other) const { return m_text == other.m_text; }

private:
    struct Part {
        bool isToken = false;
        Token token = Token::Name;
        QString text = {}; ///< the format, or what stands there as it is
    };
    class Parser;
    explicit NamingTemplate(QString text, QList<QList<Part>> levels) : m_text{std::move(text)}, m_levels{std::move(levels)} {}
    [[nodiscard]] static QString expand(const QList<Part>& level, const NameFacts& facts);

    QString m_text;
    QList<QList<Part>> m_levels; ///< folders, and the file last
};

} // namespace Rushes::Naming
