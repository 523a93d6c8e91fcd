// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/folderimport.h"

#include <algorithm>

namespace Rushes::Library {

namespace {

/// A share that hangs holds one of them.
constexpr int threads = 4;

} // namespace

FolderImport::FolderImport(const ImportParts& parts, const ImportPace& pace, QObject* parent)
    : QObject{parent}, m_parts{parts}, m_pace{pace}, m_disk{threads} {}

FolderImport::~FolderImport() = default; // the watches tell looks to end

FolderWatch* FolderImport::watchOf(const QString& path) const {
    const auto found = std::ranges::find(m_watches, path, [](const auto& watch) { return watch->folder().path; });
    return found == m_watches.end() ? nullptr : found->get();
}

ImportFolderState FolderImport::stateOf(const QString& path) const {
    if (const FolderWatch* watch = watchOf(path)) return watch->state();
    const auto folder = std::ranges::find(m_folders, path, &ImportFolder::path);
    return {.kind = folder != m_folders.end() && folder->isOn ? ImportFolderState::Kind::Unlooked : ImportFolderState::Kind::Off};
}

bool FolderImport::isLooking() const {
    return std::ranges::any_of(m_watches, [](const auto& watch) { return watch->isLooking(); });
}

void FolderImport::setFolders(const QList<ImportFolder>& folders) {
    if (folders == m_folders) return;
    m_folders = folders;
    if (m_isStarted) arrange();
    Q_EMIT changed();
}

void FolderImport::start() {
    if (m_isStarted) return;
    m_isStarted = true;
    arrange();
}

void FolderImport::look() {
    for (const auto& watch : m_watches) watch->look();
}

/// Each folder that is on has a watch, and no other has one.
void FolderImport::arrange() {
    std::erase_if(m_watches, [this](const auto& watch) {
        const auto folder = std::ranges::find(m_folders, watch->folder().path, &ImportFolder::path);
        return folder == m_folders.end() || !folder->isOn || folder->withSubfolders != watch->folder().withSubfolders;
    });
    QStringList paths;
    for (const ImportFolder& folder : std::as_const(m_folders)) paths.append(folder.path);
    for (const ImportFolder& folder : std::as_const(m_folders)) {
        if (!folder.isOn) continue;
        if (FolderWatch* known = watchOf(folder.path)) {
            known->setTags(folder.tags);
            known->setApart(paths);
            continue;
        }
        auto watch = std::make_unique<FolderWatch>(folder, m_parts, m_pace, m_disk);
        connect(watch.get(), &FolderWatch::stateChanged, this, &FolderImport::changed);
        connect(watch.get(), &FolderWatch::imported, this, [this, path = folder.path](const Clip& clip) { Q_EMIT imported(path, clip); });
        connect(watch.get(), &FolderWatch::looked, this, [this, path = folder.path](const QList<ClipId>& clips) { Q_EMIT looked(path, clips); });
        watch->setApart(paths);
        m_watches.push_back(std::move(watch));
        m_watches.back()->look();
    }
}

} // namespace Rushes::Library
