// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingsfields.h"

#include "core/settings/settings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace Rushes::Settings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 4'000;
constexpr qsizetype longestList = 500;
constexpr double most = 9e15; ///< whole numbers are exact in JSON up to here
constexpr qsizetype tagsOfABank = 9;

using Takes = std::function<bool(const QJsonValue&)>;
using FromJson = std::function<QVariant(const QJsonValue&)>;
using ToJson = std::function<QJsonValue(const QVariant&)>;

bool isText(const QJsonValue& value) { return value.isString() && value.toString().size() <= longestText; }

bool isList(const QJsonValue& value, const Takes& each) {
    const QJsonArray list = value.toArray();
    return value.isArray() && list.size() <= longestList && std::ranges::all_of(list, [&each](const QJsonValue& one) { return each(one); });
}

/// An address of a portal, with nobody's name or password in it.
bool isAddress(const QJsonValue& value) {
    const QUrl url{value.toString(), QUrl::StrictMode};
    return isText(value) && url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           url.query().isEmpty() && url.fragment().isEmpty();
}

/// The same address without what is nobody else's business.
QString bare(const QString& address) { return QUrl{address}.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString(); }

/// A proxy has a user's name at most; Transfer::ProxyChoice says what else it is.
bool isProxy(const QJsonValue& value) { return isText(value) && QUrl{value.toString()}.password().isEmpty(); }

SettingsField field(const QString& name, const QString& key, Takes takes, const ToJson& toJson, const FromJson& fromJson) {
    return {.name = name,
            .read = [key, toJson](QSettings& file) { return file.contains(key) ? toJson(file.value(key)) : QJsonValue{QJsonValue::Null}; },
            .takes = std::move(takes),
            .write =
                [key, fromJson](QSettings& file, const QJsonValue& value) {
                    if (value.isNull()) file.remove(key);
                    else file.setValue(key, fromJson(value));
                }};
}

SettingsField text(const QString& name, const QString& key, const Takes& takes = &isText) {
    return field(name, key, takes, [](const QVariant& kept) { return kept.toString(); }, [](const QJsonValue& value) { return value.toString(); });
}

SettingsField oneOf(const QString& name, const QString& key, const QStringList& words) {
    return text(name, key, [words](const QJsonValue& value) { return value.isString() && words.contains(value.toString()); });
}

SettingsField yesOrNo(const QString& name, const QString& key) {
    return field(
        name, key, [](const QJsonValue& value) { return value.isBool(); }, [](const QVariant& kept) { return kept.toBool(); },
        [](const QJsonValue& value) { return value.toBool(); });
}

SettingsField number(const QString& name, const QString& key, double limit) {
    return field(
        name, key,
        [limit](const QJsonValue& value) {
            const double one = value.toDouble(-1);
            return one >= 0 && one <= limit && one == std::floor(one);
        },
        [](const QVariant& kept) { return QJsonValue{kept.toLongLong()}; }, [](const QJsonValue& value) { return QVariant{value.toInteger()}; });
}

SettingsField texts(const QString& name, const QString& key, const Takes& each, QString (*told)(const QString&)) {
    return field(
        name, key, [each](const QJsonValue& value) { return isList(value, each); },
        [told](const QVariant& kept) {
            QJsonArray list;
            for (const QString& one : kept.toStringList()) list.append(told(one));
            return list;
        },
        [](const QJsonValue& value) { return value.toVariant().toStringList(); });
}

QString asItIs(const QString& text) { return text; }

/// The banks of tags under the keys 1 to 9, as ui/logging/tagbanks keeps them.
QJsonValue readBanks(QSettings& file) {
    QJsonArray banks;
    file.beginGroup(u"logging"_s);
    const int count = file.beginReadArray(u"banks"_s);
    for (int bank = 0; bank < count; ++bank) {
        file.setArrayIndex(bank);
        banks.append(QJsonObject{{u"name"_s, file.value(u"name"_s).toString()}, {u"tags"_s, QJsonArray::fromStringList(file.value(u"tags"_s).toStringList())}});
    }
    file.endArray();
    file.endGroup();
    return count == 0 ? QJsonValue{QJsonValue::Null} : banks;
}

bool areBanks(const QJsonValue& value) {
    return !value.toArray().isEmpty() && isList(value, [](const QJsonValue& one) {
        const QJsonObject bank = one.toObject();
        return bank.size() == 2 && isText(bank.value("name"_L1)) && isList(bank.value("tags"_L1), &isText) &&
               bank.value("tags"_L1).toArray().size() <= tagsOfABank;
    });
}

