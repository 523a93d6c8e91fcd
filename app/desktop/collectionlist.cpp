// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/collectionlist.h"

#include "core/base/answers.h"
#include "core/library/clipquery.h"
#include "core/search/query.h"
#include "ui/library/clipspage.h"
#include "ui/library/editnames.h"
#include "ui/library/editstack.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sourcemodel.h"
#include "ui/widgets/banner.h"
#include "ui/words/querywords.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Library::Collection;
using Library::CollectionEdit;
using Library::CollectionEntry;

namespace {

const QString prefix = u"collection:"_s;
const QString tagPrefix = u"tag:"_s;

QString queryFor(const QString& name) { return u"in:"_s + Search::writtenValue(name); }

} // namespace

CollectionList::CollectionList(Ui::MainWindow& window, Ui::ClipsPage& page, Library::ClipRepository& clips, Ui::EditStack& edits, QObject* parent)
    : QObject{parent}, m_window{window}, m_page{page}, m_clips{clips}, m_edits{edits} {
    connect(&clips, &Library::ClipRepository::changed, this, &CollectionList::reload);
    connect(&window, &Ui::MainWindow::commandChosen, this, &CollectionList::open);
    connect(&window, &Ui::MainWindow::commandMenuRequested, this, &CollectionList::askWhatToDo);
    connect(&window.sources(), &Ui::SourceModel::clipsDropped, this, &CollectionList::drop);
    reload();
}

void CollectionList::reload() {
    const quint64 asked = ++m_asked;
    m_clips.collections().then(this, [this, asked](const Storage::StorageResult<QList<CollectionEntry>>& collections) {
        if (asked != m_asked || !collections) return; // the page of the clips says what is wrong with the library
        QList<QFuture<Storage::StorageResult<qint64>>> counts;
        for (const CollectionEntry& entry : *collections)
            counts.append(m_clips.count({.query = Library::understand(queryFor(entry.collection.name)).value_or(Search::nothing())}));
        if (counts.isEmpty()) return show({}, {});
        QtFuture::whenAll(counts.begin(), counts.end())
            .then(this, [this, asked, all = *collections](const QList<QFuture<Storage::StorageResult<qint64>>>& answers) {
                const auto counted = answersOf(answers);
                if (asked != m_asked || !counted) return;
                QList<qint64> found;
                for (const auto& count : *counted) found.append(count.value_or(-1));
                show(all, found);
            });
    });
}

void CollectionList::show(const QList<CollectionEntry>& collections, const QList<qint64>& counts) {
    m_collections = collections;
    QList<Ui::SourceItem> items;
    for (qsizetype row = 0; row < collections.size(); ++row) {
        const Collection& collection = collections.at(row).collection;
        items.append({.place = {u"clips"_s, queryFor(collection.name)},
                      .name = collection.name,
                      .icon = collection.isSmart() ? u"smart"_s : u"folder"_s,
                      .count = counts.at(row),
                      .online = std::nullopt,
                      .command = prefix + collection.name,
                      .takes = collection.isSmart() ? QString{} : prefix + collection.name});
    }
    m_window.sources().setItems(Ui::SourceGroup::Collections, items);
}

const CollectionEntry* CollectionList::named(const QString& command) const {
    if (!command.startsWith(prefix)) return nullptr;
    const auto found = std::ranges::find_if(m_collections, [&](const CollectionEntry& entry) { return prefix + entry.collection.name == command; });
    return found == m_collections.end() ? nullptr : &*found;
}

void CollectionList::open(const QString& command) {
    if (const CollectionEntry* const entry = named(command)) m_window.open({u"clips"_s, queryFor(entry->collection.name)});
}

void CollectionList::askWhatToDo(const QString& command, const QPoint& at) {
    const CollectionEntry* const entry = named(command);
    if (entry == nullptr) return;
    const Collection collection = entry->collection;
    auto* menu = new QMenu{&m_window};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, command] { open(command); });
    menu->addAction(tr("Rename…"), this, [this, collection] { askForName(collection); });
    if (collection.isSmart()) menu->addAction(tr("Change the search…"), this, [this, collection] { askForQuery(collection); });
    menu->addAction(tr("Remove"), this, [this, collection] { m_edits.run(Ui::EditNames::removeCollection(), {CollectionEdit{collection, std::nullopt, {}}}); });
    menu->popup(at);
}

void CollectionList::askForName(const Collection& collection) {
    auto* dialog = new QInputDialog{&m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"renameCollectionDialog"_s);
    dialog->setWindowTitle(tr("Rename the collection"));
    dialog->setLabelText(tr("Name of the collection"));
    dialog->setTextValue(collection.name);
    dialog->setOkButtonText(tr("Rename collection"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, collection](const QString& typed) {
        Collection after = collection;
        after.name = typed.simplified();
        if (!after.name.isEmpty()) m_edits.run(Ui::EditNames::renameCollection(), {CollectionEdit{collection, after, {}}});
    });
    dialog->open();
}

void CollectionList::askForQuery(const Collection& collection) {
    auto* dialog = new QInputDialog{&m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"collectionQueryDialog"_s);
    dialog->setWindowTitle(tr("Change the search"));
    dialog->setLabelText(tr("“%1” has all clips that this finds").arg(collection.name));
    dialog->setTextValue(collection.query);
    dialog->setOkButtonText(tr("Change search"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, collection](const QString& typed) {
        Collection after = collection;
        after.query = typed.simplified();
        if (after.query.isEmpty()) return;
        if (const auto understood = Library::understand(after.query); !understood) {
            const Ui::FaultWords words{tr("The search of “%1” stays as it was.").arg(collection.name), Ui::Words::told(understood.error()), u"warn"_s};
            return m_window.banner().post({u"collection"_s, Ui::Notice::Level::Warn, words, {}});
        }
        m_window.banner().withdraw(u"collection"_s);
        m_edits.run(Ui::EditNames::changeSearch(), {CollectionEdit{collection, after, {}}});
    });
    dialog->open();
}

void CollectionList::drop(const QString& takes, const QStringList& ids) {
    QList<Library::ClipId> clips;
    for (const QString& id : ids) clips.append(Library::ClipId{id});
    if (const CollectionEntry* const entry = named(takes)) m_page.putInto(entry->collection.name, clips);
    else if (takes.startsWith(tagPrefix)) m_page.tagClips(takes.sliced(tagPrefix.size()), clips);
}

} // namespace Rushes::Desktop
