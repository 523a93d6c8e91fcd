// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/queuejson.h"

#include "core/downloads/hostmanners.h"

#include <QJsonArray>

namespace Rushes::Workbench {

namespace {

using namespace Qt::StringLiterals;
using Downloads::Download;
using Downloads::DownloadRequest;
using Downloads::QueuePolicy;
using Downloads::WeeklySchedule;

QString timeText(const QDateTime& time) { return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString{}; }
QDateTime timeFrom(const QJsonValue& value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); }

void put(QJsonObject& json, QLatin1StringView key, const QString& text) {
    if (!text.isEmpty()) json.insert(key, text);
}
void put(QJsonObject& json, QLatin1StringView key, qint64 number) {
    if (number != 0) json.insert(key, number);
}

/// The numbers are those of the enumeration: both programs are of one version, as the lock file says.
template <typename Enum> Enum enumFrom(const QJsonValue& value) { return static_cast<Enum>(value.toInt()); }

} // namespace

QJsonObject jsonFrom(const DownloadRequest& request) {
    QJsonObject json{{u"source"_s, request.source}, {u"file_name"_s, request.fileName}, {u"folder"_s, request.folder}};
    put(json, "portal"_L1, request.portal);
    put(json, "title"_L1, request.title);
    put(json, "label"_L1, request.label);
    if (request.size) json.insert("size"_L1, request.size->bytes());
    if (request.sha256) json.insert("published_sha256"_L1, request.sha256->hex());
    put(json, "video_id"_L1, request.videoId);
    put(json, "meeting"_L1, request.group);
    put(json, "meeting_id"_L1, request.meetingId);
    if (request.priority != Downloads::Priority::Normal) json.insert("priority"_L1, word(request.priority));
    put(json, "needed_by"_L1, timeText(request.neededBy));
    json.insert("connections"_L1, request.connections);
    return json;
}

DownloadRequest requestFrom(const QJsonObject& json) {
    return {.source = json["source"_L1].toString(),
            .portal = json["portal"_L1].toString(),
            .title = json["title"_L1].toString(),
            .label = json["label"_L1].toString(),
            .fileName = json["file_name"_L1].toString(),
            .folder = json["folder"_L1].toString(),
            .size = json.contains("size"_L1) ? std::optional{ByteCount{json["size"_L1].toInteger()}} : std::nullopt,
            .sha256 = Sha256::fromHex(json["published_sha256"_L1].toString()),
            .videoId = json["video_id"_L1].toString(),
            .group = json["meeting"_L1].toString(),
            .meetingId = json["meeting_id"_L1].toString(),
            .priority = Downloads::priorityFrom(json["priority"_L1].toString()).value_or(Downloads::Priority::Normal),
            .neededBy = timeFrom(json["needed_by"_L1]),
            .connections = json["connections"_L1].toInt(0)};
}

QJsonObject jsonFrom(const Download& download) {
    QJsonObject json = jsonFrom(download.request);
    json.insert("id"_L1, download.id.text());
    json.insert("state"_L1, word(download.state));
    json.insert("received"_L1, download.received.bytes());
    put(json, "position"_L1, download.position);
    put(json, "obstacle"_L1, static_cast<qint64>(download.obstacle));
    put(json, "failure"_L1, static_cast<qint64>(download.failure));
    put(json, "assurance"_L1, static_cast<qint64>(download.assurance));
    put(json, "detail"_L1, download.detail);
    put(json, "checked"_L1, download.checked.bytes());
    if (download.bytesPerSecond > 0) json.insert("bytes_per_second"_L1, download.bytesPerSecond);
    put(json, "tries"_L1, download.tries);
    put(json, "retry_at"_L1, timeText(download.retryAt));
    put(json, "added_at"_L1, timeText(download.addedAt));
    put(json, "finished_at"_L1, timeText(download.finishedAt));
    put(json, "path"_L1, download.path);
    if (download.digest) json.insert("sha256"_L1, download.digest->hex());
    if (download.hold != Downloads::Hold::None) json.insert("hold"_L1, word(download.hold));
    put(json, "held_until"_L1, timeText(download.heldUntil));
    put(json, "starts_at"_L1, timeText(download.forecast.startsAt));
    put(json, "ends_at"_L1, timeText(download.forecast.endsAt));
    if (download.forecast.late) json.insert("late"_L1, true);
    return json;
}

