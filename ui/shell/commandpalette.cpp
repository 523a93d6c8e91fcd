// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "core/base/searchtext.h"
#include "ui/shell/entrydelegate.h"
#include "ui/shell/keylistdialog.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Rushes::Ui {

namespace {

constexpr QSize usualSize{520, 380};
constexpr int belowTop = 72; ///< of the window: the bar stays in sight
enum Role { NumberRole = EntryDelegate::BesideRole + 1 };

/// How well a name has what was typed: 0 where it begins so, 1 where each word begins one of its own, 2 where all stand somewhere.
std::optional<int> match(const QString& folded, const QString& typed) {
    if (folded.startsWith(typed)) return 0;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    const QString apart = u' ' + folded;
    if (std::ranges::all_of(words, [&](const QString& word) { return apart.contains(u' ' + word); })) return 1;
    if (std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); })) return 2;
    return std::nullopt;
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QDialog{parent, Qt::Dialog | Qt::FramelessWindowHint}, m_edit{new QLineEdit{this}}, m_list{new QListView{this}}, m_model{new QStandardItemModel{this}} {
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    collect(actions, {});

    m_edit->setObjectName(QStringLiteral("commandWords"));
    m_edit->setPlaceholderText(tr("What shall be done?"));
    m_edit->setAccessibleName(tr("Name of a command"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate{uiFont(), m_list});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(10, 10, 10, 10);
    head->addWidget(m_edit);
    column->addLayout(head);
    column->addWidget(rule(Qt::Horizontal, this));
    column->addWidget(m_list, 1);

    connect(m_edit, &QLineEdit::textEdited, this, &CommandPalette::narrow);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        m_list->setCurrentIndex(index);
        perform();
    });
    narrow({});
    resize(usualSize);
}

void CommandPalette::collect(const QList<QAction*>& actions, const QString& above) {
    for (QAction* action : actions) {
        const QString name = action->text();
        if (name.isEmpty() || action->isSeparator() || !action->isVisible() || !action->isEnabled()) continue;
        const QString whole = above.isEmpty() ? name : tr("%1: %2").arg(above, name);
        if (action->menu() != nullptr) {
            collect(action->menu()->actions(), whole);
            continue;
        }
        if (std::ranges::any_of(m_commands, [action](const Command& known) { return known.action == action; })) continue;
        m_commands.append({.action = action, .name = whole, .keys = KeyListDialog::keysOf(*action), .folded = searchText(whole)});
    }
}

void CommandPalette::narrow(const QString& words) {
    const QString typed = searchText(words);
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (const auto rank = match(m_commands[i].folded, typed)) found.append({*rank, i});
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, qsizetype>::first);
    m_model->clear();
    for (const auto& [rank, number] : std::as_const(found)) {
        const Command& command = m_commands[number];
        auto* item = new QStandardItem{command.name};
        item->setData(command.keys, EntryDelegate::BesideRole);
        item->setData(number, NumberRole);
        if (!command.keys.isEmpty()) item->setData(tr("%1, %2").arg(command.name, command.keys), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (found.isEmpty()) {
        auto* item = new QStandardItem{tr("No command has a name like this")};
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::step(int by) {
    const int count = m_model->rowCount();
    m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + by + count) % count, 0));
    // The focus stays in the field: what is chosen is said.
    QAccessibleAnnouncementEvent chosen{m_edit, m_list->currentIndex().data().toString()};
    QAccessible::updateAccessibility(&chosen);
}

void CommandPalette::perform() {
    const QModelIndex index = m_list->currentIndex();
    if (!(index.flags() & Qt::ItemIsEnabled)) return;
    const QPointer<QAction> action = m_commands.at(index.data(NumberRole).toLongLong()).action;
    accept();
    // After the focus has gone back: many commands act on what has it.
    QMetaObject::invokeMethod(
        parent(),
        [action] {
            if (action) action->trigger();
        },
        Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: perform(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    m_edit->setFocus(Qt::PopupFocusReason);
    if (const QWidget* over = parentWidget()) {
        const QPoint top = over->mapToGlobal(QPoint{(over->width() - width()) / 2, belowTop});
        move(top);
    }
}

} // namespace Rushes::Ui
