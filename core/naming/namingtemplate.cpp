// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming/namingtemplate.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Rushes::Naming {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{std::pair{Token::Meeting, "meeting"_L1},
                           std::pair{Token::Title, "title"_L1},
                           std::pair{Token::Date, "date"_L1},
                           std::pair{Token::Published, "published"_L1},
                           std::pair{Token::Rendition, "rendition"_L1},
                           std::pair{Token::Role, "role"_L1},
                           std::pair{Token::Id, "id"_L1},
                           std::pair{Token::Number, "n"_L1},
                           std::pair{Token::Place, "place"_L1},
                           std::pair{Token::Country, "country"_L1},
                           std::pair{Token::Source, "source"_L1},
                           std::pair{Token::Name, "name"_L1}};

constexpr auto usualDate = "yyyy-MM-dd"_L1;
constexpr qsizetype longestFolder = 100;
constexpr qsizetype longestExtension = 16;
constexpr qsizetype longestWish = 100'000;
constexpr int mostDigits = 9;
/// Stands in a name for a token without a value, until the separators beside it are taken away.
constexpr QChar hole{u'\uE000'};

bool isDate(Token token) { return token == Token::Date || token == Token::Published; }

bool isFormatOf(Token token, const QString& format) {
    if (isDate(token)) {
        static const QRegularExpression form{u"\\A(?:yyyy|yy|MMMM|MMM|MM|M|dd|d|[-_. ])+\\z"_s};
        return form.match(format).hasMatch() && format.contains(QRegularExpression{u"[yMd]"_s});
    }
    if (token == Token::Number) return format.size() == 1 && format.at(0) >= u'1' && format.at(0).unicode() <= u'0' + mostDigits;
    return false;
}

/// The extension of a file's name, the dot included; empty where it has none.
QString extensionOf(const QString& fileName) {
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot > 0 && fileName.size() - dot <= longestExtension ? fileName.sliced(dot) : QString{};
}

QString valueOf(Token token, const QString& format, const NameFacts& facts) {
    const auto date = [&format](const QDate& day) {
        return day.isValid() ? QLocale::c().toString(day, format.isEmpty() ? QString{usualDate} : format) : QString{};
    };
    switch (token) {
    case Token::Meeting: return facts.meeting;
    case Token::Title: return facts.title;
    case Token::Date: return date(facts.recordedOn);
    case Token::Published: return date(facts.publishedOn);
    case Token::Rendition: return facts.rendition;
    case Token::Role: return facts.role;
    case Token::Id: return facts.id;
    case Token::Number: return QString::number(facts.number).rightJustified(format.isEmpty() ? 1 : format.at(0).digitValue(), u'0');
    case Token::Place: return facts.place;
    case Token::Country: return facts.country;
    case Token::Source: return facts.source;
    case Token::Name: return facts.fileName.chopped(extensionOf(facts.fileName).size());
    }
    Q_UNREACHABLE_RETURN({});
}

/// Takes the holes away, with the separator that stood between each and its neighbour.
QString closed(QString text) {
    static const QRegularExpression gap{u"([ _.,-]*)\uE000(?:[ _.,-]*\uE000)*([ _.,-]*)"_s};
    for (auto match = gap.match(text); match.hasMatch(); match = gap.match(text)) {
        const bool atEdge = match.capturedStart() == 0 || match.capturedEnd() == text.size();
        const QString kept = atEdge ? QString{} : match.captured(1).isEmpty() || match.captured(2).isEmpty() ? QString{} : match.captured(1);
        text.replace(match.capturedStart(), match.capturedLength(), kept);
    }
    return text;
}

} // namespace

QString nameOf(Token token) {
    return std::ranges::find(names, token, [](const auto& pair) { return pair.first; })->second;
}

const QList<Token>& allTokens() {
    static const QList<Token> all = [] {
        QList<Token> tokens;
        for (const auto& [token, name] : names) tokens.append(token);
        return tokens;
    }();
    return all;
}

/// Reads a template from left to right and notes all that is wrong with it.
class NamingTemplate::Parser {
public:
    explicit Parser(const QString& text) : m_text{text} {
        m_levels.append(QList<Part>{});
        while (m_place < m_text.size()) step();
        endLevel(m_text.size());
        if (m_text.trimmed().isEmpty()) m_problems = {{NameFault::Empty, 0, m_text.size(), {}}};
        else if (m_problems.isEmpty() && !std::ranges::any_of(m_levels.constLast(), &Part::isToken)) {
            const qsizetype start = m_text.lastIndexOf(u'/') + 1;
            m_problems.append({NameFault::Fixed, start, m_text.size() - start, {}});
        }
    }

