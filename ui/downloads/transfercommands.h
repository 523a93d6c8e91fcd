// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/furthercopies.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Ui {

class UndoBar;

/// What can be done with the transfers that are chosen: by a key, by the menu, or by the button at the end of a row.
class TransferCommands : public QObject {
    Q_OBJECT

public:
    using Chosen = std::function<QList<Downloads::Download>()>;
    using CopiesOf = std::function<QList<Downloads::FurtherCopy>(const Downloads::DownloadId&)>;

    /// `chosen` answers what is selected, in the order of the queue, and `copiesOf` how the further copies of one stand. Keys work while
    /// `view` has the focus. All must outlive this.
    TransferCommands(Downloads::DownloadQueue& queue, UndoBar& edits, Clock& clock, QWidget& view, Chosen chosen, CopiesOf copiesOf, QObject* parent = nullptr);

    /// What the row itself offers.
    void perform(const Downloads::Download& download);
    /// Of all that is chosen; null where nothing is. It deletes itself when it closes.
    [[nodiscard]] QMenu* menu();
    /// Without it nothing can be played.
    void setPlays(bool plays) { m_plays = plays; }
    void showDetails(const Downloads::Download& download);

Q_SIGNALS:
    /// `path` is a file on this computer.
    void showRequested(const QString& path);
    /// To be opened in the program that the desktop has for it, or in one that somebody chooses.
    void openFileRequested(const QString& path);
    void openFileWithRequested(const QString& path);
    /// These files are to go to the wastebasket, with what belongs to them.
    void trashRequested(const QStringList& paths);
    /// What is here of a download is to be played.
    void playWanted(const Rushes::Downloads::DownloadId& id);
    /// A download is to be logged, though its file still comes.
    void logWanted(const Rushes::Downloads::DownloadId& id);
    /// Somebody wants to choose another proxy.
    void proxyWanted();
    /// Somebody wants to sign in at the portal with this address.
    void signInWanted(const QString& portal);
    /// Their further copies that failed are to be tried again.
    void copiesWanted(const QList<Rushes::Downloads::DownloadId>& ids);

private:
    void makeKeys();
    void play();
    void log();
    void mend(const Downloads::Download& download);
    void pauseOrResume();
    void retry();
    [[nodiscard]] QList<Downloads::DownloadId> withFailedCopies(const QList<Downloads::Download>& downloads) const;
    void move(int places);
    void changePriority(int step);
    void editWishes();

    Downloads::DownloadQueue& m_queue;
    UndoBar& m_edits; ///< what can be taken back is done there
    Clock& m_clock;
    QWidget& m_view;
    Chosen m_chosen;
    CopiesOf m_copiesOf;
    bool m_plays = false;
};

} // namespace Rushes::Ui
