// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/nearest.h"

#include "core/base/searchtext.h"

#include <algorithm>

namespace Rushes::Search {

namespace {

/// Optimal string alignment.
int distance(const QString& a, const QString& b) {
    QList<int> beforeLast(b.size() + 1);
    QList<int> last(b.size() + 1);
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j) last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

} // namespace

int editDistance(QStringView one, QStringView other) { return distance(searchText(one), searchText(other)); }

QStringList nearest(QStringView text, const QStringList& known, qsizetype most) {
    const QString wanted = searchText(text);
    if (wanted.isEmpty()) return {};
    struct Near {
        int distance;
        qsizetype turn;
    };
    QList<Near> found;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const QString candidate = searchText(known[i]);
        const qsizetype allowed = std::max<qsizetype>(1, std::max(wanted.size(), candidate.size()) / 3);
        if (wanted.size() >= 2 && candidate.startsWith(wanted)) found.append({1, i});
        else if (std::abs(wanted.size() - candidate.size()) <= allowed) {
            if (const int far = distance(wanted, candidate); far <= allowed && far < wanted.size()) found.append({far, i});
        }
    }
    std::ranges::stable_sort(found, {}, &Near::distance);
    QStringList names;
    for (const Near& near : found) {
        if (names.size() < most) names.append(known[near.turn]);
    }
    return names;
}

} // namespace Rushes::Search
