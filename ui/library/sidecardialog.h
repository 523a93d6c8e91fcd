// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/sidecaraffairs.h"

#include <QDialog>

class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace Rushes::Ui {

class EmptyState;
class PlainLabel;
class SidecarConflictModel;

/// Where the library and sidecars contradict one another, and which sidecars cannot be read or written: to be decided row by row or for all,
/// and applied to all clips at once.
class SidecarDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SidecarDialog(QWidget* parent = nullptr);

    void setAffairs(const SidecarAffairs& affairs);
    [[nodiscard]] SidecarConflictModel& model() { return *m_model; }

Q_SIGNALS:
    void decided(const QList<Rushes::Ui::SidecarVerdict>& verdicts);
    /// The sidecars of these are to be read or written once more.
    void retryRequested(const QList<Rushes::Library::ClipId>& clips);
    /// `path` is a sidecar.
    void showRequested(const QString& path);

private:
    void makeConflicts();
    void makeObstacles();
    void layOut();
    void choose(Interchange::SidecarChoice choice);
    void chooseAt(const QModelIndex& index);
    void showCount();

    SidecarAffairs m_affairs;
    SidecarConflictModel* m_model;
    QWidget* m_conflictPart;
    QTreeView* m_view;
    QPushButton* m_ours = nullptr;
    QPushButton* m_theirs = nullptr;
    QPushButton* m_both = nullptr;
    QStandardItemModel* m_obstacles;
    QWidget* m_obstaclePart;
    QTreeView* m_obstacleView;
    EmptyState* m_empty;
    PlainLabel* m_count;
    QPushButton* m_apply;
};

} // namespace Rushes::Ui
