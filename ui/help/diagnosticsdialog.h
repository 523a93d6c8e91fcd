// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/diagnostics.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Rushes {
class Clock;
}

namespace Rushes::Ui {

class FileChooser;
class PlainLabel;
class TextView;

/// What helps somebody else to see what is wrong, shown as it would be saved, word for word: which parts, and what was taken out of them, is
/// the person's choice. It is saved where they say and sent nowhere.
class DiagnosticsDialog final : public QDialog {
    Q_OBJECT

public:
    using Gather = std::function<Care::Diagnostics()>;

    /// `gather` is called once, beside the thread of the window; `clock` and `chooser` outlive this.
    DiagnosticsDialog(Gather gather, Clock& clock, FileChooser& chooser, QWidget* parent = nullptr);

    [[nodiscard]] TextView& view() { return *m_view; }
    /// The parts that are checked, as they stand in the window.
    [[nodiscard]] QList<Care::DiagnosticsPart> chosen() const;
    /// Writes them where nothing is; an archive where the name ends in ".zip".
    void saveAs(const QString& path);

Q_SIGNALS:
    /// A file was written.
    void saved(const QString& path);
    void showRequested(const QString& path);

private:
    void layOut();
    void take(const Care::Diagnostics& diagnostics);
    void redact();
    void list(const QList<Care::DiagnosticsPart>& parts);
    void showText();
    void goTo(int row);
    void seek(bool backwards, bool fromHere);
    void askWhere(const QString& ending);
    void enableButtons();

    Clock& m_clock;
    FileChooser& m_chooser;
    Care::Diagnostics m_found;
    QList<Care::DiagnosticsPart> m_parts; ///< without what is not to be seen
    QListWidget* m_names;
    TextView* m_view;
    QLineEdit* m_field;
    PlainLabel* m_said;
    QCheckBox* m_hosts;
    QCheckBox* m_fileNames;
    QList<QPushButton*> m_saving; ///< copy and save
    QPushButton* m_show;
    QString m_saved; ///< the file that was written last
    quint64 m_asked = 0; ///< answers to older questions are dropped
    bool m_isListing = false;
};

} // namespace Rushes::Ui
