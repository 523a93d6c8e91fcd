// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/snapshots.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QTreeWidget;

namespace Rushes::Ui {

class PlainLabel;

/// The backups of the library: when each was made, how large it is, what is in it and what is other now. The disk is read beside the thread
/// of the window.
class BackupsDialog final : public QDialog {
    Q_OBJECT

public:
    /// Without `snapshots` the library is on a server, and the window says who keeps it; else `about` says what is made and kept.
    BackupsDialog(const std::optional<Care::Snapshots>& snapshots, const QString& about, QWidget* parent = nullptr);

    /// The rules, and perhaps the place, are others.
    void follow(const std::optional<Care::Snapshots>& snapshots, const QString& about);

    /// Reads the list anew.
    void refresh();
    /// What became of the last wish, below the list.
    void say(const QString& words);

Q_SIGNALS:
    void backUpRequested();
    /// Somebody has confirmed it.
    void restoreRequested(const QString& id);
    void showRequested(const QString& path);

private:
    void layOut();
    void list(const QList<Care::Snapshot>& snapshots);
    void count(int row);
    void confirm();
    void updateButtons();
    [[nodiscard]] const Care::Snapshot* chosen() const;

    std::optional<Care::Snapshots> m_snapshots;
    QList<Care::Snapshot> m_list;
    std::optional<Care::LibraryCounts> m_now; ///< of the library; nothing until it was counted, or where it cannot be
    QTreeWidget* m_table;
    PlainLabel* m_about;
    PlainLabel* m_said;
    QPushButton* m_restore;
    QPushButton* m_show;
    QPushButton* m_backUp;
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace Rushes::Ui
