// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/queuepolicy.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;
class QToolButton;
class QTreeView;

namespace Rushes::Ui {

class ScheduleModel;

/// A speed: full, a number of MB/s, or paused.
class PaceField final : public QWidget {
    Q_OBJECT

public:
    explicit PaceField(const QString& name, QWidget* parent = nullptr);

    void setPace(const Downloads::Pace& pace);
    [[nodiscard]] Downloads::Pace pace() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_kind;
    QDoubleSpinBox* m_rate;
};

/// All rules of the queue in one place: order, places, limits, the week's schedule and the day's quota.
class SchedulesDialog final : public QDialog {
    Q_OBJECT

public:
    /// `bytesToday` is what of the quota is used.
    SchedulesDialog(const Downloads::QueuePolicy& policy, qint64 bytesToday, bool keepsAwake, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const Rushes::Downloads::QueuePolicy& policy, bool keepsAwake);

private:
    QWidget* makeWeek();
    QWidget* makeRules(qint64 bytesToday, bool keepsAwake);
    void showWindow();
    void writeWindow();
    void addWindow();
    [[nodiscard]] Downloads::QueuePolicy policy() const;
    [[nodiscard]] int row() const;

    Downloads::QueuePolicy m_policy;
    ScheduleModel* m_windows;
    QTreeView* m_table;
    QWidget* m_editor = nullptr;
    QLineEdit* m_name = nullptr;
    QList<QToolButton*> m_days;
    QTimeEdit* m_from = nullptr;
    QTimeEdit* m_to = nullptr;
    PaceField* m_pace = nullptr;
    PaceField* m_otherwise = nullptr;
    QComboBox* m_order = nullptr;
    QSpinBox* m_parallel = nullptr;
    QSpinBox* m_perHost = nullptr;
    QSpinBox* m_connections = nullptr;
    QDoubleSpinBox* m_limit = nullptr;
    QDoubleSpinBox* m_quota = nullptr;
    QCheckBox* m_metered = nullptr;
    QCheckBox* m_awake = nullptr;
    bool m_isShowing = false; ///< the fields are being filled, which is no wish
};

} // namespace Rushes::Ui
