// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/folderimport.h"

#include <QAbstractTableModel>

namespace Rushes::Ui {

/// The import folders, one a row, and how it stands with each. Ticked ones are switched on.
class ImportFoldersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Folder, Tags, State };
    static constexpr int columns = 3;

    /// `import` must outlive it; what is changed here is in force at once.
    explicit ImportFoldersModel(Library::FolderImport& import, QObject* parent = nullptr);

    [[nodiscard]] const Library::ImportFolder& folder(int row) const { return m_import.folders().at(row); }
    void change(int row, const Library::ImportFolder& folder);
    /// The row of a folder, which is there already or is new, and then switched on.
    int add(const QString& path);
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// Somebody has changed the folders here.
    void edited(const QList<Rushes::Library::ImportFolder>& folders);

private:
    void put(const QList<Library::ImportFolder>& folders);
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] Library::ImportFolderState stateOf(int row) const { return m_import.stateOf(folder(row).path); }

    Library::FolderImport& m_import;
    int m_rows; ///< as the views know them
};

/// How it stands with an import folder: "Watched · 12 clips came", "Not there: its drive may be unplugged".
[[nodiscard]] QString wordsOf(const Library::ImportFolderState& state);

} // namespace Rushes::Ui
