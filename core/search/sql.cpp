// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/sql.h"

#include "core/base/searchtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Rushes::Search {

using namespace Qt::StringLiterals;
using Storage::Dialect;

namespace {

constexpr int bitsOfPlace = 24; // CatalogueRow::bitsOfDay
/// More values than this go over as one list of JSON.
constexpr qsizetype fewValues = 40;

/// {place} : "bruss" * – each word within quotation marks, so that nothing a person types is an operator.
QString matchOf(const TextSource& source, const Wanted& wanted) {
    const QString words = u'"' + wanted.words.join(u' ') + (wanted.whole ? u"\""_s : u"\"*"_s);
    return source.column.isEmpty() ? words : u'{' + source.column + u"} : "_s + words;
}

QString likePattern(QString folded) {
    folded.replace(u"!"_s, u"!!"_s).replace(u"%"_s, u"!%"_s).replace(u"_"_s, u"!_"_s);
    return u'%' + folded + u'%';
}

/// Places of a text are filled once: a value in them is never looked at again.
QString within(const QString& around, const QString& condition) { return around.isEmpty() ? condition : QString{around}.replace(u"%1"_s, condition); }

QString inFullText(const QString& place, const QString& table) { return u"%1 in (select rowid from %2 where %2 match ?)"_s.arg(place, table); }

class Writer {
public:
    Writer(const Schema& schema, Dialect dialect) : m_schema{schema}, m_dialect{dialect} {}

    [[nodiscard]] QList<QVariant> takeValues() { return std::move(m_values); }

    QString write(const Condition& condition) {
        switch (condition.kind) {
        case Condition::Kind::All: return joined(condition, u" and "_s, u"1 = 1"_s);
        case Condition::Kind::Any: return joined(condition, u" or "_s, u"1 = 0"_s);
        // What is unknown is not true, so it is true of "not".
        case Condition::Kind::Not: return u"(("_s + write(condition.children.first()) + u") is not true)"_s;
        case Condition::Kind::Text: return sources(condition, [this, &condition](const TextSource& source) { return text(source, condition.wanted); });
        case Condition::Kind::Name: return name(condition);
        case Condition::Kind::Span: return within(condition.field.around, span(condition));
        case Condition::Kind::Choice: return choice(condition);
        }
        Q_UNREACHABLE_RETURN({});
    }

private:
    QString joined(const Condition& condition, const QString& between, const QString& nothing) {
        if (condition.children.isEmpty()) return nothing;
        QStringList parts;
        for (const Condition& child : condition.children) parts.append(write(child));
        return u'(' + parts.join(between) + u')';
    }

    template <typename One> QString sources(const Condition& condition, One one) {
        QStringList parts;
        for (const TextSource& source : condition.field.sources) parts.append(within(source.around, one(source)));
        return parts.isEmpty() ? u"1 = 0"_s : u'(' + parts.join(u" or "_s) + u')';
    }

    QString text(const TextSource& source, const Wanted& wanted) {
        switch (source.form) {
        case TextForm::FullText:
            m_values.append(matchOf(source, wanted));
            return source.table.isEmpty() ? inFullText(m_schema.place, m_schema.fullText) : inFullText(source.place, source.table);
        case TextForm::Inside: return inside(source, wanted.folded);
        case TextForm::Values: return oneOf(source, [&](const QString& value) { return hasWords(textWords(value), wanted); });
        }
        Q_UNREACHABLE_RETURN({});
    }

    QString inside(const TextSource& source, const QString& folded) {
        const QString like = source.column + u" like ? escape '!'"_s;
        const QString pieces = source.table.isEmpty() || m_dialect != Dialect::Sqlite ? QString{} : trigramMatch(folded);
        if (!pieces.isEmpty()) m_values.append(pieces);
        m_values.append(likePattern(folded));
        return pieces.isEmpty() ? like : u'(' + inFullText(source.place, source.table) + u" and "_s + like + u')';
    }

    template <typename Is> QString oneOf(const TextSource& source, Is is) {
        QStringList found;
        std::ranges::copy_if(source.values, std::back_inserter(found), is);
        if (found.isEmpty()) return u"1 = 0"_s;
        if (found.size() <= fewValues) {
            for (const QString& value : std::as_const(found)) m_values.append(value);
            return source.column + u" in ("_s + QStringList(found.size(), u"?"_s).join(u", "_s) + u')';
        }
        m_values.append(QString::fromUtf8(QJsonDocument{QJsonArray::fromStringList(found)}.toJson(QJsonDocument::Compact)));
        return source.column +
               (m_dialect == Dialect::Sqlite ? u" in (select value from json_each(?))"_s : u" in (select jsonb_array_elements_text(cast(? as jsonb)))"_s);
    }

    QString name(const Condition& condition) {
        if (condition.field.type == FieldType::Country) {
            m_values.append(condition.name);
            return within(condition.field.around, u"upper(%1) = ?"_s.arg(condition.field.column));
        }
        return sources(condition, [&](const TextSource& source) {
            if (source.form == TextForm::Values) return oneOf(source, [&](const QString& value) { return searchText(value) == condition.name; });
            m_values.append(condition.name);
            return source.column + u" = ?"_s;
        });
    }

