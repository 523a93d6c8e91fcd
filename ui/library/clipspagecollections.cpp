// SPDX-License-Identifier: GPL-3.0-or-later
/// What ClipsPage does with collections.
#include "core/search/parser.h"
#include "ui/library/clipspage.h"
#include "ui/library/editnames.h"
#include "ui/library/editstack.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/sortbutton.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QTreeView>

#include <algorithm>

namespace Rushes::Ui {

using Library::ClipId;
using Library::CollectionClipsEdit;
using Library::CollectionEntry;
using Storage::StorageResult;

namespace {

QList<ClipId> idsOf(const QList<qint64>& rows) {
    QList<ClipId> ids;
    for (const qint64 row : rows) ids.append(Library::clipOfRow(row));
    return ids;
}

QList<ClipId> without(QList<ClipId> ids, const QList<ClipId>& others) {
    const QSet<ClipId> gone{others.begin(), others.end()};
    ids.removeIf([&](const ClipId& id) { return gone.contains(id); });
    return ids;
}

} // namespace

void ClipsPage::makeCollectionActions() {
    const auto add = [this](const QString& name, const QString& words, const QKeySequence& key, auto act) {
        connect(addViewAction(name, words, key), &QAction::triggered, this, act);
    };
    add(QStringLiteral("newCollection"), tr("New collection from the selection"), QKeySequence{Qt::SHIFT | Qt::Key_C}, [this] { askForCollection(false); });
    add(QStringLiteral("takeOut"), tr("Take out of the collection"), QKeySequence{Qt::Key_Delete}, [this] { takeOutOfCollection(); });
    add(QStringLiteral("earlier"), tr("Earlier in the collection"), QKeySequence{Qt::ALT | Qt::Key_Up}, [this] { stepInCollection(-1); });
    add(QStringLiteral("later"), tr("Later in the collection"), QKeySequence{Qt::ALT | Qt::Key_Down}, [this] { stepInCollection(1); });
    connect(m_model, &ClipModel::moveRequested, this, [this](const QStringList& texts, int row) {
        QList<ClipId> ids;
        for (const QString& text : texts) ids.append(ClipId{text});
        moveInCollection(ids, row);
    });
}

void ClipsPage::readCollections() {
    m_clips.collections().then(this, [this](const StorageResult<QList<CollectionEntry>>& collections) {
        if (!collections) return report(collections.error());
        m_collections = *collections;
        nameOrders();
    });
}

void ClipsPage::fillCollectionMenu(QMenu& menu) {
    connect(menu.addAction(symbol(u"plus"), tr("New from the selection…")), &QAction::triggered, this, [this] { askForCollection(false); });
    QAction* smart = menu.addAction(symbol(u"smart"), tr("New smart one of this search…"));
    smart->setEnabled(!query().isEmpty());
    connect(smart, &QAction::triggered, this, [this] { askForCollection(true); });
    QAction* out = menu.addAction(tr("Take out of %1").arg(shownCollection().isEmpty() ? tr("the collection") : shownCollection()));
    out->setEnabled(isInCollectionOrder());
    connect(out, &QAction::triggered, this, &ClipsPage::takeOutOfCollection);
    menu.addSeparator();
    addCollections(menu);
}

void ClipsPage::addCollections(QMenu& menu) {
    const QList<ClipId> ids = idsOf(chosenRows());
    for (const CollectionEntry& entry : std::as_const(m_collections)) {
        if (entry.collection.isSmart()) continue;
        QAction* action = menu.addAction(symbol(u"folder"), Words::withoutMnemonic(entry.collection.name));
        connect(action, &QAction::triggered, this, [this, name = entry.collection.name, ids] { putInto(name, ids); });
    }
}

void ClipsPage::showCollectionMenu(const QPoint& at) {
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("batchCollectionMenu"));
    addCollections(*menu);
    if (!menu->isEmpty()) menu->addSeparator();
    connect(menu->addAction(symbol(u"plus"), tr("New collection…")), &QAction::triggered, this, [this] { askForCollection(false); });
    menu->popup(at);
}

