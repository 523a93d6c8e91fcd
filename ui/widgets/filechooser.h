// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/loosethreads.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>

class QWidget;

namespace Rushes::Ui {

/// Remembers from where files were last taken, and where they were put.
class FolderMemory {
public:
    FolderMemory() = default;
    virtual ~FolderMemory() = default;
    Q_DISABLE_COPY_MOVE(FolderMemory)

    /// For that purpose, such as "exportTags"; empty where it is not known. It may be gone, and looks at no disk.
    [[nodiscard]] virtual QString folder(const QString& purpose) const = 0;
    virtual void noteFolder(const QString& purpose, const QString& folder) = 0;
};

/// What somebody is asked to choose.
struct FileQuestion {
    enum class Kind : quint8 { File, Files, NewFile, Folder };

    QString purpose; ///< by which its folder is remembered, and the dialog's object name
    Kind kind = Kind::File;
    QString title;
    QString filter = {}; ///< as QFileDialog has it
    QString name = {};   ///< that a new file would have, with its suffix
    QString folder = {}; ///< where it begins whatever is remembered: what is chosen now. Empty where nothing is
    bool asksToReplace = true;
};

/// Asks for files and folders, in dialogs that begin where one was last for the same purpose, or among the documents. Qt looks at the folder in the
/// thread of the window; so it is looked at by another thread before, and a share that does not answer soon is not offered (docs/decisions/0101).
class FileChooser final : public QObject {
    Q_OBJECT

public:
    using Chosen = std::function<void(const QStringList& paths)>;
    using Look = std::function<bool(const QString& folder)>; ///< whether the folder is there; called in a thread of its own, which it may hold for ever

    /// `memory` must outlive it; without one nothing is remembered.
    explicit FileChooser(FolderMemory* memory = nullptr, QObject* parent = nullptr);
    FileChooser(FolderMemory* memory, Look look, std::chrono::milliseconds patience, QObject* parent = nullptr);

    /// Opens the dialog over `parent` at once, or when it is known where it begins. `chosen` is called in the name of `context`, once, unless nothing is
    /// chosen. Where the same dialog is about to open, this asks nothing.
    void ask(QWidget& parent, const FileQuestion& question, QObject* context, Chosen chosen);

private:
    void open(QWidget& parent, const FileQuestion& question, const QString& folder, QObject* context, const Chosen& chosen);

    FolderMemory* m_memory;
    Look m_look;
    std::chrono::milliseconds m_patience;
    QSet<QString> m_opening;    ///< purposes
    QSet<QString> m_unanswered; ///< folders that are being looked at
    LooseThreads m_looks{8};
};

} // namespace Rushes::Ui
