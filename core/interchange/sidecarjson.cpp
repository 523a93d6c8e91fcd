// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/sidecarjson.h"

#include "core/interchange/sidecar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue& array) {
    QStringList all;
    for (const QJsonValue each : array.toArray()) all.append(each.toString());
    return all;
}

} // namespace

QString toJson(const SidecarNotes& notes) {
    QJsonArray ranges;
    for (const SidecarRange& range : notes.ranges)
        ranges.append(QJsonObject{{u"in"_s, range.in}, {u"out"_s, range.out}, {u"note"_s, range.note}, {u"tags"_s, QJsonArray::fromStringList(range.tags)}});
    const QJsonObject json{{u"title"_s, notes.title},
                           {u"description"_s, notes.description},
                           {u"credit"_s, notes.credit},
                           {u"usage_terms"_s, notes.usageTerms},
                           {u"meeting"_s, notes.meeting},
                           {u"place"_s, notes.place},
                           {u"country"_s, notes.country},
                           {u"recorded_on"_s, notes.recordedOn.toString(Qt::ISODate)},
                           {u"rating"_s, notes.rating},
                           {u"note"_s, notes.note},
                           {u"tags"_s, QJsonArray::fromStringList(notes.tags)},
                           {u"ranges"_s, ranges},
                           {u"rate"_s, notes.rate ? notes.rate->text() : QString{}}};
    return QString::fromUtf8(QJsonDocument{json}.toJson(QJsonDocument::Compact));
}

std::optional<SidecarNotes> sidecarNotesFrom(const QString& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject()) return std::nullopt;
    const QJsonObject object = document.object();
    SidecarNotes notes{.title = object["title"_L1].toString(),
                       .description = object["description"_L1].toString(),
                       .credit = object["credit"_L1].toString(),
                       .usageTerms = object["usage_terms"_L1].toString(),
                       .meeting = object["meeting"_L1].toString(),
                       .place = object["place"_L1].toString(),
                       .country = object["country"_L1].toString(),
                       .recordedOn = QDate::fromString(object["recorded_on"_L1].toString(), Qt::ISODate),
                       .rating = object["rating"_L1].toInt(),
                       .note = object["note"_L1].toString(),
                       .tags = texts(object["tags"_L1]),
                       .ranges = {},
                       .rate = Media::FrameRate::parse(object["rate"_L1].toString())};
    for (const QJsonValue range : object["ranges"_L1].toArray())
        notes.ranges.append(
            {.in = range["in"_L1].toInteger(), .out = range["out"_L1].toInteger(), .note = range["note"_L1].toString(), .tags = texts(range["tags"_L1])});
    return notes;
}

} // namespace Rushes::Interchange
