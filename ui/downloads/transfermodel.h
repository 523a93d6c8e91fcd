// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/furthercopies.h"
#include "ui/widgets/mergingmodel.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Ui {

class PictureLoader;

/// The queue's entries as a table, in the order of the queue.
class TransferModel : public MergingModel<QAbstractTableModel> {
    Q_OBJECT

public:
    enum class Column : quint8 { Position, Name, Rendition, Size, Progress, Speed, TimeLeft, State, Action };
    static constexpr int columns = 9;

    enum Role : int {
        SortRole = Qt::UserRole, ///< the value behind a column's text
        FileNameRole,            ///< QString
        ProgressTextRole,        ///< QString: "42 %"
        AmountRole,              ///< QString: "966 MB of 2.3 GB"
        FractionRole,            ///< double, 0 to 1
        LookRole,                ///< TransferWords::Look as int
        IconRole,                ///< QString
        ActionRole,              ///< TransferWords::RowAction as int
        FilterRole,              ///< QString: name, file name, meeting and state, for the query
        LateRole,                ///< bool: it will not be there when it is needed
        NeededByRole,            ///< QString: "by 17:00"
        IsGroupRole,             ///< bool: a meeting's row (TransferGroups), with sums in the columns
        CopyRole,                ///< QString: how its further copies stand, CopyWords::line(); empty for none
        CopyLookRole,            ///< CopyWords::Look as int
        CauseRole,               ///< QString: why the last try came to nothing, TransferWords::cause(); empty for nothing to say
        ExpandedRole,            ///< bool: what is below a meeting's row is shown
    };

    using PictureOf = std::function<QUrl(const Downloads::Download&)>;

    /// Both must outlive the model.
    TransferModel(Clock& clock, PictureLoader& pictures, QObject* parent = nullptr);

    /// Keeps up with a queue, which must outlive this.
    void follow(const Downloads::DownloadQueue& queue);
    /// The queue's entries, in place of following one.
    void setDownloads(const QList<Downloads::Download>& downloads);
    /// Where a download's picture is; none by default.
    void setPictureOf(PictureOf pictureOf) { m_pictureOf = std::move(pictureOf); }

    /// How the further copies of a download stand.
    void setCopies(const Downloads::DownloadId& id, const QList<Downloads::FurtherCopy>& copies);
    [[nodiscard]] QList<Downloads::FurtherCopy> copies(const Downloads::DownloadId& id) const { return m_copies.value(id); }

    [[nodiscard]] const QList<Downloads::Download>& downloads() const { return m_downloads; }
    /// Null for an index that is not valid.
    [[nodiscard]] const Downloads::Download* downloadAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Downloads::DownloadId& id) const;
    /// Seconds until a download is complete; nothing while that cannot be said.
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft(const Downloads::Download& download) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    /// Tells moveWanted(); the rows move when the queue has moved its entries.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    /// Rows were dropped; `position` is that of the first of them among the others, 1 for next.
    void moveWanted(const QList<Rushes::Downloads::DownloadId>& ids, int position);
    /// Somebody wrote another time into a row.
    void neededByWanted(const Rushes::Downloads::DownloadId& id, const QDateTime& when);

private:
    /// What has been seen of a download so far, so that its row does not go back or jump.
    struct Seen {
        ByteCount received;                          ///< the most; a resumed part stands until it has caught up
        std::optional<std::chrono::milliseconds> fetchingSince;
    };

    void update(const QList<Downloads::DownloadId>& ids, const Downloads::DownloadQueue& queue);
    void note(const Downloads::Download& download);
    void countDown();
    void indexRows();
    void refreshPicture(const QUrl& url);
    [[nodiscard]] ByteCount receivedOf(const Downloads::Download& download) const;
    [[nodiscard]] QVariant textOf(const Downloads::Download& download, Column column) const;
    [[nodiscard]] QVariant sortValueOf(const Downloads::Download& download, Column column) const;
    [[nodiscard]] QString toolTipOf(const Downloads::Download& download, Column column) const;
    [[nodiscard]] QList<Downloads::FurtherCopy> shownCopies(const Downloads::Download& download) const;
    [[nodiscard]] QString sentence(const Downloads::Download& download) const;
    [[nodiscard]] QString timeLeftText(const Downloads::Download& download) const;

    Clock& m_clock;
    PictureLoader& m_pictures;
    PictureOf m_pictureOf;
    QList<Downloads::Download> m_downloads;
    QHash<Downloads::DownloadId, int> m_rows; ///< of m_downloads
    QHash<Downloads::DownloadId, Seen> m_seen;
    QHash<Downloads::DownloadId, QList<Downloads::FurtherCopy>> m_copies; ///< also of downloads that may be put back
    bool m_countingDown = false;
};

} // namespace Rushes::Ui
