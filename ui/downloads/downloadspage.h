// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "core/downloads/queuepolicy.h"
#include "ui/downloads/transfermodel.h"
#include "ui/player/playerfactory.h"
#include "ui/widgets/page.h"

#include <QPointer>

class QAbstractItemModel;
class QStackedWidget;

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Ui {

class EmptyState;
class PartPlayer;
class PictureLoader;
class TransferAnnouncer;
class TransferBar;
class TransferCommands;
class TransferFilterModel;
class TransferGroupsModel;
class TransferPane;
class TransferView;
class UndoBar;
class WayBack;

/// The download queue: what comes, what waits and for what, what failed and why.
class DownloadsPage : public Page {
    Q_OBJECT

public:
    /// All must outlive the page. What is done to the queue stands in `back`, which has the keys that take it back.
    DownloadsPage(Downloads::DownloadQueue& queue, Clock& clock, PictureLoader& pictures, WayBack& back, QWidget* parent = nullptr);

    /// Whether transfers stand below their meetings.
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const;
    /// Whether people want the computer kept awake, for the dialog of the rules.
    void setKeepsAwake(bool keeps) { m_keepsAwake = keeps; }
    /// Opens the dialog of the queue's rules.
    void showSchedules();
    /// What plays files that are not all here; without it nothing is played.
    void setPlayerMaker(const PlayerMaker& maker);
    /// Where a download's picture is; none by default.
    void setPictureOf(const TransferModel::PictureOf& pictureOf);
    [[nodiscard]] TransferModel& model() { return *m_model; }
    [[nodiscard]] TransferPane& pane() { return *m_pane; }

    [[nodiscard]] QList<QWidget*> panes() const override;

Q_SIGNALS:
    /// Somebody chose other rules. They are in force already, and are to be kept.
    void policyChosen(const Rushes::Downloads::QueuePolicy& policy);
    void keepsAwakeChosen(bool keeps);
    void groupingChosen(bool grouped);
    /// `path` is a file on this computer.
    void showRequested(const QString& path);
    /// To be opened in the program that the desktop has for it, or in one that somebody chooses.
    void openFileRequested(const QString& path);
    void openFileWithRequested(const QString& path);
    /// These files are to go to the wastebasket, with what belongs to them.
    void trashRequested(const QStringList& paths);
    /// A download is to be logged, though its file may still come.
    void logWanted(const Rushes::Downloads::DownloadId& id);
    /// Somebody wants to choose another proxy, because the one in use lets nothing through.
    void proxyWanted();
    /// Somebody wants to sign in at the portal with this address, because downloads wait for it.
    void signInWanted(const QString& portal);
    /// Somebody wants the further copies of these downloads tried again. How they stand is told to model().
    void copiesWanted(const QList<Rushes::Downloads::DownloadId>& ids);

protected:
    void applyQuery(const QString& query) override;

private:
    void makeActions();
    void connectQueue();
    void connectBar();
    void usePolicy(const Downloads::QueuePolicy& policy);
    void useModel(QAbstractItemModel* model);
    void keepPlace();
    void restorePlace();
    void expandGroups();
    void perform(const QModelIndex& row);
    void showMenu(const QPoint& at);
    void play(const Downloads::DownloadId& id);
    void updateSoon();
    void updatePane();
    void updateSelection();
    void updateEmpty();
    [[nodiscard]] QList<Downloads::Download> chosen() const;
    [[nodiscard]] const Downloads::Download* downloadAt(const QModelIndex& shown) const;
    [[nodiscard]] Downloads::DownloadId idAt(const QModelIndex& shown) const;
    [[nodiscard]] QModelIndex shownIndexOf(const Downloads::DownloadId& id) const;

    /// What is selected and seen, while the groups are made anew.
    struct KeptPlace {
        QList<Downloads::DownloadId> selected;
        QStringList selectedGroups;
        Downloads::DownloadId current;
        QString currentGroup;
        int scroll = 0;
    };

    Downloads::DownloadQueue& m_queue;
    Clock& m_clock;
    PictureLoader& m_pictures;
    TransferModel* m_model;
    TransferFilterModel* m_filter;
    TransferGroupsModel* m_groups;
    TransferBar* m_bar;
    TransferView* m_view;
    TransferPane* m_pane;
    UndoBar* m_undo;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    TransferCommands* m_commands;
    Downloads::DownloadId m_shown; ///< whose events the pane shows
    KeptPlace m_kept;
    PlayerMaker m_maker;
    TransferModel::PictureOf m_pictureOf;
    QPointer<PartPlayer> m_player;
    bool m_isUpdateDue = false;
    bool m_keepsAwake = true;
};

} // namespace Rushes::Ui
