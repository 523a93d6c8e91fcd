// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountpage.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stylesheet.h"
#include "ui/widgets/symbollabel.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace Rushes::Ui {

namespace {

constexpr int ringRoom = 4;
constexpr QSize least{360, 440};

/// Keeps a dialog as high as its content wants to be at its width: sentences that wrap, larger text, a fault that is said. Only what the
/// screen cannot hold stays out.
class Height final : public QObject {
public:
    explicit Height(QDialog& dialog) : QObject{&dialog}, m_dialog{dialog} { dialog.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool asks = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show || event->type() == QEvent::Resize;
        const bool passed = QObject::eventFilter(watched, event);
        if (asks) fit();
        return passed;
    }

private:
    void fit() {
        const QLayout* layout = m_dialog.layout();
        if (layout == nullptr) return;
        const int width = std::max({least.width(), m_dialog.width(), layout->totalMinimumSize().width()});
        const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
        const int room = m_dialog.screen() != nullptr ? m_dialog.screen()->availableGeometry().height() - 40 : wanted;
        const int narrowest = std::max({least.width(), m_dialog.minimumWidth(), layout->totalMinimumSize().width()});
        m_dialog.setMinimumSize(narrowest, std::max(least.height(), std::min(wanted, room)));
    }

    QDialog& m_dialog;
};

} // namespace

FaultLine::FaultLine(QWidget* parent) : QWidget{parent}, m_icon{new SymbolLabel{this}}, m_words{new SentenceLabel{{}, QStringLiteral("err"), this}} {
    setObjectName(QStringLiteral("faultLine"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    hide();
}

void FaultLine::say(const FaultWords& words) {
    m_icon->setSymbol(words.icon.isEmpty() ? QStringLiteral("err") : words.icon, Ink::Err);
    m_words->setRuns({{words.text()}});
    setAccessibleName(words.text());
    show();
    QAccessibleAnnouncementEvent announcement{this, words.text()};
    QAccessible::updateAccessibility(&announcement);
}

void FaultLine::clear() {
    m_words->setRuns({});
    hide();
}

QString FaultLine::text() const { return m_words->text(); }

AccountPage::AccountPage(QWidget* parent) : QWidget{parent}, m_content{new QVBoxLayout}, m_fault{new FaultLine{this}}, m_foot{new QHBoxLayout} {
    m_content->setSpacing(4);
    m_foot->setSpacing(8);
    m_foot->addStretch(1);
    auto* column = new QVBoxLayout{this};
    // Room for the focus ring, which lies outside its control.
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(0);
    column->addLayout(m_content);
    column->addWidget(m_fault);
    column->addStretch(1);
    column->addSpacing(16);
    column->addLayout(m_foot);
}

void AccountPage::comeForward() {
    if (m_primary) m_primary->setDefault(true);
    if (m_first) m_first->setFocus(Qt::OtherFocusReason);
}

void AccountPage::setBusy(bool busy) {
    if (busy == m_busy) return;
    m_busy = busy;
    if (busy) m_focusBefore = focusWidget();
    // Read only, not disabled: the focus stays where it is, and so does the place of a screen reader.
    const auto fields = findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) field->setReadOnly(busy);
    Q_EMIT busyChanged(busy);
    // The button that was pressed could not keep the focus; it gets it back.
    if (!busy && m_focusBefore && m_focusBefore->isEnabled()) m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void AccountPage::addField(const QString& label, QLineEdit& field) {
    auto* above = new PlainLabel{label, QStringLiteral("second"), this};
    above->setBuddy(&field);
    field.setAccessibleName(label);
    m_content->addWidget(above);
    m_content->addWidget(&field);
    auto* mark = new SentenceLabel{{}, QStringLiteral("err"), this};
    mark->setObjectName(field.objectName() + QStringLiteral("Mark"));
    mark->hide();
    m_content->addWidget(mark);
    m_content->addSpacing(8);
    m_marks.insert(&field, mark);
    connect(&field, &QLineEdit::textChanged, this, [this, &field] { clearMark(field); });
}

void AccountPage::markField(QLineEdit& field, const QString& message) {
    setLook(&field, "judged", QStringLiteral("bad"));
    field.setAccessibleDescription(message);
    SentenceLabel* mark = m_marks.value(&field);
    mark->setRuns({{message}});
    mark->show();
    QAccessibleAnnouncementEvent announcement{this, message};
    QAccessible::updateAccessibility(&announcement);
}

void AccountPage::clearMark(QLineEdit& field) {
    SentenceLabel* mark = m_marks.value(&field);
    if (mark->isHidden()) return;
    setLook(&field, "judged", {});
    field.setAccessibleDescription({});
    mark->hide();
}

QPushButton* AccountPage::addButton(const QString& text, const QString& objectName) {
    auto* button = new QPushButton{text, this};
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_foot->addWidget(button);
    return button;
}

QPushButton* AccountPage::makeLink(const QString& text, const QString& objectName) {
    auto* link = new QPushButton{text, this};
    link->setObjectName(objectName);
    link->setProperty("look", QStringLiteral("link"));
    link->setAutoDefault(false);
    link->setCursor(Qt::PointingHandCursor);
    return link;
}

QPushButton* AccountPage::addFootLink(const QString& text, const QString& objectName) {
    QPushButton* link = makeLink(text, objectName);
    m_foot->insertWidget(0, link);
    return link;
}

QPushButton* AccountPage::addPrimary(const QString& text, const QString& objectName) {
    m_primary = addButton(text, objectName);
    m_primary->setProperty("look", QStringLiteral("primary"));
    return m_primary;
}

void AccountPage::setPrimary(QPushButton* button) {
    m_primary = button;
    setLook(button, "look", QStringLiteral("primary"));
}

void dressAccountDialog(QDialog& dialog, const QString& title) {
    dialog.setWindowTitle(title);
    dialog.setWindowIcon(programIcon());
    dialog.setMinimumSize(least);
    dialog.setModal(true);
    new Height{dialog};
}

} // namespace Rushes::Ui
