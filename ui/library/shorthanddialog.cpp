// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/shorthanddialog.h"

#include "core/library/cliprepository.h"
#include "ui/library/editnames.h"
#include "ui/library/editstack.h"
#include "ui/library/shorthands.h"
#include "ui/widgets/airydelegate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/wordroom.h"
#include "ui/words/placewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QTreeView>

namespace Rushes::Ui {

using Library::Shorthand;
using Library::ShorthandEdit;
using Storage::StorageResult;

namespace {

const auto notice = QStringLiteral("shorthand");

} // namespace

ShorthandDialog::ShorthandDialog(Library::ClipRepository& clips, EditStack& edits, FileChooser& chooser, ProgrammeOf programmeOf, QWidget* parent)
    : QDialog{parent},
      m_clips{clips},
      m_edits{edits},
      m_chooser{chooser},
      m_programmeOf{std::move(programmeOf)},
      m_shorthands{new Shorthands{clips, this}},
      m_banner{new Banner{this}},
      m_model{new QStandardItemModel{0, 3, this}},
      m_table{new RowView{this}},
      m_people{new QWidget{this}},
      m_meeting{new QComboBox{this}},
      m_proposed{new QListWidget{this}},
      m_nobody{new PlainLabel{tr("Nobody else is named there with a role."), QStringLiteral("second"), this}},
      m_take{new QPushButton{this}} {
    setObjectName(QStringLiteral("shorthandDialog"));
    setWindowTitle(tr("Shorthand"));
    offerWhatsThis(*this);
    m_model->setHorizontalHeaderLabels({tr("Code"), tr("Person"), tr("Role")});
    m_table->setObjectName(QStringLiteral("shorthandTable"));
    m_table->setWhatsThis(tr("Codes that stand for people. Where a code is typed between two equals signs, person and role are written out."));
    m_table->setAccessibleName(tr("Shorthand"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AiryDelegate{m_table});
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->header()->setStretchLastSection(true);
    makeRoom(*m_table->header(), 0, 110);
    makeRoom(*m_table->header(), 1, 230);
    m_proposed->setObjectName(QStringLiteral("shorthandProposals"));
    m_proposed->setAccessibleName(tr("People that are named at the meeting"));
    m_meeting->setObjectName(QStringLiteral("shorthandMeeting"));
    m_meeting->setWhatsThis(tr("The meeting whose people are proposed below."));
    m_meeting->setAccessibleName(tr("Meeting"));
    m_meeting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meeting->setMinimumContentsLength(24);
    auto* hint = new PlainLabel{tr("Type =code= in a note or a shot list, and person and role stand there."), QStringLiteral("second"), this};
    hint->setWordWrap(true);
    auto* fresh = new QPushButton{symbol(u"plus"), tr("New"), this};
    fresh->setObjectName(QStringLiteral("shorthandNew"));
    auto* remove = new QPushButton{symbol(u"trash"), tr("Remove"), this};
    remove->setObjectName(QStringLiteral("shorthandRemove"));
    m_take->setObjectName(QStringLiteral("shorthandTake"));
    auto* in = new QPushButton{symbol(u"folder"), tr("Import…"), this};
    in->setObjectName(QStringLiteral("shorthandImport"));
    in->setToolTip(tr("Lines of code, person and role with tabs between"));
    auto* out = new QPushButton{symbol(u"export"), tr("Export…"), this};
    out->setObjectName(QStringLiteral("shorthandExport"));
    auto* close = new QPushButton{tr("Close"), this};
    for (QPushButton* button : {fresh, remove, in, out, m_take, close}) button->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(fresh);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    buttons->addWidget(in);
    buttons->addWidget(out);
    auto* from = new QHBoxLayout;
    from->addWidget(new PlainLabel{m_programmeOf ? tr("Named in clips and programme of") : tr("Named in the clips of"), QStringLiteral("strong"), this});
    from->addWidget(m_meeting, 1);
    auto* people = new QVBoxLayout{m_people};
    people->setContentsMargins({});
    people->addLayout(from);
    people->addWidget(m_proposed, 1);
    people->addWidget(m_nobody);
    auto* end = new QHBoxLayout;
    end->addWidget(m_take);
    end->addStretch(1);
    end->addWidget(close);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_banner);
    layout->addWidget(hint);
    layout->addWidget(m_table, 3);
    layout->addLayout(buttons);
    layout->addWidget(m_people, 2);
    layout->addLayout(end);
    resize(620, 560);

    connect(m_shorthands, &Shorthands::changed, this, &ShorthandDialog::showTable);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem* item) {
        if (!m_isShowing) store(item->row());
    });
    connect(&edits, &EditStack::failed, this, [this](const FaultWords& words) {
        report(words);
        showTable();
    });
    connect(&edits, &EditStack::stored, this, [this] { m_banner->withdraw(notice); });
    connect(fresh, &QPushButton::clicked, this, &ShorthandDialog::addRow);
    connect(remove, &QPushButton::clicked, this, &ShorthandDialog::removeChosen);
    connect(in, &QPushButton::clicked, this, &ShorthandDialog::askImport);
    connect(out, &QPushButton::clicked, this, &ShorthandDialog::askExport);
    connect(m_take, &QPushButton::clicked, this, &ShorthandDialog::addChecked);
    connect(m_proposed, &QListWidget::itemChanged, this, [this] {
        if (!m_isShowing) showChecked();
    });
    connect(m_meeting, &QComboBox::activated, this, &ShorthandDialog::propose);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    m_people->hide();
    m_take->hide();
    readMeetings();
    showTable();
}

