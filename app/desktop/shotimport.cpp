// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shotimport.h"

#include "ui/library/editstack.h"
#include "ui/library/shotfiledrop.h"
#include "ui/library/shotimportdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/icons.h"
#include "ui/words/placewords.h"

#include <QAction>
#include <QFileInfo>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Library::Clip;
using Ui::Notice;

namespace {

const QString importNotice = u"shot-import"_s;

} // namespace

ShotImport::ShotImport(Ui::MainWindow& window, Library::ClipRepository& clips, Ui::EditStack& edits, Ui::FileChooser& chooser, QObject* parent)
    : QObject{parent},
      m_window{window},
      m_clips{clips},
      m_edits{edits},
      m_action{new QAction{Ui::symbol(u"doc"), tr("Import shots…"), &window}},
      m_chooser{chooser} {
    m_action->setObjectName(u"actionImportShots"_s);
    m_window.addToMenu(Ui::MenuPart::Library, m_action);
    connect(m_action, &QAction::triggered, this, [this] { ask(); });
    // What was done is said where it was asked for, and not for ever.
    connect(&window, &Ui::MainWindow::placeOpened, this, [this] { m_window.banner().withdraw(importNotice); });
}

void ShotImport::takeDropsOn(QWidget& page, const Home& home) {
    auto* drop = new Ui::ShotFileDrop{page};
    connect(drop, &Ui::ShotFileDrop::dropped, this, [this, home](const QStringList& paths) { open(paths, home ? home() : std::nullopt); });
}

void ShotImport::ask(const std::optional<Clip>& home) {
    const Ui::FileQuestion question{.purpose = u"importShots"_s,
                                    .kind = Ui::FileQuestion::Kind::Files,
                                    .title = tr("Import shots"),
                                    .filter = tr("Lists of shots (%1)").arg(u"*.edl *.otio *.xml *.csv *.rushes"_s)};
    m_chooser.ask(m_window, question, this, [this, home](const QStringList& paths) { open(paths, home); });
}

void ShotImport::open(const QStringList& paths, const std::optional<Clip>& home) {
    for (const QString& path : paths) m_waiting.append({path, home});
    if (!m_dialog) openNext();
}

void ShotImport::openNext() {
    if (m_waiting.isEmpty()) return;
    const auto [path, home] = m_waiting.takeFirst();
    m_dialog = new Ui::ShotImportDialog{m_clips, m_edits, path, home, &m_window};
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &Ui::ShotImportDialog::added, this, [this, path = path](qsizetype ranges, qsizetype clips) { report(ranges, clips, path); });
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog.clear();
        openNext();
    });
    m_dialog->open();
}

void ShotImport::report(qsizetype ranges, qsizetype clips, const QString& path) {
    const QString lead =
        tr("%1 of %2 added to %3.")
            .arg(tr("%Ln ranges", nullptr, Ui::Words::pluralOf(ranges)), QFileInfo{path}.fileName(), tr("%Ln clips", nullptr, Ui::Words::pluralOf(clips)));
    m_window.banner().post({importNotice, Notice::Level::Info, {lead, tr("Undo takes them back in one step."), u"check"_s}, {}});
}

} // namespace Rushes::Desktop