void writeBanks(QSettings& file, const QJsonValue& value) {
    file.beginGroup(u"logging"_s);
    file.remove(u"banks"_s);
    const QJsonArray banks = value.toArray();
    if (!banks.isEmpty()) {
        file.beginWriteArray(u"banks"_s, static_cast<int>(banks.size()));
        for (int bank = 0; bank < banks.size(); ++bank) {
            file.setArrayIndex(bank);
            file.setValue(u"name"_s, banks.at(bank)["name"_L1].toString());
            file.setValue(u"tags"_s, banks.at(bank)["tags"_L1].toVariant().toStringList());
        }
        file.endArray();
    }
    file.endGroup();
}

QList<SettingsField> all() {
    SettingsField inUse = text(u"portals/in_use"_s, u"portal/address"_s, &isAddress);
    // Nothing, where the demo portal is in use.
    inUse.read = [](QSettings& file) {
        const QString address = file.value("portal/address"_L1).toString();
        return address.isEmpty() ? QJsonValue{QJsonValue::Null} : QJsonValue{bare(address)};
    };
    return {
        inUse,
        texts(u"portals/known"_s, u"portal/known"_s, &isAddress, &bare),
        yesOrNo(u"portals/demo"_s, u"portal/demo"_s),
        text(u"files/folder"_s, u"downloads/folder"_s),
        text(u"files/second_folder"_s, u"downloads/second_folder"_s),
        text(u"files/watch_folder"_s, u"downloads/watch_folder"_s),
        text(u"files/template"_s, u"naming/template"_s),
        text(u"files/folder_rules"_s, u"naming/folders"_s),
        text(u"files/house_profile"_s, u"profile/house"_s),
        text(u"downloads/order"_s, u"downloads/order"_s),
        number(u"downloads/parallel"_s, u"downloads/parallel"_s, 16),
        number(u"downloads/per_host"_s, u"downloads/per_host"_s, 16),
        number(u"downloads/connections"_s, u"downloads/connections"_s, 8),
        number(u"downloads/bytes_per_second"_s, u"downloads/rate_limit"_s, most),
        number(u"downloads/bytes_per_day"_s, u"downloads/bytes_per_day"_s, most),
        texts(u"downloads/schedule"_s, u"downloads/schedule"_s, &isText, &asItIs),
        text(u"downloads/pace_otherwise"_s, u"downloads/pace_otherwise"_s),
        yesOrNo(u"downloads/pauses_on_metered"_s, u"downloads/pauses_on_metered"_s),
        yesOrNo(u"downloads/keeps_awake"_s, u"downloads/keeps_awake"_s),
        field(
            u"network/proxy"_s, u"network/proxy"_s, &isProxy,
            [](const QVariant& kept) {
                const QUrl url{kept.toString()};
                return url.password().isEmpty() ? kept.toString() : url.adjusted(QUrl::RemovePassword).toString();
            },
            [](const QJsonValue& value) { return value.toString(); }),
        texts(u"library/import_folders"_s, u"library/import_folders"_s, &isText, &asItIs),
        yesOrNo(u"library/sidecars"_s, u"library/sidecars"_s),
        yesOrNo(u"backups/on"_s, u"backups/on"_s),
        number(u"backups/hours"_s, u"backups/hours"_s, Settings::mostBackupHours),
        number(u"backups/days"_s, u"backups/days"_s, Settings::mostBackupDays),
        number(u"backups/weeks"_s, u"backups/weeks"_s, Settings::mostBackupWeeks),
        text(u"backups/folder"_s, u"backups/folder"_s),
        yesOrNo(u"recent/remembers"_s, u"recent/remembers"_s),
        oneOf(u"window/appearance"_s, u"window/appearance"_s, {u"system"_s, u"light"_s, u"dark"_s}),
        text(u"window/language"_s, u"window/language"_s),
        oneOf(u"player/drawing"_s, u"player/drawing"_s, {u"automatic"_s, u"opengl"_s, u"software"_s}),
        {.name = u"logging/tag_keys"_s, .read = &readBanks, .takes = &areBanks, .write = &writeBanks},
    };
}

} // namespace

const QList<SettingsField>& settingsFields() {
    static const QList<SettingsField> fields = all();
    return fields;
}

std::optional<SettingsField> keyField(const QString& id) {
    static const QRegularExpression form{u"\\A[A-Za-z0-9_-]{1,40}/[A-Za-z0-9_-]{1,60}\\z"_s};
    if (!form.match(id).hasMatch()) return std::nullopt;
    return text(u"keys/"_s + id, u"keys/"_s + id, [](const QJsonValue& value) { return value.isString() && value.toString().size() <= 100; });
}

QStringList changedKeys(QSettings& settings) {
    settings.beginGroup(u"keys"_s);
    const QStringList ids = settings.allKeys();
    settings.endGroup();
    return ids;
}

} // namespace Rushes::Settings
