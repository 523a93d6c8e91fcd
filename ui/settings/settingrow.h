// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Rushes::Ui {

class PlainLabel;

/// One setting: its name and help at the left, its control at the right, and a button that brings back what is usual where it is not.
class SettingRow final : public QWidget {
    Q_OBJECT

public:
    explicit SettingRow(Setting setting, QWidget* parent = nullptr);

    [[nodiscard]] const Setting& setting() const { return m_setting; }
    /// Whether all of these words, as searchWords() gives them, stand somewhere in what is said of the setting.
    [[nodiscard]] bool has(const QStringList& words) const;
    /// Shows what is in force.
    void refresh();

private:
    QWidget* makeControl();
    QWidget* control(const ToggleSetting& toggle);
    QWidget* control(const ChoiceSetting& choice);
    QWidget* control(const NumberSetting& number);
    QWidget* control(const LineSetting& line);
    QWidget* control(const DoorSetting& door);
    void takeLine(const LineSetting& line, const QLineEdit& edit);
    void setUsual(bool usual);
    void nameFor(QWidget& control) const;

    Setting m_setting;
    QString m_searched; ///< all that is said of it, folded
    PlainLabel* m_fault;
    QToolButton* m_reset;
    std::function<void()> m_show; ///< what is in force, in the control
};

} // namespace Rushes::Ui
