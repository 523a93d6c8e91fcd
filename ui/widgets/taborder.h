// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QWidget;

namespace Rushes::Ui {

/// Makes Tab go through dialogs in the order of reading (readingorder.h), worked out anew at each press: parts come and go, and Qt's own order is
/// that in which they were made. The main window does so by itself, and Qt's dialog for files is left alone. Made once by the composition root.
class TabOrder : public QObject {
    Q_OBJECT

public:
    explicit TabOrder(QApplication& application, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(QWidget* focused);

    QPointer<QWidget> m_focused;
};

} // namespace Rushes::Ui
