// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliprepository.h"

#include <QObject>

namespace Rushes::Ui {
class ClipsPage;
class EditStack;
class MainWindow;
} // namespace Rushes::Ui

namespace Rushes::Desktop {

/// The collections of the library in the window's list of places, with how much is in each: opened, renamed and removed there, and clips
/// are dropped on them. Clips that are dropped on a tag get it.
class CollectionList final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    CollectionList(Ui::MainWindow& window, Ui::ClipsPage& page, Library::ClipRepository& clips, Ui::EditStack& edits, QObject* parent = nullptr);

private:
    void reload();
    void show(const QList<Library::CollectionEntry>& collections, const QList<qint64>& counts);
    void open(const QString& command);
    void askWhatToDo(const QString& command, const QPoint& at);
    void askForName(const Library::Collection& collection);
    void askForQuery(const Library::Collection& collection);
    void drop(const QString& takes, const QStringList& ids);
    [[nodiscard]] const Library::CollectionEntry* named(const QString& command) const;

    Ui::MainWindow& m_window;
    Ui::ClipsPage& m_page;
    Library::ClipRepository& m_clips;
    Ui::EditStack& m_edits;
    QList<Library::CollectionEntry> m_collections;
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace Rushes::Desktop
