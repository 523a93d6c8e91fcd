// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/journal.h"

#include "core/files/filemoves.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace Rushes::Files {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestEntry = 256LL * 1024 * 1024;
constexpr qsizetype mostEntries = 50;

} // namespace

QString Journal::newId(const QDateTime& now) {
    return now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s) + u'-' + QUuid::createUuid().toString(QUuid::Id128).first(6);
}

bool Journal::isUnderWay(const QJsonObject& entry) const { return m_underWay.contains(entry.value("state"_L1).toString()); }

QStringList Journal::files() const { return QDir{m_folder}.entryList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::Reversed); }

std::optional<QJsonObject> Journal::entryIn(const QString& file) const {
    const auto bytes = readFile(QDir{m_folder}.filePath(file), largestEntry);
    if (!bytes) return std::nullopt;
    const QJsonDocument json = QJsonDocument::fromJson(*bytes);
    return json.isObject() ? std::optional{json.object()} : std::nullopt;
}

QList<QJsonObject> Journal::entries() const {
    QList<QJsonObject> all;
    for (const QString& file : files()) {
        if (auto entry = entryIn(file)) all.append(*std::move(entry));
    }
    return all;
}

FileResult<void> Journal::save(const QJsonObject& entry) const {
    if (auto made = makeFolder(m_folder); !made) return made;
    const QString file = QDir{m_folder}.filePath(entry.value("id"_L1).toString() + u".json"_s);
    if (auto saved = replaceFile(file, QJsonDocument{entry}.toJson()); !saved) return saved;
    if (isUnderWay(entry)) return {};
    const QStringList all = files();
    for (const QString& old : all.sliced(std::min(all.size(), mostEntries))) {
        const auto kept = entryIn(old);
        if (!kept || isUnderWay(*kept)) continue;
        if (auto removed = removeFile(QDir{m_folder}.filePath(old)); !removed) return removed;
    }
    return {};
}

} // namespace Rushes::Files
