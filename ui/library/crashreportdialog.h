// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace Rushes::Ui {

/// The report of an end that Rushes did not choose. It is on this computer alone: what becomes of it is the person's.
class CrashReportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `file` is read beside the thread of the window.
    explicit CrashReportDialog(const QString& file, QWidget* parent = nullptr);

Q_SIGNALS:
    void showRequested(const QString& file);
    /// The file is gone.
    void deleted();

private:
    void remove();

    QString m_file;
    QPlainTextEdit* m_text;
};

} // namespace Rushes::Ui
