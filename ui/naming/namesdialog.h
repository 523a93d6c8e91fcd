// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/naming/folderrules.h"
#include "ui/naming/namepreviewmodel.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Rushes::Ui {

class FileChooser;
class FolderRuleModel;
class PlainLabel;
class TemplateField;

/// What a person has chosen about names and folders.
struct NameChoices {
    QString names = {}; ///< a template; empty for the portal's own names
    QList<Naming::FolderRule> rules = {};
    QString folder = {};       ///< for everything else
    QString secondFolder = {}; ///< empty for none
    QString watchFolder = {};  ///< empty for none

    bool operator==(const NameChoices&) const = default;
};

/// "Names and folders…": a template that is tried on the last videos while it is written, folders per portal and role, and further copies.
class NamesDialog final : public QDialog {
    Q_OBJECT

public:
    /// `chooser` must outlive the dialog.
    explicit NamesDialog(FileChooser& chooser, QWidget* parent = nullptr);

    void setChoices(const NameChoices& choices);
    [[nodiscard]] NameChoices choices() const;
    /// The hosts for which there may be rules.
    void setSources(const QStringList& hosts);
    /// The last videos of the catalogue, newest first.
    void setSamples(const QList<NameSample>& samples);
    /// Whether there is something that "Take renaming back" could take back.
    void setUndoable(bool undoable);

Q_SIGNALS:
    /// Saved: the template is one that can be used.
    void saved(const Rushes::Ui::NameChoices& choices);
    /// Finished files shall have names after this template.
    void renameRequested(const QString& names);
    void undoRequested();

private:
    QWidget* makeTemplate();
    QWidget* makeFolders();
    QWidget* makeCopies();
    QLineEdit* makeFolderField(const QString& label, const QString& name, const QString& empty, QGridLayout& grid);
    void judge();
    void addRule();
    void chooseFolder(const QString& from, const std::function<void(const QString& folder)>& chosen);

    FileChooser& m_chooser;
    TemplateField* m_template;
    PlainLabel* m_problem;
    NamePreviewModel* m_preview;
    PlainLabel* m_summary;
    FolderRuleModel* m_rules;
    QTableView* m_ruleTable;
    QComboBox* m_source;
    QComboBox* m_role;
    QPushButton* m_removeRule;
    QLineEdit* m_folder;
    QLineEdit* m_second;
    QLineEdit* m_watch;
    QPushButton* m_rename;
    QPushButton* m_undo;
    QPushButton* m_save = nullptr; ///< made last
};

} // namespace Rushes::Ui
