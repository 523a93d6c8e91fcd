// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QCheckBox;
class QLayout;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace Rushes::Library {
class FolderImport;
}

namespace Rushes::Ui {

class FileChooser;
class ImportFoldersModel;
class PlainLabel;

/// The folders from which new media files are taken into the library by themselves: which, whether with what is below them, and the tags that clips from
/// there get. What is changed is in force at once.
class ImportFoldersDialog final : public QDialog {
    Q_OBJECT

public:
    /// Why a folder cannot be an import folder, in words; empty where it can.
    using Refusal = std::function<QString(const QString& path)>;

    /// `import` and `chooser` must outlive the dialog.
    ImportFoldersDialog(Library::FolderImport& import, Refusal refusal, FileChooser& chooser, QWidget* parent = nullptr);

    /// Adds a folder, and makes it the current one.
    void addFolder(const QString& path);
    [[nodiscard]] ImportFoldersModel& model() { return *m_model; }

private:
    QWidget* makeTable();
    QLayout* makeChoices();
    QLayout* makeButtons();
    [[nodiscard]] int row() const;
    void chooseFolder();
    void removeFolder();
    void showFolder();
    void takeTags();
    void takeBelow(bool below);

    FileChooser& m_chooser;
    Refusal m_refusal;
    ImportFoldersModel* m_model;
    PlainLabel* m_problem;
    QTreeView* m_table;
    PlainLabel* m_none; ///< what stands in an empty list
    QCheckBox* m_below;
    QLineEdit* m_tags;
    QPushButton* m_remove = nullptr;
};

} // namespace Rushes::Ui