    QString span(const Condition& condition) {
        const Field& field = condition.field;
        const QString& column = condition.second ? field.secondColumn : field.column;
        const bool isText = field.type == FieldType::Timecode || (field.type == FieldType::Day && (field.day == DayForm::Iso || field.day == DayForm::UtcTime));
        QStringList parts;
        if (condition.first) {
            parts.append(column + u" >= ?"_s);
            m_values.append(bound(field, *condition.first, false));
        } else if (isText) {
            parts.append(column + u" <> ''"_s);
        } else if (field.type == FieldType::Day && field.day == DayForm::JulianPlace) {
            parts.append(column + u" >= "_s + QString::number(qint64{1} << bitsOfPlace));
        }
        if (condition.last) {
            parts.append(column + (isBelowNext(field) ? u" < ?"_s : u" <= ?"_s));
            m_values.append(bound(field, *condition.last, true));
        }
        return u'(' + parts.join(u" and "_s) + u')';
    }

    /// Times of a day are below the first of the next.
    static bool isBelowNext(const Field& field) { return field.type == FieldType::Day && field.day != DayForm::Iso && field.day != DayForm::JulianDay; }

    static QVariant bound(const Field& field, qint64 number, bool isEnd) {
        if (field.type == FieldType::Timecode) return timecode(number);
        if (field.type != FieldType::Day) return number;
        const qint64 day = isEnd && isBelowNext(field) ? number + 1 : number;
        switch (field.day) {
        case DayForm::Iso: return iso(day);
        case DayForm::UtcTime: return QVariant{iso(day) + u"T00:00:00.000Z"_s};
        case DayForm::JulianDay: return day;
        case DayForm::JulianPlace: return day << bitsOfPlace;
        case DayForm::Milliseconds: return (day - 2440588) * 86'400'000; // 1970-01-01
        }
        Q_UNREACHABLE_RETURN({});
    }

    static QString iso(qint64 day) {
        // Texts are in order for years of four digits only: what is beyond them is at their ends.
        static const QDate first{1, 1, 1};
        static const QDate last{9999, 12, 31};
        return std::clamp(QDate::fromJulianDay(day), first, last).toString(Qt::ISODate);
    }

    static QString timecode(qint64 packed) {
        const qint64 bounded = std::clamp<qint64>(packed, 0, 99'999'999);
        const QString digits = u"%1"_s.arg(bounded, 8, 10, QChar{u'0'});
        return digits.sliced(0, 2) + u':' + digits.sliced(2, 2) + u':' + digits.sliced(4, 2) + u':' + digits.sliced(6, 2);
    }

    QString choice(const Condition& condition) {
        for (const Choice& one : condition.field.choices) {
            if (one.word != condition.name) continue;
            m_values += one.values;
            return u'(' + one.sql + u')';
        }
        return u"1 = 0"_s;
    }

    const Schema& m_schema;
    Dialect m_dialect;
    QList<QVariant> m_values;
};

/// The FTS5 expression of a condition that nothing but the full text decides; empty where something else does.
QString fullTextOf(const Condition& condition) {
    const bool isList = condition.kind == Condition::Kind::All || condition.kind == Condition::Kind::Any;
    if (isList && !condition.children.isEmpty()) {
        QStringList parts;
        for (const Condition& child : condition.children) {
            const QString part = fullTextOf(child);
            if (part.isEmpty()) return {};
            parts.append(part);
        }
        return u'(' + parts.join(condition.kind == Condition::Kind::All ? u" AND "_s : u" OR "_s) + u')';
    }
    if (condition.kind != Condition::Kind::Text || condition.field.sources.size() != 1) return {};
    const TextSource& source = condition.field.sources.first();
    return source.form == TextForm::FullText && source.around.isEmpty() && source.table.isEmpty() ? matchOf(source, condition.wanted) : QString{};
}

bool isPlaceSpan(const Condition& condition) {
    return condition.kind == Condition::Kind::Span && condition.field.type == FieldType::Day && condition.field.day == DayForm::JulianPlace &&
           condition.field.around.isEmpty();
}

} // namespace

Sql toSql(const Condition& condition, const Schema& schema, Dialect dialect) {
    Writer writer{schema, dialect};
    Sql sql;
    if (condition.kind != Condition::Kind::All || !condition.children.isEmpty()) sql.where = writer.write(condition);
    sql.values = writer.takeValues();
    return sql;
}

QueryResult<Sql> toSql(const Query& query, const Schema& schema, Dialect dialect) {
    return bind(query, schema).transform([&](const Condition& condition) { return toSql(condition, schema, dialect); });
}

Sql sqlApart(const Condition& condition, const Schema& schema) {
    QStringList fullText;
    std::pair<qint64, qint64> places{qint64{1} << bitsOfPlace, std::numeric_limits<qint64>::max()};
    bool hasPlaces = false;
    Condition rest;
    const QList<Condition> parts = condition.kind == Condition::Kind::All ? condition.children : QList{condition};
    for (const Condition& part : parts) {
        if (const QString match = fullTextOf(part); !match.isEmpty()) {
            fullText.append(match);
        } else if (isPlaceSpan(part)) {
            hasPlaces = true;
            if (part.first) places.first = std::max(places.first, *part.first << bitsOfPlace);
            if (part.last) places.second = std::min(places.second, ((*part.last + 1) << bitsOfPlace) - 1);
        } else if (part.kind != Condition::Kind::All || !part.children.isEmpty()) {
            rest.children.append(part);
        }
    }
    if (rest.children.size() == 1) rest = Condition{rest.children.first()};
    Sql sql = toSql(rest, schema, Dialect::Sqlite);
    sql.fullText = fullText.join(u" AND "_s);
    if (hasPlaces) sql.places = places;
    return sql;
}

} // namespace Rushes::Search
