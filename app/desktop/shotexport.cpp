// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shotexport.h"

#include "app/desktop/recents.h"
#include "core/base/answers.h"
#include "core/base/errand.h"
#include "core/base/logging.h"
#include "core/base/safefilename.h"
#include "core/interchange/cutlist.h"
#include "core/library/cliprepository.h"
#include "ui/print/shotlistprinter.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filechooser.h"
#include "ui/words/exchangewords.h"
#include "ui/words/faultwords.h"
#include "ui/words/placewords.h"

#include <QBuffer>
#include <QDir>
#include <QLocale>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Interchange::CutList;
using Interchange::ExportError;
using Interchange::ExportFormat;
using Interchange::ExportReport;
using Library::Clip;
using Library::Range;
using Storage::StorageResult;
using Ui::Notice;

namespace {

const QString exportNotice = u"export"_s;

} // namespace

ShotExport::ShotExport(Ui::MainWindow& window, Library::ClipRepository& clips, Ui::FileChooser& chooser, const Recents& recents, QObject* parent)
    : QObject{parent}, m_window{window}, m_clips{clips}, m_chooser{chooser}, m_recents{recents} {
    connect(&window.banner(), &Ui::Banner::buttonPressed, this, [this](const QString& id) {
        if (id != exportNotice) return;
        Q_EMIT showRequested(m_written);
        withdraw();
    });
    // What was done is said where it was asked for, and not for ever.
    connect(&window, &Ui::MainWindow::placeOpened, this, &ShotExport::withdraw);
}

void ShotExport::ask(const QList<Clip>& clips, ExportFormat format, const QString& title) {
    if (clips.isEmpty()) return;
    const QString suffix = Interchange::suffix(format);
    const Ui::FileQuestion question{.purpose = u"exportShots"_s,
                                    .kind = Ui::FileQuestion::Kind::NewFile,
                                    .title = tr("Export as %1").arg(Ui::Words::exportName(format)),
                                    .filter = u"%1 (*%2)"_s.arg(Ui::Words::exportName(format).section(u" ("_s, 0, 0), suffix),
                                    .name = SafeFileName::from(title + suffix).text()};
    m_chooser.ask(m_window, question, this, [this, clips, format, title](const QStringList& paths) { write(clips, format, title, paths.constFirst()); });
}

void ShotExport::write(const QList<Clip>& clips, ExportFormat format, const QString& title, const QString& path) {
    withdraw();
    QList<QFuture<StorageResult<QString>>> texts; // asked first, so they are there with the ranges: one thread answers both
    for (const Clip& clip : clips) texts.append(m_clips.shotText(clip.id));
    QList<QFuture<StorageResult<QList<Range>>>> asked;
    for (const Clip& clip : clips) asked.append(m_clips.ranges(clip.id));
    QtFuture::whenAll(asked.begin(), asked.end())
        .then(this, [this, clips, texts, format, title, path](const QList<QFuture<StorageResult<QList<Range>>>>& answers) {
            const auto listed = answersOf(answers);
            const auto lists = answersOf(texts);
            if (!listed || !lists) return; // the library is gone, and the window with it
            CutList cut{.title = title, .clips = {}};
            for (qsizetype i = 0; i < clips.size(); ++i) {
                const StorageResult<QList<Range>> ranges = listed->at(i);
                if (!ranges) return m_window.banner().post({exportNotice, Notice::Level::Err, Ui::describe(ranges.error()), {}});
                const StorageResult<QString> text = lists->at(i);
                if (!text) return m_window.banner().post({exportNotice, Notice::Level::Err, Ui::describe(text.error()), {}});
                cut.clips.append({clips[i], *ranges, *text});
            }
        // The dialog has asked about a file that is there.
            inBackground([format, cut, path] {
                return Interchange::exportCut(format, cut, path, Interchange::Existing::Replace, [](const QByteArray& list, const QString& name) {
                    QBuffer pdf;
                    pdf.open(QIODevice::WriteOnly);
                    return Ui::printShotList(QString::fromUtf8(list), name, Ui::paperOf(QLocale::system()), pdf) > 0 ? pdf.data() : QByteArray{};
                });
            }).then(this, [this, count = clips.size(), path](const std::expected<ExportReport, ExportError>& written) {
                if (written) return report(*written, count, path);
                qCWarning(logLibrary).noquote() << path << written.error().detail;
                m_window.banner().post(
                    {exportNotice,
                     Notice::Level::Err,
                     {tr("The shots were not exported."), Ui::Words::exportProblem(written.error(), QDir::toNativeSeparators(path)), u"err"_s},
                     {}});
            });
        });
}

void ShotExport::report(const ExportReport& report, qsizetype clips, const QString& path) {
    m_written = path;
    m_recents.noteFile(path);
    const QString lead = tr("%3 has %1 of %2.")
                             .arg(tr("%Ln shots", nullptr, Ui::Words::pluralOf(report.shots())), tr("%Ln clips", nullptr, Ui::Words::pluralOf(clips)),
                                  QDir::toNativeSeparators(path));
    QStringList losses;
    for (const ExportReport::Entry& loss : report.losses()) losses.append(Ui::Words::lossSentence(loss) + u'.');
    m_window.banner().post({exportNotice,
                            losses.isEmpty() ? Notice::Level::Info : Notice::Level::Warn,
                            {lead, losses.join(u' '), losses.isEmpty() ? u"check"_s : u"warn"_s},
                            tr("Show in folder")});
}

void ShotExport::withdraw() { m_window.banner().withdraw(exportNotice); }

} // namespace Rushes::Desktop
