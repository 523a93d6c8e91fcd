// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/shorthands.h"

#include "core/library/cliprepository.h"

namespace Rushes::Ui {

Shorthands::Shorthands(Library::ClipRepository& clips, QObject* parent) : QObject{parent}, m_clips{clips} {
    // A change of clips says nothing of shorthands.
    connect(&clips, &Library::ClipRepository::changed, this, [this](const QList<Library::ClipId>& ids) {
        if (ids.isEmpty()) read();
    });
    read();
}

void Shorthands::read() {
    m_clips.shorthands().then(this, [this](const Storage::StorageResult<QList<Library::Shorthand>>& read) {
        if (!read || *read == m_all) return; // a page says itself that the library cannot be read
        m_all = *read;
        Q_EMIT changed();
    });
}

} // namespace Rushes::Ui
