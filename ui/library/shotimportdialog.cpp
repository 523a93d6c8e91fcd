// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/shotimportdialog.h"

#include "core/base/answers.h"
#include "core/base/errand.h"
#include "core/base/logging.h"
#include "core/library/cliprepository.h"
#include "ui/library/clipchooser.h"
#include "ui/library/editnames.h"
#include "ui/library/editstack.h"
#include "ui/library/shotimportmodel.h"
#include "ui/widgets/airydelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/stylesheet.h"
#include "ui/widgets/wordroom.h"
#include "ui/words/exchangewords.h"
#include "ui/words/faultwords.h"
#include "ui/words/placewords.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;
using Interchange::ImportedShots;
using Interchange::PlannedShot;
using Library::Clip;
using Library::ClipId;
using Library::Range;
using Storage::StorageResult;
using Column = ShotImportModel::Column;

namespace {

/// So many clips are asked for their ranges at once; others are answered between.
constexpr qsizetype clipsAtOnce = 500;

QPushButton* compact(const QString& icon, const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QPushButton{symbol(icon), text, parent};
    button->setObjectName(name);
    button->setProperty("look", u"compact"_s);
    button->setAutoDefault(false);
    return button;
}

} // namespace

/// What is made in another thread, step by step.
struct ShotImportDialog::Plan {
    QList<PlannedShot> planned;
    ShotImportModel::Clips clips;
    QList<ClipId> unasked; ///< those of which the ranges are not read yet
    QHash<ClipId, QList<Range>> ranges;
};

ShotImportDialog::ShotImportDialog(Library::ClipRepository& clips, EditStack& edits, const QString& path, const std::optional<Clip>& home, QWidget* parent)
    : QDialog{parent},
      m_clips{clips},
      m_edits{edits},
      m_path{path},
      m_home{home},
      m_model{new ShotImportModel{this}},
      m_shown{new QSortFilterProxyModel{this}},
      m_summary{new PlainLabel{{}, u"strong"_s, this}},
      m_limits{new PlainLabel{{}, u"second"_s, this}},
      m_words{new PlainLabel{{}, u"err"_s, this}},
      m_empty{new EmptyState{this}},
      m_stack{new QStackedWidget{this}},
      m_table{new RowView{this}},
      m_give{compact(u"film"_s, tr("&Give to a clip…"), u"shotImportGive"_s, this)},
      m_giveHome{compact(u"film"_s, {}, u"shotImportGiveHome"_s, this)},
      m_tick{compact(u"check"_s, tr("&Tick"), u"shotImportTick"_s, this)},
      m_leave{compact(u"x"_s, tr("&Leave out"), u"shotImportLeave"_s, this)},
      m_look{new QCheckBox{tr("Only what needs a look"), this}},
      m_add{new QPushButton{this}},
      m_close{new QPushButton{tr("Cancel"), this}} {
    setObjectName(u"shotImportDialog"_s);
    setWindowTitle(tr("Import shots"));
    resize(1100, 640);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(ShotImportModel::NeedsLookRole);
    layOut();
    m_empty->say(u"doc"_s, tr("Reading %1").arg(QFileInfo{m_path}.fileName()), tr("Nothing is changed before you have seen what is in it."));
    m_stack->setCurrentWidget(m_empty);
    showCounts();
    read();
}

ShotImportDialog::~ShotImportDialog() = default;

void ShotImportDialog::layOut() {
    m_summary->setObjectName(u"shotImportSummary"_s);
    m_limits->setObjectName(u"shotImportLimits"_s);
    m_words->setObjectName(u"shotImportWords"_s);
    for (PlainLabel* label : {m_summary, m_limits, m_words}) label->setWordWrap(true);
    auto* work = new QWidget{this};
    auto* inner = new QVBoxLayout{work};
    inner->setContentsMargins({});
    inner->setSpacing(8);
    inner->addLayout(makeHands());
    inner->addWidget(makeTable(), 1);
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_limits);
    column->addWidget(m_stack, 1);
    column->addWidget(m_words);
    column->addLayout(makeEnd());
}

QLayout* ShotImportDialog::makeHands() {
    m_look->setObjectName(u"shotImportLook"_s);
    m_giveHome->setVisible(m_home.has_value());
    if (m_home) {
        const QString title = m_home->title.isEmpty() ? m_home->fileName : m_home->title;
        const QString shortened = QFontMetrics{uiFont()}.elidedText(title, Qt::ElideMiddle, 260);
        m_giveHome->setText(tr("Give to “%1”").arg(QString{shortened}.replace(u'&', u"&&"_s)));
        m_giveHome->setToolTip(Words::literal(title));
    }
    connect(m_give, &QPushButton::clicked, this, &ShotImportDialog::choose);
    connect(m_giveHome, &QPushButton::clicked, this, [this] { giveSelected(*m_home); });
    connect(m_tick, &QPushButton::clicked, this, [this] { m_model->tick(selected(), true); });
    connect(m_leave, &QPushButton::clicked, this, [this] { m_model->tick(selected(), false); });
    connect(m_look, &QCheckBox::toggled, this, [this](bool only) { m_shown->setFilterFixedString(only ? u"true"_s : QString{}); });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* part : {m_give, m_giveHome, m_tick, m_leave}) row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_look);
    return row;
}

