// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/literal.h"

#include "core/base/searchtext.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace Rushes::Search {

using namespace Qt::StringLiterals;

namespace {

constexpr double largest = 9e15; // what a double counts exactly

std::optional<Literal> exactly(double value) {
    if (value > largest) return std::nullopt;
    const qint64 number = std::llround(value);
    return Literal{number, number, number, number};
}

/// A number of that many decimals, times its unit: "1.5" of 1e9.
std::optional<Literal> measured(QStringView number, double unit) {
    const auto value = exactly(number.toDouble() * unit);
    if (!value) return value;
    const qsizetype dot = number.indexOf(u'.');
    const qsizetype decimals = dot < 0 ? 0 : number.size() - dot - 1;
    const qint64 step = std::max<qint64>(std::llround(unit / std::pow(10, decimals)), 1);
    return Literal{value->first, value->first + step - 1, value->first, value->first};
}

std::optional<Literal> countFrom(QStringView text) {
    static const QRegularExpression form{u"^[0-9]{1,12}$"_s};
    return form.matchView(text).hasMatch() ? exactly(text.toDouble()) : std::nullopt;
}

std::optional<Literal> sizeFrom(QStringView text) {
    static const QRegularExpression form{u"^([0-9]{1,12}(?:\\.[0-9]{1,3})?)\\s*([kmgt]?i?b)?$"_s, QRegularExpression::CaseInsensitiveOption};
    static const QHash<QString, double> units{{u""_s, 1},      {u"b"_s, 1},      {u"kb"_s, 1e3},      {u"mb"_s, 1e6},         {u"gb"_s, 1e9},
                                              {u"tb"_s, 1e12}, {u"kib"_s, 1024}, {u"mib"_s, 1048576}, {u"gib"_s, 1073741824}, {u"tib"_s, 1099511627776}};
    const auto match = form.matchView(text);
    const auto unit = units.constFind(match.captured(2).toLower());
    if (!match.hasMatch() || unit == units.cend()) return std::nullopt;
    return measured(match.capturedView(1), *unit);
}

std::optional<Literal> clockDuration(QStringView text) {
    static const QRegularExpression form{u"^(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-5][0-9])$"_s};
    const auto match = form.matchView(text);
    if (!match.hasMatch()) return std::nullopt;
    const qint64 ms = (((match.captured(1).toLongLong() * 60) + match.captured(2).toLongLong()) * 60 + match.captured(3).toLongLong()) * 1000;
    return Literal{ms, ms + 999, ms, ms};
}

std::optional<Literal> durationFrom(QStringView text) {
    if (const auto clock = clockDuration(text)) return clock;
    static const QRegularExpression part{u"\\G\\s*([0-9]{1,9}(?:\\.[0-9]{1,3})?)\\s*(ms|sec|min|[hms])?"_s, QRegularExpression::CaseInsensitiveOption};
    static const QHash<QString, double> units{{u""_s, 1e3}, {u"ms"_s, 1}, {u"s"_s, 1e3}, {u"sec"_s, 1e3}, {u"m"_s, 60e3}, {u"min"_s, 60e3}, {u"h"_s, 3600e3}};
    double before = 0;
    double lastUnit = HUGE_VAL;
    std::optional<Literal> last;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = part.matchView(text, at);
        const double unit = match.hasMatch() ? units.value(match.captured(2).toLower()) : HUGE_VAL;
        if (unit >= lastUnit) return std::nullopt; // "5s 2h", and what is no number
        if (last) before += static_cast<double>(last->first);
        last = measured(match.capturedView(1), unit);
        if (!last) return std::nullopt;
        lastUnit = match.capturedLength(2) == 0 ? 0 : unit;
        at = match.capturedEnd(0);
    }
    if (!last || before > largest) return std::nullopt;
    const qint64 more = std::llround(before);
    return Literal{last->first + more, last->last + more, last->lower + more, last->upper + more};
}

std::optional<Literal> rateFrom(QStringView text) {
    static const QRegularExpression form{u"^([0-9]{1,6})(?:/([0-9]{1,6})|(\\.[0-9]{1,3}))?\\s*(?:fps)?$"_s, QRegularExpression::CaseInsensitiveOption};
    const auto match = form.matchView(text);
    if (!match.hasMatch()) return std::nullopt;
    if (match.capturedLength(2) > 0) {
        const double below = match.captured(2).toDouble();
        return below > 0 ? exactly(match.captured(1).toDouble() * 1000 / below) : std::nullopt;
    }
    const qsizetype decimals = match.capturedLength(3) == 0 ? 0 : match.capturedLength(3) - 1;
    auto rate = exactly((match.captured(1) + match.captured(3)).toDouble() * 1000);
    // 23.98 is 23.976 with two decimals; 24 is 24 and never 23.976.
    const qint64 half = decimals == 1 ? 50 : decimals == 2 ? 5 : 0;
    if (rate) {
        rate->first -= half;
        rate->last += half;
    }
    return rate;
}

