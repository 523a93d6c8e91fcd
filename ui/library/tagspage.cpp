// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagspage.h"

#include "core/base/searchtext.h"
#include "ui/library/editnames.h"
#include "ui/library/editstack.h"
#include "ui/library/tagpanel.h"
#include "ui/library/tagtreemodel.h"
#include "ui/widgets/airydelegate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyaction.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/wordroom.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Rushes::Ui {

using Library::Tag;
using Library::TagDefinitionEdit;
using Library::TagEntry;
using Library::TagMergeEdit;
using Library::Vocabulary;
using Storage::StorageResult;

namespace {

constexpr int panelWidth = 320;

} // namespace

TagsPage::TagsPage(Library::ClipRepository& clips, EditStack& edits, FileChooser& chooser, QWidget* parent)
    : Page{tr("Tags"), parent},
      m_clips{clips},
      m_edits{edits},
      m_chooser{chooser},
      m_model{new TagTreeModel{this}},
      m_banner{new Banner{this}},
      m_stack{new QStackedWidget{this}},
      m_tree{new RowView{this}},
      m_empty{new EmptyState{this}},
      m_panel{new TagPanel{this}} {
    setObjectName(QStringLiteral("tagsPage"));
    setQueryHint(tr("Find a tag by its name or a synonym"));
    makeTree();
    m_panel->setMinimumWidth(260);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto* left = new QWidget{this};
    left->setMinimumWidth(360);
    auto* leftLayout = new QVBoxLayout{left};
    leftLayout->setContentsMargins({});
    leftLayout->setSpacing(0);
    leftLayout->addWidget(makeBar());
    leftLayout->addWidget(m_stack, 1);
    auto* splitter = new QSplitter{this};
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setSizes({800, panelWidth});
    splitter->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(splitter, 1);
    connect(m_model, &TagTreeModel::renameRequested, this, &TagsPage::rename);
    connect(m_model, &TagTreeModel::moveRequested, this, &TagsPage::move, Qt::QueuedConnection); // once the drag has ended
    connect(m_panel, &TagPanel::renameRequested, this, &TagsPage::rename);
    connect(m_panel, &TagPanel::changeRequested, this,
            [this](const Tag& before, const Tag& after) { change(EditNames::changeTag(before, after), {TagDefinitionEdit{before, after}}); });
    connect(m_empty, &EmptyState::buttonPressed, this, [this] { take(Library::starterTree(Library::StarterTree::House)); });
    connect(&clips, &Library::ClipRepository::changed, this, &TagsPage::reload);
    connect(&m_edits, &EditStack::stored, this, [this] { m_banner->withdraw(QStringLiteral("tags")); });
    connect(&m_edits, &EditStack::failed, this, [this](const FaultWords& words) {
        report(words);
        reload();
    });
    reload();
}

QWidget* TagsPage::makeBar() {
    auto* bar = new QFrame{this};
    bar->setProperty("surface", QStringLiteral("subbar"));
    m_count = new PlainLabel{{}, QStringLiteral("strong"), bar};
    m_count->setObjectName(QStringLiteral("tagCount"));
    m_sum = new PlainLabel{{}, QStringLiteral("second"), bar};
    WrapLayout* layout = layOutBar(*bar);
    layout->addWidget(m_count);
    layout->addWidget(m_sum);
    layout->addSpring();
    makeActions();
    for (const auto* name : {"addTag", "mergeTag", "deleteTag"}) {
        auto* action = m_tree->findChild<QAction*>(QLatin1StringView{name});
        auto* button = new QPushButton{action->icon(), action->iconText(), bar};
        button->setProperty("look", QStringLiteral("compact"));
        button->setToolTip(Words::literal(action->toolTip()));
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        layout->addWidget(button);
    }
    auto* more = new QToolButton{bar};
    more->setObjectName(QStringLiteral("tagMenu"));
    more->setText(tr("Text"));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setIcon(symbol(u"doc"));
    more->setAccessibleName(tr("Tags as text"));
    more->setToolTip(tr("Read tags from indented text, or write them to it"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    layout->addWidget(more);
    return bar;
}

void TagsPage::makeTree() {
    m_tree->setObjectName(QStringLiteral("tagTree"));
    m_tree->setAccessibleName(tr("Tags"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new AiryDelegate{m_tree});
    m_tree->setRootIsDecorated(true);
    m_tree->setIconSize({8, 8});
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 is a key of the page
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(static_cast<int>(TagTreeModel::Column::Tag), QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(static_cast<int>(TagTreeModel::Column::Synonyms), QHeaderView::Stretch);
    const QFontMetrics metrics{uiFont()};
    makeRoom(*m_tree->header(), static_cast<int>(TagTreeModel::Column::Clips), metrics.horizontalAdvance(QStringLiteral("100,000")) + 24);
    makeRoom(*m_tree->header(), static_cast<int>(TagTreeModel::Column::Ranges), metrics.horizontalAdvance(QStringLiteral("100,000")) + 24);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TagsPage::showCurrent);
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { m_closed.insert(searchText(index.data(TagTreeModel::NameRole).toString())); });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_closed.remove(searchText(index.data(TagTreeModel::NameRole).toString())); });
    connect(m_tree, &QAbstractItemView::activated, this, &TagsPage::showClips);
}

