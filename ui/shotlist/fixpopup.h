// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shotlist/shotlistfix.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace Rushes::Ui {

class PlainLabel;
class SymbolLabel;

/// What is not right about a line, and a button for each way of making it right. Stands within its parent and takes no focus.
class FixPopup final : public QFrame {
    Q_OBJECT

public:
    explicit FixPopup(QWidget* parent);

    /// Below `anchor`, or above it where there is no room; `bounds` is where it may stand. Both in coordinates of the parent.
    void show(qsizetype line, bool isWarning, const ShotListProblemWords& words, const QList<ShotListFix>& fixes, const QRect& anchor, const QRect& bounds);
    [[nodiscard]] qsizetype line() const { return m_line; }
    [[nodiscard]] const QList<ShotListFix>& fixes() const { return m_fixes; }

Q_SIGNALS:
    void chosen(qsizetype line, const Rushes::Ui::ShotListFix& fix);

private:
    qsizetype m_line = -1;
    QList<ShotListFix> m_fixes;
    SymbolLabel* m_icon;
    PlainLabel* m_lead;
    PlainLabel* m_rest;
    QHBoxLayout* m_buttons;
    QList<QWidget*> m_made;
};

} // namespace Rushes::Ui
