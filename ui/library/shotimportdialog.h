// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/shotplan.h"
#include "core/storage/storageerror.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace Rushes::Library {
class ClipRepository;
}

namespace Rushes::Ui {

class EditStack;
class EmptyState;
class PlainLabel;
class ShotImportModel;

/// Reads the shots of a file from an edit suite and shows where each belongs and why, before anything is changed: what is doubtful or has no
/// clip is marked and can be given to a clip by hand, what is there already is told. What is ticked becomes ranges, as one step of the edit
/// stack. The file is read and compared beside the window's thread.
class ShotImportDialog final : public QDialog {
    Q_OBJECT

public:
    /// Both references must outlive it. `home` is the clip whose page it was asked for on: shots are offered to it first.
    ShotImportDialog(Library::ClipRepository& clips, EditStack& edits, const QString& path, const std::optional<Library::Clip>& home = {},
                     QWidget* parent = nullptr);
    ~ShotImportDialog() override;

    [[nodiscard]] ShotImportModel& model() { return *m_model; }
    /// The list has been read, or it is known that it cannot be.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Gives the selected shots to a clip.
    void giveSelected(const Library::Clip& clip);

Q_SIGNALS:
    /// So many ranges were added to so many clips; the dialog closes.
    void added(qsizetype ranges, qsizetype clips);

private:
    struct Plan;

    void layOut();
    QWidget* makeTable();
    QLayout* makeHands();
    QLayout* makeEnd();
    void read();
    void plan(const Interchange::ImportedList& list);
    /// Reads what is logged on the clips, some at a time, and shows the plan then.
    void compare(const std::shared_ptr<Plan>& plan);
    void showPlan(const Plan& plan);
    void refuse(const QString& lead, const QString& rest);
    void refuse(const Storage::StorageError& error);
    void choose();
    void apply();
    void showCounts();
    [[nodiscard]] QList<int> selected() const;

    Library::ClipRepository& m_clips;
    EditStack& m_edits;
    const QString m_path;
    const std::optional<Library::Clip> m_home;
    ShotImportModel* m_model;
    QSortFilterProxyModel* m_shown;
    PlainLabel* m_summary;
    PlainLabel* m_limits;
    PlainLabel* m_words;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QTreeView* m_table;
    QPushButton* m_give;
    QPushButton* m_giveHome;
    QPushButton* m_tick;
    QPushButton* m_leave;
    QCheckBox* m_look;
    QPushButton* m_add;
    QPushButton* m_close;
    QStringList m_leftOut;
    Interchange::ImportFormat m_format = Interchange::ImportFormat::Edl;
    bool m_isRead = false;
    bool m_isAdding = false;
};

} // namespace Rushes::Ui
