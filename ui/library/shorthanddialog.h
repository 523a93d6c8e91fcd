// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/shorthand.h"
#include "core/storage/storageerror.h"
#include "ui/words/faultwords.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QComboBox;
class QListWidget;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace Rushes::Library {
class ClipRepository;
}

namespace Rushes::Ui {

class Banner;
class EditStack;
class FileChooser;
class PlainLabel;
class Shorthands;

/// The shorthands of the library as a table that is edited in place, read from and written to text, and whom the clips of a meeting and its
/// programme name: of those, the checked ones are added, when somebody says so. Each change is a step with a way back.
class ShorthandDialog final : public QDialog {
    Q_OBJECT

public:
    /// What the programme of a meeting of that title says.
    using ProgrammeOf = std::function<QFuture<QStringList>(const QString& meeting)>;

    /// All references must outlive it. Without `programmeOf` the clips alone say who is named.
    ShorthandDialog(Library::ClipRepository& clips, EditStack& edits, FileChooser& chooser, ProgrammeOf programmeOf = {}, QWidget* parent = nullptr);

    /// Takes shorthands from lines of code, person and role with tabs between.
    void importFrom(const QString& path);
    /// Writes all of them so; a file that is there is replaced.
    void exportTo(const QString& path);

private:
    void showTable();
    void showChecked();
    void store(int row);
    void addRow();
    void removeChosen();
    void readMeetings();
    void propose();
    void proposeFrom(const QString& meeting, const QStringList& texts);
    /// Which file: shorthanddialogtext.cpp.
    void askImport();
    void askExport();
    void take(const Library::ShorthandTable& table);
    void addChecked();
    void report(const FaultWords& words);

    Library::ClipRepository& m_clips;
    EditStack& m_edits;
    FileChooser& m_chooser;
    ProgrammeOf m_programmeOf;
    Shorthands* m_shorthands;
    Banner* m_banner;
    QStandardItemModel* m_model;
    QTreeView* m_table;
    QWidget* m_people; ///< whom the clips of a meeting name; hidden where no clip is of a meeting
    QComboBox* m_meeting;
    QListWidget* m_proposed;
    PlainLabel* m_nobody; ///< in its place where it has nothing
    QPushButton* m_take;
    QList<Library::Shorthand> m_proposals;
    bool m_isShowing = false;
};

} // namespace Rushes::Ui
