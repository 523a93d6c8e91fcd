// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/tagcolours.h"
#include "ui/logging/cliplog.h"
#include "ui/widgets/mergingmodel.h"

#include <QAbstractTableModel>

namespace Rushes::Ui {

/// The ranges and markers of a clip in the order of time, edited in place: in, out, tags, note. A change is asked of the log and shown once
/// it has been stored.
class LogModel : public MergingModel<QAbstractTableModel> {
    Q_OBJECT

public:
    enum class Column : quint8 { In, Out, Length, Tags, Note };
    static constexpr int columns = 5;

    enum Role : int {
        TagsRole = Qt::UserRole, ///< QStringList
        OpenRole,                ///< bool: a range whose end has not been marked yet
        MarkerRole,              ///< bool: no range
        ColoursRole,             ///< QList<QColor>, one for each tag
    };

    /// `log` must outlive the model.
    explicit LogModel(ClipLog& log, QObject* parent = nullptr);

    /// An open range ends here for the time being.
    void setPlayhead(qint64 frame);
    void setColours(const TagColours& colours);
    [[nodiscard]] ClipLog::Entry entryAt(const QModelIndex& index) const;
    /// Not valid for one that is not shown.
    [[nodiscard]] QModelIndex indexOf(const ClipLog::Entry& entry) const;
    /// Whether `text` is something that setData() would take there.
    [[nodiscard]] bool accepts(const QModelIndex& index, const QString& text) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Row = std::variant<Library::Range, Library::Marker>;
    [[nodiscard]] static QString keyOf(const Row& row);
    void show();
    [[nodiscard]] const Library::Clip& clip() const;
    [[nodiscard]] bool isOpen(const Library::Range& range) const;
    [[nodiscard]] qint64 outOf(const Library::Range& range) const;
    [[nodiscard]] QString textOf(const Library::Range& range, Column column) const;
    [[nodiscard]] QString textOf(const Library::Marker& marker, Column column) const;
    [[nodiscard]] QString textOf(const Row& row, Column column) const;
    /// What a range becomes when `text` is typed into a column; nothing for what cannot be.
    [[nodiscard]] std::optional<Library::Range> edited(Library::Range range, Column column, const QString& text) const;
    [[nodiscard]] std::optional<Library::Marker> edited(Library::Marker marker, Column column, const QString& text) const;

    ClipLog& m_log;
    QList<Row> m_rows;
    Library::ClipId m_shown;
    qint64 m_playhead = 0;
    TagColours m_colours;
};

} // namespace Rushes::Ui