void ClipsPage::askForCollection(bool isSmart) {
    const QList<ClipId> ids = isSmart ? QList<ClipId>{} : idsOf(chosenRows());
    if (isSmart ? query().isEmpty() : ids.isEmpty()) return;
    auto* dialog = new QInputDialog{this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("collectionDialog"));
    dialog->setWindowTitle(isSmart ? tr("New smart collection") : tr("New collection"));
    dialog->setLabelText(isSmart ? tr("Name of the collection of all that “%1” finds").arg(query()) : tr("Name of the collection"));
    dialog->setOkButtonText(tr("Make collection"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, isSmart, ids, query = query()](const QString& typed) {
        const QString name = typed.simplified();
        if (name.isEmpty()) return;
        const bool isThere =
            std::ranges::any_of(m_collections, [&](const CollectionEntry& entry) { return entry.collection.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (isThere && !isSmart) return putInto(name, ids);
        if (isThere)
            return report({tr("There is a collection “%1” already.").arg(name), tr("Nothing was changed. Choose another name."), QStringLiteral("warn")});
        m_edits.run(EditNames::makeCollection(),
                    {Library::CollectionEdit{std::nullopt, Library::Collection{.name = name, .query = isSmart ? query : QString{}}, ids}});
    });
    dialog->open();
}

void ClipsPage::putInto(const QString& collection, const QList<ClipId>& ids) {
    if (ids.isEmpty()) return;
    m_clips.clipsIn(collection).then(this, [this, collection, ids](const StorageResult<QList<ClipId>>& now) {
        if (!now) return report(now.error());
        const QList<ClipId> fresh = without(ids, *now);
        m_edits.run(EditNames::putIntoCollection(fresh.size()), {CollectionClipsEdit{collection, *now, *now + fresh}});
    });
}

void ClipsPage::tagClips(const QString& tag, const QList<ClipId>& ids) {
    Library::Edits edits;
    for (const ClipId& id : ids) edits.append(Library::TagEdit{id, tag, true});
    m_edits.run(EditNames::tag(ids.size()), edits);
}

void ClipsPage::takeOutOfCollection() {
    if (shownCollection().isEmpty()) return withChosen([this](const QList<Library::Clip>& clips) { askToRemove(clips); });
    if (!isInCollectionOrder()) return;
    const QList<ClipId> before = idsOf(m_model->places());
    const QList<ClipId> gone = idsOf(chosenRows());
    m_edits.run(EditNames::takeOutOfCollection(gone.size()), {CollectionClipsEdit{shownCollection(), before, without(before, gone)}});
}

void ClipsPage::moveInCollection(const QList<ClipId>& ids, qsizetype before) {
    if (!isInCollectionOrder()) return;
    const QList<ClipId> now = idsOf(m_model->places());
    QList<ClipId> moved = now;
    moved.removeIf([&](const ClipId& id) { return !ids.contains(id); }); // in the order in which they stand
    const QList<ClipId> head = without(now.first(std::clamp<qsizetype>(before, 0, now.size())), moved);
    const QList<ClipId> tail = without(now.sliced(std::clamp<qsizetype>(before, 0, now.size())), moved);
    if (head + moved + tail == now) return;
    m_edits.run(EditNames::orderCollection(), {CollectionClipsEdit{shownCollection(), now, head + moved + tail}});
}

void ClipsPage::stepInCollection(int step) {
    const QList<ClipId> now = idsOf(m_model->places());
    const QList<ClipId> ids = idsOf(chosenRows());
    if (ids.isEmpty()) return;
    qsizetype first = now.size();
    qsizetype last = -1;
    for (const ClipId& id : ids) {
        first = std::min(first, now.indexOf(id));
        last = std::max(last, now.indexOf(id));
    }
    moveInCollection(ids, step < 0 ? first - 1 : last + 2);
}

QString ClipsPage::shownCollection() const {
    const auto parsed = Search::parse(query());
    if (!parsed || parsed->root.children.size() != 1) return {};
    const Search::Node& node = parsed->root.children.constFirst();
    return node.kind == Search::Node::Kind::Field && node.key == u"in" && node.relation == Search::Relation::Is ? node.text : QString{};
}

void ClipsPage::nameOrders() {
    m_model->setOrderable(isInCollectionOrder());
    m_sort->rename(0, showsOrderedCollection() ? tr("As in the collection") : tr("Newest first"));
}

bool ClipsPage::showsOrderedCollection() const {
    const QString shown = shownCollection();
    const bool isPlain = std::ranges::any_of(m_collections, [&](const CollectionEntry& entry) {
        return !entry.collection.isSmart() && entry.collection.name.compare(shown, Qt::CaseInsensitive) == 0;
    });
    return isPlain && m_tag.isEmpty();
}

} // namespace Rushes::Ui
