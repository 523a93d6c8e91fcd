// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/importfoldersetup.h"

#include "core/library/folderimport.h"
#include "core/settings/settings.h"
#include "ui/library/importfoldersdialog.h"
#include "ui/library/importfoldersmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/placewords.h"

#include <QAction>
#include <QDir>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

bool holds(const QString& folder, const QString& path) { return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/'); }

} // namespace

ImportFolderSetup::ImportFolderSetup(Library::FolderImport& import, Settings::Settings& settings, Ui::MainWindow& window, Ui::FileChooser& chooser,
                                     Clock& clock, QObject* parent)
    : QObject{parent}, m_import{import}, m_settings{settings}, m_window{window}, m_chooser{chooser}, m_notice{import, window.banner(), clock} {
    m_import.setFolders(Library::importFoldersFrom(m_settings.importFolders()));
    auto* action = new QAction{tr("Import folders…"), &m_window};
    action->setObjectName(u"actionImportFolders"_s);
    m_window.addToMenu(Ui::MenuPart::Library, action);
    connect(action, &QAction::triggered, this, &ImportFolderSetup::open);
    connect(&m_notice, &ImportNotice::showRequested, this, [this](const QString& query) { m_window.open({u"clips"_s, query}); });
}

void ImportFolderSetup::start() { m_import.start(); }

void ImportFolderSetup::open() {
    if (!m_open) {
        m_open = new Ui::ImportFoldersDialog{m_import, [this](const QString& path) { return refusalOf(path); }, m_chooser, &m_window};
        m_open->setAttribute(Qt::WA_DeleteOnClose);
        connect(&m_open->model(), &Ui::ImportFoldersModel::edited, this,
                [this](const QList<Library::ImportFolder>& folders) { m_settings.setImportFolders(Library::linesOf(folders)); });
    }
    m_open->show();
    m_open->raise();
    m_open->activateWindow();
}

QString ImportFolderSetup::summary() const {
    const qsizetype folders = m_import.folders().size();
    return folders == 0 ? tr("none") : tr("%Ln folders", nullptr, Ui::Words::pluralOf(folders));
}

QString ImportFolderSetup::refusalOf(const QString& path) const {
    const QString clean = QDir::cleanPath(path);
    for (const QString& own : {m_settings.watchFolder(), m_settings.secondFolder()}) {
        if (own.isEmpty() || !(holds(clean, own) || holds(own, clean))) continue;
        return tr("Rushes puts copies of finished files into %1, and would take each of them for a new clip. Nothing was added; choose a folder that does not "
                  "hold it.")
            .arg(QDir::toNativeSeparators(own));
    }
    return {};
}

} // namespace Rushes::Desktop
