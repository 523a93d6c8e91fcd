// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/importfoldersmodel.h"

#include "ui/widgets/icons.h"
#include "ui/words/faultwords.h"
#include "ui/words/placewords.h"

#include <QDir>

#include <algorithm>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;
using Library::ImportFolder;
using Library::ImportFolderState;
using Kind = ImportFolderState::Kind;

namespace {

QString kindWords(const ImportFolderState& state) {
    switch (state.kind) {
    case Kind::Off: return ImportFoldersModel::tr("Off");
    case Kind::Unlooked: return ImportFoldersModel::tr("Not looked into yet");
    case Kind::Watched: return ImportFoldersModel::tr("Watched");
    case Kind::Importing: return ImportFoldersModel::tr("Importing, %Ln files left", nullptr, Words::pluralOf(state.toImport));
    case Kind::Away: return ImportFoldersModel::tr("Not there: its drive may be unplugged");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isTroubled(const ImportFolderState& state) { return state.kind == Kind::Away || !state.unreadable.isEmpty() || state.problem; }

} // namespace

QString wordsOf(const ImportFolderState& state) {
    QStringList parts{kindWords(state)};
    if (state.imported > 0) parts << ImportFoldersModel::tr("%Ln clips came", nullptr, Words::pluralOf(state.imported));
    if (state.growing > 0) parts << ImportFoldersModel::tr("%Ln files still grow", nullptr, Words::pluralOf(state.growing));
    if (!state.unreadable.isEmpty()) parts << ImportFoldersModel::tr("%Ln cannot be read", nullptr, Words::pluralOf(state.unreadable.size()));
    if (state.problem) parts << describe(*state.problem).text();
    return Words::dotted(parts);
}

ImportFoldersModel::ImportFoldersModel(Library::FolderImport& import, QObject* parent)
    : QAbstractTableModel{parent}, m_import{import}, m_rows{static_cast<int>(import.folders().size())} {
    connect(&import, &Library::FolderImport::changed, this, [this] {
        if (m_rows != m_import.folders().size()) {
            beginResetModel();
            m_rows = static_cast<int>(m_import.folders().size());
            endResetModel();
        } else if (m_rows > 0) {
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columns - 1));
        }
    });
}

void ImportFoldersModel::put(const QList<ImportFolder>& folders) {
    m_import.setFolders(folders);
    Q_EMIT edited(folders);
}

void ImportFoldersModel::change(int row, const ImportFolder& folder) {
    QList<ImportFolder> folders = m_import.folders();
    if (folders.at(row) == folder) return;
    folders[row] = folder;
    put(folders);
}

int ImportFoldersModel::add(const QString& path) {
    QList<ImportFolder> folders = m_import.folders();
    const QString clean = QDir::cleanPath(path);
    const auto known = std::ranges::find(folders, clean, &ImportFolder::path);
    if (known != folders.end()) return static_cast<int>(known - folders.begin());
    folders.append({.path = clean});
    put(folders);
    return m_rows - 1;
}

void ImportFoldersModel::remove(int row) {
    QList<ImportFolder> folders = m_import.folders();
    folders.removeAt(row);
    put(folders);
}

int ImportFoldersModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

QString ImportFoldersModel::text(int row, Column column) const {
    switch (column) {
    case Column::Folder: return QDir::toNativeSeparators(folder(row).path);
    case Column::Tags: return folder(row).tags.join(u", "_s);
    case Column::State: return wordsOf(stateOf(row));
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant ImportFoldersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_import.folders().size()) return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::ToolTipRole: {
        QStringList lines{text(index.row(), column)};
        if (column == Column::State) lines += stateOf(index.row()).unreadable.mid(0, 10);
        return Words::literal(lines.join(u'\n'));
    }
    case Qt::DecorationRole: return column == Column::State && isTroubled(stateOf(index.row())) ? symbol(u"warn", Ink::Warn) : QVariant{};
    case Qt::CheckStateRole:
        if (column != Column::Folder) return {};
        return folder(index.row()).isOn ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        if (column != Column::Folder) return text(index.row(), column);
        return Words::sentence({text(index.row(), Column::Folder), text(index.row(), Column::Tags), text(index.row(), Column::State)});
    default: return {};
    }
}

QVariant ImportFoldersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Folder: return tr("Import folder");
    case Column::Tags: return tr("Tags");
    case Column::State: return tr("How it stands");
    }
    return {};
}

Qt::ItemFlags ImportFoldersModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (static_cast<Column>(index.column()) == Column::Folder) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ImportFoldersModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) return false;
    ImportFolder changed = folder(index.row());
    changed.isOn = value.toInt() == Qt::Checked;
    change(index.row(), changed);
    return true;
}

} // namespace Rushes::Ui
