// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/shotlist.h"
#include "ui/library/tagcolours.h"

#include <QAbstractItemModel>

namespace Rushes::Ui {

/// The sections of a shot list and the shots in them, each with how long it is and whether something is not right about it. Shots above the
/// first section stand beside the sections.
class OutlineModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role : int {
        LineRole = Qt::UserRole, ///< qsizetype, from 0
        LengthRole,              ///< "04:50"; a dash for a shot that is not right yet
        TagRole,                 ///< the first tag; empty for none
        TagColourRole,           ///< QColor: its colour in the vocabulary
        MarkRole,                ///< Mark
        SectionRole,             ///< bool
    };
    enum class Mark : quint8 { None, Warning, Error };

    struct Item {
        qsizetype line = 0;
        QString name;
        qint64 frames = 0; ///< -1 for one that is not right yet
        QString tag;
        Mark mark = Mark::None;
        bool isSection = false;
        QList<Item> shots;
    };
    /// A whole outline, as a value: it may be made in any thread.
    struct Outline {
        QList<Item> items = {};
        int sections = 0;
        Media::FrameRate rate = Media::FrameRate::of(25).value();
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Of a list that was read at `rate`.
    [[nodiscard]] static Outline outlineOf(const Interchange::ShotList& list, Media::FrameRate rate);
    void setOutline(const Outline& outline);
    void setTagColours(const TagColours& colours);

    /// The shot in which a line of the text lies, or the section; not valid where there is none.
    [[nodiscard]] QModelIndex indexOfLine(qsizetype line) const;
    [[nodiscard]] int sections() const { return m_outline.sections; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] const Item& itemOf(const QModelIndex& index) const;
    [[nodiscard]] static bool hasSameShape(const QList<Item>& one, const QList<Item>& other);

    /// Says of all rows that they have changed.
    void tellAll();

    Outline m_outline;
    TagColours m_colours;
};

} // namespace Rushes::Ui
