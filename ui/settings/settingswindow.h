// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace Rushes::Ui {

class EmptyState;
class PlainLabel;
class SettingRow;

/// All that can be chosen, by sections, found by any word. There is nothing to save: what is chosen is in force.
class SettingsWindow final : public QDialog {
    Q_OBJECT

public:
    /// Sections stand in the order of their first setting.
    explicit SettingsWindow(const QList<Setting>& settings, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Section {
        QString name;
        PlainLabel* title;
        QList<SettingRow*> rows;
    };
    QWidget* makeRows(const QList<Setting>& settings);
    void search(const QString& text);
    void goTo(int section);
    /// The section at the top of what is seen is the current one of the list.
    void follow();

    QLineEdit* m_search;
    QListWidget* m_list;
    QScrollArea* m_scroll;
    EmptyState* m_nothing;
    QList<Section> m_sections;
    bool m_follows = true; ///< the list names the section that is scrolled to
};

} // namespace Rushes::Ui
