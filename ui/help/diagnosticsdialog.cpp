// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/diagnosticsdialog.h"

#include "core/base/clock.h"
#include "core/base/errand.h"
#include "core/files/filemoves.h"
#include "ui/textview/textview.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/readerlayout.h"
#include "ui/words/carewords.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QVBoxLayout>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;
using Care::DiagnosticsPart;

namespace {

constexpr int namesWidth = 220;
constexpr QSize usualSize{1000, 640};

} // namespace

DiagnosticsDialog::DiagnosticsDialog(Gather gather, Clock& clock, FileChooser& chooser, QWidget* parent)
    : QDialog{parent},
      m_clock{clock},
      m_chooser{chooser},
      m_names{new QListWidget{this}},
      m_view{new TextView{this}},
      m_field{new QLineEdit{this}},
      m_said{new PlainLabel{tr("Looking…"), u"second"_s, this}},
      m_hosts{new QCheckBox{tr("Show the names of portals and servers"), this}},
      m_fileNames{new QCheckBox{tr("Show the names of files and folders"), this}},
      m_show{new QPushButton{tr("Show in folder"), this}} {
    setObjectName(u"diagnosticsDialog"_s);
    setWindowTitle(tr("Diagnostics"));
    layOut();
    addReaderKeys(*this, *m_field, [this](bool back) { seek(back, false); });
    connect(m_names, &QListWidget::currentRowChanged, this, &DiagnosticsDialog::goTo);
    connect(m_names, &QListWidget::itemChanged, this, [this] {
        if (!m_isListing) showText();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this] { seek(false, true); });
    // Enter goes on to the next place and does not close the window.
    connect(m_field, &QLineEdit::returnPressed, this, [this] { seek(false, false); });
    for (const QCheckBox* box : {m_hosts, m_fileNames}) connect(box, &QCheckBox::toggled, this, &DiagnosticsDialog::redact);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(m_saved); });
    enableButtons();
    inBackground(std::move(gather)).then(this, [this](const Care::Diagnostics& found) { take(found); });
}

