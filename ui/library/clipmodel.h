// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "ui/library/tagcolours.h"
#include "ui/widgets/mergingmodel.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QUrl>

#include <functional>

namespace Rushes::Ui {

class PictureLoader;

/// The clips of the library, newest first: a table whose first column is all that a grid needs.
class ClipModel : public MergingModel<QAbstractTableModel> {
    Q_OBJECT

public:
    enum class Column : quint8 { Name, Duration, Start, Format, Size, Tags, Added };
    static constexpr int columns = 7;

    enum Role : int {
        SortRole = Qt::UserRole, ///< the value behind a column's text
        DurationRole,            ///< QString: "24:18"; empty until probed
        TagsRole,                ///< QStringList
        TagColoursRole,          ///< QList<QColor>, one for each tag
        RatingRole,              ///< int, 0 to 5
        PresenceTextRole,        ///< QString; empty while the file is there
        ClipIdRole,              ///< QString
        NoticeTextRole,          ///< QString: "Withdrawn" or "Corrected" by its portal, until somebody has seen it; empty for none
    };

    using PictureOf = std::function<QUrl(const Library::Clip&)>;

    /// `pictures` must outlive the model.
    explicit ClipModel(PictureLoader& pictures, QObject* parent = nullptr);

    /// Replaces what is shown; rows that stay keep their selection.
    void setClips(const QList<Library::Clip>& clips);
    /// Where a clip's picture is: by default its own file, of which the picture source may have a frame.
    void setPictureOf(PictureOf pictureOf) { m_pictureOf = std::move(pictureOf); }

    void setTagColours(const TagColours& colours);
    /// Whether clips are given another place by a drag, as in a collection.
    void setOrderable(bool orderable) { m_orderable = orderable; }

    /// What was logged on a clip, for whoever drags it.
    void setShots(const Library::ClipId& id, const QList<Library::Range>& shots) { m_shots.insert(id, shots); }
    void forgetShots() { m_shots.clear(); }
    /// Null where it is not known.
    [[nodiscard]] const QList<Library::Range>* shotsOf(const Library::ClipId& id) const;

    [[nodiscard]] const QList<Library::Clip>& clips() const { return m_clips; }
    /// Null for an index that is not valid.
    [[nodiscard]] const Library::Clip* clipAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Library::ClipId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;
    /// What an edit suite takes: the files that are here, and, where the shots of all these clips are known, an edit decision list of them.
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The clips, by their ids, are to stand before the one in this row; behind the last where there is none.
    void moveRequested(const QStringList& ids, int row);

private:
    TagColours m_colours;
    bool m_orderable = false;
    [[nodiscard]] QVariant textOf(const Library::Clip& clip, Column column) const;
    [[nodiscard]] QVariant sortValueOf(const Library::Clip& clip, Column column) const;
    [[nodiscard]] QString presenceText(const Library::Clip& clip) const;
    [[nodiscard]] QString sentence(const Library::Clip& clip) const;
    void refreshPicture(const QUrl& url);

    PictureLoader& m_pictures;
    PictureOf m_pictureOf;
    QList<Library::Clip> m_clips;
    QHash<Library::ClipId, QList<Library::Range>> m_shots;
};

} // namespace Rushes::Ui
