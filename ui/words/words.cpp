// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include "core/base/bytecount.h"
#include "ui/words/placewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Rushes::Ui::Words {

namespace {

using namespace std::chrono_literals;

constexpr QChar noBreakSpace{0xA0};

QString tr(const char* source, const char* comment = nullptr, int n = -1) { return QCoreApplication::translate("Rushes::Ui::Words", source, comment, n); }

QString two(qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QChar{u'0'}); }

/// An amount and its unit, never parted at the end of a line.
QString amount(qint64 number, const QString& unit) { return QString::number(number) + noBreakSpace + unit; }

QString day(const QDate& date, const QString& format) { return QLocale{}.toString(date, format); }

} // namespace

QString ago(const QDateTime& then, const QDateTime& now) {
    const qint64 seconds = then.secsTo(now);
    if (seconds < 60) return tr("just now");
    if (seconds < 3600) return tr("%Ln min ago", nullptr, pluralOf(seconds / 60));
    if (seconds < 24 * 3600) return tr("%Ln h ago", nullptr, pluralOf(seconds / 3600));
    if (then.toLocalTime().date().daysTo(now.toLocalTime().date()) == 1) return tr("yesterday");
    return date(then.toLocalTime().date());
}

// How languages write a date, in the letters of QLocale::toString.
QString date(const QDate& date) { return day(date, tr("d MMM yyyy")); }

QString moment(const QDateTime& time) {
    const QDateTime here = time.toLocalTime();
    return tr("%1, %2", "date, time").arg(date(here.date()), QLocale{}.toString(here.time(), QLocale::ShortFormat));
}

QString longDate(const QDate& date) { return day(date, tr("dddd d MMMM yyyy")); }

QString dates(const QDate& first, const QDate& last) {
    if (!last.isValid() || last <= first) return date(first);
    if (first.year() != last.year()) return date(first) + QStringLiteral(" – ") + date(last);
    if (first.month() != last.month()) return day(first, tr("d MMM")) + QStringLiteral(" – ") + date(last);
    return QString::number(first.day()) + u'–' + date(last);
}

QString length(std::chrono::milliseconds length) {
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(length).count();
    const QString rest = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds < 3600 ? rest : QString::number(seconds / 3600) + u':' + rest;
}

QString spoken(std::chrono::milliseconds length) {
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(length).count();
    const QString h = tr("h");
    const QString min = tr("min");
    if (seconds >= 3600) return seconds / 60 % 60 == 0 ? amount(seconds / 3600, h) : amount(seconds / 3600, h) + u' ' + amount(seconds / 60 % 60, min);
    const QString s = tr("s");
    if (seconds < 60) return amount(seconds, s);
    return seconds % 60 == 0 ? amount(seconds / 60, min) : amount(seconds / 60, min) + u' ' + amount(seconds % 60, s);
}

QString timeLeft(std::chrono::seconds left) {
    // Nobody can trust seconds that far ahead, so they are not shown.
    if (left < 5min) return spoken(left);
    const auto minutes = std::chrono::round<std::chrono::minutes>(left);
    if (minutes < 90min) return tr("about %1").arg(amount(minutes.count(), tr("min")));
    return tr("about %1").arg(amount(std::chrono::round<std::chrono::hours>(left).count(), tr("h")));
}

QString countdown(std::chrono::seconds left) {
    const qint64 seconds = std::max<qint64>(0, left.count());
    return QString::number(seconds / 60) + u':' + two(seconds % 60);
}

QString percent(double fraction) {
    const double whole = std::floor(std::clamp(fraction, 0.0, 1.0) * 100 + 1e-9);
    return QString::number(static_cast<int>(whole)) + noBreakSpace + u'%';
}

QString count(qint64 number) {
    QLocale locale;
    // The C locale has no separator for thousands, but large numbers still need one.
    if (locale.language() == QLocale::C) locale = QLocale{QLocale::English};
    return locale.toString(number);
}

QString speed(double bytesPerSecond) { return ByteCount{static_cast<qint64>(bytesPerSecond)}.text() + QStringLiteral("/s"); }

} // namespace Rushes::Ui::Words
