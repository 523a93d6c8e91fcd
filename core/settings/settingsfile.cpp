// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingsfile.h"

#include "core/base/strictjson.h"
#include "core/settings/settings.h"
#include "core/settings/settingsfields.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>

namespace Rushes::Settings {

using namespace Qt::StringLiterals;

namespace {

const QString versionName = u"rushes_settings"_s;
constexpr int version = 1;
constexpr int deepest = 8;
constexpr int mostTries = 100;

QString sectionOf(const QString& name) { return name.section(u'/', 0, 0); }
QString restOf(const QString& name) { return name.section(u'/', 1); }

const SettingsField* fieldOf(const QString& name) {
    const auto found = std::ranges::find(settingsFields(), name, &SettingsField::name);
    return found == settingsFields().end() ? nullptr : &*found;
}

void compare(const SettingsField& field, const QJsonValue& value, QSettings& file, SettingsImport& into) {
    if (!value.isNull() && !field.takes(value)) {
        into.refused.append(field.name);
        return;
    }
    const QJsonValue now = field.read(file);
    if (now != value) into.changes.append({field.name, now, value});
}

/// All keys are changed together: one that the file does not name has its usual key again, so that two desks come to have the same.
void compareKeys(const QJsonObject& keys, QSettings& file, SettingsImport& into) {
    for (const QString& id : keys.keys()) {
        if (const auto field = keyField(id)) compare(*field, keys.value(id), file, into);
        else into.unknown.append(u"keys/"_s + id);
    }
    for (const QString& id : changedKeys(file)) {
        const auto field = keyField(id);
        if (field && !keys.contains(id)) compare(*field, QJsonValue::Null, file, into);
    }
}

} // namespace

QByteArray exportedSettings(Settings& settings) {
    QSettings& file = settings.file();
    QJsonObject all{{versionName, version}};
    const auto put = [&all](const QString& section, const QString& name, const QJsonValue& value) {
        QJsonObject one = all.value(section).toObject();
        one.insert(name, value);
        all.insert(section, one);
    };
    for (const SettingsField& field : settingsFields()) put(sectionOf(field.name), restOf(field.name), field.read(file));
    all.insert(u"keys"_s, QJsonObject{});
    for (const QString& id : changedKeys(file)) {
        if (const auto field = keyField(id)) put(u"keys"_s, id, field->read(file));
    }
    return QJsonDocument{all}.toJson(QJsonDocument::Indented);
}

std::expected<SettingsImport, SettingsFileFault> settingsIn(const QByteArray& json, Settings& settings) {
    if (json.size() > largestSettingsFile) return std::unexpected{SettingsFileFault::TooLarge};
    const auto read = strictObject(json, deepest);
    if (!read) return std::unexpected{SettingsFileFault::NotJson};
    const double written = read->value(versionName).toDouble(0);
    if (written > version) return std::unexpected{SettingsFileFault::Newer};
    if (written != version) return std::unexpected{SettingsFileFault::Foreign};
    SettingsImport import;
    for (const QString& title : read->keys()) {
        if (title == versionName) continue;
        const QJsonValue value = read->value(title);
        if (!value.isObject()) {
            import.unknown.append(title);
        } else if (title == "keys"_L1) {
            compareKeys(value.toObject(), settings.file(), import);
        } else {
            const QJsonObject fields = value.toObject();
            for (const QString& name : fields.keys()) {
                const QString whole = title + u'/' + name;
                if (const SettingsField* field = fieldOf(whole)) compare(*field, fields.value(name), settings.file(), import);
                else import.unknown.append(whole);
            }
        }
    }
    return import;
}

void apply(const SettingsImport& import, Settings& settings) {
    QSettings& file = settings.file();
    for (const SettingsChange& change : import.changes) {
        if (const SettingsField* field = fieldOf(change.name)) field->write(file, change.after);
        else if (const auto key = keyField(restOf(change.name))) key->write(file, change.after);
    }
    file.sync();
}

std::expected<QByteArray, SettingsFileFault> readSettingsFile(const QString& path) {
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected{SettingsFileFault::Unreadable};
    QByteArray json = file.read(largestSettingsFile + 1);
    if (file.error() != QFileDevice::NoError) return std::unexpected{SettingsFileFault::Unreadable};
    if (json.size() > largestSettingsFile) return std::unexpected{SettingsFileFault::TooLarge};
    return json;
}

std::expected<void, SettingsFileFault> writeSettingsFile(const QString& path, const QByteArray& json) {
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) return std::unexpected{SettingsFileFault::Unwritable};
    return {};
}

std::expected<QString, SettingsFileFault> keepBefore(const QString& settingsFile, const QDateTime& at, const QByteArray& json) {
    const QString stamp = at.toLocalTime().toString(QStringLiteral("yyyy-MM-ddTHHmmss"));
    const QFileInfo beside{settingsFile};
    QDir{}.mkpath(beside.absolutePath()); // who never chose anything has no settings yet; what stands in the way is said by the opening
    for (int i = 1; i <= mostTries; ++i) {
        const QString number = i == 1 ? QString{} : u'-' + QString::number(i);
        QFile file{beside.absolutePath() + u"/%1-before-%2%3.json"_s.arg(beside.completeBaseName(), stamp, number)};
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (file.exists()) continue;
            break;
        }
        if (file.write(json) == json.size() && file.flush()) return file.fileName();
        file.remove();
        break;
    }
    return std::unexpected{SettingsFileFault::Unwritable};
}

} // namespace Rushes::Settings
