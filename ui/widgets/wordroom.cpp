// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wordroom.h"

#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLayout>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace Rushes::Ui {
namespace {

/// Rounding, and the shadow of a letter.
constexpr int grace = 1;

QString nameOf(const QWidget& widget) {
    QStringList names{widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName()};
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget())
        if (!parent->objectName().isEmpty() && !parent->objectName().startsWith(QLatin1StringView{"qt_"})) names.prepend(parent->objectName());
    return names.join(u'/');
}

int widthOf(const QWidget& widget, const QString& text) { return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width(); }

int missingOf(const QLabel& label) {
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel*>(&label) != nullptr) return 0;
    if (label.wordWrap()) return label.heightForWidth(label.width()) - label.height();
    return label.sizeHint().width() - label.width();
}

int missingOf(const QAbstractButton& button) {
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (button.text().isEmpty() || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())) return 0;
    return button.sizeHint().width() - button.width();
}

int missingOf(const QComboBox& box) {
    if (box.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon) return 0; // its list says the whole
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.isEditable() ? 0 : widthOf(box, box.currentText()) - field.width();
}

void look(const QTabBar& bar, QList<CutText>& cut) {
    for (int tab = 0; tab < bar.count(); ++tab) {
        if (!bar.isTabVisible(tab)) continue;
        const QRect place = bar.tabRect(tab);
        const int missing = std::max(widthOf(bar, bar.tabText(tab)) - place.width(), place.right() + 1 - bar.width());
        if (missing > grace) cut.append({nameOf(bar), bar.tabText(tab), missing});
    }
}

void look(const QHeaderView& header, QList<CutText>& cut) {
    if (header.orientation() != Qt::Horizontal || header.model() == nullptr || header.isHidden()) return;
    const int tooLow = QFontMetrics{header.font()}.height() - header.height();
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        // Sections that share what the others leave give way as cells do.
        if (header.isSectionHidden(section) || text.isEmpty() || header.sectionResizeMode(section) == QHeaderView::Stretch) continue;
        const int missing = std::max(header.sectionSizeHint(section) - header.sectionSize(section), tooLow);
        if (missing > grace) cut.append({nameOf(header), text, missing});
    }
}

/// How far it hangs over the edge of what holds it. What scrolls does so on purpose.
int overhang(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    if (parent == nullptr || widget.isWindow() || parent->layout() == nullptr) return 0;
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()); area != nullptr && area->viewport() == parent) return 0;
    const QRect inside = widget.geometry();
    return std::max({inside.right() - parent->rect().right(), inside.bottom() - parent->rect().bottom(), -inside.left(), -inside.top()});
}

} // namespace

QList<CutText> cutTexts(const QWidget& window) {
    QList<CutText> cut;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisibleTo(&window) || widget->size().isEmpty()) continue;
        QString text;
        int missing = 0;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            text = label->text();
            missing = std::max(missingOf(*label), text.isEmpty() ? 0 : overhang(*label));
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            text = button->text();
            missing = std::max(missingOf(*button), overhang(*button));
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            text = box->currentText();
            missing = missingOf(*box);
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            look(*tabs, cut);
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            look(*header, cut);
        }
        if (missing > grace) cut.append({nameOf(*widget), text, missing});
    }
    return cut;
}

void makeRoom(QHeaderView& header, int section, int width) {
    header.ensurePolished();
    header.resizeSection(section, std::max(width, header.sectionSizeHint(section)));
}

} // namespace Rushes::Ui
