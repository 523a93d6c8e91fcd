// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/namesetup.h"

#include "app/workbench/ingestdesk.h"
#include "app/workbench/namepolicy.h"
#include "app/workbench/portaldesk.h"
#include "app/workbench/portaldesks.h"
#include "core/base/errand.h"
#include "core/settings/settings.h"
#include "ui/naming/namesdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/words/placewords.h"

#include <QAction>
#include <QPointer>
#include <QPushButton>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Workbench::RenameProposal;
using Workbench::Renamer;

namespace {

constexpr qsizetype mostSamples = 20;

QList<Ui::NameSample> samplesOf(const QList<Catalogue::Video>& videos, const QHash<Catalogue::MeetingId, QString>& titles, const QUrl& portal) {
    QList<Ui::NameSample> samples;
    for (const Catalogue::Video& video : videos) {
        const Catalogue::Rendition* rendition = video.rendition();
        if (rendition == nullptr) continue;
        samples.append(
            {Workbench::nameFactsOf(video, *rendition, titles.value(video.meetingId), portal, static_cast<int>(samples.size()) + 1), rendition->fileName});
        if (samples.size() == mostSamples) break;
    }
    return samples;
}

} // namespace

NameSetup::NameSetup(Workbench::IngestDesk& ingest, Workbench::PortalDesks& portals, Ui::MainWindow& window, Ui::FileChooser& chooser,
                     Settings::Settings& settings, QString clipFolder, QObject* parent)
    : QObject{parent}, m_ingest{ingest}, m_portals{portals}, m_window{window}, m_chooser{chooser}, m_settings{settings}, m_clipFolder{std::move(clipFolder)} {
    auto* action = new QAction{tr("Names and folders…"), &window};
    action->setObjectName(u"actionNames"_s);
    action->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    connect(action, &QAction::triggered, this, &NameSetup::open);
    window.addToMenu(Ui::MenuPart::Downloads, action);
}

void NameSetup::open() {
    auto* dialog = new Ui::NamesDialog{m_chooser, &m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    fill(*dialog);
    connect(dialog, &Ui::NamesDialog::saved, this, &NameSetup::keep);
    connect(dialog, &Ui::NamesDialog::renameRequested, this, &NameSetup::rename);
    connect(dialog, &Ui::NamesDialog::undoRequested, this, &NameSetup::undo);
    dialog->open();
}

void NameSetup::fill(Ui::NamesDialog& dialog) {
    QStringList hosts;
    for (const Workbench::PortalDesk* desk : m_portals.all())
        if (!hosts.contains(desk->address().url().host())) hosts.append(desk->address().url().host());
    dialog.setSources(hosts);
    dialog.setChoices({.names = m_settings.namingTemplate(),
                       .rules = Naming::folderRulesFrom(m_settings.folderRules()),
                       .folder = m_settings.clipFolder(m_clipFolder),
                       .secondFolder = m_settings.secondFolder(),
                       .watchFolder = m_settings.watchFolder()});
    const QPointer shown{&dialog};
    inBackground([&renamer = m_ingest.renamer()] { return renamer.last().has_value(); }).then(this, [shown](bool undoable) {
        if (shown) shown->setUndoable(undoable);
    });
    if (m_portal == nullptr) return;
    Catalogue::CatalogueCache& catalogue = m_portal->catalogue();
    const QUrl portal = m_portal->address().url();
    catalogue.meetings().then(this, [this, shown, &catalogue, portal](const Storage::StorageResult<QList<Catalogue::Meeting>>& meetings) {
        QHash<Catalogue::MeetingId, QString> titles;
        for (const Catalogue::Meeting& meeting : meetings.value_or(QList<Catalogue::Meeting>{})) titles.insert(meeting.id, meeting.title);
        catalogue.videos().then(this, [shown, titles, portal](const Storage::StorageResult<QList<Catalogue::Video>>& videos) {
            if (shown && videos) shown->setSamples(samplesOf(*videos, titles, portal));
        });
    });
}

void NameSetup::keep(const Ui::NameChoices& choices) {
    m_settings.setNamingTemplate(choices.names);
    m_settings.setFolderRules(Naming::toText(choices.rules));
    m_settings.setSecondFolder(choices.secondFolder);
    m_settings.setWatchFolder(choices.watchFolder);
    m_ingest.copier().setFolders(choices.secondFolder, choices.watchFolder);
    if (choices.folder != m_settings.clipFolder(m_clipFolder)) {
        m_settings.setClipFolder(choices.folder);
        Q_EMIT clipFolderChosen(choices.folder);
    }
    Q_EMIT saved();
}

void NameSetup::rename(const QString& text) {
    const auto names = Naming::NamingTemplate::parse(text.isEmpty() ? Naming::NamingTemplate::usual().text() : text);
    if (!names) return; // the dialog asks for none
    m_ingest.clips().clips().then(this, [this, names = *names](const Storage::StorageResult<QList<Library::Clip>>& clips) {
        if (!clips) return say(tr("No file was renamed."), tr("The library could not be read."));
        inBackground(Renamer::proposals, names, *clips).then(this, [this, names](const QList<RenameProposal>& proposals) {
            const auto count = std::ranges::count_if(proposals, &RenameProposal::isChange);
            if (count == 0) return say(tr("No file was renamed."), tr("All finished files have these names already."));
            auto* question =
                new Ui::PlainMessageBox{tr("Rename finished files"), tr("%Ln finished files get other names.", nullptr, Ui::Words::pluralOf(count)),
                                        tr("Each stays below the folder in which it is, nothing is replaced, and the library follows. You can take it back."),
                                        QMessageBox::Cancel, &m_window};
            question->setAttribute(Qt::WA_DeleteOnClose);
            auto* yes = question->addButton(tr("Rename"), QMessageBox::AcceptRole);
            connect(yes, &QAbstractButton::clicked, this, [this, names, proposals] {
                m_ingest.renamer().apply(names, proposals).then(this, [this](const Renamer::Outcome& outcome) {
                    if (!outcome)
                        return say(tr("No file was renamed."), tr("What was to be done could not be written down first. Check that the disk has space."));
                    const auto kept = std::ranges::count_if(outcome->steps, [](const Naming::RenameStep& step) { return !step.problem.isEmpty(); });
                    say(tr("Finished files have new names."),
                        kept == 0 ? tr("“Take renaming back” in Names and folders gives them the old ones again.")
                                  : tr("%Ln kept their names, because the new ones are taken.", nullptr, Ui::Words::pluralOf(kept)));
                });
            });
            question->open();
        });
    });
}

void NameSetup::undo() {
    m_ingest.renamer().undo().then(this, [this](const Renamer::Outcome& outcome) {
        if (!outcome) say(tr("Nothing was taken back."), tr("There is no renaming to take back, or it could not be written down."));
        else say(tr("The files have their old names again."), tr("The library has followed."));
    });
}

void NameSetup::say(const QString& title, const QString& text) { m_window.banner().post({u"names"_s, Ui::Notice::Level::Info, {title, text, u"info"_s}, {}}); }

} // namespace Rushes::Desktop
