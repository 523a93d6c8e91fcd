// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QCheckBox;
class QHBoxLayout;
class QToolButton;

namespace Rushes::Ui {

/// The commands of the shot list page, each with its key beside it.
class ShotListBar final : public QFrame {
    Q_OBJECT

public:
    explicit ShotListBar(QWidget* parent = nullptr);

    /// A flat button with an icon only.
    void addIcon(QAction& action);
    /// A button with its words; its key beside it where `key` is not empty.
    QToolButton* addWorded(QAction& action, bool isOutlined, const QString& key = {});
    void addSpace();
    /// At the end of the bar.
    QCheckBox* addCheck(const QString& words, const QString& toolTip);

protected:
    /// Without room for all words, those that have an icon are left out.
    void resizeEvent(QResizeEvent* event) override;

private:
    void setCompact(bool compact);

    QHBoxLayout* m_row;
    QList<QToolButton*> m_worded;
    QList<QWidget*> m_spare;
    int m_wordedWidth = 0; ///< what all words need; known while they are left out
};

} // namespace Rushes::Ui
