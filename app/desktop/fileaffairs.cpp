// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/fileaffairs.h"

#include "app/workbench/ingestdesk.h"
#include "ui/downloads/downloadspage.h"
#include "ui/library/clipspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/words/faultwords.h"

#include <QAction>
#include <QDir>
#include <QMenu>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Library::Clip;
using Ui::Notice;

namespace {

const QString fileNotice = u"files"_s;

} // namespace

FileAffairs::FileAffairs(Workbench::IngestDesk& ingest, Ui::EditStack& edits, Ui::MainWindow& window, Settings::Settings& settings, QObject* parent)
    : QObject{parent},
      m_clips{ingest.clips()},
      m_window{window},
      m_opener{window},
      m_recents{settings, ingest.libraryDatabase().location()},
      m_chooser{&m_recents},
      m_trash{ingest.wastebasket(), ingest.clips(), edits, window},
      m_opened{ingest.clips(), ingest.importer(), window} {
    connect(&m_opener, &FileOpener::failed, this, [this](const QString& path) {
        m_window.banner().post({fileNotice,
                                Notice::Level::Warn,
                                {tr("%1 could not be opened.").arg(QDir::toNativeSeparators(path)),
                                 tr("It is not there any more, or the desktop has no program for it. “Open with…” lets you choose one."), u"warn"_s},
                                {}});
    });
    connect(&window, &Ui::MainWindow::placeOpened, this, [this] { m_window.banner().withdraw(fileNotice); });
    connect(&m_opened, &OpenedFiles::shotListsOpened, this, &FileAffairs::shotListsOpened);
    connect(&m_opened, &OpenedFiles::clipOpened, this, &FileAffairs::clipWanted);
    connect(&m_opened, &OpenedFiles::imported, this, [this](const QString& query) { m_window.open({u"clips"_s, query}); });

    auto* recent = new QAction{tr("Recent"), &m_window};
    recent->setObjectName(u"actionRecent"_s);
    auto* menu = new QMenu{&m_window};
    menu->setObjectName(u"recentMenu"_s);
    recent->setMenu(menu);
    m_window.addToMenu(Ui::MenuPart::Library, recent);
    m_recents.fill(*menu); // so that it is known to have something to show
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { m_recents.fill(*menu); });
    connect(&m_recents, &Recents::chosen, this, &FileAffairs::show);
}

void FileAffairs::connectPage(Ui::ClipsPage& page) {
    connect(&page, &Ui::ClipsPage::openFileRequested, &m_opener, &FileOpener::open);
    connect(&page, &Ui::ClipsPage::openFileWithRequested, &m_opener, &FileOpener::openWith);
    connect(&page, &Ui::ClipsPage::showRequested, &m_opener, &FileOpener::showInFolder);
    connect(&page, &Ui::ClipsPage::trashRequested, &m_trash, &TrashFiles::ask);
}

void FileAffairs::connectPage(Ui::DownloadsPage& page) {
    connect(&page, &Ui::DownloadsPage::openFileRequested, &m_opener, &FileOpener::open);
    connect(&page, &Ui::DownloadsPage::openFileWithRequested, &m_opener, &FileOpener::openWith);
    connect(&page, &Ui::DownloadsPage::trashRequested, &m_trash, &TrashFiles::askAbout);
}

void FileAffairs::show(const RecentItem& item) {
    m_clips.clip(item.clip).then(this, [this, item](const Storage::StorageResult<std::optional<Clip>>& found) {
        if (!found) return m_window.banner().post({fileNotice, Notice::Level::Err, Ui::describe(found.error()), {}});
        if (*found) {
            if (item.kind == RecentItem::Kind::ShotList) Q_EMIT shotListWanted(**found);
            else Q_EMIT clipWanted(**found);
            return;
        }
        m_recents.forget(item.clip);
        m_window.banner().post(
            {fileNotice, Notice::Level::Info, {tr("The library does not have “%1” any more.").arg(item.title), tr("Rushes has forgotten it."), u"info"_s}, {}});
    });
}

} // namespace Rushes::Desktop
