// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/storage/database.h"
#include "tests/support/await.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace Rushes::Tests {

/// A library of one desk, with what a test puts into it. Each open is a new one, with a folder for its clips.
class LibraryFixture : public QObject {
protected:
    /// One file of its own, below the folder.
    void openLibrary() {
        m_folder.emplace();
        open(Storage::DatabaseLocation::sqlite(m_folder->filePath(QStringLiteral("library.sqlite"))));
    }
    void openLibrary(const Storage::DatabaseLocation& location) {
        m_folder.emplace();
        open(location);
    }
    void closeLibrary() {
        m_clips.reset();
        m_database.reset();
    }

    /// A clip at the top of the folder, not stored yet; its file is not written.
    [[nodiscard]] Library::Clip newClip(const QString& fileName, const QString& title) const {
        Library::Clip clip;
        clip.rootId = m_rootId;
        clip.relativePath = clip.fileName = fileName;
        clip.title = title;
        clip.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC};
        return clip;
    }
    [[nodiscard]] Library::Clip clip(const Library::ClipId& id) const { return await(m_clips->clip(id)).value().value(); }
    [[nodiscard]] QList<Library::Range> rangesOf(const Library::ClipId& id) const { return await(m_clips->ranges(id)).value(); }
    /// Edits that nothing stands in the way of, as they were made.
    Library::Edits make(const Library::Edits& edits) const {
        const auto done = await(m_clips->make(edits));
        if (!done) qWarning().noquote() << done.error().detail;
        return done.value();
    }
    /// Why edits are refused; Broken where they are not.
    [[nodiscard]] Storage::StorageFault refused(const Library::Edits& edits) const {
        const auto done = await(m_clips->make(edits));
        return done ? Storage::StorageFault::Broken : done.error().fault;
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<Library::ClipRepository> m_clips;
    QString m_rootId;

private:
    void open(const Storage::DatabaseLocation& location) {
        const QString desk = QStringLiteral("desk");
        m_database = std::make_unique<Storage::Database>(location, Library::librarySchema);
        m_clips = std::make_unique<Library::ClipRepository>(*m_database, desk);
        m_rootId = await(Library::MediaRoots{*m_database, desk}.placeOf(m_folder->filePath(QStringLiteral("a.mxf")))).value().rootId;
    }
};

} // namespace Rushes::Tests
