// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliporder.h"
#include "ui/library/tagcolours.h"
#include "ui/widgets/windowmodel.h"

#include <QHash>
#include <QPixmap>
#include <QSet>
#include <QUrl>

#include <functional>

namespace Rushes::Ui {

class PictureLoader;

/// Clips of the library: a table whose first column is all that a grid needs. Of a long list only those are in memory that are looked at; their
/// places are the rows of the library (core/library/cliporder.h). What it is sorted by is the library's business: it asks for that.
class ClipModel : public WindowModel<Library::Clip, QAbstractTableModel> {
    Q_OBJECT

public:
    enum class Column : quint8 { Name, Duration, Start, Format, Size, Tags, Added };
    static constexpr int columns = 7;

    enum Role : int {
        DurationRole = Qt::UserRole, ///< QString: "24:18"; empty until probed
        TagsRole,                ///< QStringList
        TagColoursRole,          ///< QList<QColor>, one for each tag
        RatingRole,              ///< int, 0 to 5
        PresenceTextRole,        ///< QString; empty while the file is there
        ArrivingRole,            ///< bool: the file is on its way, which is no fault
        ClipIdRole,              ///< QString
        NoticeTextRole,          ///< QString: "Withdrawn" or "Corrected" by its portal, until somebody has seen it; empty for none
        PendingRole = pendingRole, ///< bool: nothing is known of the row yet, but it is on its way
    };

    using PictureOf = std::function<QUrl(const Library::Clip&)>;

    /// `pictures` must outlive the model.
    explicit ClipModel(PictureLoader& pictures, QObject* parent = nullptr);

    /// Replaces what is shown by a short list; rows that stay keep their selection.
    void setClips(const QList<Library::Clip>& clips);
    /// Clips that are read whole because they are chosen: they can be dragged however far away they stand.
    void hold(const QList<Library::Clip>& clips);
    /// Where a clip's picture is: by default its own file, of which the picture source may have a frame.
    void setPictureOf(PictureOf pictureOf) { m_pictureOf = std::move(pictureOf); }

    /// How much of a clip's file is here while it arrives, 0 to 1; nothing where nobody knows.
    using ShareOf = std::function<std::optional<double>(const Library::Clip&)>;
    void setShareOf(ShareOf shareOf) { m_shareOf = std::move(shareOf); }
    /// Shows the shares of those that arrive as they are now; cheap where there is none.
    void refreshShares();

    void setTagColours(const TagColours& colours);
    /// Whether clips are given another place by a drag, as in a collection.
    void setOrderable(bool orderable) { m_orderable = orderable; }

    /// What was logged on a clip, for whoever drags it.
    void setShots(const Library::ClipId& id, const QList<Library::Range>& shots) { m_shots.insert(id, shots); }
    void forgetShots() { m_shots.clear(); }
    /// Null where it is not known.
    [[nodiscard]] const QList<Library::Range>* shotsOf(const Library::ClipId& id) const;

    /// Null for an index that is not valid, and for a row that has not come yet.
    [[nodiscard]] const Library::Clip* clipAt(const QModelIndex& index) const { return itemAt(index); }
    [[nodiscard]] QModelIndex indexOf(const Library::ClipId& id) const { return indexOfPlace(Library::numberOf(id)); }

    /// How a column is sorted; nothing for one that is not, or for none.
    [[nodiscard]] static std::optional<Library::ClipOrder> orderOf(int column, Qt::SortOrder order);
    /// The column by which a list in that order is sorted; -1 for the order that nobody asked for.
    [[nodiscard]] static int columnOf(const Library::ClipOrder& order);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;
    /// What an edit suite takes: the files that are here, and, where the shots of all these clips are known, an edit decision list of them.
    /// Null where one of them has not come yet and is not held: a drag never leaves something out.
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// Asks for another order.
    void sort(int column, Qt::SortOrder order) override { Q_EMIT orderRequested(orderOf(column, order).value_or(Library::ClipOrder{})); }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void orderRequested(const Rushes::Library::ClipOrder& order);
    /// The clips, by their ids, are to stand before the one in this row; behind the last where there is none.
    void moveRequested(const QStringList& ids, int row);

private:
    TagColours m_colours;
    bool m_orderable = false;
    [[nodiscard]] QVariant textOf(const Library::Clip& clip, Column column) const;
    [[nodiscard]] QString presenceText(const Library::Clip& clip) const;
    [[nodiscard]] QString arrivalText(const Library::Clip& clip) const;
    [[nodiscard]] QString sentence(const Library::Clip& clip) const;
    [[nodiscard]] QPixmap pictureOf(const Library::Clip& clip) const;
    void refreshPicture(const QUrl& url);

    PictureLoader& m_pictures;
    PictureOf m_pictureOf;
    ShareOf m_shareOf;
    mutable QSet<qint64> m_arriving; ///< rows that were shown with a share
    QHash<qint64, Library::Clip> m_held;         ///< by row
    mutable QHash<QUrl, qint64> m_awaited;       ///< pictures that a row was painted without
    QHash<Library::ClipId, QList<Library::Range>> m_shots;
};

} // namespace Rushes::Ui
