// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/noticeboard.h"
#include "ui/widgets/oneatatime.h"
#include "ui/widgets/page.h"

class QListView;
class QPushButton;
class QStackedWidget;

namespace Rushes {
class Clock;
}

namespace Rushes::Ui {

class EmptyState;
class NoticeModel;
class PlainLabel;

/// The bell: what synchronisations brought that people should read. Each line opens what it is about, and is read then.
class NoticesPage : public Page {
    Q_OBJECT

public:
    /// Both must outlive the page.
    NoticesPage(Catalogue::NoticeBoard& board, Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] NoticeModel& model() { return *m_model; }
    void refresh() override { Q_EMIT refreshRequested(); }
    void shown() override { reload(); }
    [[nodiscard]] QList<QWidget*> panes() const override;

Q_SIGNALS:
    /// The catalogue shall be compared with its portal.
    void refreshRequested();
    void meetingOpened(const Rushes::Catalogue::MeetingId& id);
    void videoOpened(const Rushes::Catalogue::VideoId& id);
    void photoOpened(const Rushes::Catalogue::PhotoId& id);
    void newsOpened(const Rushes::Catalogue::NewsId& id);
    /// The files of an item shall be shown in the library.
    void clipsWanted(const QString& title);
    /// That something was read could not be written down.
    void failed(const Rushes::Storage::StorageError& error);
    /// How many there are that nobody has read.
    void unreadChanged(qsizetype count);

protected:
    void applyQuery(const QString& query) override;

private:
    QWidget* makeList();
    void reload();
    void take(const QList<Catalogue::BoardNotice>& notices);
    void update();
    void open(const QModelIndex& index);
    [[nodiscard]] QList<Catalogue::NoticeId> selected() const;
    void markSelectedRead();
    void report(QFuture<Storage::StorageResult<void>> done);
    void showMenu(const QPoint& at);

    Catalogue::NoticeBoard& m_board;
    NoticeModel* m_model;
    QListView* m_list = nullptr;
    PlainLabel* m_count = nullptr;
    QPushButton* m_readAll = nullptr;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    OneAtATime m_reading;
};

} // namespace Rushes::Ui