void DiagnosticsDialog::layOut() {
    m_names->setObjectName(u"diagnosticsParts"_s);
    m_names->setAccessibleName(tr("Parts"));
    m_view->setObjectName(u"diagnosticsText"_s);
    m_view->mark(QRegularExpression{u"‹[^‹›\\n]*›"_s});
    m_field->setObjectName(u"diagnosticsField"_s);
    m_field->setPlaceholderText(tr("Find in this text (Ctrl+F)"));
    m_field->setAccessibleName(tr("Find in this text"));
    m_said->setObjectName(u"diagnosticsSaid"_s);
    m_hosts->setObjectName(u"showHosts"_s);
    m_fileNames->setObjectName(u"showFileNames"_s);
    m_hosts->setWhatsThis(tr("Tick this where whoever helps you must know which portals and servers are meant."));
    m_fileNames->setWhatsThis(tr("Tick this where whoever helps you must know which files and folders are meant."));
    layOutReader(*this, {*m_field, *m_said, *m_names, *m_view}, namesWidth, usualSize);

    auto* about =
        new PlainLabel{tr("This is what would be saved, word for word. Marked words stand for what was taken out: people, passwords, your own folder and, "
                          "unless you show them, portals and files. It is saved where you say, and sent nowhere."),
                       {},
                       this};
    about->setWordWrap(true);
    auto* copy = new QPushButton{tr("Copy the text"), this};
    auto* text = new QPushButton{tr("Save as text…"), this};
    auto* zip = new QPushButton{tr("Save as ZIP…"), this};
    auto* close = new QPushButton{tr("Close"), this};
    copy->setObjectName(u"copyDiagnostics"_s);
    text->setObjectName(u"saveText"_s);
    zip->setObjectName(u"saveZip"_s);
    zip->setProperty("look", u"primary"_s);
    m_saving = {copy, text, zip};
    for (QPushButton* button : {copy, text, zip, m_show, close}) button->setAutoDefault(false);
    m_show->hide();
    auto* choices = new QHBoxLayout;
    choices->setSpacing(16);
    choices->addWidget(m_hosts);
    choices->addWidget(m_fileNames);
    choices->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(text);
    buttons->addWidget(zip);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(0, about);
    column->addLayout(choices);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(Care::textOf(chosen()));
        m_said->setText(tr("The text is in the clipboard."));
    });
    connect(text, &QPushButton::clicked, this, [this] { askWhere(u"txt"_s); });
    connect(zip, &QPushButton::clicked, this, [this] { askWhere(u"zip"_s); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void DiagnosticsDialog::take(const Care::Diagnostics& diagnostics) {
    m_found = diagnostics;
    redact();
}

void DiagnosticsDialog::redact() {
    const quint64 asked = ++m_asked;
    const Care::Disclosure disclosure{.hosts = m_hosts->isChecked(), .fileNames = m_fileNames->isChecked()};
    // What was shown before a choice is not saved after it.
    m_parts.clear();
    enableButtons();
    inBackground(&Care::redacted, m_found, disclosure).then(this, [this, asked](const QList<DiagnosticsPart>& parts) {
        if (asked == m_asked) list(parts);
    });
}

void DiagnosticsDialog::list(const QList<DiagnosticsPart>& parts) {
    m_parts = parts;
    m_isListing = true;
    for (int row = m_names->count(); row < parts.size(); ++row) {
        auto* item = new QListWidgetItem{nameOfPart(parts.at(row).key), m_names};
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_isListing = false;
    m_said->clear();
    showText();
    if (m_names->currentRow() < 0) m_names->setCurrentRow(0);
}

QList<DiagnosticsPart> DiagnosticsDialog::chosen() const {
    QList<DiagnosticsPart> parts;
    for (int row = 0; row < m_parts.size(); ++row) {
        if (m_names->item(row)->checkState() == Qt::Checked) parts.append(m_parts.at(row));
    }
    return parts;
}

void DiagnosticsDialog::showText() {
    m_view->show(Care::textOf(chosen()), {});
    enableButtons();
    if (!m_field->text().isEmpty()) seek(false, true);
}

void DiagnosticsDialog::goTo(int row) {
    if (row < 0 || row >= m_parts.size()) return;
    const QString heading = Care::headingOf(m_parts.at(row));
    for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next()) {
        if (block.text() != heading) continue;
        // From the end upwards, the heading comes to stand at the top.
        m_view->moveCursor(QTextCursor::End);
        m_view->setTextCursor(QTextCursor{block});
        m_view->ensureCursorVisible();
        return;
    }
}

void DiagnosticsDialog::seek(bool backwards, bool fromHere) {
    const int found = m_view->find(m_field->text(), backwards, fromHere);
    if (m_field->text().isEmpty()) m_said->setText({});
    else m_said->setText(found == 0 ? tr("Not found") : tr("%Ln places", nullptr, found));
}

void DiagnosticsDialog::enableButtons() {
    const bool any = !m_parts.isEmpty() && !chosen().isEmpty();
    for (QPushButton* button : std::as_const(m_saving)) button->setEnabled(any);
}

void DiagnosticsDialog::askWhere(const QString& ending) {
    m_chooser.ask(*this,
                  {.purpose = u"saveDiagnostics"_s,
                   .kind = FileQuestion::Kind::NewFile,
                   .title = tr("Save the diagnostics"),
                   .filter = ending == "zip"_L1 ? tr("Archive (*.zip)") : tr("Text (*.txt)"),
                   .name = Care::diagnosticsName(m_clock.now()) + u'.' + ending,
                   .asksToReplace = false}, // nothing is overwritten
                  this, [this](const QStringList& paths) { saveAs(paths.constFirst()); });
}

void DiagnosticsDialog::saveAs(const QString& path) {
    m_said->setText(tr("Saving…"));
    inBackground([path, parts = chosen(), now = m_clock.now()] {
        return Files::createFile(path, Care::fileOf(parts, path, now));
    }).then(this, [this, path](const Files::FileResult<bool>& written) {
        const QString shown = QDir::toNativeSeparators(path);
        if (!written) return m_said->setText(tr("It was not saved. Check that the folder is there, can be written to and has space."));
        if (!*written) return m_said->setText(tr("%1 is there already, and was left as it is. Choose another name.").arg(shown));
        m_saved = path;
        m_show->show();
        m_said->setText(tr("Saved as %1.").arg(shown));
        Q_EMIT saved(path);
    });
}

} // namespace Rushes::Ui
