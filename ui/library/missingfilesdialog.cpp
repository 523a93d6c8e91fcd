// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/missingfilesdialog.h"

#include "core/library/cliprepository.h"
#include "core/library/mediaroots.h"
#include "ui/library/editnames.h"
#include "ui/library/editstack.h"
#include "ui/library/equalfilesdelegate.h"
#include "ui/library/missingfilesmodel.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/stylesheet.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Library::ClipFinding;
using Library::ScanReport;
using Storage::StorageResult;
using Kind = ClipFinding::Kind;

namespace {

/// As often as a person reads a figure that grows.
constexpr auto progressInterval = 250ms;
constexpr int folderRows = 4;

/// What is known of clips before anything was looked for.
QList<ClipFinding> lostOf(const QList<Library::Clip>& clips) {
    QList<ClipFinding> lost;
    for (const Library::Clip& clip : clips) {
        if (clip.presence == Library::Presence::Trashed) continue; // on purpose
        if (clip.presence != Library::Presence::Here) lost.append({clip, clip.presence == Library::Presence::Missing ? Kind::Missing : Kind::Away});
    }
    std::ranges::stable_sort(lost, {}, &ClipFinding::kind);
    return lost;
}

} // namespace

MissingFilesDialog::MissingFilesDialog(Library::ClipRepository& clips, Library::MediaRoots& roots, EditStack& edits, FileChooser& chooser, QWidget* parent)
    : QDialog{parent},
      m_clips{clips},
      m_roots{roots},
      m_edits{edits},
      m_chooser{chooser},
      m_scan{clips, roots},
      m_model{new MissingFilesModel{this}},
      m_summary{new PlainLabel{{}, u"strong"_s, this}},
      m_progress{new PlainLabel{{}, u"second"_s, this}},
      m_folders{new QListWidget{this}},
      m_thorough{new QCheckBox{tr("Read each file: finds also those that were changed without another size"), this}},
      m_table{new RowView{this}} {
    setObjectName(u"missingFilesDialog"_s);
    setWindowTitle(tr("Find missing files"));
    offerWhatsThis(*this);
    resize(920, 600);
    m_summary->setObjectName(u"missingSummary"_s);
    m_summary->setWordWrap(true);
    m_progress->setObjectName(u"missingProgress"_s);
    m_progress->setWordWrap(true);
    m_thorough->setObjectName(u"missingThorough"_s);
    m_thorough->setWhatsThis(tr("Compares what is in the files, not only their sizes. That takes as long as reading them all."));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addLayout(makeFolders());
    column->addWidget(m_thorough);
    column->addWidget(makeTable(), 1);
    column->addWidget(m_progress);
    column->addLayout(makeButtons());

    m_poll.setInterval(progressInterval);
    connect(&m_poll, &QTimer::timeout, this, &MissingFilesDialog::updateProgress);
    connect(m_model, &MissingFilesModel::tickedChanged, this, &MissingFilesDialog::updateButtons);
    updateButtons();
    list();
    m_look->setFocus();
}

MissingFilesDialog::~MissingFilesDialog() = default;

QLayout* MissingFilesDialog::makeFolders() {
    auto* title = new PlainLabel{tr("Look &in"), u"second"_s, this};
    title->setBuddy(m_folders);
    m_folders->setObjectName(u"missingFolders"_s);
    m_folders->setAccessibleName(tr("Folders to look in"));
    m_folders->setFixedHeight(folderRows * (fontMetrics().height() + 8));
    m_folders->setTextElideMode(Qt::ElideMiddle);
    m_add = new QPushButton{tr("Add a folder…"), this};
    m_add->setObjectName(u"missingAddFolder"_s);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &MissingFilesDialog::chooseFolder);
    auto* grid = new QGridLayout;
    grid->addWidget(title, 0, 0);
    grid->addWidget(m_folders, 1, 0);
    grid->addWidget(m_add, 1, 1, Qt::AlignTop);
    return grid;
}

QWidget* MissingFilesDialog::makeTable() {
    m_table->setObjectName(u"missingTable"_s);
    m_table->setAccessibleName(tr("Clips without their files"));
    m_table->setModel(m_model);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setItemDelegate(new EqualFilesDelegate{m_table});
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    // The keys of the whole row, whichever of its cells is the current one.
    for (const QKeySequence& keys : {QKeySequence{Qt::Key_F2}, QKeySequence{Qt::ALT | Qt::Key_Down}}) {
        auto* shortcut = new QShortcut{keys, m_table};
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &MissingFilesDialog::chooseEqual);
    }
    QHeaderView* header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(static_cast<int>(MissingFilesModel::Column::Proof), QHeaderView::ResizeToContents);
    return m_table;
}