QWidget* ShotImportDialog::makeTable() {
    m_table->setObjectName(u"shotImportTable"_s);
    m_table->setAccessibleName(tr("Shots of the list"));
    m_table->setModel(m_shown);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setItemDelegate(new AiryDelegate{m_table});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* header = m_table->header();
    const int timecode = QFontMetrics{fixedFont(TextSize::Small)}.horizontalAdvance(u"00:00:00:00"_s) + 22;
    header->setStretchLastSection(false);
    makeRoom(*header, static_cast<int>(Column::Shot), 170);
    makeRoom(*header, static_cast<int>(Column::Clip), 160);
    makeRoom(*header, static_cast<int>(Column::Certainty), QFontMetrics{uiFont()}.horizontalAdvance(tr("The library has several clips of that name")) + 44);
    makeRoom(*header, static_cast<int>(Column::In), timecode);
    makeRoom(*header, static_cast<int>(Column::Out), timecode);
    header->setSectionResizeMode(static_cast<int>(Column::Note), QHeaderView::Stretch);
    makeRoom(*header, static_cast<int>(Column::Tags), 110);
    connect(m_model, &ShotImportModel::countsChanged, this, &ShotImportDialog::showCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShotImportDialog::showCounts);
    connect(m_table, &QTreeView::activated, this, &ShotImportDialog::choose);
    return m_table;
}

QLayout* ShotImportDialog::makeEnd() {
    m_add->setObjectName(u"shotImportAdd"_s);
    setLook(m_add, "look", u"primary"_s);
    m_close->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &ShotImportDialog::apply);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_add);
    return row;
}

void ShotImportDialog::read() {
    const auto format = Interchange::importFormatOf(m_path);
    const QString shownPath = QDir::toNativeSeparators(m_path);
    if (!format) return refuse(tr("Rushes does not know this kind of file."), Words::importProblem({Interchange::ImportFault::NotThisFormat}, shownPath));
    m_format = *format;
    inBackground([format = *format, path = m_path] { return Interchange::readShots(format, path); }).then(this, [this, shownPath](const ImportedShots& read) {
        if (read) return plan(*read);
        qCWarning(logLibrary).noquote() << m_path << read.error().line << read.error().detail;
        refuse(tr("The shots could not be read."), Words::importProblem(read.error(), shownPath));
    });
}

void ShotImportDialog::plan(const Interchange::ImportedList& list) {
    for (const Interchange::LeftOutPart& part : list.leftOut) m_leftOut.append(Words::leftOutSentence(part));
    if (list.shots.isEmpty()) return refuse(tr("There are no shots in this file."), m_leftOut.join(u' '));
    m_clips.clips().then(this, [this, shots = list.shots](const StorageResult<QList<Clip>>& clips) {
        if (!clips) return refuse(clips.error());
        inBackground([shots, clips = *clips] {
            auto plan = std::make_shared<Plan>(); // shared: it goes from thread to thread
            plan->planned = Interchange::planShots(shots, clips);
            QSet<ClipId> wanted;
            for (const PlannedShot& one : std::as_const(plan->planned)) {
                wanted.insert(one.clip);
                for (const ClipId& candidate : one.candidates) wanted.insert(candidate);
            }
            for (const Clip& clip : clips)
                if (wanted.contains(clip.id)) plan->clips.insert(clip.id, clip);
            plan->unasked = plan->clips.keys();
            return plan;
        }).then(this, [this](const std::shared_ptr<Plan>& plan) { compare(plan); });
    });
}

void ShotImportDialog::compare(const std::shared_ptr<Plan>& plan) {
    if (!plan->unasked.isEmpty()) {
        const QList<ClipId> some = plan->unasked.first(std::min(clipsAtOnce, plan->unasked.size()));
        plan->unasked.remove(0, some.size());
        QList<QFuture<StorageResult<QList<Range>>>> asked;
        for (const ClipId& clip : some) asked.append(m_clips.ranges(clip));
        QtFuture::whenAll(asked.begin(), asked.end()).then(this, [this, plan, some](const QList<QFuture<StorageResult<QList<Range>>>>& ended) {
            const auto answers = answersOf(ended);
            if (!answers) return; // the library is gone, and the window with it
            for (qsizetype i = 0; i < some.size(); ++i) {
                const StorageResult<QList<Range>>& ranges = answers->at(i);
                if (!ranges) return refuse(ranges.error());
                plan->ranges.insert(some.at(i), *ranges);
            }
            compare(plan);
        });
        return;
    }
    inBackground([plan] { Interchange::compareWith(plan->planned, plan->ranges); }).then(this, [this, plan] { showPlan(*plan); });
}

