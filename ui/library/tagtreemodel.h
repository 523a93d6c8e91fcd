// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/vocabulary.h"
#include "ui/library/tagcolours.h"

#include <QAbstractItemModel>

#include <vector>

namespace Rushes::Ui {

/// The vocabulary as a tree. It changes nothing itself: a name that is typed and a tag that is dropped are asked for.
class TagTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Column : int { Tag, Synonyms, Clips, Ranges };
    static constexpr int columns = 4;
    enum Role : int { NameRole = Qt::UserRole };

    explicit TagTreeModel(QObject* parent = nullptr);

    void setVocabulary(const Library::Vocabulary& vocabulary);
    [[nodiscard]] const Library::Vocabulary& vocabulary() const { return m_vocabulary; }
    /// The row of a tag; invalid for none of the name.
    [[nodiscard]] QModelIndex indexOf(const QString& name) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex&) const override { return columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    void renameRequested(const QString& tag, const QString& name);
    /// The tags are to stand below `parent`; empty for the top.
    void moveRequested(const QStringList& tags, const QString& parent);

private:
    struct Node {
        const Library::TagEntry* entry = nullptr;
        int parent = 0;
        int row = 0;
        std::vector<int> children;
    };

    void addBelow(int parent);
    [[nodiscard]] int nodeOf(const QModelIndex& index) const { return index.isValid() ? static_cast<int>(index.internalId()) : 0; }

    Library::Vocabulary m_vocabulary;
    TagColours m_colours;
    std::vector<Node> m_nodes; ///< the first is the root
};

} // namespace Rushes::Ui
