// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/faultwords.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Rushes::Ui {

class SentenceLabel;
class SymbolLabel;

/// Something to be said at the top of a page until it is no longer so.
struct Notice {
    enum class Level : quint8 { Info, Warn, Err };

    QString id; ///< whoever says it takes it back by this name
    Level level = Level::Info;
    FaultWords words;
    QString button; ///< a verb with its object; empty for none

    bool operator==(const Notice&) const = default;
};

/// Shows one notice at a time: the gravest, and of those the newest. Hidden while there is none. Never modal.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Says it, or says it anew in other words. The same words again change nothing.
    void post(const Notice& notice);
    void withdraw(const QString& id);
    [[nodiscard]] QString shownId() const;

Q_SIGNALS:
    void buttonPressed(const QString& id);

private:
    void showGravest();

    QList<Notice> m_notices;
    SymbolLabel* m_icon;
    SentenceLabel* m_text;
    QPushButton* m_button;
};

} // namespace Rushes::Ui