void ShotImportDialog::showPlan(const Plan& plan) {
    m_isRead = true;
    m_model->setPlan(plan.planned, plan.clips, plan.ranges);
    m_stack->setCurrentIndex(0);
    m_table->setCurrentIndex(m_shown->index(0, 0));
    m_table->setFocus();
    showCounts();
}

void ShotImportDialog::refuse(const QString& lead, const QString& rest) {
    m_isRead = true;
    m_empty->say(u"warn"_s, lead, rest);
    m_stack->setCurrentWidget(m_empty);
    m_add->hide();
    m_close->setText(tr("Close"));
    showCounts();
}

void ShotImportDialog::refuse(const Storage::StorageError& error) { refuse(tr("The library could not be asked."), describe(error).text()); }

QList<int> ShotImportDialog::selected() const {
    QList<int> rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : chosen) rows.append(m_shown->mapToSource(index).row());
    return rows;
}

void ShotImportDialog::choose() {
    const QList<int> rows = selected();
    if (rows.isEmpty()) return;
    QList<Clip> likely;
    if (m_home) likely.append(*m_home);
    for (const ClipId& id : m_model->at(rows.constFirst()).candidates)
        if (const auto clip = m_model->clip(id); clip && (!m_home || m_home->id != id)) likely.append(*clip);
    auto* chooser = new ClipChooser{m_clips, likely, this};
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ClipChooser::chosen, this, &ShotImportDialog::giveSelected);
    chooser->open();
}

void ShotImportDialog::giveSelected(const Clip& clip) {
    const QList<int> rows = selected();
    m_clips.ranges(clip.id).then(this, [this, clip, rows](const StorageResult<QList<Range>>& ranges) {
        if (!ranges) return m_words->setText(describe(ranges.error()).text());
        m_model->give(rows, clip, *ranges);
    });
}

void ShotImportDialog::apply() {
    const Library::Edits edits = m_model->edits();
    if (edits.isEmpty() || m_isAdding) return;
    m_isAdding = true;
    m_words->setText({});
    showCounts();
    m_edits.run(EditNames::importShots(edits.size()), edits).then(this, [this](const EditStack::Answer& done) {
        m_isAdding = false;
        if (!done) {
            m_words->setText(tr("Nothing was added. %1").arg(describe(done.error()).text()));
            return showCounts();
        }
        QSet<ClipId> clips;
        for (const Library::Edit& edit : *done) clips.insert(Library::clipOf(edit));
        Q_EMIT added(done->size(), clips.size());
        accept();
    });
}

void ShotImportDialog::showCounts() {
    const ShotImportModel::Counts& counts = m_model->counts();
    const bool hasRows = m_model->rowCount() > 0;
    QStringList said;
    if (hasRows) said.append(tr("%1 has %Ln shots.", nullptr, m_model->rowCount()).arg(QFileInfo{m_path}.fileName()));
    if (counts.certain > 0) said.append(tr("%Ln are certain.", nullptr, Words::pluralOf(counts.certain)));
    if (counts.doubtful > 0) said.append(tr("%Ln are doubtful.", nullptr, Words::pluralOf(counts.doubtful)));
    if (counts.without > 0) said.append(tr("%Ln have no place in the library.", nullptr, Words::pluralOf(counts.without)));
    if (counts.known > 0) said.append(tr("%Ln are there already.", nullptr, Words::pluralOf(counts.known)));
    m_summary->setText(said.join(u' '));
    m_limits->setText(hasRows ? (QStringList{Words::importLimits(m_format)} + m_leftOut).join(u' ') : QString{});
    for (PlainLabel* label : {m_summary, m_limits, m_words}) label->setVisible(!label->text().isEmpty());
    const bool canChange = hasRows && !m_isAdding && m_table->selectionModel()->hasSelection();
    for (QPushButton* button : {m_give, m_giveHome, m_tick, m_leave}) button->setEnabled(canChange);
    m_look->setEnabled(hasRows);
    m_add->setText(counts.ticked == 0 ? tr("Add ranges") : tr("Add %Ln ranges", nullptr, Words::pluralOf(counts.ticked)));
    m_add->setEnabled(counts.ticked > 0 && !m_isAdding);
}

} // namespace Rushes::Ui
