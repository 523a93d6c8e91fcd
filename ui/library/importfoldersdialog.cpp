// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/importfoldersdialog.h"

#include "ui/library/importfoldersmodel.h"
#include "ui/widgets/airydelegate.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;
using Column = ImportFoldersModel::Column;

ImportFoldersDialog::ImportFoldersDialog(Library::FolderImport& import, Refusal refusal, FileChooser& chooser, QWidget* parent)
    : QDialog{parent},
      m_chooser{chooser},
      m_refusal{std::move(refusal)},
      m_model{new ImportFoldersModel{import, this}},
      m_problem{new PlainLabel{{}, u"warn"_s, this}},
      m_table{new RowView{this}},
      m_none{new PlainLabel{tr("No import folders yet. Add… names one."), u"second"_s, m_table->viewport()}},
      m_below{new QCheckBox{tr("&Also the folders below it"), this}},
      m_tags{new QLineEdit{this}} {
    setObjectName(u"importFoldersDialog"_s);
    setWindowTitle(tr("Import folders"));
    resize(860, 460);
    auto* hint =
        new PlainLabel{tr("New video, sound and pictures in these folders come into the library by themselves, where they lie, once they have stopped growing. "
                          "Each comes once."),
                       u"second"_s, this};
    hint->setWordWrap(true);
    m_problem->setObjectName(u"importFoldersProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(hint);
    column->addWidget(makeTable(), 1);
    column->addWidget(m_problem);
    column->addLayout(makeChoices());
    column->addLayout(makeButtons());
    m_none->setObjectName(u"importNone"_s);
    m_none->setAlignment(Qt::AlignCenter);
    auto* over = new QVBoxLayout{m_table->viewport()};
    over->addWidget(m_none);
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 0));
    showFolder();
    m_table->setFocus();
}

QWidget* ImportFoldersDialog::makeTable() {
    m_table->setObjectName(u"importFolders"_s);
    m_table->setAccessibleName(tr("Import folders"));
    m_table->setModel(m_model);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setItemDelegate(new AiryDelegate{m_table});
    QHeaderView* header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(static_cast<int>(Column::Tags), QHeaderView::Interactive);
    header->resizeSection(static_cast<int>(Column::Tags), 150);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportFoldersDialog::showFolder);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportFoldersDialog::showFolder);
    return m_table;
}

QLayout* ImportFoldersDialog::makeChoices() {
    m_below->setObjectName(u"importBelow"_s);
    m_below->setWhatsThis(tr("Cards lie in folders of their own. Without this only files that lie in the import folder itself come in."));
    m_tags->setObjectName(u"importTags"_s);
    m_tags->setPlaceholderText(tr("none"));
    auto* title = new PlainLabel{tr("&Tags of its clips, with commas between"), u"second"_s, this};
    title->setBuddy(m_tags);
    connect(m_below, &QCheckBox::toggled, this, &ImportFoldersDialog::takeBelow);
    connect(m_tags, &QLineEdit::editingFinished, this, &ImportFoldersDialog::takeTags);
    auto* row = new QHBoxLayout;
    row->addWidget(m_below);
    row->addSpacing(16);
    row->addWidget(title);
    row->addWidget(m_tags, 1);
    return row;
}

QLayout* ImportFoldersDialog::makeButtons() {
    auto* add = new QPushButton{symbol(u"plus"), tr("Add…"), this};
    add->setObjectName(u"importAdd"_s);
    m_remove = new QPushButton{symbol(u"trash"), tr("Remove"), this};
    m_remove->setObjectName(u"importRemove"_s);
    auto* close = new QPushButton{tr("Close"), this};
    for (QPushButton* button : {add, m_remove, close}) button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &ImportFoldersDialog::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, &ImportFoldersDialog::removeFolder);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(close);
    return row;
}

int ImportFoldersDialog::row() const { return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1; }

void ImportFoldersDialog::addFolder(const QString& path) {
    const QString refused = m_refusal ? m_refusal(path) : QString{};
    m_problem->setText(refused);
    m_problem->setVisible(!refused.isEmpty());
    if (!refused.isEmpty()) return;
    m_table->setCurrentIndex(m_model->index(m_model->add(path), 0));
}

void ImportFoldersDialog::chooseFolder() {
    m_chooser.ask(*this, {.purpose = u"importFolder"_s, .kind = FileQuestion::Kind::Folder, .title = tr("Import folder")}, this,
                  [this](const QStringList& paths) { addFolder(paths.constFirst()); });
}

/// Only from the list: what came from there stays in the library, and its files where they are.
void ImportFoldersDialog::removeFolder() {
    const int removed = row();
    if (removed < 0) return;
    m_model->remove(removed);
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(std::min(removed, m_model->rowCount() - 1), 0));
}

void ImportFoldersDialog::showFolder() {
    const int shown = row();
    m_none->setVisible(m_model->rowCount() == 0);
    const QSignalBlocker quiet{m_below};
    m_below->setChecked(shown >= 0 && m_model->folder(shown).withSubfolders);
    m_tags->setText(shown >= 0 ? m_model->folder(shown).tags.join(u", "_s) : QString{});
    for (QWidget* part : {static_cast<QWidget*>(m_below), static_cast<QWidget*>(m_tags)}) part->setEnabled(shown >= 0);
    if (m_remove != nullptr) m_remove->setEnabled(shown >= 0);
}

void ImportFoldersDialog::takeTags() {
    if (row() < 0) return;
    Library::ImportFolder folder = m_model->folder(row());
    folder.tags.clear();
    for (const QString& word : m_tags->text().split(u',')) {
        const QString tag = word.simplified();
        if (!tag.isEmpty() && !folder.tags.contains(tag, Qt::CaseInsensitive)) folder.tags.append(tag);
    }
    m_model->change(row(), folder);
}

void ImportFoldersDialog::takeBelow(bool below) {
    if (row() < 0) return;
    Library::ImportFolder folder = m_model->folder(row());
    folder.withSubfolders = below;
    m_model->change(row(), folder);
}

} // namespace Rushes::Ui
