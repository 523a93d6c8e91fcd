// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Rushes::Ui {

class PlainLabel;

/// What stands in place of a list that has nothing to show: what is so, and what to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `icon` is one of resources/icons; no button for an empty `button`.
    void say(const QString& icon, const QString& lead, const QString& rest, const QString& button = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void buttonPressed();

private:
    QLabel* m_icon;
    PlainLabel* m_lead;
    PlainLabel* m_rest;
    QPushButton* m_button;
};

} // namespace Rushes::Ui
