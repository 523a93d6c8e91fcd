// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/logdelegate.h"

#include "ui/library/shorthandexpander.h"
#include "ui/library/tagline.h"
#include "ui/logging/logmodel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/stylesheet.h"

#include <QLineEdit>
#include <QPainter>
#include <QPersistentModelIndex>
#include <QValidator>

namespace Rushes::Ui {

namespace {

using Column = LogModel::Column;

constexpr int side = 12;
constexpr int heading = 8; ///< how far in the words of a column's heading stand
constexpr int dotRoom = 20;

/// Takes what the model takes.
class EntryValidator final : public QValidator {
public:
    EntryValidator(const QModelIndex& index, QObject* parent) : QValidator{parent}, m_index{index} {}
    State validate(QString& text, int&) const override {
        const auto* model = qobject_cast<const LogModel*>(m_index.model());
        return model != nullptr && model->accepts(m_index, text) ? Acceptable : Intermediate;
    }

private:
    QPersistentModelIndex m_index;
};

void paintDot(QPainter& painter, const QRect& rect, const QModelIndex& index, const Tokens& tokens) {
    const auto colours = index.data(LogModel::ColoursRole).value<QList<QColor>>();
    if (index.data(LogModel::MarkerRole).toBool()) paintSymbol(painter, rect, u"pin", tokens.text2, 14);
    else Paint::tagDot(painter, rect, colours.isEmpty() ? tokens.edge : colours.constFirst());
}

} // namespace

void LogDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const auto column = static_cast<Column>(index.column());
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, tokens.tint);
    QRect rect = option.rect.adjusted(heading, 0, heading - side, 0);
    if (column == Column::In) {
        if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(QRect{option.rect.topLeft(), QSize{3, option.rect.height()}}, tokens.link);
        rect.setLeft(option.rect.left() + side);
        paintDot(*painter, QRect{rect.left(), rect.top(), 8, rect.height()}, index, tokens);
        rect.setLeft(rect.left() + dotRoom);
    }
    if (column == Column::Tags) {
        paintTags(*painter, rect, index.data(LogModel::TagsRole).toStringList(), tokens, index.data(LogModel::ColoursRole).value<QList<QColor>>());
    } else {
        const bool open = column == Column::Out && index.data(LogModel::OpenRole).toBool();
        const bool quiet = column == Column::Length || (column == Column::Out && index.data(LogModel::MarkerRole).toBool());
        painter->setFont(column < Column::Tags ? fixedFont() : uiFont());
        painter->setPen(open ? tokens.warn : quiet ? tokens.text2 : tokens.text);
        Paint::text(*painter, rect, index.data().toString());
    }
    painter->restore();
}

QSize LogDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics metrics{static_cast<Column>(index.column()) < Column::Tags ? fixedFont() : uiFont()};
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * side, std::max(QFontMetrics{uiFont()}.height(), metrics.height()) + 10};
}

void LogDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const auto* edit = qobject_cast<QLineEdit*>(editor);
    if (edit == nullptr || !edit->isModified()) QStyledItemDelegate::setEditorData(editor, index);
}

QWidget* LogDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* edit = new QLineEdit{parent};
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (static_cast<Column>(index.column()) < Column::Length) {
        edit->setFont(fixedFont());
        edit->setValidator(new EntryValidator{index, edit});
        connect(edit, &QLineEdit::textChanged, edit, [edit] { setLook(edit, "judged", edit->hasAcceptableInput() ? QString{} : QStringLiteral("bad")); });
    }
    if (m_shorthands != nullptr && static_cast<Column>(index.column()) == Column::Note) new ShorthandExpander{*edit, *m_shorthands};
    return edit;
}

} // namespace Rushes::Ui
