// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/openedfiles.h"

#include "core/base/answers.h"
#include "core/base/errand.h"
#include "core/interchange/importedshot.h"
#include "core/library/cliprepository.h"
#include "core/library/importfolder.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/words/faultwords.h"
#include "ui/words/placewords.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Library::Clip;
using Library::ImportResult;
using Storage::StorageResult;
using Ui::Notice;

namespace {

const QString openNotice = u"opened-files"_s;
constexpr qsizetype mostNamed = 5;

/// The first few, a line each.
QString named(const QStringList& paths) {
    QStringList lines;
    for (const QString& path : paths.first(std::min(paths.size(), mostNamed))) lines.append(QDir::toNativeSeparators(path));
    if (paths.size() > mostNamed) lines.append(OpenedFiles::tr("%Ln more.", nullptr, Ui::Words::pluralOf(paths.size() - mostNamed)));
    return lines.join(u'\n');
}

} // namespace

OpenedFiles::OpenedFiles(Library::ClipRepository& clips, Library::Importer& importer, Ui::MainWindow& window, QObject* parent)
    : QObject{parent}, m_clips{clips}, m_importer{importer}, m_window{window} {
    connect(&window, &Ui::MainWindow::placeOpened, this, [this] { m_window.banner().withdraw(openNotice); });
}

void OpenedFiles::open(const QStringList& paths) {
    QStringList lists;
    QStringList media;
    QStringList others;
    for (const QString& path : paths) {
        if (Interchange::importFormatOf(path)) lists.append(path);
        else if (Library::isImportableName(QFileInfo{path}.fileName())) media.append(path);
        else others.append(path);
    }
    if (!lists.isEmpty()) Q_EMIT shotListsOpened(lists);
    if (!media.isEmpty()) openMedia(media);
    if (!others.isEmpty()) refuse(others);
}

/// What is in the library already is shown; the rest is asked about.
void OpenedFiles::openMedia(const QStringList& paths) {
    m_clips.clips().then(this, [this, paths](const StorageResult<QList<Clip>>& all) {
        if (!all) return m_window.banner().post({openNotice, Notice::Level::Err, Ui::describe(all.error()), {}});
        QStringList unknown = paths;
        std::optional<Clip> known;
        for (const Clip& clip : *all) {
            if (clip.path.isEmpty() || unknown.removeAll(clip.path) == 0) continue;
            if (!known) known = clip;
        }
        if (known) Q_EMIT clipOpened(*known);
        if (!unknown.isEmpty()) ask(unknown);
    });
}

void OpenedFiles::ask(const QStringList& paths) {
    auto* box = new Ui::PlainMessageBox{tr("Import files"), tr("Import %Ln files into the library?", nullptr, Ui::Words::pluralOf(paths.size())),
                                        tr("They stay where they are.") + u"\n\n"_s + named(paths), QMessageBox::Cancel, &m_window};
    box->setObjectName(u"importOpened"_s);
    const QPushButton* import = box->addButton(tr("Import %Ln files", nullptr, Ui::Words::pluralOf(paths.size())), QMessageBox::AcceptRole);
    connect(import, &QPushButton::clicked, this, [this, paths] { this->import(paths); });
    box->open();
}

void OpenedFiles::import(const QStringList& paths) {
    QList<QFuture<ImportResult<Clip>>> asked;
    for (const QString& path : paths) asked.append(m_importer.import({.path = path}));
    QtFuture::whenAll(asked.begin(), asked.end()).then(this, [this, paths](const QList<QFuture<ImportResult<Clip>>>& answers) {
        const auto listed = answersOf(answers);
        if (!listed) return; // the library is gone, and the window with it
        QStringList failed;
        QList<Clip> taken;
        for (qsizetype index = 0; index < listed->size(); ++index) {
            const auto& answer = listed->at(index);
            if (answer) taken.append(*answer);
            else failed.append(paths.at(index));
        }
        if (taken.size() == 1) Q_EMIT clipOpened(taken.constFirst());
        else if (!taken.isEmpty())
            Q_EMIT imported(u"added:>="_s + std::ranges::min(taken, {}, &Clip::addedAt).addedAt.toLocalTime().date().toString(Qt::ISODate));
        tell(taken.size(), failed);
    });
}

void OpenedFiles::tell(qsizetype clips, const QStringList& failed) {
    const QString lead = clips == 0 ? tr("Nothing was imported.") : tr("%Ln files are in the library.", nullptr, Ui::Words::pluralOf(clips));
    const QString rest = failed.isEmpty() ? tr("They stay where they are.")
                                          : tr("%Ln could not be read and stay as they are:", nullptr, Ui::Words::pluralOf(failed.size())) + u' ' +
                                                named(failed).replace(u'\n', u", "_s);
    m_window.banner().post(
        {openNotice, failed.isEmpty() ? Notice::Level::Info : Notice::Level::Warn, {lead, rest, failed.isEmpty() ? u"check"_s : u"warn"_s}, {}});
}

void OpenedFiles::refuse(const QStringList& paths) {
    m_window.banner().post({openNotice,
                            Notice::Level::Warn,
                            {tr("Rushes cannot open %1.").arg(QFileInfo{paths.constFirst()}.fileName()),
                             tr("It opens media files and lists of shots: .edl, .otio, .xml, .csv and .rushes. Nothing was changed."), u"warn"_s},
                            {}});
}

} // namespace Rushes::Desktop
