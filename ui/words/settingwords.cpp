// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/settingwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Rushes::Ui::Words {

using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "Rushes::Ui::Words";

QString tr(const char* text, const char* comment = nullptr, int n = -1) { return QCoreApplication::translate(context, text, comment, n); }

struct Named {
    QLatin1StringView name;
    const char* words;
};

constexpr std::array known{
    Named{"portals/in_use"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Portal in use")},
    Named{"portals/known"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Press portals")},
    Named{"portals/demo"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "The demo portal among them")},
    Named{"files/folder"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Folder of finished files")},
    Named{"files/second_folder"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Folder of second copies")},
    Named{"files/watch_folder"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Watch folder")},
    Named{"files/template"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Names of files")},
    Named{"files/folder_rules"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Folders by portal and role")},
    Named{"files/house_profile"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "House profile")},
    Named{"downloads/order"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Order of downloads")},
    Named{"downloads/parallel"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Downloads at once")},
    Named{"downloads/per_host"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Downloads at once from one server")},
    Named{"downloads/connections"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Connections for one file")},
    Named{"downloads/bytes_per_second"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Speed limit, bytes per second")},
    Named{"downloads/bytes_per_day"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Bytes a day")},
    Named{"downloads/schedule"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Windows of the week")},
    Named{"downloads/pace_otherwise"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Pace outside of the windows")},
    Named{"downloads/pauses_on_metered"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Pause while the network is paid by the byte")},
    Named{"downloads/keeps_awake"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Keep the computer awake while bytes come")},
    Named{"network/proxy"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Proxy")},
    Named{"library/sidecars"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "XMP sidecars beside clips")},
    Named{"backups/on"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Backups by the hour")},
    Named{"backups/hours"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Backups of the last hours")},
    Named{"backups/days"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Backups of the last days")},
    Named{"backups/weeks"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Backups of the last weeks")},
    Named{"backups/folder"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Folder of backups")},
    Named{"recent/remembers"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Remember what was used last")},
    Named{"window/appearance"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Light or dark")},
    Named{"window/language"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Language")},
    Named{"player/drawing"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Who draws videos")},
    Named{"logging/tag_keys"_L1, QT_TRANSLATE_NOOP("Rushes::Ui::Words", "Banks of tag keys")},
};

} // namespace

QString settingName(const QString& name) {
    const auto found = std::ranges::find(known, name, &Named::name);
    return found == known.end() ? name : tr(found->words);
}

QString settingValue(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? tr("yes") : tr("no");
    case QJsonValue::Double: return count(value.toInteger());
    case QJsonValue::String: return value.toString().isEmpty() ? tr("none") : value.toString();
    case QJsonValue::Array: {
        const QJsonArray list = value.toArray();
        QStringList texts;
        for (const auto& one : list) texts << (one.isObject() ? one["name"_L1].toString() : one.toString());
        return texts.isEmpty() ? tr("none") : texts.join(tr(", "));
    }
    case QJsonValue::Null:
    case QJsonValue::Object:
    case QJsonValue::Undefined: return tr("as usual");
    }
    return {};
}

QString describe(Settings::SettingsFileFault fault) {
    using enum Settings::SettingsFileFault;
    switch (fault) {
    case Unreadable: return tr("The file could not be read, and nothing was changed. Check that it is there and that you may read it.");
    case TooLarge: return tr("The file is larger than any settings are, and nothing was changed. Choose a file that Rushes has exported.");
    case NotJson: return tr("The file is no JSON that can be relied on, and nothing was changed. It may be cut: export the settings again.");
    case Foreign: return tr("The file is JSON, but it has no settings of Rushes. Nothing was changed.");
    case Newer: return tr("The file was written by a newer Rushes, and nothing was changed. Update this one first.");
    case Unwritable: return tr("The file could not be written. Check that the folder is there, can be written to and has space.");
    }
    return {};
}

} // namespace Rushes::Ui::Words
