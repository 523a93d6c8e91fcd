// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/backupsdialog.h"

#include "core/base/bytecount.h"
#include "core/base/errand.h"
#include "ui/widgets/airydelegate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/widgets/wordroom.h"
#include "ui/words/carewords.h"
#include "ui/words/words.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;
using Care::CareResult;
using Care::LibraryCounts;
using Care::Snapshot;
using Care::Snapshots;

namespace {

// Columns of the table.
constexpr int momentColumn = 0;
constexpr int kindColumn = 1;
constexpr int sizeColumn = 2;
constexpr int clipsColumn = 3;
constexpr int otherColumn = 4;

} // namespace

BackupsDialog::BackupsDialog(const std::optional<Snapshots>& snapshots, const QString& about, QWidget* parent)
    : QDialog{parent},
      m_snapshots{snapshots},
      m_table{new QTreeWidget{this}},
      m_about{new PlainLabel{snapshots ? about : describe(Care::CareError{Care::CareFault::NotHere}).text(), {}, this}},
      m_said{new PlainLabel{{}, u"second"_s, this}},
      m_restore{new QPushButton{tr("Restore this backup…"), this}},
      m_show{new QPushButton{tr("Show in folder"), this}},
      m_backUp{new QPushButton{tr("Back up now"), this}} {
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Backups of the library"));
    layOut();
    connect(m_table, &QTreeWidget::currentItemChanged, this, &BackupsDialog::updateButtons);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::confirm);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const Snapshot* snapshot = chosen()) Q_EMIT showRequested(snapshot->file);
    });
    connect(m_backUp, &QPushButton::clicked, this, [this] {
        m_backUp->setEnabled(false);
        say(tr("Backing up…"));
        Q_EMIT backUpRequested();
    });
    refresh();
}

void BackupsDialog::layOut() {
    m_table->setObjectName(u"backupsTable"_s);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setHeaderLabels({tr("Made"), tr("Why"), tr("Size"), tr("Clips"), tr("Other than now")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setItemDelegate(new AiryDelegate{m_table});
    m_table->header()->setStretchLastSection(true);
    const QList<int> widths{170, 150, 90, 80};
    for (int column = 0; column < widths.size(); ++column) makeRoom(*m_table->header(), column, widths.at(column));
    m_said->setObjectName(u"backupsSaid"_s);
    m_said->setWordWrap(true);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_show->setObjectName(u"showBackup"_s);
    m_backUp->setObjectName(u"backUpNow"_s);
    m_backUp->setProperty("look", u"primary"_s);
    m_about->setObjectName(u"backupsAbout"_s);
    m_about->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_backUp);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
    for (QWidget* part : QList<QWidget*>{m_table, m_said, m_restore, m_show, m_backUp}) part->setVisible(m_snapshots.has_value());
    resize(m_snapshots ? QSize{760, 480} : QSize{520, 120});
}

void BackupsDialog::refresh() {
    updateButtons();
    if (!m_snapshots) return;
    const quint64 asked = ++m_asked;
    inBackground([snapshots = *m_snapshots] {
        return std::pair{snapshots.list(), Snapshots::countsOf(snapshots.libraryFile())};
    }).then(this, [this, asked](const std::pair<QList<Snapshot>, CareResult<LibraryCounts>>& found) {
        if (asked != m_asked) return;
        m_now = found.second ? std::optional{*found.second} : std::nullopt;
        list(found.first);
    });
}

void BackupsDialog::follow(const std::optional<Snapshots>& snapshots, const QString& about) {
    if (!snapshots) return;
    m_snapshots = snapshots;
    m_about->setText(about);
    refresh();
}

void BackupsDialog::say(const QString& words) { m_said->setText(words); }

void BackupsDialog::list(const QList<Snapshot>& snapshots) {
    const Snapshot* before = chosen();
    const QString kept = before != nullptr ? before->id : QString{};
    m_list = snapshots;
    m_table->clear();
    for (int row = 0; row < m_list.size(); ++row) {
        const Snapshot& snapshot = m_list.at(row);
        auto* item = new QTreeWidgetItem{m_table};
        item->setText(momentColumn, Words::moment(snapshot.madeAt));
        item->setText(kindColumn, nameOf(snapshot.kind));
        item->setText(sizeColumn, ByteCount{snapshot.size}.text());
        item->setText(clipsColumn, u"…"_s);
        if (snapshot.id == kept) m_table->setCurrentItem(item);
        count(row);
    }
    if (m_table->currentItem() == nullptr) m_table->setCurrentItem(m_table->topLevelItem(0));
    if (m_list.isEmpty()) say(tr("There are no backups yet."));
    updateButtons();
}

void BackupsDialog::count(int row) {
    inBackground([file = m_list.at(row).file] {
        return Snapshots::countsOf(file);
    }).then(this, [this, row, asked = m_asked](const CareResult<LibraryCounts>& counts) {
        if (asked != m_asked) return;
        QTreeWidgetItem* item = m_table->topLevelItem(row);
        item->setText(clipsColumn, counts ? QLocale{}.toString(counts->clips) : QString{});
        if (!counts) item->setText(otherColumn, tr("This file cannot be read"));
        else if (m_now) item->setText(otherColumn, difference(*counts, *m_now));
    });
}

const Snapshot* BackupsDialog::chosen() const {
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row >= 0 && row < m_list.size() ? &m_list.at(row) : nullptr;
}

void BackupsDialog::updateButtons() {
    const bool any = chosen() != nullptr;
    m_restore->setEnabled(any);
    m_show->setEnabled(any);
    m_backUp->setEnabled(m_snapshots.has_value());
}

void BackupsDialog::confirm() {
    const Snapshot* snapshot = chosen();
    if (snapshot == nullptr) return;
    auto* box = new PlainMessageBox{
        tr("Restore a backup"), tr("Bring back the library of %1?").arg(Words::moment(snapshot->madeAt)),
        tr("Rushes closes and starts again with it. The library of now is kept beside it under another name; downloads go on from where they are."),
        QMessageBox::Cancel, this};
    box->setObjectName(u"confirmRestore"_s);
    const QPushButton* restore = box->addButton(tr("Restore and start again"), QMessageBox::AcceptRole);
    connect(restore, &QPushButton::clicked, this, [this, id = snapshot->id] { Q_EMIT restoreRequested(id); });
    box->open();
}

} // namespace Rushes::Ui
