// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/textdialog.h"

#include "core/base/errand.h"
#include "ui/textview/textfile.h"
#include "ui/textview/textview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/readerlayout.h"
#include "ui/words/placewords.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QStringListModel>
#include <QTextBlock>

namespace Rushes::Ui {

TextDialog::TextDialog(const Library::Clip& clip, QWidget* parent)
    : QDialog{parent},
      m_names{new QStringListModel{this}},
      m_files{new QListView{this}},
      m_view{new TextView{this}},
      m_field{new QLineEdit{this}},
      m_said{new PlainLabel{tr("Looking…"), QStringLiteral("second"), this}} {
    setObjectName(QStringLiteral("textDialog"));
    setWindowTitle(tr("Text files of %1").arg(clip.title.isEmpty() ? clip.fileName : clip.title));
    layOut();
    makeKeys();
    connect(m_files->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) { read(current.row()); });
    connect(m_field, &QLineEdit::textChanged, this, [this] { seek(false, true); });
    inBackground(&textsBeside, clip.path).then(this, [this](const QStringList& paths) { list(paths); });
}

void TextDialog::layOut() {
    m_files->setObjectName(QStringLiteral("textFiles"));
    m_files->setAccessibleName(tr("Files"));
    m_files->setModel(m_names);
    m_files->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_field->setObjectName(QStringLiteral("textField"));
    m_field->setPlaceholderText(tr("Find in this text (Ctrl+F)"));
    m_field->setAccessibleName(tr("Find in this text"));
    m_said->setObjectName(QStringLiteral("textSaid"));
    layOutReader(*this, {*m_field, *m_said, *m_files, *m_view}, 260, {1060, 640});
}

void TextDialog::makeKeys() {
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, auto act) {
        auto* action = new QAction{text, this};
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    addReaderKeys(*this, *m_field, [this](bool back) { seek(back, false); });
    add(tr("Fold or unfold here"), {QKeySequence{Qt::CTRL | Qt::Key_Period}}, [this] { m_view->toggleFold(m_view->textCursor().blockNumber()); });
    add(tr("Fold all"), {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Minus}, QKeySequence{Qt::CTRL | Qt::Key_Underscore}},
        [this] { m_view->setAllFolded(true); });
    add(tr("Unfold all"), {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Plus}, QKeySequence{Qt::CTRL | Qt::Key_Plus}}, [this] { m_view->setAllFolded(false); });
    // Enter goes on to the next place and does not close the dialog.
    connect(m_field, &QLineEdit::returnPressed, this, [this] { seek(false, false); });
}

void TextDialog::list(const QStringList& paths) {
    m_paths = paths;
    QStringList names;
    for (const QString& path : paths) names.append(QFileInfo{path}.fileName());
    m_names->setStringList(names);
    if (paths.isEmpty()) return m_said->setText(tr("There are no text files beside this clip: no sidecar, captions, edit list or hash list."));
    m_files->setCurrentIndex(m_names->index(0, 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

void TextDialog::read(int row) {
    if (row < 0 || row >= m_paths.size()) return;
    const quint64 asked = ++m_asked;
    const QString path = m_paths.at(row);
    inBackground(&readTextFile, path).then(this, [this, asked, path](const TextFile& file) {
        if (asked != m_asked) return;
        m_view->show(file.text, syntaxOf(path));
        if (!file.isReadable) m_said->setText(tr("This file could not be read. See whether it is still there and may be opened."));
        else if (!file.isText) m_said->setText(tr("This file is no text. Rushes does not show it."));
        else if (!file.isWhole) m_said->setText(tr("These are the first 16 MiB of a longer file."));
        else m_said->setText({});
        if (!m_field->text().isEmpty()) seek(false, true);
    });
}

void TextDialog::seek(bool backwards, bool fromHere) {
    const int found = m_view->find(m_field->text(), backwards, fromHere);
    if (m_field->text().isEmpty()) m_said->setText({});
    else m_said->setText(found == 0 ? tr("Not found") : tr("%Ln places", nullptr, Words::pluralOf(found)));
}

} // namespace Rushes::Ui
