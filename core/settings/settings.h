// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

class QSettings;

namespace Rushes::Settings {

/// What a person has chosen, in one INI file. Secrets are never here.
class Settings {
public:
    explicit Settings(const QString& file);
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    /// The address of the portal in use as it was entered; empty for the demo portal on this computer.
    [[nodiscard]] QString portal() const;
    void setPortal(const QString& address);
    /// The press portals that a person works with, in the order in which they are shown.
    [[nodiscard]] QStringList portals() const;
    void setPortals(const QStringList& addresses);
    /// Whether the demo portal stands among them.
    [[nodiscard]] bool showsDemo() const;
    void setShowsDemo(bool shows);
    /// A PEM file of certificate authorities that are believed beside the system's; empty for none.
    [[nodiscard]] QString authorities() const;
    void setAuthorities(const QString& file);
    /// The port of the demo portal's last run; 0 before the first.
    [[nodiscard]] quint16 demoPort() const;
    void setDemoPort(quint16 port);
    /// Where finished files go; `fallback` where nothing was chosen.
    [[nodiscard]] QString clipFolder(const QString& fallback) const;
    void setClipFolder(const QString& folder);
    /// How finished files are named, as Naming::NamingTemplate reads it; empty for the portal's own names.
    [[nodiscard]] QString namingTemplate() const;
    void setNamingTemplate(const QString& text);
    /// Folders per portal and role, as Naming::folderRulesFrom reads them; empty for none.
    [[nodiscard]] QString folderRules() const;
    void setFolderRules(const QString& text);
    /// A folder to which each finished file is copied and compared; empty for none.
    [[nodiscard]] QString secondFolder() const;
    void setSecondFolder(const QString& folder);
    /// A folder that an editing system watches: files appear in it when they are whole; empty for none.
    [[nodiscard]] QString watchFolder() const;
    void setWatchFolder(const QString& folder);
    /// Folders from which new files are taken into the library, as Library::importFoldersFrom reads them; none at first.
    [[nodiscard]] QStringList importFolders() const;
    void setImportFolders(const QStringList& lines);
    /// The formats in which a house wants its files, as Media::HouseProfile reads them; empty for the usual ones.
    [[nodiscard]] QString houseProfile() const;
    void setHouseProfile(const QString& profile);
    /// Downloads at once, 1 to 16; 2 at first.
    [[nodiscard]] int parallelDownloads() const;
    void setParallelDownloads(int count);
    /// The way to portals and media, as Transfer::ProxyChoice reads it: "system" at first. Never with a password.
    [[nodiscard]] QString proxy() const;
    void setProxy(const QString& proxy);
    /// Bytes per second; 0 for no limit.
    [[nodiscard]] qint64 rateLimit() const;
    void setRateLimit(qint64 bytesPerSecond);

    /// Whether an XMP sidecar is kept beside each clip; not at first, because edit systems watch the same folders.
    [[nodiscard]] bool writesSidecars() const;
    void setWritesSidecars(bool writes);
    /// The other rules of the queue, in the words of core/downloads: its order; downloads at once from one server, 0 for no limit of its own;
    /// the week's windows, a line each, and the pace outside of them; bytes a day, 0 for no quota.
    [[nodiscard]] QString queueOrder() const;
    void setQueueOrder(const QString& order);
    /// Connections for one file, 1 to 8; 0, as at first, for as many as help.
    [[nodiscard]] int connectionsPerFile() const;
    void setConnectionsPerFile(int count);
    [[nodiscard]] int downloadsPerHost() const;
    void setDownloadsPerHost(int count);
    [[nodiscard]] QStringList schedule() const;
    [[nodiscard]] QString paceOtherwise() const;
    void setSchedule(const QStringList& windows, const QString& otherwise);
    [[nodiscard]] qint64 bytesPerDay() const;
    void setBytesPerDay(qint64 bytes);
    /// Whether nothing is fetched while the network is paid by the byte; so at first.
    [[nodiscard]] bool pausesOnMetered() const;
    void setPausesOnMetered(bool pauses);
    /// Whether the computer is kept awake while bytes come; so at first.
    [[nodiscard]] bool keepsAwake() const;
    void setKeepsAwake(bool keeps);

    /// Whether the library is copied by the hour; so at first.
    [[nodiscard]] bool makesBackups() const;
    void setMakesBackups(bool makes);
    /// How many of these copies are kept: of the last hours (1 to 168), days (0 to 90) and weeks (0 to 260). 24, 7 and 4 at first.
    [[nodiscard]] int backupHours() const;
    void setBackupHours(int count);
    [[nodiscard]] int backupDays() const;
    void setBackupDays(int count);
    [[nodiscard]] int backupWeeks() const;
    void setBackupWeeks(int count);
    /// Where they lie, each library in a folder of its own below it; empty, as at first, for beside the library.
    [[nodiscard]] QString backupFolder() const;
    void setBackupFolder(const QString& folder);

    /// "light", "dark", or "system" for as the system has it; so at first.
    [[nodiscard]] QString appearance() const;
    void setAppearance(const QString& appearance);
    /// Whether clips, lists and folders that were used last are remembered; so at first.
    [[nodiscard]] bool remembersRecent() const;
    void setRemembersRecent(bool remembers);
    /// Of the window, as "fr"; empty for the language of the system, as at first.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

    /// Who draws the pictures of videos: "automatic", as at first, "opengl" or "software".
    [[nodiscard]] QString drawing() const;
    void setDrawing(const QString& drawing);

    static constexpr int mostBackupHours = 168;
    static constexpr int mostBackupDays = 90;
    static constexpr int mostBackupWeeks = 260;

    /// For what the window keeps of itself (geometry, splitters), which no other part reads.
    [[nodiscard]] QSettings& file() { return *m_file; }

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace Rushes::Settings
