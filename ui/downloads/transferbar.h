// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/queuepolicy.h"

#include <QFrame>

class QComboBox;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
struct Download;
class DownloadQueue;
} // namespace Rushes::Downloads

namespace Rushes::Ui {

class PlainLabel;
class WrapLayout;

/// The bar above the transfers: what can be done with all of them, the rules of the queue, and how far all of it is.
class TransferBar final : public QFrame {
    Q_OBJECT

public:
    /// Both must outlive this.
    TransferBar(Downloads::DownloadQueue& queue, Clock& clock, QWidget* parent = nullptr);

    /// Sums of these, which are those of the queue.
    void setTotals(const QList<Downloads::Download>& downloads);
    void setGrouped(bool grouped);

Q_SIGNALS:
    void pauseOrResumeWanted();
    void retryWanted();
    void clearWanted();
    void schedulesWanted();
    void groupingChosen(bool grouped);
    /// Somebody chose another rule; it is not in force before somebody sees to it.
    void policyChosen(const Rushes::Downloads::QueuePolicy& policy);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* addButton(const QString& words, QStringView icon, const QString& name);
    QComboBox* addChoice(const QString& words, const QString& name);
    void addRule();
    void makeOrderMenu();
    void showPolicy();
    void updateNarrow();
    /// What can be chosen is as high as the buttons beside it.
    void alignHeights();

    Downloads::DownloadQueue& m_queue;
    Clock& m_clock;
    WrapLayout* m_layout;
    QPushButton* m_pauseAll;
    QPushButton* m_retryFailed;
    QComboBox* m_limit;
    QPushButton* m_schedule;
    QComboBox* m_parallel;
    QToolButton* m_order;
    QPushButton* m_clear = nullptr;
    QAction* m_grouping = nullptr;
    QList<QAction*> m_orders;
    PlainLabel* m_total;
    QProgressBar* m_bar;
    PlainLabel* m_doneAt;
};

} // namespace Rushes::Ui