std::optional<Literal> daysFrom(QStringView text, QDate today) {
    const auto days = [](QDate first, QDate last) -> std::optional<Literal> {
        if (!first.isValid() || !last.isValid()) return std::nullopt;
        return Literal{first.toJulianDay(), last.toJulianDay(), first.toJulianDay(), last.toJulianDay()};
    };
    if (text.compare("today"_L1, Qt::CaseInsensitive) == 0) return days(today, today);
    if (text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0) return days(today.addDays(-1), today.addDays(-1));
    static const QRegularExpression form{u"^([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$"_s};
    const auto match = form.matchView(text);
    if (!match.hasMatch()) return std::nullopt;
    const int year = match.captured(1).toInt();
    if (match.capturedLength(2) == 0) return days({year, 1, 1}, {year, 12, 31});
    const int month = match.captured(2).toInt();
    if (match.capturedLength(3) > 0) {
        const QDate day{year, month, match.captured(3).toInt()};
        return days(day, day);
    }
    const QDate first{year, month, 1};
    return days(first, first.isValid() ? first.addMonths(1).addDays(-1) : QDate{});
}

std::optional<Literal> timecodeFrom(QStringView text) {
    static const QRegularExpression form{u"^([0-9]{1,2})(?::([0-9]{2})(?::([0-9]{2})(?:[:;.]([0-9]{2}))?)?)?$"_s};
    const auto match = form.matchView(text);
    if (!match.hasMatch()) return std::nullopt;
    qint64 first = 0;
    qint64 last = 0;
    for (int part = 1; part <= 4; ++part) {
        const bool known = match.capturedLength(part) > 0;
        first = (first * 100) + (known ? match.captured(part).toInt() : 0);
        last = (last * 100) + (known ? match.captured(part).toInt() : 99);
    }
    return Literal{first, last, first, last};
}

/// Folded names and their codes.
const QHash<QString, QString>& countries() {
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> codes;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            const auto territory = static_cast<QLocale::Territory>(i);
            const QString code = QLocale::territoryToCode(territory);
            if (code.size() == 2 && code.front().isLetter()) codes.insert(searchText(QLocale::territoryToString(territory)), code);
        }
        return codes;
    }();
    return all;
}

} // namespace

std::optional<Literal> literalOf(FieldType type, QStringView text, QDate today) {
    const QStringView value = text.trimmed();
    switch (type) {
    case FieldType::Count: return countFrom(value);
    case FieldType::Size: return sizeFrom(value);
    case FieldType::Duration: return durationFrom(value);
    case FieldType::Rate: return rateFrom(value);
    case FieldType::Day: return daysFrom(value, today);
    case FieldType::Timecode: return timecodeFrom(value);
    case FieldType::Text:
    case FieldType::Name:
    case FieldType::Country:
    case FieldType::Raster:
    case FieldType::Choice: return std::nullopt;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<RasterLiteral> rasterOf(QStringView text) {
    static const QRegularExpression form{u"^(?:([0-9]{1,6})\\s*[x×]\\s*)?([0-9]{1,6})$"_s, QRegularExpression::CaseInsensitiveOption};
    const auto match = form.matchView(text.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    RasterLiteral raster{.width = {}, .height = match.captured(2).toLongLong()};
    if (match.capturedLength(1) > 0) raster.width = match.captured(1).toLongLong();
    return raster;
}

QString countryCode(QStringView text) {
    const QString folded = searchText(text);
    if (const QString code = countries().value(folded); !code.isEmpty()) return code;
    return folded.size() == 2 && folded[0].isLetter() && folded[1].isLetter() ? folded.toUpper() : QString{};
}

const QStringList& countryNames() {
    static const QStringList names = [] {
        QStringList all;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            const auto territory = static_cast<QLocale::Territory>(i);
            if (QLocale::territoryToCode(territory).size() == 2) all.append(QLocale::territoryToString(territory));
        }
        return all;
    }();
    return names;
}

std::optional<qint64> packedTimecode(QStringView text) {
    const auto literal = timecodeFrom(text.trimmed());
    return literal && literal->first == literal->last ? std::optional{literal->first} : std::nullopt;
}

} // namespace Rushes::Search
