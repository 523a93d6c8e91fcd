// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/edit.h"
#include "core/storage/storageerror.h"

#include <QDialog>

class QPushButton;
class QTreeView;

namespace Rushes::Library {
class ClipRepository;
}

namespace Rushes::Ui {

class EditStack;
class PlainLabel;
class RemovedClipsModel;

/// The clips that were removed from the library, also before Rushes was started: what is chosen comes back with all that was logged on it, as one step of
/// the edit stack.
class RemovedClipsDialog final : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive it.
    RemovedClipsDialog(Library::ClipRepository& clips, EditStack& edits, QWidget* parent = nullptr);

private:
    void layOut();
    void read();
    void bringBack();
    void tell(const Storage::StorageResult<Library::Edits>& back);
    void updateButtons();

    Library::ClipRepository& m_clips;
    EditStack& m_edits;
    RemovedClipsModel* m_model;
    QTreeView* m_table;
    PlainLabel* m_none;
    PlainLabel* m_said;
    QPushButton* m_back;
    bool m_isBusy = false; ///< while what was chosen is being brought back
};

} // namespace Rushes::Ui
