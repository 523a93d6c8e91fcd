// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/removedclipsdialog.h"

#include "core/library/cliprepository.h"
#include "ui/library/editnames.h"
#include "ui/library/editstack.h"
#include "ui/library/removedclipsmodel.h"
#include "ui/widgets/airydelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowview.h"
#include "ui/words/faultwords.h"
#include "ui/words/placewords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;
using Column = RemovedClipsModel::Column;
using Library::RemovedClip;
using Storage::StorageResult;

RemovedClipsDialog::RemovedClipsDialog(Library::ClipRepository& clips, EditStack& edits, QWidget* parent)
    : QDialog{parent},
      m_clips{clips},
      m_edits{edits},
      m_model{new RemovedClipsModel{this}},
      m_table{new RowView{this}},
      m_none{new PlainLabel{tr("Nobody has removed a clip from this library."), u"second"_s, m_table->viewport()}},
      m_said{new PlainLabel{{}, u"warn"_s, this}},
      m_back{new QPushButton{symbol(u"undo"), tr("Bring back"), this}} {
    setObjectName(u"removedClipsDialog"_s);
    setWindowTitle(tr("Removed clips"));
    resize(860, 420);
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RemovedClipsDialog::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RemovedClipsDialog::updateButtons);
    connect(m_back, &QPushButton::clicked, this, &RemovedClipsDialog::bringBack);
    connect(&clips, &Library::ClipRepository::changed, this, &RemovedClipsDialog::read);
    updateButtons();
    read();
}

void RemovedClipsDialog::layOut() {
    auto* hint =
        new PlainLabel{tr("What was logged on these clips is kept. They come back as they were; taking one of their files in again does the same. No file is "
                          "touched."),
                       u"second"_s, this};
    hint->setWordWrap(true);
    m_table->setObjectName(u"removedClips"_s);
    m_table->setAccessibleName(tr("Removed clips"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setItemDelegate(new AiryDelegate{m_table});
    QHeaderView* header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(static_cast<int>(Column::Removed), QHeaderView::ResizeToContents);
    m_none->setObjectName(u"removedNone"_s);
    m_none->setAlignment(Qt::AlignCenter);
    auto* over = new QVBoxLayout{m_table->viewport()};
    over->addWidget(m_none);
    m_said->setObjectName(u"removedSaid"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    m_back->setObjectName(u"bringBack"_s);
    auto* close = new QPushButton{tr("Close"), this};
    for (QPushButton* button : {m_back, close}) button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
    m_table->setFocus();
}

void RemovedClipsDialog::read() {
    m_clips.removed().then(this, [this](const StorageResult<QList<RemovedClip>>& removed) {
        if (!removed) return tell(std::unexpected{removed.error()});
        m_model->setClips(*removed);
        if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_model->index(0, 0));
    });
}

void RemovedClipsDialog::bringBack() {
    Library::Edits edits;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : chosen) edits.append(Library::RemovalEdit{m_model->clip(index.row()).id, false});
    if (edits.isEmpty() || m_isBusy) return;
    m_isBusy = true;
    updateButtons();
    m_edits.run(EditNames::bringBack(edits.size()), edits).then(this, [this](const EditStack::Answer& back) {
        m_isBusy = false;
        tell(back);
        read();
        updateButtons();
    });
}

void RemovedClipsDialog::tell(const StorageResult<Library::Edits>& back) {
    using enum Storage::StorageFault;
    QString words;
    if (!back && back.error().fault == Conflict)
        words = tr("The file of one of them belongs to another clip by now. Nothing was brought back. Remove that clip first, or bring back the others alone.");
    else if (!back && back.error().fault == Stale) words = tr("Somebody else has brought one of them back just now. The list shows what is so.");
    else if (!back) words = describe(back.error()).text();
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void RemovedClipsDialog::updateButtons() {
    m_none->setVisible(m_model->rowCount() == 0);
    m_back->setEnabled(!m_isBusy && m_table->selectionModel()->hasSelection());
}

} // namespace Rushes::Ui