QLayout* MissingFilesDialog::makeButtons() {
    m_look = new QPushButton{tr("Look for files"), this};
    m_look->setObjectName(u"missingLook"_s);
    m_relink = new QPushButton{this};
    m_relink->setObjectName(u"missingRelink"_s);
    setLook(m_relink, "look", u"primary"_s);
    auto* close = new QPushButton{tr("Close"), this};
    close->setAutoDefault(false);
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_isLooking) m_scan.stop();
        else look();
    });
    connect(m_relink, &QPushButton::clicked, this, &MissingFilesDialog::relink);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(m_look);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_relink);
    return row;
}

/// Opens the list of the current row's equal files, where there are several.
void MissingFilesDialog::chooseEqual() {
    const QModelIndex place = m_table->currentIndex().siblingAtColumn(static_cast<int>(MissingFilesModel::Column::Found));
    if (place.flags().testFlag(Qt::ItemIsEditable)) m_table->edit(place);
}

void MissingFilesDialog::addFolder(const QString& folder) { itemOf(folder)->setCheckState(Qt::Checked); }

/// One that is new is not ticked.
QListWidgetItem* MissingFilesDialog::itemOf(const QString& folder) {
    const QString path = QDir::cleanPath(folder);
    for (int row = 0; row < m_folders->count(); ++row) {
        if (m_folders->item(row)->data(Qt::UserRole).toString() == path) return m_folders->item(row);
    }
    auto* item = new QListWidgetItem{QDir::toNativeSeparators(path), m_folders};
    item->setData(Qt::UserRole, path);
    item->setCheckState(Qt::Unchecked);
    return item;
}

void MissingFilesDialog::chooseFolder() {
    m_chooser.ask(*this, {.purpose = u"searchFolder"_s, .kind = FileQuestion::Kind::Folder, .title = tr("Folder to look in")}, this,
                  [this](const QStringList& paths) { addFolder(paths.constFirst()); });
}

/// What the library knows by itself, before anything is looked for.
void MissingFilesDialog::list() {
    m_roots.roots().then(this, [this](const StorageResult<QList<Library::MediaRoot>>& roots) {
        if (!roots) return say(roots.error());
        for (const Library::MediaRoot& root : *roots) {
            m_rootNames.insert(root.id, root.name.isEmpty() ? root.path : root.name);
            if (root.path.isEmpty()) continue;
            itemOf(root.path)->setToolTip(tr("Media folder: looked through in any case. Ticked, clips of drives that are away are looked for in it, too."));
        }
        m_clips.clips().then(this, [this](const StorageResult<QList<Library::Clip>>& clips) {
            if (!clips) return say(clips.error());
            if (m_hasLooked) return; // what was found meanwhile says more
            m_model->setFindings(lostOf(*clips));
            describeListed();
        });
    });
}

void MissingFilesDialog::look() {
    m_hasLooked = true;
    m_lookedIn = tickedFolders();
    setLooking(true);
    m_scan.run({.folders = m_lookedIn, .isThorough = m_thorough->isChecked()}).then(this, [this](const StorageResult<ScanReport>& report) {
        setLooking(false);
        if (!report) return say(report.error());
        showReport(*report);
    });
    updateProgress();
}

void MissingFilesDialog::showReport(const ScanReport& report) {
    m_model->setFindings(report.findings);
    describeListed();
    QStringList said;
    if (report.wasStopped) said.append(tr("Stopped before all was looked through."));
    const auto progress = m_scan.progress();
    said.append(tr("%1 looked at, %2 read.").arg(tr("%Ln files", nullptr, Words::pluralOf(progress.files)), ByteCount{progress.bytesRead}.text()));
    if (!report.unreadable.isEmpty()) {
        said.append(tr("%Ln files or folders could not be read, such as %1.", nullptr, Words::pluralOf(report.unreadable.size()))
                        .arg(QDir::toNativeSeparators(report.unreadable.constFirst())));
    }
    say(said.join(u' '), report.unreadable.isEmpty() ? u"second"_s : u"warn"_s);
    if (m_relink->isEnabled()) m_relink->setFocus();
}

