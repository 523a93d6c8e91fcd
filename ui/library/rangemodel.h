// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "ui/widgets/mergingmodel.h"

#include <QAbstractTableModel>

namespace Rushes::Ui {

/// The ranges of one clip, in the order of time. Tags and note are edited in place; the change is asked for with edited() and shown once
/// it has been stored.
class RangeModel : public MergingModel<QAbstractTableModel> {
    Q_OBJECT

public:
    enum class Column : quint8 { In, Out, Length, Tags, Note };
    static constexpr int columns = 5;

    enum Role : int {
        TagsRole = Qt::UserRole, ///< QStringList
    };

    explicit RangeModel(QObject* parent = nullptr) : MergingModel{parent} {}

    void setRanges(const Library::Clip& clip, const QList<Library::Range>& ranges);
    /// Null for an index that is not valid.
    [[nodiscard]] const Library::Range* rangeAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Somebody typed another note or other tags; `after` is what the range shall become.
    void edited(const Rushes::Library::Range& before, const Rushes::Library::Range& after);

private:
    [[nodiscard]] QString textOf(const Library::Range& range, Column column) const;

    Library::Clip m_clip;
    QList<Library::Range> m_ranges;
};

} // namespace Rushes::Ui
