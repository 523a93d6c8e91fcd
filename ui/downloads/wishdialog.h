// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;

namespace Rushes::Ui {

/// How much downloads matter, and when they are needed: "what airs first lands first".
class WishDialog final : public QDialog {
    Q_OBJECT

public:
    /// Shows what the first of them has. `now` is where times begin.
    WishDialog(const QList<Downloads::Download>& downloads, const QDateTime& now, QWidget* parent = nullptr);

Q_SIGNALS:
    /// An invalid time for none.
    void chosen(Rushes::Downloads::Priority priority, const QDateTime& neededBy);

private:
    QComboBox* m_priority;
    QCheckBox* m_isNeeded;
    QDateTimeEdit* m_neededBy;
};

} // namespace Rushes::Ui
