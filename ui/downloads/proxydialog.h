// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/proxytrial.h"
#include "core/transfer/proxy.h"

#include <QDialog>
#include <QFuture>

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace Rushes::Ui {

class PlainLabel;

/// The way to portals and media: the system's proxies, none, or one. The choice is judged as it is written, may be tried before it is
/// taken, and is in force at once.
class ProxyDialog final : public QDialog {
    Q_OBJECT

public:
    using Password = std::optional<QByteArray>;
    /// Goes to the portal by a choice; a password that is not given is the one that is kept. Answers in the thread of the dialog.
    using Try = std::function<QFuture<Portal::ProxyTrial>(const Transfer::ProxyChoice&, const Password&)>;

    ProxyDialog(const Transfer::ProxyChoice& choice, Try trial, QWidget* parent = nullptr);

    /// A password is kept for the choice with which the dialog was opened; it is never shown.
    void setPasswordKept(bool kept);
    /// What is wrong with the fields, for people; empty where they make a choice.
    [[nodiscard]] QString problem() const;
    /// What the words of a trial are, for `choice`.
    [[nodiscard]] static QString words(Portal::ProxyTrial trial, const Transfer::ProxyChoice& choice);

Q_SIGNALS:
    /// `password` is nothing where none was written: the one that is kept goes on.
    void chosen(const Rushes::Transfer::ProxyChoice& choice, const std::optional<QByteArray>& password);

private:
    [[nodiscard]] QWidget* makeFields();
    [[nodiscard]] std::optional<Transfer::ProxyChoice> choice() const;
    [[nodiscard]] Password password() const;
    void takeApart();
    void judge();
    void tryIt();
    void say(const QString& text, bool good);

    const Transfer::ProxyChoice m_before;
    Try m_try;
    QRadioButton* m_system;
    QRadioButton* m_none;
    QRadioButton* m_one;
    QWidget* m_fields = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_host = nullptr;
    QSpinBox* m_port = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    PlainLabel* m_says;
    QPushButton* m_trial;
    QPushButton* m_use;
    int m_tries = 0; ///< the answer to an earlier one is of no interest any more
    bool m_isKept = false;
};

} // namespace Rushes::Ui
