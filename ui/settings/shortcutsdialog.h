// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keymap.h"

#include <QDialog>

#include <optional>

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace Rushes::Ui {

class PlainLabel;
class ShortcutModel;

/// Which key does what, found by any word, and changed below the table. A key that is free is in force when it was pressed; one that does
/// something else in the same place is said so at once, and is taken from there only when somebody says so.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `keys` must outlive this.
    explicit ShortcutsDialog(KeyMap& keys, QWidget* parent = nullptr);
    ~ShortcutsDialog() override;

private:
    void layOut();
    void search(const QString& words);
    /// The row that is worked on.
    [[nodiscard]] std::optional<KeyMap::Entry> current() const;
    void showCurrent();
    void judge(const QKeySequence& key);
    void take();

    KeyMap& m_keys;
    ShortcutModel* m_model;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_search;
    QTreeView* m_view;
    PlainLabel* m_name;
    QKeySequenceEdit* m_edit;
    PlainLabel* m_rival;
    QPushButton* m_take;
    QPushButton* m_none;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    bool m_showing = false; ///< the field is filled, not written in
};

} // namespace Rushes::Ui