void TagsPage::addAction(const QString& name, const QString& icon, const QString& words, const QKeySequence& key, void (TagsPage::*act)()) {
    QAction* action = addKeyAction(*m_tree, name, words, key);
    action->setIcon(symbol(icon));
    if (!key.isEmpty()) action->setToolTip(Words::literal(tr("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText))));
    connect(action, &QAction::triggered, this, act);
}

void TagsPage::makeActions() {
    addAction(QStringLiteral("tagClips"), QStringLiteral("film"), tr("Show clips"), {}, &TagsPage::showClips);
    addAction(QStringLiteral("addTag"), QStringLiteral("plus"), tr("New tag"), QKeySequence{Qt::Key_Insert}, &TagsPage::addTag);
    addAction(QStringLiteral("addTagBelow"), QStringLiteral("plus"), tr("New tag below"), QKeySequence{Qt::SHIFT | Qt::Key_Insert}, &TagsPage::addBelow);
    addAction(QStringLiteral("renameTag"), QStringLiteral("tag"), tr("Rename"), QKeySequence{Qt::Key_F2}, &TagsPage::editName);
    addAction(QStringLiteral("mergeTag"), QStringLiteral("link"), tr("Merge…"), QKeySequence{Qt::Key_M}, &TagsPage::mergeCurrent);
    addAction(QStringLiteral("deleteTag"), QStringLiteral("trash"), tr("Delete"), QKeySequence::Delete, &TagsPage::deleteCurrent);
    m_menu = new QMenu{this};
    connect(m_menu->addAction(tr("Import from a file…")), &QAction::triggered, this, &TagsPage::importFile);
    connect(m_menu->addAction(tr("Export to a file…")), &QAction::triggered, this, &TagsPage::exportFile);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Add the house tree")), &QAction::triggered, this, [this] { take(Library::starterTree(Library::StarterTree::House)); });
    connect(m_menu->addAction(tr("Add the IPTC Media Topics")), &QAction::triggered, this,
            [this] { take(Library::starterTree(Library::StarterTree::Topics)); });
}

QList<QWidget*> TagsPage::panes() const { return {m_tree, m_panel}; }

void TagsPage::reload() {
    const quint64 asked = ++m_asked;
    m_clips.vocabulary().then(this, [this, asked](const StorageResult<Vocabulary>& vocabulary) {
        if (asked != m_asked) return;
        if (vocabulary) show(*vocabulary);
        else report(describe(vocabulary.error()));
    });
}

void TagsPage::show(const Vocabulary& vocabulary) {
    const QString wanted = m_wanted.isEmpty() ? current() : m_wanted;
    const auto closed = m_closed; // a reset expands and collapses nothing, but says so
    m_model->setVocabulary(vocabulary);
    m_closed = closed;
    for (const TagEntry& entry : vocabulary.entries()) m_tree->setExpanded(m_model->indexOf(entry.tag.name), !m_closed.contains(searchText(entry.tag.name)));
    if (vocabulary.find(m_wanted) != nullptr) m_wanted.clear();
    QModelIndex now = m_model->indexOf(wanted);
    if (!now.isValid()) now = m_model->index(0, 0);
    m_tree->setCurrentIndex(now);
    m_tree->scrollTo(now);
    const auto used = std::ranges::count_if(vocabulary.entries(), [](const TagEntry& entry) { return entry.clips + entry.ranges > 0; });
    m_count->setText(tr("%Ln tags", nullptr, Words::pluralOf(vocabulary.entries().size())));
    m_sum->setText(vocabulary.isEmpty() ? QString{} : tr("%1 in use").arg(Words::count(used)));
    if (vocabulary.isEmpty()) {
        m_empty->say(QStringLiteral("tag"), tr("No tags yet"),
                     tr("Tags come into being as clips are tagged. A tree to begin with has topics, shot types, places and people."), tr("Add the house tree"));
    }
    m_stack->setCurrentWidget(vocabulary.isEmpty() ? static_cast<QWidget*>(m_empty) : m_tree);
    showCurrent();
}

void TagsPage::showCurrent() {
    m_panel->setTag(m_model->vocabulary(), current());
    const bool has = !current().isEmpty();
    for (const auto* name : {"tagClips", "addTagBelow", "renameTag", "mergeTag", "deleteTag"})
        m_tree->findChild<QAction*>(QLatin1StringView{name})->setEnabled(has);
    setSelectionText(has ? m_model->vocabulary().pathOf(current()).join(QStringLiteral(" › ")) : QString{});
}

void TagsPage::applyQuery(const QString& query) {
    const QString wanted = searchText(query);
    qsizetype found = 0;
    QModelIndex first;
    for (const TagEntry& entry : m_model->vocabulary().entries()) {
        const auto has = [&](const QString& text) { return searchText(text).contains(wanted); };
        if (wanted.isEmpty() || (!has(entry.tag.name) && std::ranges::none_of(entry.tag.synonyms, has))) continue;
        ++found;
        if (!first.isValid() || searchText(entry.tag.name).startsWith(wanted)) first = m_model->indexOf(entry.tag.name);
    }
    setFoundText(wanted.isEmpty() ? QString{} : tr("%1 found").arg(Words::count(found)));
    if (first.isValid()) {
        m_tree->setCurrentIndex(first);
        m_tree->scrollTo(first);
    }
}

void TagsPage::change(const QString& name, const Library::Edits& edits, const QString& current) {
    if (edits.isEmpty()) return;
    if (!current.isEmpty()) m_wanted = current;
    m_edits.run(name, edits);
}

void TagsPage::rename(const QString& tag, const QString& name) {
    const TagEntry* const entry = m_model->vocabulary().find(tag);
    if (entry == nullptr) return;
    const TagEntry* const other = m_model->vocabulary().meant(name);
    if (other != nullptr && other != entry) return askToMerge(entry->tag.name, other->tag.name);
    Tag after = entry->tag;
    after.name = name;
    after.synonyms.removeIf([&](const QString& synonym) { return searchText(synonym) == searchText(name); });
    change(EditNames::changeTag(entry->tag, after), {TagDefinitionEdit{entry->tag, after}}, name);
}

void TagsPage::move(const QStringList& tags, const QString& parent) {
    Library::Edits edits;
    for (const QString& name : tags) {
        const TagEntry* const entry = m_model->vocabulary().find(name);
        if (entry == nullptr || entry->tag.parent == parent) continue;
        // With a tag go those below it; they are not moved out of it.
        if (std::ranges::any_of(tags, [&](const QString& other) { return other != name && m_model->vocabulary().isWithin(name, other); })) continue;
        Tag after = entry->tag;
        after.parent = parent;
        edits.append(TagDefinitionEdit{entry->tag, after});
    }
    m_closed.remove(searchText(parent));
    change(EditNames::moveTags(edits.size()), edits);
}

void TagsPage::addTag() {
    const TagEntry* const entry = m_model->vocabulary().find(current());
    add(entry == nullptr ? QString{} : entry->tag.parent);
}

void TagsPage::addBelow() { add(current()); }

void TagsPage::add(const QString& parent) {
    auto* dialog = new QInputDialog{this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("addTagDialog"));
    dialog->setWindowTitle(tr("New tag"));
    dialog->setLabelText(parent.isEmpty() ? tr("Name of the tag") : tr("Name of the tag below %1").arg(parent));
    dialog->setOkButtonText(tr("Add tag"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, parent](const QString& typed) {
        const QString name = typed.simplified();
        if (name.isEmpty()) return;
        if (const TagEntry* const known = m_model->vocabulary().meant(name)) {
            m_tree->setCurrentIndex(m_model->indexOf(known->tag.name));
            return report(
                {tr("There is a tag “%1” already.").arg(known->tag.name), tr("It is shown; drag it to where it should stand."), QStringLiteral("info")});
        }
        m_closed.remove(searchText(parent));
        change(EditNames::addTag(), {TagDefinitionEdit{std::nullopt, Tag{.name = name, .parent = parent}}}, name);
    });
    dialog->open();
}

void TagsPage::editName() { m_tree->edit(m_tree->currentIndex().siblingAtColumn(0)); }

void TagsPage::mergeCurrent() {
    const QString from = current();
    QStringList others;
    for (const TagEntry& entry : m_model->vocabulary().entries()) {
        if (entry.tag.name != from) others.append(entry.tag.name);
    }
    if (from.isEmpty() || others.isEmpty()) return;
    auto* dialog = new QInputDialog{this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("mergeTagDialog"));
    dialog->setWindowTitle(tr("Merge tags"));
    dialog->setLabelText(tr("What carries “%1” carries this tag instead").arg(from));
    dialog->setComboBoxItems(others);
    dialog->setComboBoxEditable(false);
    dialog->setOkButtonText(tr("Merge tags"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, from](const QString& into) { merge(from, into); });
    dialog->open();
}

void TagsPage::askToMerge(const QString& from, const QString& into) {
    auto* box =
        new PlainMessageBox{tr("Merge tags"), tr("There is a tag “%1” already.").arg(into),
                            tr("Rushes can make one of the two: what carries “%1” carries “%2” then, and “%1” becomes a synonym of it.").arg(from, into),
                            QMessageBox::Cancel, this};
    box->setObjectName(QStringLiteral("mergeTagBox"));
    QPushButton* merged = box->addButton(tr("Merge into “%1”").arg(into), QMessageBox::AcceptRole);
    connect(merged, &QPushButton::clicked, this, [this, from, into] { merge(from, into); });
    box->open();
}

void TagsPage::merge(const QString& from, const QString& into) {
    const TagEntry* const entry = m_model->vocabulary().find(from);
    if (entry != nullptr) change(EditNames::mergeTag(), {TagMergeEdit{.from = entry->tag, .into = into}}, into);
}

void TagsPage::deleteCurrent() {
    const QStringList tags = chosen();
    Library::Edits edits;
    int uses = 0;
    for (const QString& name : tags) {
        const TagEntry& entry = *m_model->vocabulary().find(name);
        edits.append(TagMergeEdit{.from = entry.tag});
        uses += entry.clips + entry.ranges;
    }
    const auto go = [this, edits] { change(EditNames::deleteTags(edits.size()), edits); };
    if (uses == 0) return go();
    auto* box = new PlainMessageBox{
        tr("Delete tags"), tr("%1 carry what you delete.").arg(tr("%Ln clips and ranges", nullptr, Words::pluralOf(uses))),
        tr("They lose it, on every computer that uses this library. Tags below it stay and move up. Undo brings all of it back until Rushes is closed."),
        QMessageBox::Cancel, this};
    box->setObjectName(QStringLiteral("deleteTagBox"));
    QPushButton* gone = box->addButton(tr("Delete %Ln tags", nullptr, Words::pluralOf(tags.size())), QMessageBox::DestructiveRole);
    connect(gone, &QPushButton::clicked, this, go);
    box->open();
}

void TagsPage::showClips() {
    if (!current().isEmpty()) Q_EMIT clipsRequested(current());
}

void TagsPage::report(const FaultWords& words) {
    const auto level = words.icon == u"info" ? Notice::Level::Info : words.icon == u"warn" ? Notice::Level::Warn : Notice::Level::Err;
    m_banner->post({QStringLiteral("tags"), level, words, {}});
}

QStringList TagsPage::chosen() const {
    QStringList names;
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) names.append(row.data(TagTreeModel::NameRole).toString());
    return names;
}

QString TagsPage::current() const { return m_tree->currentIndex().data(TagTreeModel::NameRole).toString(); }

} // namespace Rushes::Ui
