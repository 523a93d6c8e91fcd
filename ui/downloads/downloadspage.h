// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "ui/widgets/page.h"

class QComboBox;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Ui {

class EmptyState;
class PictureLoader;
class PlainLabel;
class TransferModel;
class TransferPane;
class TransferView;

/// The download queue: what comes, what waits and for what, what failed and why.
class DownloadsPage : public Page {
    Q_OBJECT

public:
    /// All must outlive the page.
    DownloadsPage(Downloads::DownloadQueue& queue, Clock& clock, PictureLoader& pictures, QWidget* parent = nullptr);

    /// What the settings say, shown and put into force; 0 for no limit.
    void setLimit(qint64 bytesPerSecond);
    void setParallel(int count);
    [[nodiscard]] TransferModel& model() { return *m_model; }
    [[nodiscard]] TransferPane& pane() { return *m_pane; }

    [[nodiscard]] QList<QWidget*> panes() const override;

Q_SIGNALS:
    /// Somebody chose another limit; 0 for none. It is in force already, and is to be kept.
    void limitChosen(qint64 bytesPerSecond);
    /// Likewise for the number of transfers at once.
    void parallelChosen(int count);
    /// `path` is a file on this computer.
    void showRequested(const QString& path);

protected:
    void applyQuery(const QString& query) override;

private:
    QWidget* makeBar();
    void makeActions();
    void connectQueue();
    void perform(const QModelIndex& row);
    void move(int places);
    void removeChosen();
    void showMenu(const QPoint& at);
    void showDetails(const Downloads::Download& download);
    void updateTotals();
    void updatePane();
    void updateSelection();
    void updateEmpty();
    [[nodiscard]] QList<Downloads::Download> chosen() const;
    [[nodiscard]] const Downloads::Download* current() const;

    Downloads::DownloadQueue& m_queue;
    Clock& m_clock;
    TransferModel* m_model;
    QSortFilterProxyModel* m_proxy;
    TransferView* m_view;
    TransferPane* m_pane;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QPushButton* m_pauseAll = nullptr;
    QPushButton* m_retryFailed = nullptr;
    QPushButton* m_clear = nullptr;
    QComboBox* m_limit = nullptr;
    QComboBox* m_parallel = nullptr;
    PlainLabel* m_total = nullptr;
    QProgressBar* m_bar = nullptr;
    PlainLabel* m_doneAt = nullptr;
    Downloads::DownloadId m_shown; ///< whose events the pane shows
};

} // namespace Rushes::Ui