void ShorthandDialog::showTable() {
    const QScopedValueRollback guard{m_isShowing, true};
    m_model->setRowCount(0);
    for (const Shorthand& one : m_shorthands->all()) {
        QList<QStandardItem*> cells{new QStandardItem{one.code}, new QStandardItem{one.person}, new QStandardItem{one.role}};
        cells.first()->setData(QVariant::fromValue(one));
        m_model->appendRow(cells);
    }
}

void ShorthandDialog::showChecked() {
    int checked = 0;
    for (int row = 0; row < m_proposed->count(); ++row) checked += m_proposed->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_take->setText(checked == 0 ? tr("Add people") : tr("Add %Ln people", nullptr, checked));
    m_proposed->setVisible(m_proposed->count() > 0);
    m_nobody->setVisible(m_proposed->count() == 0);
    m_take->setEnabled(checked > 0);
}

/// A row that was typed is stored once it has a code and a person.
void ShorthandDialog::store(int row) {
    const auto text = [&](int column) { return m_model->item(row, column)->text(); };
    const auto before = m_model->item(row)->data().value<Shorthand>();
    const Shorthand after{.code = text(0), .person = text(1), .role = text(2)};
    if (before.code.isEmpty() && (after.code.isEmpty() || after.person.isEmpty())) return;
    if (Library::shorthandCode(after.code).isEmpty()) {
        report({tr("“%1” is no code.").arg(after.code), tr("Nothing was changed. A code has letters, digits and dashes, at most 24."), QStringLiteral("warn")});
        // The cell is still being written to.
        QMetaObject::invokeMethod(this, &ShorthandDialog::showTable, Qt::QueuedConnection);
        return;
    }
    const bool isNew = before.code.isEmpty();
    m_edits.run(isNew ? EditNames::addShorthands(1) : EditNames::changeShorthand(), {ShorthandEdit{isNew ? std::nullopt : std::optional{before}, after}});
}

void ShorthandDialog::addRow() {
    {
        const QScopedValueRollback guard{m_isShowing, true};
        m_model->appendRow({new QStandardItem, new QStandardItem, new QStandardItem});
    }
    const QModelIndex index = m_model->index(m_model->rowCount() - 1, 0);
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

void ShorthandDialog::removeChosen() {
    Library::Edits edits;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        const auto one = m_model->item(row.row())->data().value<Shorthand>();
        if (!one.code.isEmpty()) edits.append(ShorthandEdit{one, std::nullopt});
    }
    if (!edits.isEmpty()) m_edits.run(EditNames::removeShorthands(edits.size()), edits);
}

void ShorthandDialog::readMeetings() {
    m_clips.values(QStringLiteral("meeting")).then(this, [this](const StorageResult<QList<Search::ValueCount>>& meetings) {
        if (!meetings) return report(describe(meetings.error()));
        for (const Search::ValueCount& one : *meetings) m_meeting->addItem(one.value);
        m_people->setVisible(!meetings->isEmpty());
        m_take->setVisible(!meetings->isEmpty());
        propose();
    });
}

void ShorthandDialog::propose() {
    const QString meeting = m_meeting->currentText();
    if (meeting.isEmpty()) return;
    m_clips.textsOf(meeting).then(this, [this, meeting](const StorageResult<QStringList>& texts) {
        if (!texts) return report(describe(texts.error()));
        if (!m_programmeOf) return proposeFrom(meeting, *texts);
        // Who is announced is named in full; clips say it shorter.
        m_programmeOf(meeting).then(this, [this, meeting, texts = *texts](const QStringList& programme) { proposeFrom(meeting, programme + texts); });
    });
}

void ShorthandDialog::proposeFrom(const QString& meeting, const QStringList& texts) {
    if (meeting != m_meeting->currentText()) return; // another one was chosen since
    m_proposals = Library::proposeShorthands(texts, m_shorthands->all());
    {
        const QScopedValueRollback guard{m_isShowing, true};
        m_proposed->clear();
        for (const Shorthand& one : std::as_const(m_proposals)) {
            auto* item = new QListWidgetItem{tr("%1 – %2").arg(one.code, one.text()), m_proposed};
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    }
    showChecked();
}

void ShorthandDialog::addChecked() {
    Library::Edits edits;
    for (int row = 0; row < m_proposed->count(); ++row) {
        if (m_proposed->item(row)->checkState() == Qt::Checked) edits.append(ShorthandEdit{std::nullopt, m_proposals.at(row)});
    }
    m_edits.run(EditNames::addShorthands(edits.size()), edits).then(this, [this](const EditStack::Answer& done) {
        if (done) propose();
    });
}

void ShorthandDialog::report(const FaultWords& words) {
    const auto level = words.icon == u"info" ? Notice::Level::Info : words.icon == u"warn" ? Notice::Level::Warn : Notice::Level::Err;
    m_banner->post({notice, level, words, {}});
}

} // namespace Rushes::Ui
