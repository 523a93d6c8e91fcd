// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguesearch.h"

#include "core/search/parser.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;
using Search::Choice;
using Search::DayForm;
using Search::Field;
using Search::FieldType;
using Search::TextForm;

namespace {

Field text(const QString& key, const QString& column) {
    return {.key = key, .type = FieldType::Text, .sources = {{.form = TextForm::FullText, .column = column}}};
}

Field number(const QString& key, FieldType type, const QString& column) { return {.key = key, .type = type, .column = column}; }

Field date() { return {.key = u"date"_s, .type = FieldType::Day, .column = u"num"_s, .day = DayForm::JulianPlace}; }

/// What the meeting of an item has in a column of the full text.
Field ofMeeting(const QString& key, const QString& column) {
    return {.key = key,
            .type = FieldType::Text,
            .sources = {{.form = TextForm::FullText,
                         .column = column,
                         .around = u"meeting_id in (select meeting.id from meeting where %1)"_s,
                         .table = u"meeting_text"_s,
                         .place = u"meeting.num"_s}}};
}

Field countryOfMeeting() {
    return {.key = u"country"_s,
            .type = FieldType::Country,
            .column = u"meeting.country"_s,
            .around = u"meeting_id in (select meeting.id from meeting where %1)"_s};
}

/// Zero stands for unknown.
Field size() { return number(u"size"_s, FieldType::Size, u"nullif(size, 0)"_s); }

Field raster() { return {.key = u"raster"_s, .type = FieldType::Raster, .column = u"nullif(height, 0)"_s, .secondColumn = u"nullif(width, 0)"_s}; }

Field rights() { return {.key = u"rights"_s, .type = FieldType::Text, .sources = {{.form = TextForm::Inside, .column = u"rights"_s}}}; }

Field state(QList<Choice> more = {}) {
    return {.key = u"state"_s,
            .type = FieldType::Choice,
            .choices = more + QList<Choice>{{u"withdrawn"_s, u"withdrawn is not null"_s}, {u"corrected"_s, u"corrected is not null"_s}}};
}

Field roles() {
    Field field{.key = u"role"_s, .type = FieldType::Choice};
    for (const Role role : {Role::Broadcast, Role::Mezzanine, Role::Web, Role::Proxy})
        field.choices.append({word(role), u"roles & %1"_s.arg(1 << static_cast<int>(role)) + u" <> 0"_s});
    return field;
}

QList<Choice> statesOfVideos(const SearchFacts& facts, const QDateTime& now) {
    const QString ids = QString::fromUtf8(QJsonDocument{QJsonArray::fromStringList(facts.inLibrary)}.toJson(QJsonDocument::Compact));
    return {{u"library"_s, u"video.id in (select value from json_each(?))"_s, {ids}}, {u"embargoed"_s, u"embargo > ?"_s, {now.toMSecsSinceEpoch()}}};
}

} // namespace

Search::Schema searchSchema(Kind kind, const SearchFacts& facts) {
    const QDateTime now = facts.now.isValid() ? facts.now : QDateTime::currentDateTimeUtc();
    Search::Schema schema{
        .fullText = word(kind) + u"_text"_s, .place = u"num"_s, .anywhere = {{.form = TextForm::FullText}}, .fields = {}, .today = now.date()};
    switch (kind) {
    case Kind::Meeting:
        schema.fields = {
            text(u"place"_s, u"place"_s),
            number(u"country"_s, FieldType::Country, u"country"_s),
            date(),
            text(u"title"_s, u"title"_s),
            {.key = u"has"_s,
             .type = FieldType::Choice,
             .choices = {{u"videos"_s, u"exists (select 1 from video where video.meeting_id = meeting.id)"_s},
                         {u"photos"_s, u"exists (select 1 from photo where photo.meeting_id = meeting.id)"_s}}},
            state(),
        };
        break;
    case Kind::Video:
        schema.fields = {
            text(u"place"_s, u"place"_s),
            countryOfMeeting(),
            date(),
            text(u"tag"_s, u"tags"_s),
            ofMeeting(u"meeting"_s, u"title"_s),
            number(u"duration"_s, FieldType::Duration, u"nullif(duration, 0)"_s),
            roles(),
            text(u"codec"_s, u"codec"_s),
            raster(),
            number(u"rate"_s, FieldType::Rate, u"rate"_s),
            size(),
            {.key = u"has"_s, .type = FieldType::Choice, .choices = {{u"shotlist"_s, u"shots = 1"_s}, {u"checksum"_s, u"sha256 <> ''"_s}}},
            state(statesOfVideos(facts, now)),
            text(u"said"_s, u"said"_s),
            rights(),
            text(u"title"_s, u"title"_s),
            {.key = u"published"_s, .type = FieldType::Day, .column = u"published"_s, .day = DayForm::Milliseconds},
        };
        break;
    case Kind::Photo:
        schema.fields = {
            ofMeeting(u"place"_s, u"place"_s),
            countryOfMeeting(),
            date(),
            ofMeeting(u"meeting"_s, u"title"_s),
            {.key = u"name"_s, .type = FieldType::Text, .sources = {{.form = TextForm::Inside, .column = u"title_key"_s}}},
            raster(),
            size(),
            rights(),
            text(u"title"_s, u"title"_s),
            {.key = u"published"_s, .type = FieldType::Day, .column = u"until"_s, .day = DayForm::JulianDay},
            state(),
        };
        break;
    case Kind::News:
        schema.fields = {
            ofMeeting(u"place"_s, u"place"_s), countryOfMeeting(), date(), ofMeeting(u"meeting"_s, u"title"_s), text(u"title"_s, u"title"_s), state(),
        };
        break;
    }
    return schema;
}

Search::QueryResult<Search::Condition> understand(Kind kind, QStringView text, const SearchFacts& facts) {
    return Search::parse(text).and_then([&](const Search::Query& query) { return Search::bind(query, searchSchema(kind, facts)); });
}

Search::Condition wordsQuery(Kind kind, QStringView words) {
    // Words alone have no keys or values that could be wrong.
    return Search::bind(Search::wordsOf(words), searchSchema(kind)).value_or(Search::Condition{});
}

} // namespace Rushes::Catalogue
