// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/language.h"

#include <QByteArrayList>

#include <optional>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRanges = 50; ///< more than any person speaks

/// What a range such as "fr-CH" or "*" asks for, if it is one of ours.
std::optional<Language> named(const QByteArray& range) {
    const QByteArray primary = range.split('-').first().toLower();
    if (primary == "fr") return Language::French;
    if (primary == "en" || primary == "*") return Language::English;
    return std::nullopt;
}

/// The weight in ";q=0.8": 1 where none is given, 0 where it cannot be read.
double weightOf(const QByteArrayList& parameters) {
    for (const QByteArray& parameter : parameters) {
        const QByteArray text = parameter.trimmed();
        if (!text.startsWith("q=") && !text.startsWith("Q=")) continue;
        bool isNumber = false;
        const double weight = text.sliced(2).toDouble(&isNumber);
        return isNumber && weight >= 0 && weight <= 1 ? weight : 0;
    }
    return 1;
}

} // namespace

Language languageOf(QByteArrayView acceptLanguage) {
    Language best = Language::English;
    double greatest = 0;
    const QByteArrayList ranges = acceptLanguage.toByteArray().split(',');
    for (const QByteArray& range : ranges.first(std::min(mostRanges, ranges.size()))) {
        const QByteArrayList pieces = range.split(';');
        const auto language = named(pieces.first().trimmed());
        const double weight = weightOf(pieces.sliced(1));
        if (!language || weight <= greatest) continue;
        best = *language;
        greatest = weight;
    }
    return best;
}

QString word(Language language) { return language == Language::French ? u"fr"_s : u"en"_s; }

Language languageFrom(const QString& word) { return word == "fr"_L1 ? Language::French : Language::English; }

} // namespace Rushes::PortalServer
