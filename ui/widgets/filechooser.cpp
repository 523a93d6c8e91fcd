// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filechooser.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

namespace Rushes::Ui {

using namespace std::chrono_literals;
using Kind = FileQuestion::Kind;

FileChooser::FileChooser(FolderMemory* memory, QObject* parent)
    : FileChooser{memory, [](const QString& folder) { return QFileInfo{folder}.isDir(); }, 1s, parent} {}

FileChooser::FileChooser(FolderMemory* memory, Look look, std::chrono::milliseconds patience, QObject* parent)
    : QObject{parent}, m_memory{memory}, m_look{std::move(look)}, m_patience{patience} {}

void FileChooser::ask(QWidget& parent, const FileQuestion& question, QObject* context, Chosen chosen) {
    if (m_opening.contains(question.purpose)) return;
    QString known = question.folder;
    if (known.isEmpty() && m_memory != nullptr) known = m_memory->folder(question.purpose);
    // One that hangs already would hang once more.
    if (known.isEmpty() || m_unanswered.contains(known)) return open(parent, question, {}, context, chosen);

    m_opening.insert(question.purpose);
    m_unanswered.insert(known);
    const auto begin = [this, window = QPointer{&parent}, question, asker = QPointer{context}, chosen = std::move(chosen)](const QString& folder) {
        m_opening.remove(question.purpose);
        if (window && asker) open(*window, question, folder, asker, chosen);
    };
    auto* patience = new QTimer{this};
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [patience, begin] {
        patience->deleteLater();
        begin({});
    });
    m_looks.run([look = m_look, known] { return look(known); }).then(this, [this, known, patience = QPointer{patience}, begin](bool isThere) {
        m_unanswered.remove(known);
        if (!patience || !patience->isActive()) return; // the dialog is open
        delete patience;
        begin(isThere ? known : QString{});
    });
    patience->start(m_patience);
}

void FileChooser::open(QWidget& parent, const FileQuestion& question, const QString& folder, QObject* context, const Chosen& chosen) {
    auto* dialog = new QFileDialog{&parent, question.title, folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder,
                                   question.filter};
    dialog->setObjectName(question.purpose);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (question.kind) {
    case Kind::File: dialog->setFileMode(QFileDialog::ExistingFile); break;
    case Kind::Files: dialog->setFileMode(QFileDialog::ExistingFiles); break;
    case Kind::NewFile:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, !question.asksToReplace);
        dialog->setDefaultSuffix(QFileInfo{question.name}.suffix());
        dialog->selectFile(question.name);
        break;
    case Kind::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    connect(dialog, &QFileDialog::filesSelected, context, [memory = QPointer{this}, question, chosen](const QStringList& paths) {
        if (paths.isEmpty()) return;
        const QString& first = paths.constFirst();
        if (memory && memory->m_memory != nullptr)
            memory->m_memory->noteFolder(question.purpose, question.kind == Kind::Folder ? first : QFileInfo{first}.absolutePath());
        chosen(paths);
    });
    dialog->open();
}

} // namespace Rushes::Ui
