// SPDX-License-Identifier: GPL-3.0-or-later
// How the shot list page is laid out, and its keys; what they do is in shotlistpage.cpp.
#include "ui/library/editstack.h"
#include "ui/logging/keycap.h"
#include "ui/logging/playerstage.h"
#include "ui/player/player.h"
#include "ui/shotlist/loggedbar.h"
#include "ui/shotlist/outlinedelegate.h"
#include "ui/shotlist/outlinemodel.h"
#include "ui/shotlist/problemmodel.h"
#include "ui/shotlist/shotlistbar.h"
#include "ui/shotlist/shotlistedit.h"
#include "ui/shotlist/shotlistpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyaction.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowview.h"
#include "ui/words/placewords.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace Rushes::Ui {

namespace {

constexpr int sideWidth = 390;
constexpr int problemsHeight = 104;

QFrame* headOf(QWidget* parent) {
    auto* head = new QFrame{parent};
    head->setProperty("surface", QStringLiteral("foot"));
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    head->setFixedHeight(QFontMetrics{uiFont()}.height() + 14);
    return head;
}

} // namespace

void ShotListPage::layOut() {
    auto* tab = new QFrame{this};
    tab->setProperty("surface", QStringLiteral("bar"));
    auto* name = new QHBoxLayout{tab};
    name->setContentsMargins(4, 0, 16, 0);
    name->setSpacing(8);
    name->addWidget(m_lists, 1);
    name->addWidget(m_saved);
    m_saved->setObjectName(QStringLiteral("shotListSaved"));
    tab->setMinimumHeight(QFontMetrics{uiFont()}.height() + 14);

    auto* work = new QWidget{this};
    auto* rows = new QVBoxLayout{work};
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto* column = new QSplitter{Qt::Vertical, work};
    column->setChildrenCollapsible(false);
    column->addWidget(m_editor);
    column->addWidget(makeProblems());
    column->setStretchFactor(0, 1);
    column->setSizes({600, problemsHeight});
    m_editor->setMinimumSize(360, 120);
    rows->addWidget(tab);
    rows->addWidget(column, 1);
    m_left->addWidget(work);
    m_left->addWidget(m_empty);

    auto* splitter = new QSplitter{Qt::Horizontal, this};
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_left);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({826, sideWidth});
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_banner);
    all->addWidget(m_bar);
    all->addWidget(splitter, 1);
}

QWidget* ShotListPage::makeProblems() {
    auto* pane = new QWidget{this};
    pane->setProperty("surface", QStringLiteral("view"));
    pane->setAttribute(Qt::WA_StyledBackground);
    QFrame* head = headOf(pane);
    auto* row = static_cast<QHBoxLayout*>(head->layout());
    row->addWidget(new PlainLabel{tr("Problems"), QStringLiteral("strong"), head});
    row->addWidget(m_errors);
    row->addWidget(m_warnings);
    row->addStretch(1);
    row->addWidget(new PlainLabel{tr("next"), QStringLiteral("second"), head});
    row->addWidget(new KeyCap{QStringLiteral("F4"), head});
    m_problemView = new RowView{pane};
    m_problemView->setObjectName(QStringLiteral("shotListProblems"));
    m_problemView->setAccessibleName(tr("Problems"));
    m_problemView->setModel(m_problems);
    m_problemView->setHeaderHidden(true);
    m_problemView->setRootIsDecorated(false);
    m_problemView->setUniformRowHeights(true);
    m_problemView->header()->setStretchLastSection(false);
    m_problemView->header()->setSectionResizeMode(static_cast<int>(ProblemModel::Column::Words), QHeaderView::Stretch);
    m_problemView->header()->resizeSection(static_cast<int>(ProblemModel::Column::Line),
                                           QFontMetrics{fixedFont(TextSize::Small)}.horizontalAdvance(QStringLiteral("line 99999")) + 46);
    m_problemView->header()->resizeSection(static_cast<int>(ProblemModel::Column::Fix),
                                           QFontMetrics{uiFont()}.horizontalAdvance(QStringLiteral("Change to 10:00:00:00")) + 40);
    auto* rows = new QVBoxLayout{pane};
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(head);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(8, 0, 12, 0);
    inner->addWidget(m_problemView);
    rows->addLayout(inner, 1);
    pane->setMinimumHeight(80);
    return pane;
}

