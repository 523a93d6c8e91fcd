// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QSettings>

#include <algorithm>

namespace Rushes::Settings {

using namespace Qt::StringLiterals;

Settings::Settings(const QString& file) : m_file{std::make_unique<QSettings>(file, QSettings::IniFormat)} {}

Settings::~Settings() = default;

QString Settings::portal() const { return m_file->value("portal/address"_L1).toString(); }
void Settings::setPortal(const QString& address) { m_file->setValue("portal/address"_L1, address); }

QStringList Settings::portals() const { return m_file->value("portal/known"_L1).toStringList(); }
void Settings::setPortals(const QStringList& addresses) { m_file->setValue("portal/known"_L1, addresses); }

bool Settings::showsDemo() const { return m_file->value("portal/demo"_L1, true).toBool(); }
void Settings::setShowsDemo(bool shows) { m_file->setValue("portal/demo"_L1, shows); }

QString Settings::authorities() const { return m_file->value("portal/authorities"_L1).toString(); }
void Settings::setAuthorities(const QString& file) { m_file->setValue("portal/authorities"_L1, file); }

quint16 Settings::demoPort() const { return static_cast<quint16>(m_file->value("portal/demo_port"_L1, 0).toUInt()); }
void Settings::setDemoPort(quint16 port) { m_file->setValue("portal/demo_port"_L1, port); }

QString Settings::clipFolder(const QString& fallback) const { return m_file->value("downloads/folder"_L1, fallback).toString(); }
void Settings::setClipFolder(const QString& folder) { m_file->setValue("downloads/folder"_L1, folder); }

QString Settings::namingTemplate() const { return m_file->value("naming/template"_L1).toString(); }
void Settings::setNamingTemplate(const QString& text) { m_file->setValue("naming/template"_L1, text); }

QString Settings::folderRules() const { return m_file->value("naming/folders"_L1).toString(); }
void Settings::setFolderRules(const QString& text) { m_file->setValue("naming/folders"_L1, text); }

QString Settings::secondFolder() const { return m_file->value("downloads/second_folder"_L1).toString(); }
void Settings::setSecondFolder(const QString& folder) { m_file->setValue("downloads/second_folder"_L1, folder); }

QString Settings::watchFolder() const { return m_file->value("downloads/watch_folder"_L1).toString(); }
void Settings::setWatchFolder(const QString& folder) { m_file->setValue("downloads/watch_folder"_L1, folder); }

QStringList Settings::importFolders() const { return m_file->value("library/import_folders"_L1).toStringList(); }
void Settings::setImportFolders(const QStringList& lines) { m_file->setValue("library/import_folders"_L1, lines); }

QString Settings::houseProfile() const { return m_file->value("profile/house"_L1).toString(); }
void Settings::setHouseProfile(const QString& profile) { m_file->setValue("profile/house"_L1, profile); }

int Settings::parallelDownloads() const { return std::clamp(m_file->value("downloads/parallel"_L1, 2).toInt(), 1, 16); }
void Settings::setParallelDownloads(int count) { m_file->setValue("downloads/parallel"_L1, count); }

QString Settings::proxy() const { return m_file->value("network/proxy"_L1, u"system"_s).toString(); }
void Settings::setProxy(const QString& proxy) { m_file->setValue("network/proxy"_L1, proxy); }

qint64 Settings::rateLimit() const { return std::max<qint64>(0, m_file->value("downloads/rate_limit"_L1, 0).toLongLong()); }
void Settings::setRateLimit(qint64 bytesPerSecond) { m_file->setValue("downloads/rate_limit"_L1, bytesPerSecond); }

bool Settings::remembersRecent() const { return m_file->value("recent/remembers"_L1, true).toBool(); }
void Settings::setRemembersRecent(bool remembers) { m_file->setValue("recent/remembers"_L1, remembers); }

QString Settings::appearance() const { return m_file->value("window/appearance"_L1, u"system"_s).toString(); }
void Settings::setAppearance(const QString& appearance) { m_file->setValue("window/appearance"_L1, appearance); }
QString Settings::language() const { return m_file->value("window/language"_L1).toString(); }
void Settings::setLanguage(const QString& language) { m_file->setValue("window/language"_L1, language); }
QString Settings::drawing() const { return m_file->value("player/drawing"_L1, u"automatic"_s).toString(); }
void Settings::setDrawing(const QString& drawing) { m_file->setValue("player/drawing"_L1, drawing); }
bool Settings::writesSidecars() const { return m_file->value("library/sidecars"_L1, false).toBool(); }
void Settings::setWritesSidecars(bool writes) { m_file->setValue("library/sidecars"_L1, writes); }

QString Settings::queueOrder() const { return m_file->value("downloads/order"_L1).toString(); }
void Settings::setQueueOrder(const QString& order) { m_file->setValue("downloads/order"_L1, order); }

int Settings::connectionsPerFile() const { return std::clamp(m_file->value("downloads/connections"_L1, 0).toInt(), 0, 8); }
void Settings::setConnectionsPerFile(int count) { m_file->setValue("downloads/connections"_L1, count); }

int Settings::downloadsPerHost() const { return std::clamp(m_file->value("downloads/per_host"_L1, 0).toInt(), 0, 16); }
void Settings::setDownloadsPerHost(int count) { m_file->setValue("downloads/per_host"_L1, count); }

QStringList Settings::schedule() const { return m_file->value("downloads/schedule"_L1).toStringList(); }
QString Settings::paceOtherwise() const { return m_file->value("downloads/pace_otherwise"_L1).toString(); }
void Settings::setSchedule(const QStringList& windows, const QString& otherwise) {
    m_file->setValue("downloads/schedule"_L1, windows);
    m_file->setValue("downloads/pace_otherwise"_L1, otherwise);
}

qint64 Settings::bytesPerDay() const { return std::max<qint64>(0, m_file->value("downloads/bytes_per_day"_L1, 0).toLongLong()); }
void Settings::setBytesPerDay(qint64 bytes) { m_file->setValue("downloads/bytes_per_day"_L1, bytes); }

bool Settings::pausesOnMetered() const { return m_file->value("downloads/pauses_on_metered"_L1, true).toBool(); }
void Settings::setPausesOnMetered(bool pauses) { m_file->setValue("downloads/pauses_on_metered"_L1, pauses); }

bool Settings::keepsAwake() const { return m_file->value("downloads/keeps_awake"_L1, true).toBool(); }
void Settings::setKeepsAwake(bool keeps) { m_file->setValue("downloads/keeps_awake"_L1, keeps); }
bool Settings::makesBackups() const { return m_file->value("backups/on"_L1, true).toBool(); }
void Settings::setMakesBackups(bool makes) { m_file->setValue("backups/on"_L1, makes); }
int Settings::backupHours() const { return std::clamp(m_file->value("backups/hours"_L1, 24).toInt(), 1, mostBackupHours); }
void Settings::setBackupHours(int count) { m_file->setValue("backups/hours"_L1, count); }
int Settings::backupDays() const { return std::clamp(m_file->value("backups/days"_L1, 7).toInt(), 0, mostBackupDays); }
void Settings::setBackupDays(int count) { m_file->setValue("backups/days"_L1, count); }
int Settings::backupWeeks() const { return std::clamp(m_file->value("backups/weeks"_L1, 4).toInt(), 0, mostBackupWeeks); }
void Settings::setBackupWeeks(int count) { m_file->setValue("backups/weeks"_L1, count); }
QString Settings::backupFolder() const { return m_file->value("backups/folder"_L1).toString(); }
void Settings::setBackupFolder(const QString& folder) { m_file->setValue("backups/folder"_L1, folder); }

} // namespace Rushes::Settings
