// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/tagkeys.h"

#include "ui/logging/keycap.h"
#include "ui/logging/tagkeymodel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/quietview.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>

namespace Rushes::Ui {

namespace {

constexpr int side = 12;
constexpr int gap = 4;

/// As high as there is room for nine, within bounds.
int rowHeight(const QWidget* view) {
    const int text = QFontMetrics{uiFont()}.height();
    const auto* list = qobject_cast<const QAbstractItemView*>(view);
    const int room = list == nullptr ? 0 : list->viewport()->height() / static_cast<int>(TagBank::keys);
    return std::clamp(room, text + 6, text + 16);
}

/// Lays its rows out anew with its height.
class KeyView final : public QuietView<QListView> {
public:
    using QuietView::QuietView;

protected:
    void resizeEvent(QResizeEvent* event) override {
        QuietView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

class TagKeyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tokens& tokens = currentTokens(); // a view with a style sheet of its own has another palette
        const QRect row = option.rect.adjusted(2, gap / 2, -2, -gap / 2);
        const bool isSet = index.data(TagKeyModel::SetRole).toBool();
        const QString tag = index.data().toString();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(isSet ? tokens.link : tokens.line);
        painter->setBrush(isSet ? tokens.tint : tokens.view);
        painter->drawRoundedRect(QRectF{row}.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setRenderHint(QPainter::Antialiasing, false);
        KeyCap::paint(*painter, QRect{row.left() + 6, row.top(), 20, row.height()}, QString::number(index.data(TagKeyModel::KeyRole).toInt()), false, tokens);
        QRect rest = row.adjusted(32, 0, -8, 0);
        if (!tag.isEmpty()) Paint::tagDot(*painter, QRect{rest.left(), rest.top(), 8, rest.height()}, index.data(TagKeyModel::ColourRole).value<QColor>());
        rest.setLeft(rest.left() + 15);
        if (isSet) {
            paintSymbol(*painter, QRect{rest.right() - 15, rest.top(), 16, rest.height()}, u"check", tokens.link, 14);
            rest.setRight(rest.right() - 20);
        }
        painter->setFont(uiFont());
        painter->setPen(tag.isEmpty() ? tokens.text3 : tokens.text);
        Paint::text(*painter, rest, tag.isEmpty() ? TagKeys::tr("no tag") : tag);
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        if (view != nullptr && view->hasFocus() && view->currentIndex() == index) Paint::focusRing(*painter, row, tokens);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override { return {120, rowHeight(option.widget)}; }
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override {
        editor->setGeometry(option.rect.adjusted(32, 2, -2, -2));
    }
};

} // namespace

TagKeys::TagKeys(QWidget* parent)
    : QWidget{parent}, m_model{new TagKeyModel{this}}, m_view{new KeyView{this}}, m_bank{new QToolButton{this}}, m_menu{new QMenu{m_bank}} {
    setProperty("surface", QStringLiteral("alt"));
    setAttribute(Qt::WA_StyledBackground);
    auto* head = new PlainLabel{tr("Tag keys"), QStringLiteral("strong"), this};
    m_bank->setObjectName(QStringLiteral("tagBank"));
    m_bank->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_bank->setPopupMode(QToolButton::InstantPopup);
    m_bank->setMenu(m_menu);
    m_bank->setToolTip(tr("Which tags are under the keys"));
    connect(m_menu, &QMenu::aboutToShow, this, &TagKeys::fillMenu);
    m_view->setObjectName(QStringLiteral("tagKeys"));
    m_view->setAccessibleName(tr("Tag keys"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TagKeyDelegate{m_view});
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
    m_view->setToolTip(tr("Click, or press the key, to tag; F2 changes the tag"));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* edit = new QAction{tr("Change tag"), m_view};
    m_view->addAction(edit);
    connect(edit, &QAction::triggered, this, [this] { m_view->edit(m_view->currentIndex()); });
    const auto choose = [this](const QModelIndex& index) {
        if (const QString tag = index.data().toString(); !tag.isEmpty()) Q_EMIT tagChosen(tag);
        else m_view->edit(index);
    };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
    connect(m_model, &TagKeyModel::edited, this, [this](int key, const QString& tag) {
        TagBanks banks = m_banks;
        banks.setTag(m_showsSecond ? m_banks.second() : m_banks.first(), key, tag);
        change(banks);
    });
    auto* headRow = new QHBoxLayout;
    headRow->addWidget(head, 1);
    headRow->addWidget(m_bank);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(side, 8, side, 8);
    layout->setSpacing(6);
    layout->addLayout(headRow);
    layout->addWidget(m_view, 1);
    show();
}

void TagKeys::setBanks(const TagBanks& banks) {
    m_banks = banks;
    show();
}

void TagKeys::setSet(const QStringList& tags) { m_model->setSet(tags); }

void TagKeys::setColours(const TagColours& colours) { m_model->setColours(colours); }

void TagKeys::show() {
    const TagBank& bank = m_banks.banks().at(m_showsSecond ? m_banks.second() : m_banks.first());
    m_bank->setText(m_showsSecond ? tr("%1 (Shift)").arg(bank.name) : bank.name + QStringLiteral(" ▾"));
    m_bank->setAccessibleName(tr("Bank of tags: %1").arg(bank.name));
    m_model->setTags(bank.tags);
}

void TagKeys::change(TagBanks banks) {
    if (banks == m_banks) return;
    m_banks = std::move(banks);
    show();
    Q_EMIT banksChanged(m_banks);
}

void TagKeys::fillMenu() {
    m_menu->clear();
    auto* group = new QActionGroup{m_menu};
    for (qsizetype bank = 0; bank < m_banks.banks().size(); ++bank) {
        QString name = m_banks.banks().at(bank).name;
        QAction* choice = group->addAction(m_menu->addAction(name.replace(u'&', QStringLiteral("&&"))));
        choice->setCheckable(true);
        choice->setChecked(bank == m_banks.first());
        connect(choice, &QAction::triggered, this, [this, bank] {
            TagBanks banks = m_banks;
            banks.setFirst(bank);
            change(banks);
        });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("New bank…")), &QAction::triggered, this, &TagKeys::askForName);
    QAction* remove = m_menu->addAction(tr("Remove this bank"));
    remove->setEnabled(m_banks.banks().size() > 1);
    connect(remove, &QAction::triggered, this, [this] {
        TagBanks banks = m_banks;
        banks.remove(banks.first());
        change(banks);
    });
}

void TagKeys::askForName() {
    auto* dialog = new QInputDialog{this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New bank"));
    dialog->setLabelText(tr("Name of the bank"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (name.simplified().isEmpty()) return;
        TagBanks banks = m_banks;
        banks.add(name);
        change(banks);
    });
    dialog->open();
}

void TagKeys::showSecond(bool second) {
    if (m_banks.banks().size() > 1 && std::exchange(m_showsSecond, second) != second) show();
}

} // namespace Rushes::Ui