QWidget* ShotListPage::makeSide() {
    auto* side = new QSplitter{Qt::Vertical, this};
    side->setChildrenCollapsible(false);
    side->setMinimumWidth(240);
    m_stage->setMinimumHeight(120);
    side->addWidget(m_stage);
    auto* lower = new QWidget{side};
    lower->setProperty("surface", QStringLiteral("alt"));
    lower->setAttribute(Qt::WA_StyledBackground);
    QFrame* head = headOf(lower);
    auto* row = static_cast<QHBoxLayout*>(head->layout());
    row->addWidget(new PlainLabel{tr("Outline"), QStringLiteral("strong"), head});
    row->addWidget(m_parts, 1);
    m_outlineView = new QTreeView{lower};
    m_outlineView->setObjectName(QStringLiteral("shotListOutline"));
    m_outlineView->setAccessibleName(tr("Outline"));
    m_outlineView->setModel(m_outline);
    m_outlineView->setItemDelegate(new OutlineDelegate{m_outlineView});
    m_outlineView->setHeaderHidden(true);
    m_outlineView->setUniformRowHeights(true);
    m_outlineView->setIndentation(16);
    m_outlineView->setFrameShape(QFrame::NoFrame);
    m_outlineView->setExpandsOnDoubleClick(false);
    // A list of usual length is shown whole.
    connect(m_outline, &QAbstractItemModel::modelReset, m_outlineView, [this] {
        constexpr int mostSections = 200;
        if (m_outline->sections() <= mostSections) m_outlineView->expandAll();
    });
    auto* rows = new QVBoxLayout{lower};
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(head);
    rows->addWidget(m_outlineView, 1);
    rows->addWidget(m_logged);
    side->addWidget(lower);
    side->setStretchFactor(1, 1);
    side->setSizes({220, 500});
    return side;
}

