// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/verificationcode.h"
#include "ui/account/mailmessage.h"

#include <QDialog>
#include <QDir>

class QFileSystemWatcher;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Rushes::Ui {

class PlainLabel;

/// The mails that the demo portal "sent": it puts them into a folder of this computer instead. New ones appear by themselves.
class DemoMailbox final : public QDialog {
    Q_OBJECT

public:
    explicit DemoMailbox(const QDir& folder, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Somebody wants to use the code of the mail that is shown.
    void codeChosen(const Rushes::Account::VerificationCode& code);

private:
    void load();
    void showMail(int row);

    QDir m_folder;
    QList<MailMessage> m_mails; ///< the newest first
    std::optional<Account::VerificationCode> m_code;
    QStringList m_files;        ///< whose mails these are
    QListWidget* m_list;
    QLabel* m_subject;
    QLabel* m_from;
    QPlainTextEdit* m_text;
    PlainLabel* m_found;
    QPushButton* m_copy;
    QPushButton* m_use;
    QFileSystemWatcher* m_watcher;
};

} // namespace Rushes::Ui
