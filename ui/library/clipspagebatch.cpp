// SPDX-License-Identifier: GPL-3.0-or-later
/// What ClipsPage does with the chosen clips.
#include "ui/library/clipspage.h"
#include "ui/library/editnames.h"
#include "ui/library/editstack.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/words/placewords.h"

#include <QAbstractItemView>
#include <QPushButton>

namespace Rushes::Ui {

using Library::Clip;
using Library::ClipId;
using Library::Edits;
using Storage::StorageResult;

namespace {

void appendTags(Edits& edits, const ClipId& clip, const QStringList& added, const QStringList& removed) {
    for (const QString& tag : removed) edits.append(Library::TagEdit{clip, tag, false});
    for (const QString& tag : added) edits.append(Library::TagEdit{clip, tag, true});
}

} // namespace

void ClipsPage::rate(int rating) { apply({}, {}, rating); }

void ClipsPage::apply(const QStringList& added, const QStringList& removed, std::optional<int> rating) {
    // Only a rating needs to know what the clips are like.
    if (rating) return withChosen([=, this](const QList<Clip>& clips) { applyTo(clips, added, removed, *rating); });
    const QList<qint64> rows = chosenRows();
    if (areTooMany(rows)) return;
    Edits edits;
    for (const qint64 row : rows) appendTags(edits, Library::clipOfRow(row), added, removed);
    m_edits.run(EditNames::tag(rows.size()), edits);
}

void ClipsPage::applyTo(const QList<Clip>& clips, const QStringList& added, const QStringList& removed, int rating) {
    Edits edits;
    qsizetype rated = 0;
    for (const Clip& clip : clips) {
        appendTags(edits, clip.id, added, removed);
        if (clip.rating == rating) continue;
        edits.append(Library::RatingEdit{clip.id, clip.rating, rating});
        ++rated;
    }
    if (edits.isEmpty()) return;
    const bool tags = !added.isEmpty() || !removed.isEmpty();
    m_edits.run(tags && rated > 0 ? EditNames::tagAndRate(clips.size()) : tags ? EditNames::tag(clips.size()) : EditNames::rate(rated), edits);
}

void ClipsPage::note(const QString& note) {
    withChosen([this, note](const QList<Clip>& clips) {
        if (clips.size() == 1) m_edits.run(EditNames::note(), {Library::NoteEdit{clips.constFirst().id, clips.constFirst().note, note}});
    });
}

void ClipsPage::markSeen() {
    withChosen([this](const QList<Clip>& clips) {
        QList<ClipId> open;
        for (const Clip& clip : clips) {
            if (clip.portalNotice.isOpen()) open.append(clip.id);
        }
        if (open.isEmpty()) return;
        m_clips.markSeen(open).then(this, [this](const StorageResult<void>& result) {
            if (!result) report(result.error());
        });
    });
}

void ClipsPage::askToRemove(const QList<Clip>& clips) {
    Edits edits;
    for (const Clip& clip : clips) {
        if (clip.presence != Library::Presence::Arriving) edits.append(Library::RemovalEdit{clip.id});
    }
    const qsizetype coming = clips.size() - edits.size();
    if (edits.isEmpty() && coming > 0)
        return report({tr("A clip stays in the library while its file is being downloaded."),
                       tr("Rushes removed nothing. Remove the download first, or wait until it has ended."), QStringLiteral("warn")});
    if (edits.isEmpty()) return;
    QStringList rest{tr("Their files stay where they are. Undo brings them back with all that is logged on them; after Rushes is closed, “Removed clips…” in "
                        "the menu does.")};
    if (coming > 0) rest << tr("%Ln others stay, because their files are being downloaded.", nullptr, Words::pluralOf(coming));
    auto* box = new PlainMessageBox{tr("Remove from library"), tr("%Ln clips leave the library.", nullptr, Words::pluralOf(edits.size())), rest.join(u' '),
                                    QMessageBox::Cancel, this};
    box->setObjectName(QStringLiteral("removeClipsBox"));
    QPushButton* remove = box->addButton(tr("Remove %Ln clips", nullptr, Words::pluralOf(edits.size())), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("removeClipsButton"));
    connect(remove, &QPushButton::clicked, this, [this, edits] { m_edits.run(EditNames::removeClips(edits.size()), edits); });
    box->open();
}

void ClipsPage::openCurrent() {
    withCurrent([this](const Clip& clip) { Q_EMIT openRequested(m_model->places(), clip); });
}

void ClipsPage::logChosen() {
    const QList<qint64> rows = chosenInOrder();
    if (!rows.isEmpty()) withClip(m_model->indexOfPlace(rows.constFirst()), [this, rows](const Clip& first) { Q_EMIT logRequested(rows, first); });
}

} // namespace Rushes::Ui