QAction* ShotListPage::add(const QString& name, const QString& text, QStringView icon, const QKeySequence& key, const std::function<void()>& act) {
    QAction* action = addKeyAction(*this, name, text, key, Qt::WidgetWithChildrenShortcut);
    if (!icon.isEmpty()) action->setIcon(symbol(icon));
    action->setToolTip(Words::literal(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText))));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void ShotListPage::makeActions() {
    QAction* save = add(QStringLiteral("shotListSave"), tr("Save"), u"save", QKeySequence::Save, [this] { m_document->save(); });
    save->setToolTip(tr("Save now (Ctrl+S). Rushes saves after each pause by itself."));
    // The text's own steps; the field has their keys.
    auto* undo = new QAction{symbol(u"undo"), tr("Undo in the text"), this};
    auto* redo = new QAction{symbol(u"redo"), tr("Redo in the text"), this};
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(undo, &QAction::triggered, m_editor, &QPlainTextEdit::undo);
    connect(redo, &QAction::triggered, m_editor, &QPlainTextEdit::redo);
    connect(m_editor, &QPlainTextEdit::undoAvailable, undo, &QAction::setEnabled);
    connect(m_editor, &QPlainTextEdit::redoAvailable, redo, &QAction::setEnabled);
    QAction* timecode =
        add(QStringLiteral("shotListTimecode"), tr("Insert timecode"), u"in", QKeySequence{Qt::Key_F8}, [this] { m_editor->insertTimecode(frame()); });
    QAction* shot = add(QStringLiteral("shotListShot"), tr("Shot at playhead"), u"plus", QKeySequence{Qt::Key_F9}, [this] {
        if (m_document->time()) m_editor->insertShot(frame(), endOfShotAt(frame()));
    });
    QAction* check = add(QStringLiteral("shotListCheck"), tr("Check"), u"check", QKeySequence{Qt::Key_F7}, [this] { this->check(); });
    QAction* tidy =
        add(QStringLiteral("shotListTidy"), tr("Tidy columns"), u"filter", QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_T}, [this] { this->tidy(); });
    QAction* out = add(QStringLiteral("shotListExport"), tr("Export as"), u"export", QKeySequence{Qt::CTRL | Qt::Key_E}, [this] { showExportMenu(); });
    QAction* prose =
        add(QStringLiteral("shotListProse"), tr("From a dope sheet…"), u"mail", QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_V}, [this] { importProse(); });
    prose->setIconText(tr("Dope sheet…"));
    QAction* in = add(QStringLiteral("shotListImport"), tr("Import shots…"), u"doc", QKeySequence{Qt::CTRL | Qt::Key_I},
                      [this] { Q_EMIT importRequested(m_document->clip()); });
    in->setToolTip(tr("Import shots from an edit suite: EDL, OpenTimelineIO, Final Cut Pro 7 XML, CSV, shot list"));
    add(QStringLiteral("shotListNextProblem"), tr("Next problem"), {}, QKeySequence{Qt::Key_F4}, [this] { m_editor->goToProblem(1); });
    add(QStringLiteral("shotListPreviousProblem"), tr("Previous problem"), {}, QKeySequence{Qt::SHIFT | Qt::Key_F4}, [this] { m_editor->goToProblem(-1); });
    add(QStringLiteral("shotListFix"), tr("Make the line right"), {}, QKeySequence{Qt::ALT | Qt::Key_Return}, [this] {
        if (m_problemView->hasFocus()) applyFix(m_problemView->currentIndex());
        else m_editor->fix();
    });
    add(QStringLiteral("shotListNextTab"), tr("Next open shot list"), {}, QKeySequence{Qt::CTRL | Qt::Key_PageDown}, [this] { m_lists->step(1); });
    add(QStringLiteral("shotListPreviousTab"), tr("Previous open shot list"), {}, QKeySequence{Qt::CTRL | Qt::Key_PageUp}, [this] { m_lists->step(-1); });
    add(QStringLiteral("shotListClose"), tr("Close this shot list"), {}, QKeySequence{Qt::CTRL | Qt::Key_W}, [this] { m_lists->closeCurrent(); });
    add(QStringLiteral("shotListLog"), tr("Log with keys"), {}, QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_L}, [this] {
        if (m_document->clip()) Q_EMIT loggingRequested(*m_document->clip());
    });
    m_bar->addWorded(*save, false);
    m_bar->addIcon(*undo);
    m_bar->addIcon(*redo);
    m_bar->addWorded(*timecode, true, QStringLiteral("F8"));
    m_bar->addWorded(*shot, true, QStringLiteral("F9"));
    m_bar->addWorded(*check, false);
    m_bar->addWorded(*tidy, false);
    m_bar->addWorded(*prose, false);
    m_bar->addIcon(*in);
    m_bar->addSpace();
    m_follow = m_bar->addCheck(tr("Follow player"), tr("The text goes along with what is played"));
    m_follow->setWhatsThis(tr("The line that belongs to the frame in the player is kept in sight while it plays."));
    m_follow->setObjectName(QStringLiteral("shotListFollow"));
    m_follow->setChecked(true);
    connect(m_follow, &QCheckBox::toggled, this, [this] { showFrame(frame()); });
    m_bar->addWorded(*out, true);
}

void ShotListPage::makePlayerActions() {
    add(QStringLiteral("shotListPlay"), tr("Play or stop"), {}, QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_K}, [this] {
        if (m_stage->isOpen()) m_stage->player()->setPaused(!m_stage->player()->isPaused());
    });
    const auto step = [this](qint64 frames) {
        if (m_stage->isOpen()) m_stage->player()->step(frames);
        else seek(frame() + frames);
    };
    add(QStringLiteral("shotListFrameBack"), tr("One frame back"), {}, QKeySequence{Qt::ALT | Qt::Key_Comma}, [step] { step(-1); });
    add(QStringLiteral("shotListFrameForward"), tr("One frame forward"), {}, QKeySequence{Qt::ALT | Qt::Key_Period}, [step] { step(1); });
}

} // namespace Rushes::Ui
