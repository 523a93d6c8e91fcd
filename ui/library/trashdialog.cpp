// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/trashdialog.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;

namespace {

QStandardItemModel* modelOf(const TrashQuestion& question, QObject* parent) {
    auto* model = new QStandardItemModel{0, 2, parent};
    model->setHorizontalHeaderLabels({TrashDialog::tr("File"), TrashDialog::tr("What becomes of it")});
    for (const TrashQuestion::File& file : question.files) {
        const QString path = QDir::toNativeSeparators(file.path);
        auto* name = new QStandardItem{symbol(file.isTaken ? u"trash" : u"warn"), file.path.isEmpty() ? file.name : QFileInfo{file.path}.fileName()};
        auto* remark = new QStandardItem{file.isTaken ? TrashDialog::tr("To the wastebasket, %1").arg(file.remark) : file.remark};
        name->setToolTip(Words::literal(path.isEmpty() ? file.name : path));
        remark->setToolTip(Words::literal(remark->text()));
        for (QStandardItem* item : {name, remark}) item->setEditable(false);
        model->appendRow({name, remark});
    }
    return model;
}

} // namespace

qsizetype TrashQuestion::taken() const {
    return std::ranges::count_if(files, [](const File& file) { return file.isTaken; });
}

TrashDialog::TrashDialog(const TrashQuestion& question, QWidget* parent) : QDialog{parent} {
    const qsizetype taken = question.taken();
    setObjectName(u"trashDialog"_s);
    setWindowTitle(tr("Move files to the wastebasket"));
    auto* lead = new PlainLabel{taken == 0 ? tr("None of these files can be moved to the wastebasket.")
                                           : tr("Move %Ln files with %1 to the wastebasket?", nullptr, Words::pluralOf(taken)).arg(question.size.text()),
                                u"title"_s, this};
    lead->setObjectName(u"trashLead"_s);
    lead->setWordWrap(true);
    QStringList sentences;
    if (taken > 0 && question.companions > 0)
        sentences << tr("%Ln captions and sidecars beside them go with them.", nullptr, Words::pluralOf(question.companions));
    if (taken > 0) sentences << tr("The clips and what is logged on them stay in the library. Undo brings the files back.");
    if (const qsizetype left = question.files.size() - taken; left > 0) sentences << tr("%Ln files are left alone.", nullptr, Words::pluralOf(left));
    auto* rest = new PlainLabel{sentences.join(u' '), u"second"_s, this};
    rest->setObjectName(u"trashRest"_s);
    rest->setWordWrap(true);

    auto* files = new QTreeView{this};
    files->setObjectName(u"trashFiles"_s);
    files->setAccessibleName(tr("Files"));
    files->setRootIsDecorated(false);
    files->setUniformRowHeights(true);
    files->setModel(modelOf(question, files));
    files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    files->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    files->header()->setStretchLastSection(false);
    files->setCurrentIndex(files->model()->index(0, 0));

    auto* leave = new QPushButton{taken == 0 ? tr("Close") : tr("Cancel"), this};
    leave->setObjectName(u"leaveFiles"_s);
    leave->setDefault(true);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    if (taken > 0) {
        auto* move = new QPushButton{tr("Move %Ln files", nullptr, Words::pluralOf(taken)), this};
        move->setObjectName(u"moveFiles"_s);
        move->setAutoDefault(false);
        connect(move, &QPushButton::clicked, this, &QDialog::accept);
        buttons->addWidget(move);
    }
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(lead);
    column->addWidget(rest);
    column->addWidget(files, 1);
    column->addLayout(buttons);
    resize(760, 360);
    leave->setFocus();
}

} // namespace Rushes::Ui
