// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/loosethreads.h"
#include "core/library/folderwatch.h"

#include <memory>
#include <vector>

namespace Rushes::Library {

/// Takes new files from import folders into the library by itself, as Importer does. Each folder goes its own way, so that one that hangs holds no other; one
/// that lies below another has its files, and the outer one has not. Use it from one thread, which must have an event loop; it waits for no disk there.
class FolderImport : public QObject {
    Q_OBJECT

public:
    explicit FolderImport(const ImportParts& parts, const ImportPace& pace = {}, QObject* parent = nullptr);
    /// Waits for no look that is under way: a share may hang for ever.
    ~FolderImport() override;
    Q_DISABLE_COPY_MOVE(FolderImport)

    [[nodiscard]] const QList<ImportFolder>& folders() const { return m_folders; }
    /// These from now on. What is known of those that stay is kept.
    void setFolders(const QList<ImportFolder>& folders);
    /// Whether a look into one of them is under way.
    [[nodiscard]] bool isLooking() const;
    [[nodiscard]] ImportFolderState stateOf(const QString& path) const;

    /// Looks into all that are on, and from then on by itself.
    void start();
    /// Looks once now.
    void look();

Q_SIGNALS:
    /// The folders, or how it stands with one of them.
    void changed();
    /// A file became a clip.
    void imported(const QString& folder, const Rushes::Library::Clip& clip);
    /// A look into a folder has ended; these clips are new.
    void looked(const QString& folder, const QList<Rushes::Library::ClipId>& clips);

private:
    [[nodiscard]] FolderWatch* watchOf(const QString& path) const;
    void arrange();

    ImportParts m_parts;
    ImportPace m_pace;
    LooseThreads m_disk; ///< outlives the watches
    QList<ImportFolder> m_folders;
    std::vector<std::unique_ptr<FolderWatch>> m_watches; ///< of those that are on, once started
    bool m_isStarted = false;
};

} // namespace Rushes::Library
