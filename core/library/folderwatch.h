// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/folderbell.h"
#include "core/library/importer.h"
#include "core/library/importledger.h"
#include "core/library/quietfiles.h"

#include <functional>
#include <memory>

namespace Rushes {
class LooseThreads;
}

namespace Rushes::Library {

/// How it stands with an import folder.
struct ImportFolderState {
    enum class Kind : quint8 {
        Off,       ///< switched off
        Unlooked,  ///< nobody has looked yet
        Watched,   ///< new files are taken in
        Importing, ///< and that is under way
        Away,      ///< the folder is not there; nothing is lost
    };
    Kind kind = Kind::Off;
    qint64 imported = 0;          ///< in this run of the program
    qsizetype toImport = 0;       ///< of those that are under way
    qsizetype growing = 0;        ///< files that are still written to, or were seen for the first time
    QStringList unreadable = {};  ///< files and folders that could not be read; they are tried again at each look
    std::optional<Storage::StorageError> problem = {}; ///< why the library could not take files in; they are tried again at the next look
};

/// When looks are made.
struct ImportPace {
    std::chrono::milliseconds quietTime{10'000}; ///< for so long a file must be the same
    std::chrono::milliseconds interval{15'000};  ///< between two looks, where nothing rings
};

/// What import folders work with. All must outlive them.
struct ImportParts {
    Importer& importer;
    MediaRoots& roots;
    ImportLedger& ledger;
    Clock& clock;
    /// Waits for the disk, perhaps for ever. Outlives nobody: it is copied.
    std::function<ImportLook(const ImportFolder&, const QStringList&, const std::atomic_bool&)> look = &lookInto;
};

/// One import folder that is looked into again and again. A look that takes long makes the next one wait longer, so that a slow share is not read all the time.
class FolderWatch : public QObject {
    Q_OBJECT

public:
    /// Files are looked at on `disk`, which must outlive it.
    FolderWatch(ImportFolder folder, const ImportParts& parts, const ImportPace& pace, LooseThreads& disk, QObject* parent = nullptr);
    ~FolderWatch() override;
    Q_DISABLE_COPY_MOVE(FolderWatch)

    [[nodiscard]] const ImportFolder& folder() const { return m_folder; }
    [[nodiscard]] const ImportFolderState& state() const { return m_state; }
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    /// For what is taken in from now on: its tags, and the folders below this one that are import folders of their own.
    void setTags(const QStringList& tags) { m_folder.tags = tags; }
    void setApart(const QStringList& folders) { m_apart = folders; }

    /// Looks now, and from then on by itself. Where a look is under way, again when it has ended.
    void look();

Q_SIGNALS:
    void stateChanged();
    /// Once for each file that became a clip.
    void imported(const Rushes::Library::Clip& clip);
    /// A look has ended, and what was found quiet is in the library; `clips` of them are new.
    void looked(const QList<Rushes::Library::ClipId>& clips);

private:
    void consider(const ImportLook& look);
    void place(const QList<LookedFile>& files);
    void importNext();
    void take(const PlacedFile& file, const ImportResult<Clip>& taken);
    void fail(const Storage::StorageError& error);
    void end(ImportFolderState::Kind kind);

    ImportFolder m_folder;
    QStringList m_apart;
    ImportParts m_parts;
    ImportPace m_pace;
    LooseThreads& m_disk;
    QuietFiles m_quiet;
    FolderBell m_bell;
    QHash<QString, LookedFile> m_had; ///< which the ledger need not be asked of again in this run
    QList<PlacedFile> m_toImport;
    QList<ClipId> m_fresh;
    QStringList m_unreadable; ///< of the look that is under way
    ImportFolderState m_state;
    std::shared_ptr<std::atomic_bool> m_ending; ///< with the thread that looks
    std::chrono::milliseconds m_began{0};
    quint64 m_turn = 0; ///< of the look that is waited for
    bool m_isLooking = false;
    bool m_isWanted = false; ///< once more
};

} // namespace Rushes::Library
