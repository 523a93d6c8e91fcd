// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/backups.h"
#include "core/care/runmarker.h"

#include <QPointer>

namespace Rushes::Storage {
class Database;
}
namespace Rushes::Ui {
class BackupsDialog;
class MainWindow;
} // namespace Rushes::Ui

namespace Rushes::Desktop {

/// What is known at the start of how things stand.
struct CareSetup {
    Care::EarlierRun earlier{};
    QString crashReport{};               ///< of the run before; empty for none
    std::optional<Care::Restored> restored{}; ///< what was restored at this start
    QString restoreProblem{};            ///< why what was asked for was not restored; empty for none
    bool safeMode = false;
    Workbench::BackupRules backups{};    ///< as chosen, also in safe mode
};

/// Looks after the library while the window is open: backups by the hour and their window, the check after an unclean end, and the words
/// about a crash, a library that a newer Rushes wrote, and safe mode.
class LibraryCare : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    LibraryCare(CareSetup setup, Storage::Database& library, Ui::MainWindow& window, Clock& clock, const Workbench::BackupRules& rules);

    /// After the first paint.
    void start();
    /// The window of backups.
    void open();
    /// What was chosen about backups is another; in force at once.
    void setRules(const Workbench::BackupRules& rules);

Q_SIGNALS:
    /// Rushes shall end and start again, in its usual mode.
    void restartRequested();
    void showRequested(const QString& path);

private:
    void tellOfStart();
    void tellOfRestored(const QString& holds);
    void countRestored();
    /// Reads the whole library on a thread of the pool.
    void check();
    void checkForm();
    void holdWriting();
    void restore(const QString& id);
    void showCrash();
    void pressed(const QString& notice);

    CareSetup m_setup;
    Storage::Database& m_library;
    Ui::MainWindow& m_window;
    Clock& m_clock;
    Workbench::Backups m_backups;
    bool m_isRestoreSeen = false; ///< what was said of it was dismissed
    QPointer<Ui::BackupsDialog> m_dialog;
};

} // namespace Rushes::Desktop
