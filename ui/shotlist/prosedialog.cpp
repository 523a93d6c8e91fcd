// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/prosedialog.h"

#include "ui/shotlist/prosemodel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowview.h"
#include "ui/words/exchangewords.h"
#include "ui/words/placewords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

namespace Rushes::Ui {

ProseDialog::ProseDialog(const Library::Clip& clip, const Library::ClipTime& time, QWidget* parent)
    : QDialog{parent},
      m_clip{time.start(), clip.facts ? clip.facts->frames : 0},
      m_prose{new QPlainTextEdit{this}},
      m_model{new ProseModel{m_clip, this}},
      m_view{new RowView{this}},
      m_count{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_take{new QPushButton{this}} {
    setObjectName(QStringLiteral("proseDialog"));
    setWindowTitle(tr("Shots from a dope sheet"));
    m_prose->setObjectName(QStringLiteral("prose"));
    m_prose->setAccessibleName(tr("The agency’s text"));
    m_prose->setPlaceholderText(tr("Paste the agency’s text here: its numbered shots, with or without times."));
    m_prose->setTabChangesFocus(true);
    m_prose->setFont(fixedFont());
    m_view->setObjectName(QStringLiteral("proseShots"));
    m_view->setAccessibleName(tr("Shots that were read"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    const int code = QFontMetrics{fixedFont(TextSize::Small)}.horizontalAdvance(QStringLiteral("00:00:00:00"));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->resizeSection(static_cast<int>(ProseModel::Column::In), code + 46);
    m_view->header()->resizeSection(static_cast<int>(ProseModel::Column::Out), code + 20);
    m_view->header()->setSectionResizeMode(static_cast<int>(ProseModel::Column::Text), QHeaderView::Stretch);
    m_view->header()->resizeSection(static_cast<int>(ProseModel::Column::Doubt), 250);
    m_take->setProperty("look", QStringLiteral("primary"));
    m_take->setDefault(true);

    auto* halves = new QSplitter{Qt::Horizontal, this};
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_prose);
    halves->addWidget(m_view);
    halves->setSizes({400, 660});
    auto* cancel = new QPushButton{tr("Cancel"), this};
    cancel->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_take);
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(halves, 1);
    all->addLayout(foot);
    resize(1100, 560);

    connect(m_prose, &QPlainTextEdit::textChanged, this, &ProseDialog::read);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ProseDialog::showCount);
    // Space ticks the current row, and so does Enter, whichever of its columns is the current one.
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const QModelIndex tick = index.siblingAtColumn(static_cast<int>(ProseModel::Column::In));
        m_model->setData(tick, tick.data(Qt::CheckStateRole) == QVariant{Qt::Checked} ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &ProseDialog::take);
    read();
}

void ProseDialog::setProse(const QString& prose) { m_prose->setPlainText(prose); }

void ProseDialog::read() {
    m_model->setSheet(Interchange::readDopeSheet(m_prose->toPlainText(), m_clip));
    showCount();
}

void ProseDialog::showCount() {
    const int ticked = m_model->ticked();
    const int doubtful = m_model->doubtful();
    m_take->setText(tr("Add %Ln shots", nullptr, Words::pluralOf(ticked)));
    m_take->setEnabled(ticked > 0);
    if (m_prose->document()->isEmpty()) m_count->setText({});
    else if (m_model->rowCount() == 0) m_count->setText(tr("No shots found. They begin with a number, a time or SOUNDBITE."));
    else if (doubtful == 0) m_count->setText(tr("Nothing is doubtful."));
    else m_count->setText(tr("%Ln shots are doubtful. Tick those that are right.", nullptr, Words::pluralOf(doubtful)));
}

void ProseDialog::take() {
    QString lines = Interchange::shotListOf(m_model->chosen(), m_clip, Words::doubtWords);
    // The list has these lines already.
    for (const QString& head : {QStringLiteral("; Rushes shot list"), QStringLiteral("rate "), QStringLiteral("start ")}) {
        if (lines.startsWith(head)) lines = lines.sliced(lines.indexOf(u'\n') + 1);
    }
    Q_EMIT chosen(lines);
    accept();
}

} // namespace Rushes::Ui