    QList<NameProblem> m_problems;
    QList<QList<Part>> m_levels;

private:
    void step() {
        const QChar c = m_text.at(m_place);
        const bool isDouble = m_place + 1 < m_text.size() && m_text.at(m_place + 1) == c;
        if ((c == u'{' || c == u'}') && isDouble) {
            literal(c);
            m_place += 2;
        } else if (c == u'{') token();
        else if (c == u'}') {
            m_problems.append({NameFault::Stray, m_place, 1, {}});
            ++m_place;
        } else if (c == u'/') {
            endLevel(m_place);
            m_levels.append(QList<Part>{});
            m_levelStart = ++m_place;
        } else {
            literal(c);
            ++m_place;
        }
    }

    void literal(QChar c) {
        QList<Part>& level = m_levels.last();
        if (level.isEmpty() || level.constLast().isToken) level.append(Part{});
        level.last().text += c;
    }

    void token() {
        const qsizetype end = m_text.indexOf(u'}', m_place);
        const qsizetype next = m_text.indexOf(u'{', m_place + 1);
        if (end < 0 || (next >= 0 && next < end)) {
            m_problems.append({NameFault::Unclosed, m_place, (end < 0 ? (next < 0 ? m_text.size() : next) : next) - m_place, {}});
            m_place = next < 0 ? m_text.size() : next;
            return;
        }
        const QString inner = m_text.sliced(m_place + 1, end - m_place - 1);
        const qsizetype colon = inner.indexOf(u':');
        const QString name = (colon < 0 ? inner : inner.first(colon)).trimmed();
        const QString format = colon < 0 ? QString{} : inner.sliced(colon + 1);
        const auto known = std::ranges::find(names, name, [](const auto& pair) { return QString{pair.second}; });
        if (known == names.end()) m_problems.append({NameFault::UnknownToken, m_place, end + 1 - m_place, name});
        else if (colon >= 0 && !isFormatOf(known->first, format)) m_problems.append({NameFault::BadFormat, m_place + 1 + colon + 1, format.size(), format});
        else m_levels.last().append(Part{true, known->first, format});
        m_place = end + 1;
    }

    void endLevel(qsizetype end) {
        const QString text = m_text.sliced(m_levelStart, end - m_levelStart).trimmed();
        const bool isOnlyLevel = m_levels.size() == 1 && end == m_text.size();
        if (text.isEmpty() && !isOnlyLevel)
            m_problems.append({NameFault::EmptyFolder, std::max<qsizetype>(0, std::min(m_levelStart, m_text.size() - 1)), 1, {}});
        else if (text == "."_L1 || text == ".."_L1) m_problems.append({NameFault::Parent, m_levelStart, end - m_levelStart, text});
    }

    const QString& m_text;
    qsizetype m_place = 0;
    qsizetype m_levelStart = 0;
};

Result<NamingTemplate, NameProblem> NamingTemplate::parse(const QString& text) {
    Parser parser{text};
    if (!parser.m_problems.isEmpty()) return std::unexpected{parser.m_problems.constFirst()};
    return NamingTemplate{text, parser.m_levels};
}

QList<NameProblem> NamingTemplate::problems(const QString& text) { return Parser{text}.m_problems; }

NamingTemplate NamingTemplate::usual() { return *parse(u"{name}"_s); }

QString NamingTemplate::expand(const QList<Part>& level, const NameFacts& facts) {
    QString text;
    for (const Part& part : level) {
        if (!part.isToken) text += part.text;
        else {
            // What a portal writes is no folder and no hole.
            QString value = valueOf(part.token, part.text, facts).simplified();
            value.replace(u'/', u'-').remove(hole);
            text += value.isEmpty() ? QString{hole} : value;
        }
    }
    return closed(text).trimmed();
}

RelativeName NamingTemplate::nameFor(const NameFacts& facts) const {
    QStringList folders;
    for (const QList<Part>& level : m_levels.first(m_levels.size() - 1)) {
        const QString folder = expand(level, facts);
        if (!folder.isEmpty()) folders.append(SafeFileName::from(folder, longestFolder).text());
    }
    QString name = expand(m_levels.constLast(), facts);
    if (name.isEmpty()) name = facts.id.isEmpty() ? facts.title : facts.id;
    const QString extension = extensionOf(facts.fileName);
    // Made safe before the extension joins it, which a name of dots alone would swallow.
    const QString whole = SafeFileName::from(name, longestWish).text() + extension;
    const SafeFileName file = SafeFileName::from(whole);
    const bool isShortened = SafeFileName::from(whole, longestWish).text().size() > file.text().size();
    return {.folders = folders, .file = file, .isShortened = isShortened};
}

QString RelativeName::path() const { return (folders + QStringList{file.text()}).join(u'/'); }

} // namespace Rushes::Naming
