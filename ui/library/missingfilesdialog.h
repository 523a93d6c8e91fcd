// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/filescan.h"
#include "ui/words/faultwords.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLayout;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTreeView;

namespace Rushes::Ui {

class EditStack;
class FileChooser;
class MissingFilesModel;
class PlainLabel;

/// Looks for the files of clips that are not where the library has them, in the media folders and in those that a person names, and relinks
/// what is ticked of the found ones as one step of the edit stack. Of equal files another can be chosen. No file is touched. A clip of a drive that is away is told as such.
class MissingFilesDialog : public QDialog {
    Q_OBJECT

public:
    /// All must outlive the dialog.
    MissingFilesDialog(Library::ClipRepository& clips, Library::MediaRoots& roots, EditStack& edits, FileChooser& chooser, QWidget* parent = nullptr);
    ~MissingFilesDialog() override;

    /// Names a folder to look in, ticked.
    void addFolder(const QString& folder);
    [[nodiscard]] bool isLooking() const { return m_isLooking; }

Q_SIGNALS:
    /// So many clips have their files again.
    void relinked(qsizetype clips);

private:
    QLayout* makeFolders();
    QWidget* makeTable();
    QLayout* makeButtons();
    void list();
    void look();
    void showReport(const Library::ScanReport& report);
    void relink();
    [[nodiscard]] QListWidgetItem* itemOf(const QString& folder);
    void chooseFolder();
    void chooseEqual();
    void setLooking(bool looking);
    void updateProgress();
    void updateButtons();
    void say(const QString& text, const QString& role = QStringLiteral("second"));
    void say(const Storage::StorageError& error);
    void describeListed();
    [[nodiscard]] QStringList tickedFolders() const;
    /// The names of the drives that are away of which clips are listed.
    [[nodiscard]] QStringList drivesAway() const;

    Library::ClipRepository& m_clips;
    Library::MediaRoots& m_roots;
    EditStack& m_edits;
    FileChooser& m_chooser;
    Library::FileScan m_scan;
    MissingFilesModel* m_model;
    QHash<QString, QString> m_rootNames;
    QStringList m_lookedIn; ///< the named folders of the last look
    PlainLabel* m_summary;
    PlainLabel* m_progress;
    QListWidget* m_folders;
    QCheckBox* m_thorough;
    QTreeView* m_table;
    QPushButton* m_add = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_relink = nullptr;
    QTimer m_poll;
    bool m_hasLooked = false;
    bool m_isLooking = false;
    bool m_isRelinking = false;
};

} // namespace Rushes::Ui
