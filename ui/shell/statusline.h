// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStatusBar>

#include <optional>

class QFrame;
class QPushButton;

namespace Rushes {
class Clock;
}

namespace Rushes::Ui {

class DiskLabel;
class OnlineMark;
class PlainLabel;

/// The bar below everything: whether the portal answers, how old the catalogue is, what is selected, and how much room is left.
class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Clock& clock, QWidget* parent = nullptr);

    void setOnline(bool online);
    /// When the catalogue was last brought up to date; an invalid time: never.
    void setCatalogueTime(const QDateTime& time);
    /// Words instead of the age, such as "Refreshing the catalogue"; empty: the age again.
    void setCatalogueWords(const QString& words);
    void setSelection(const QString& text);
    void setNote(const QString& text);
    [[nodiscard]] DiskLabel& disk() { return *m_disk; }

Q_SIGNALS:
    /// Somebody pressed the catalogue's age.
    void refreshRequested();

private:
    void showAge();
    void tick();

    Clock& m_clock;
    QDateTime m_catalogueTime;
    QString m_catalogueWords;
    OnlineMark* m_online;
    QPushButton* m_age;
    QFrame* m_selectionRule;
    PlainLabel* m_selection;
    PlainLabel* m_note;
    QFrame* m_noteRule;
    DiskLabel* m_disk;
};

} // namespace Rushes::Ui
