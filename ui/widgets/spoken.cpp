// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spoken.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QToolButton>

namespace Rushes::Ui {

namespace {

constexpr auto ornamentProperty = "isOrnament";

/// To whoever asks it is never on the screen.
class OrnamentInterface final : public QAccessibleWidget {
public:
    explicit OrnamentInterface(QWidget* widget) : QAccessibleWidget{widget, QAccessible::Graphic} {}

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        if (widget()->accessibleName().isEmpty()) state.invisible = true;
        return state;
    }
};

QAccessibleInterface* interfaceOf(const QString&, QObject* object) {
    if (!object->isWidgetType() || !object->property(ornamentProperty).toBool()) return nullptr;
    return new OrnamentInterface{static_cast<QWidget*>(object)};
}

} // namespace

void markAsOrnament(QWidget& widget) {
    // Qt keeps one list of such functions and takes each but once.
    QAccessible::installFactory(&interfaceOf);
    widget.setProperty(ornamentProperty, true);
}

void markSymbolsAsOrnaments(QLineEdit& field) {
    const auto buttons = field.findChildren<QToolButton*>(Qt::FindDirectChildrenOnly);
    for (QToolButton* button : buttons) {
        if (button->text().isEmpty() && button->accessibleName().isEmpty()) markAsOrnament(*button);
    }
}

void offerWhatsThis(QDialog& dialog) { dialog.setWindowFlag(Qt::WindowContextHelpButtonHint); }

void makeClearable(QLineEdit& field) {
    const auto before = field.findChildren<QToolButton*>(Qt::FindDirectChildrenOnly);
    field.setClearButtonEnabled(true);
    const auto after = field.findChildren<QToolButton*>(Qt::FindDirectChildrenOnly);
    for (QToolButton* button : after) {
        if (!before.contains(button)) button->setAccessibleName(QCoreApplication::translate("Rushes::Ui::Spoken", "Clear"));
    }
}

} // namespace Rushes::Ui
