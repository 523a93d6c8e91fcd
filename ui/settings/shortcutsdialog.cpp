// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutsdialog.h"

#include "core/base/searchtext.h"
#include "ui/settings/shortcutmodel.h"
#include "ui/widgets/airydelegate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/spoken.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTreeView>

#include <algorithm>

namespace Rushes::Ui {

namespace {

constexpr QSize usualSize{820, 600};

/// The rows that have all of some words.
class FoundShortcuts final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QStringList& words) {
        m_words = words;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const QString text = sourceModel()->index(row, 0, parent).data(ShortcutModel::SearchRole).toString();
        return std::ranges::all_of(m_words, [&text](const QString& word) { return text.contains(word); });
    }

private:
    QStringList m_words;
};

} // namespace

ShortcutsDialog::ShortcutsDialog(KeyMap& keys, QWidget* parent)
    : QDialog{parent},
      m_keys{keys},
      m_model{new ShortcutModel{keys, this}},
      m_found{new FoundShortcuts{this}},
      m_search{new QLineEdit{this}},
      m_view{new QTreeView{this}},
      m_name{new PlainLabel{{}, QStringLiteral("strong"), this}},
      m_edit{new QKeySequenceEdit{this}},
      m_rival{new PlainLabel{{}, QStringLiteral("warn"), this}},
      m_take{new QPushButton{tr("Take it from there"), this}},
      m_none{new QPushButton{tr("No key"), this}},
      m_reset{new QPushButton{tr("Usual key"), this}},
      m_resetAll{new QPushButton{tr("Usual keys everywhere"), this}} {
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Shortcuts"));
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setPlaceholderText(tr("Search by page, action or key"));
    m_search->setAccessibleName(tr("Search the shortcuts"));
    makeClearable(*m_search);
    m_found->setSourceModel(m_model);
    m_view->setObjectName(QStringLiteral("shortcutTable"));
    m_view->setAccessibleName(tr("Shortcuts"));
    m_view->setModel(m_found);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new AiryDelegate{m_view});
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSortingEnabled(false);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(static_cast<int>(ShortcutModel::Column::Action), QHeaderView::Stretch);
    m_edit->setObjectName(QStringLiteral("shortcutKey"));
    m_edit->setMaximumSequenceLength(1);
    m_rival->setObjectName(QStringLiteral("shortcutRival"));
    m_rival->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("shortcutTake"));
    m_none->setObjectName(QStringLiteral("shortcutNone"));
    m_reset->setObjectName(QStringLiteral("shortcutReset"));
    m_resetAll->setObjectName(QStringLiteral("shortcutResetAll"));
    for (QPushButton* button : {m_take, m_none, m_reset, m_resetAll}) button->setAutoDefault(false); // Enter is a key like others here
    layOut();

    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_view, &QAbstractItemView::activated, m_edit, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::judge);
    connect(m_take, &QPushButton::clicked, this, &ShortcutsDialog::take);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (const auto one = current()) m_keys.choose(one->id, {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const auto one = current()) m_keys.reset(one->id);
    });
    connect(m_resetAll, &QPushButton::clicked, &m_keys, &KeyMap::resetAll);
    connect(&m_keys, &KeyMap::changed, this, &ShortcutsDialog::showCurrent);
    m_view->setCurrentIndex(m_found->index(0, 0));
    showCurrent();
    resize(usualSize);
    m_search->setFocus();
}

// The models go before the view, which then has no current row to show.
// So does the field's focus, which ends what is pressed there.
ShortcutsDialog::~ShortcutsDialog() {
    m_view->selectionModel()->disconnect(this);
    m_edit->disconnect(this);
}

void ShortcutsDialog::layOut() {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->addWidget(m_search);
    auto* keyRow = new QHBoxLayout;
    keyRow->setSpacing(8);
    keyRow->addWidget(m_edit, 1);
    keyRow->addWidget(m_none);
    keyRow->addWidget(m_reset);
    auto* rivalRow = new QHBoxLayout;
    rivalRow->setSpacing(8);
    rivalRow->addWidget(m_rival, 1);
    rivalRow->addWidget(m_take);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 12, 16, 12);
    below->setSpacing(8);
    below->addWidget(m_name);
    below->addLayout(keyRow);
    below->addLayout(rivalRow);
    auto* close = new QPushButton{tr("Close"), this};
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 16);
    foot->addWidget(m_resetAll);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(rule(Qt::Horizontal, this));
    column->addLayout(below);
    column->addWidget(rule(Qt::Horizontal, this));
    column->addLayout(foot);
}

void ShortcutsDialog::search(const QString& words) {
    static_cast<FoundShortcuts*>(m_found)->setWords(searchWords(words));
    if (!m_view->currentIndex().isValid()) m_view->setCurrentIndex(m_found->index(0, 0));
    showCurrent();
}

std::optional<KeyMap::Entry> ShortcutsDialog::current() const {
    const QModelIndex index = m_found->mapToSource(m_view->currentIndex());
    if (!index.isValid()) return std::nullopt;
    return m_model->entry(index.row());
}

void ShortcutsDialog::showCurrent() {
    const auto one = current();
    const QScopedValueRollback showing{m_showing, true};
    m_name->setText(one ? tr("%1: %2").arg(one->place, one->name) : tr("No shortcut is called like this"));
    m_edit->setEnabled(one.has_value());
    m_edit->setAccessibleName(one ? tr("Key of %1").arg(one->name) : tr("Key"));
    for (auto* field : m_edit->findChildren<QLineEdit*>()) field->setAccessibleName(m_edit->accessibleName());
    m_edit->setKeySequence(one && !one->keys.isEmpty() ? one->keys.first() : QKeySequence{});
    m_rival->setText(one && one->keys.size() > 1 ? tr("%1 do the same. A key that is pressed here takes the place of all.").arg(KeyMap::text(one->keys))
                                                 : QString{});
    m_take->hide();
    m_none->setEnabled(one && !one->keys.isEmpty());
    m_reset->setEnabled(one && one->isChanged());
    const QList<KeyMap::Entry> all = m_keys.entries();
    m_resetAll->setEnabled(std::ranges::any_of(all, &KeyMap::Entry::isChanged));
}

void ShortcutsDialog::judge(const QKeySequence& key) {
    const auto one = current();
    // The field is empty for a moment where a key is pressed in the place of another; "No key" is what takes one away.
    if (m_showing || !one || key.isEmpty()) return;
    const QList<KeyMap::Entry> rivals = m_keys.rivals(one->id, key);
    if (rivals.isEmpty()) return m_keys.choose(one->id, {key});
    QStringList names;
    for (const KeyMap::Entry& rival : rivals) names << tr("\"%1\" (%2)").arg(rival.name, rival.place);
    m_rival->setText(tr("%1 is the key of %2. Nothing is changed yet.").arg(key.toString(QKeySequence::NativeText), names.join(tr(", "))));
    m_take->show();
}

void ShortcutsDialog::take() {
    const auto one = current();
    if (one && !m_edit->keySequence().isEmpty()) m_keys.take(one->id, m_edit->keySequence());
}

} // namespace Rushes::Ui
