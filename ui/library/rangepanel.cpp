// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/rangepanel.h"

#include "ui/library/rangeentry.h"
#include "ui/library/rangemodel.h"
#include "ui/library/shorthandexpander.h"
#include "ui/widgets/airydelegate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/keyaction.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quietview.h"
#include "ui/widgets/stylesheet.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace Rushes::Ui {

using Library::Range;

namespace {

constexpr int fewestRows = 3; ///< room is kept for these
constexpr int mostRows = 6;   ///< shown without a scroll bar
constexpr int narrowest = 28;

/// As high as its rows, within bounds; whatever the font, and whenever the style comes to be known.
class RangeView final : public QuietView<QTreeView> {
public:
    using QuietView::QuietView;

    [[nodiscard]] QSize sizeHint() const override {
        ensurePolished();
        const int rows = std::clamp(model()->rowCount(), fewestRows, mostRows);
        return {QTreeView::sizeHint().width(), header()->sizeHint().height() + rows * rowHeight(model()->index(0, 0)) + 2 * frameWidth()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
};

/// Writes out shorthands in notes.
class RangeDelegate final : public AiryDelegate {
public:
    RangeDelegate(const Shorthands& shorthands, QObject* parent) : AiryDelegate{parent}, m_shorthands{shorthands} {}

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QWidget* editor = AiryDelegate::createEditor(parent, option, index);
        if (static_cast<RangeModel::Column>(index.column()) == RangeModel::Column::Note) new ShorthandExpander{*editor, m_shorthands};
        return editor;
    }

private:
    const Shorthands& m_shorthands;
};

} // namespace

void RangePanel::setShorthands(const Shorthands& shorthands) { m_view->setItemDelegate(new RangeDelegate{shorthands, m_view}); }

RangePanel::RangePanel(QWidget* parent)
    : QWidget{parent},
      m_model{new RangeModel{this}},
      m_view{new RangeView{this}},
      m_none{new PlainLabel{tr("No ranges yet. Type where one begins and ends."), QStringLiteral("second"), this}} {
    m_view->setObjectName(QStringLiteral("ranges"));
    m_view->setAccessibleName(tr("Ranges"));
    m_view->setProperty("look", QStringLiteral("flush"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked);
    m_view->header()->setFont(uiFont(TextSize::Small));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(narrowest);
    m_view->header()->setStyleSheet(QStringLiteral("QHeaderView::section { padding-left: 3px; padding-right: 3px; }")); // as the cells
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_view->setItemDelegate(new AiryDelegate{m_view});
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int column = 0; column < RangeModel::columns; ++column) {
        const bool isCode = static_cast<RangeModel::Column>(column) < RangeModel::Column::Tags;
        m_view->header()->setSectionResizeMode(column, isCode ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    }
    m_none->setWordWrap(true);

    connect(addKeyAction(*m_view, QStringLiteral("removeRange"), tr("Remove range"), QKeySequence::Delete), &QAction::triggered, this,
            &RangePanel::removeCurrent);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_model, &RangeModel::edited, this, &RangePanel::changeRequested);

    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(new PlainLabel{tr("Ranges"), QStringLiteral("strong"), this});
    layout->addWidget(m_view);
    layout->addWidget(m_none);
    layout->addWidget(makeForm());
    judge();
}

QWidget* RangePanel::makeForm() {
    auto* form = new QWidget{this};
    const auto field = [&](const QString& name, const QString& hint) {
        auto* edit = new QLineEdit{form};
        edit->setObjectName(name);
        edit->setPlaceholderText(hint);
        edit->setAccessibleName(hint); // where a label stands beside it, that is read
        connect(edit, &QLineEdit::returnPressed, this, &RangePanel::add);
        return edit;
    };
    const auto label = [&](const QString& words, QLineEdit* buddy) {
        auto* made = new PlainLabel{words, QStringLiteral("second"), form};
        made->setBuddy(buddy);
        return made;
    };
    m_in = field(QStringLiteral("rangeIn"), {});
    m_out = field(QStringLiteral("rangeOut"), {});
    m_tags = field(QStringLiteral("rangeTags"), tr("Tags, with commas between"));
    for (QLineEdit* place : {m_in, m_out})
        place->setWhatsThis(tr("A timecode of the clip. The end of one is enough, and a frame that is not in the range any more is its out point."));
    m_in->setFont(fixedFont());
    m_out->setFont(fixedFont());
    m_add = new QPushButton{tr("Add range"), form};
    m_add->setObjectName(QStringLiteral("addRange"));
    m_problem = new PlainLabel{{}, QStringLiteral("err"), form};
    m_problem->setObjectName(QStringLiteral("rangeProblem"));
    m_problem->setWordWrap(true);
    connect(m_add, &QPushButton::clicked, this, &RangePanel::add);
    connect(m_in, &QLineEdit::textChanged, this, &RangePanel::judge);
    connect(m_out, &QLineEdit::textChanged, this, &RangePanel::judge);

    auto* layout = new QGridLayout{form};
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(6);
    layout->addWidget(label(tr("&In"), m_in), 0, 0);
    layout->addWidget(m_in, 0, 1);
    layout->addWidget(label(tr("&Out"), m_out), 0, 2);
    layout->addWidget(m_out, 0, 3);
    layout->addWidget(m_tags, 1, 0, 1, 3);
    layout->addWidget(m_add, 1, 3);
    layout->addWidget(m_problem, 2, 0, 1, 4);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(3, 1);
    return form;
}

void RangePanel::setRanges(const Library::Clip& clip, const QList<Range>& ranges) {
    if (clip.id != m_clip.id) {
        m_in->clear();
        m_out->clear();
        m_tags->clear();
    }
    m_clip = clip;
    m_model->setRanges(clip, ranges);
    const bool countable = clip.facts && clip.facts->frameRate;
    m_in->setPlaceholderText(countable ? frameText(0, clip) : QString{});
    m_out->setPlaceholderText(countable ? frameText(clip.facts->frames, clip) : QString{});
    for (QLineEdit* edit : {m_in, m_out, m_tags}) edit->setEnabled(countable);
    fitView();
    judge();
}

void RangePanel::fitView() {
    const int rows = m_model->rowCount();
    m_view->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    m_view->updateGeometry();
}

void RangePanel::judge() {
    const auto range = readRange(m_in->text(), m_out->text(), m_clip);
    const bool noRate = !range && range.error() == RangeProblem::NoRate;
    // Nobody is told that a field is wrong before both have been filled in.
    const bool silent = !noRate && (m_in->text().isEmpty() || m_out->text().isEmpty());
    m_add->setEnabled(range.has_value());
    m_problem->setText(range || silent || m_clip.id.isEmpty() ? QString{} : rangeProblemText(range.error(), m_clip));
    m_problem->setRole(noRate ? QStringLiteral("second") : QStringLiteral("err"));
    m_problem->setVisible(!m_problem->text().isEmpty());
    const bool bad = !range && !silent && !noRate;
    setLook(m_in, "judged", bad && isAboutIn(range.error()) ? QStringLiteral("bad") : QString{});
    setLook(m_out, "judged", bad && !isAboutIn(range.error()) ? QStringLiteral("bad") : QString{});
}

void RangePanel::add() {
    const auto frames = readRange(m_in->text(), m_out->text(), m_clip);
    if (!frames) {
        judge();
        return;
    }
    Range range;
    range.clipId = m_clip.id;
    range.in = frames->in;
    range.out = frames->out;
    range.tags = readTags(m_tags->text());
    // The next range often begins where this one ends.
    m_in->setText(m_out->text());
    m_out->clear();
    m_tags->clear();
    m_out->setFocus();
    Q_EMIT addRequested(range);
}

void RangePanel::removeCurrent() {
    if (const Range* range = m_model->rangeAt(m_view->currentIndex())) Q_EMIT removeRequested(*range);
}

} // namespace Rushes::Ui
