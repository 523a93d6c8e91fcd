// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalerror.h"
#include "ui/words/faultwords.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QDialog;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Rushes::Ui {

class SentenceLabel;
class SymbolLabel;

/// A fault, said in the place where it happened: icon and sentence, hidden while there is none. It is announced.
class FaultLine final : public QWidget {
    Q_OBJECT

public:
    explicit FaultLine(QWidget* parent = nullptr);

    void say(const FaultWords& words);
    void clear();
    [[nodiscard]] QString text() const;

private:
    SymbolLabel* m_icon;
    SentenceLabel* m_words;
};

/// One step of an account dialog: content from above, buttons at the foot. One button is what Enter does.
class AccountPage : public QWidget {
    Q_OBJECT

public:
    explicit AccountPage(QWidget* parent = nullptr);

    /// Makes Enter press the page's primary button and gives the focus to where typing begins.
    void comeForward();
    /// While the portal is asked: nothing can be changed or sent twice.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    [[nodiscard]] QVBoxLayout& content() { return *m_content; }
    [[nodiscard]] FaultLine& fault() { return *m_fault; }
    /// A label above its field, as its buddy.
    void addField(const QString& label, QLineEdit& field);
    /// Says below a field of addField() what is wrong with it, marks it, and tells screen readers. It is taken back when the field is edited.
    void markField(QLineEdit& field, const QString& message);
    void clearMark(QLineEdit& field);
    QPushButton* addButton(const QString& text, const QString& objectName);
    QPushButton* addPrimary(const QString& text, const QString& objectName);
    /// What Enter does, where that is not addPrimary()'s button for good.
    void setPrimary(QPushButton* button);
    /// Words to press at the left of the buttons.
    QPushButton* addFootLink(const QString& text, const QString& objectName);
    /// Words to press in the text.
    QPushButton* makeLink(const QString& text, const QString& objectName);
    void setFirstFocus(QWidget* widget) { m_first = widget; }

private:
    QVBoxLayout* m_content;
    FaultLine* m_fault;
    QHBoxLayout* m_foot;
    QPushButton* m_primary = nullptr;
    QWidget* m_first = nullptr;
    QHash<QLineEdit*, SentenceLabel*> m_marks; ///< below each field; hidden while nothing is wrong
    QPointer<QWidget> m_focusBefore;           ///< where the focus was when the portal was asked
    bool m_busy = false;
};

/// The margins and the width that the account dialogs have in common.
void dressAccountDialog(QDialog& dialog, const QString& title);

} // namespace Rushes::Ui