void MissingFilesDialog::relink() {
    const QList<ClipFinding> chosen = m_model->ticked();
    if (chosen.isEmpty() || m_isLooking || m_isRelinking) return;
    m_isRelinking = true;
    updateButtons();
    m_scan.relinking(chosen, m_lookedIn).then(this, [this, chosen](const StorageResult<Library::Edits>& edits) {
        const auto failed = [this](const Storage::StorageError& error) {
            m_isRelinking = false;
            updateButtons();
            say(error);
        };
        if (!edits) return failed(edits.error());
        m_edits.run(EditNames::relink(chosen.size()), *edits).then(this, [this, chosen, failed](const EditStack::Answer& done) {
            if (!done) return failed(done.error());
            m_isRelinking = false;
            QSet<Library::ClipId> ids;
            for (const ClipFinding& finding : chosen) ids.insert(finding.clip.id);
            QList<ClipFinding> rest = m_model->findings();
            rest.removeIf([&](const ClipFinding& finding) { return ids.contains(finding.clip.id); });
            m_model->setFindings(rest);
            describeListed();
            say(tr("%Ln clips have their files again. Undo takes it back.", nullptr, Words::pluralOf(done->size())), u"ok"_s);
            Q_EMIT relinked(done->size());
        });
    });
}

void MissingFilesDialog::setLooking(bool looking) {
    m_isLooking = looking;
    if (looking) m_poll.start();
    else m_poll.stop();
    m_look->setText(looking ? tr("Stop") : tr("Look for files"));
    for (QWidget* part : {static_cast<QWidget*>(m_folders), static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_thorough)}) part->setEnabled(!looking);
    updateButtons();
}

void MissingFilesDialog::updateProgress() {
    if (!m_isLooking) return;
    const auto progress = m_scan.progress();
    say(tr("Looking: %1 looked at, %2 read").arg(tr("%Ln files", nullptr, Words::pluralOf(progress.files)), ByteCount{progress.bytesRead}.text()));
}

void MissingFilesDialog::updateButtons() {
    const qsizetype count = m_model->ticked().size();
    m_relink->setText(count == 0 ? tr("Relink") : tr("Relink %Ln clips", nullptr, Words::pluralOf(count)));
    m_relink->setEnabled(count > 0 && !m_isLooking && !m_isRelinking);
    m_look->setEnabled(!m_isRelinking);
}

void MissingFilesDialog::describeListed() {
    QHash<Kind, qint64> counts;
    for (const ClipFinding& finding : m_model->findings()) ++counts[finding.kind];
    QStringList said;
    const auto tell = [&](Kind kind, const char* text) {
        if (counts.value(kind) > 0) said.append(tr(text, nullptr, Words::pluralOf(counts.value(kind))));
    };
    tell(Kind::Moved, QT_TR_N_NOOP("The files of %Ln clips were found."));
    tell(Kind::Changed, QT_TR_N_NOOP("In the places of %Ln clips there are other files."));
    tell(Kind::Missing, QT_TR_N_NOOP("The files of %Ln clips are missing."));
    tell(Kind::Away, QT_TR_N_NOOP("%Ln clips are on drives that are away."));
    if (said.isEmpty()) said.append(tr("The library knows of no clip whose file is missing."));
    if (m_model->ambiguous() > 0) {
        said.append(tr("Of %Ln clips there are several equal files; the likeliest is proposed, and F2 chooses another.", nullptr,
                       Words::pluralOf(m_model->ambiguous())));
    }
    const QStringList drives = drivesAway();
    if (!drives.isEmpty()) said.append(tr("Away: %1.").arg(drives.join(u", "_s)));
    m_summary->setText(said.join(u' '));
}

QStringList MissingFilesDialog::tickedFolders() const {
    QStringList folders;
    for (int row = 0; row < m_folders->count(); ++row) {
        const QListWidgetItem* item = m_folders->item(row);
        if (item->checkState() == Qt::Checked) folders.append(item->data(Qt::UserRole).toString());
    }
    return folders;
}

QStringList MissingFilesDialog::drivesAway() const {
    QStringList names;
    for (const ClipFinding& finding : m_model->findings()) {
        const QString name = m_rootNames.value(finding.clip.rootId);
        if (finding.kind == Kind::Away && !name.isEmpty() && !names.contains(name)) names.append(name);
    }
    return names;
}

void MissingFilesDialog::say(const QString& text, const QString& role) {
    m_progress->setRole(role);
    m_progress->setText(text);
}

void MissingFilesDialog::say(const Storage::StorageError& error) { say(describe(error).text(), u"err"_s); }

} // namespace Rushes::Ui
