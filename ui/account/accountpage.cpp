// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountpage.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rushes::Ui {

namespace {

constexpr int ringRoom = 4;

} // namespace

FaultLine::FaultLine(QWidget* parent) : QWidget{parent}, m_icon{new PlainLabel{{}, {}, this}}, m_words{new SentenceLabel{{}, QStringLiteral("err"), this}} {
    setObjectName(QStringLiteral("faultLine"));
    m_icon->setFixedSize(16, 16);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    hide();
}

void FaultLine::say(const FaultWords& words) {
    m_icon->setPixmap(symbol(words.icon.isEmpty() ? QStringLiteral("err") : words.icon, Ink::Err).pixmap(QSize{16, 16}, devicePixelRatio()));
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
    // Disabling takes the focus away; it comes back to where it was.
    QWidget* focused = focusWidget();
    for (QWidget* child : findChildren<QLineEdit*>()) child->setEnabled(!busy);
    if (!busy && focused) focused->setFocus(Qt::OtherFocusReason);
    Q_EMIT busyChanged(busy);
}

void AccountPage::addField(const QString& label, QLineEdit& field) {
    auto* above = new PlainLabel{label, QStringLiteral("second"), this};
    above->setBuddy(&field);
    field.setAccessibleName(label);
    m_content->addWidget(above);
    m_content->addWidget(&field);
    m_content->addSpacing(8);
}

QPushButton* AccountPage::addButton(const QString& text, const QString& objectName) {
    auto* button = new QPushButton{text, this};
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_foot->addWidget(button);
    return button;
}

QPushButton* AccountPage::addPrimary(const QString& text, const QString& objectName) {
    m_primary = addButton(text, objectName);
    m_primary->setProperty("look", QStringLiteral("primary"));
    return m_primary;
}

void dressAccountDialog(QDialog& dialog, const QString& title) {
    constexpr QSize least{360, 440};
    dialog.setWindowTitle(title);
    dialog.setWindowIcon(programIcon());
    dialog.setMinimumSize(least);
    dialog.setModal(true);
}

} // namespace Rushes::Ui
