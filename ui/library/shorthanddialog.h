// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/shorthand.h"
#include "core/storage/storageerror.h"
#include "ui/words/faultwords.h"

#include <QDialog>

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
class Shorthands;

/// The shorthands of the library as a table that is edited in place, and whom the clips of a meeting name: of those, the checked ones are added,
/// when somebody says so. Each change is a step with a way back.
class ShorthandDialog final : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive it.
    ShorthandDialog(Library::ClipRepository& clips, EditStack& edits, QWidget* parent = nullptr);

private:
    void showTable();
    void showChecked();
    void store(int row);
    void addRow();
    void removeChosen();
    void readMeetings();
    void propose();
    void addChecked();
    void report(const FaultWords& words);

    Library::ClipRepository& m_clips;
    EditStack& m_edits;
    Shorthands* m_shorthands;
    Banner* m_banner;
    QStandardItemModel* m_model;
    QTreeView* m_table;
    QWidget* m_people; ///< whom the clips of a meeting name; hidden where no clip is of a meeting
    QComboBox* m_meeting;
    QListWidget* m_proposed;
    QPushButton* m_take;
    QList<Library::Shorthand> m_proposals;
    bool m_isShowing = false;
};

} // namespace Rushes::Ui