std::optional<Download> downloadFrom(const QJsonObject& json) {
    const auto state = Downloads::downloadStateFrom(json["state"_L1].toString());
    if (!state || json["id"_L1].toString().isEmpty()) return std::nullopt;
    Download download;
    download.id = Downloads::DownloadId{json["id"_L1].toString()};
    download.request = requestFrom(json);
    download.position = json["position"_L1].toInt();
    download.state = *state;
    download.obstacle = enumFrom<Downloads::Obstacle>(json["obstacle"_L1]);
    download.failure = enumFrom<Downloads::Failure>(json["failure"_L1]);
    download.assurance = enumFrom<Downloads::Assurance>(json["assurance"_L1]);
    download.detail = json["detail"_L1].toString();
    download.received = ByteCount{json["received"_L1].toInteger()};
    download.checked = ByteCount{json["checked"_L1].toInteger()};
    download.bytesPerSecond = json["bytes_per_second"_L1].toDouble();
    download.tries = json["tries"_L1].toInt();
    download.retryAt = timeFrom(json["retry_at"_L1]);
    download.addedAt = timeFrom(json["added_at"_L1]);
    download.finishedAt = timeFrom(json["finished_at"_L1]);
    download.path = json["path"_L1].toString();
    download.digest = Sha256::fromHex(json["sha256"_L1].toString());
    download.hold = Downloads::holdFrom(json["hold"_L1].toString()).value_or(Downloads::Hold::None);
    download.heldUntil = timeFrom(json["held_until"_L1]);
    download.forecast = {.startsAt = timeFrom(json["starts_at"_L1]), .endsAt = timeFrom(json["ends_at"_L1]), .late = json["late"_L1].toBool()};
    return download;
}

QJsonObject jsonFrom(const QueuePolicy& policy) {
    QJsonArray windows;
    for (const Downloads::ScheduleWindow& window : policy.schedule.windows) windows.append(WeeklySchedule::text(window));
    return {{u"order"_s, word(policy.order)},       {u"at_once"_s, policy.parallel},  {u"per_host"_s, policy.perHost},
            {u"limit"_s, policy.bytesPerSecond},    {u"quota"_s, policy.bytesPerDay}, {u"pauses_on_metered"_s, policy.pausesOnMetered},
            {u"connections"_s, policy.connections}, {u"schedule"_s, windows},         {u"otherwise"_s, WeeklySchedule::text(policy.schedule.otherwise)}};
}

std::optional<QueuePolicy> policyFrom(const QJsonObject& json, const QueuePolicy& before) {
    QueuePolicy policy = before;
    if (json.contains("order"_L1)) {
        const auto order = Downloads::queueOrderFrom(json["order"_L1].toString());
        if (!order) return std::nullopt;
        policy.order = *order;
    }
    policy.parallel = json["at_once"_L1].toInt(policy.parallel);
    policy.perHost = json["per_host"_L1].toInt(policy.perHost);
    policy.connections = std::clamp(json["connections"_L1].toInt(policy.connections), 0, Downloads::HostManners::mostConnections);
    policy.bytesPerSecond = std::max<qint64>(0, json["limit"_L1].toInteger(policy.bytesPerSecond));
    policy.bytesPerDay = std::max<qint64>(0, json["quota"_L1].toInteger(policy.bytesPerDay));
    policy.pausesOnMetered = json["pauses_on_metered"_L1].toBool(policy.pausesOnMetered);
    if (json.contains("schedule"_L1)) {
        policy.schedule.windows.clear();
        const QJsonArray lines = json["schedule"_L1].toArray();
        for (const auto& line : lines) {
            const auto window = WeeklySchedule::window(line.toString());
            if (!window) return std::nullopt;
            policy.schedule.windows.append(*window);
        }
    }
    if (json.contains("otherwise"_L1)) {
        const auto pace = WeeklySchedule::pace(json["otherwise"_L1].toString());
        if (!pace) return std::nullopt;
        policy.schedule.otherwise = *pace;
    }
    return policy;
}

} // namespace Rushes::Workbench
