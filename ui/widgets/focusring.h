// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QWidget;

namespace Rushes::Ui {

/// Draws the one focus ring of a window around the control that has the focus: 2 pixels of `link`, 1 pixel outside. Lists draw their own
/// inside; so does a widget with the property `ownRing`. One with `ringOnParent` has it around its parent.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QApplication& application, QObject* parent = nullptr);
    ~FocusRing() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void surround(QWidget* focused);
    void place();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_ring;
};

} // namespace Rushes::Ui
