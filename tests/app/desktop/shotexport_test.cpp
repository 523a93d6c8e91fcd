// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shotexport.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/storage/database.h"
#include "tests/support/await.h"
#include "tests/support/manualclock.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;
using Interchange::ExportFormat;
using Library::Clip;

namespace {

template <typename T> T valueOf(const QFuture<Storage::StorageResult<T>>& future) { return await(future).value(); }

} // namespace

class ShotExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_database = std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(m_folder->filePath(u"library.sqlite"_s)), Library::librarySchema);
        m_clips = std::make_unique<Library::ClipRepository>(*m_database, u"desk"_s);
        const QString root = valueOf(Library::MediaRoots{*m_database, u"desk"_s}.placeOf(m_folder->filePath(u"a.mxf"_s))).rootId;
        Clip clip;
        clip.rootId = root;
        clip.relativePath = clip.fileName = u"remarks.mxf"_s;
        clip.title = u"Opening: remarks"_s;
        clip.size = ByteCount{1000};
        clip.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC};
        clip.facts.emplace();
        clip.facts->frameRate = Media::FrameRate::of(25);
        clip.facts->frames = 1000;
        clip.facts->startTimecode = u"10:00:00:00"_s;
        m_clip = valueOf(m_clips->add(clip));
        valueOf(m_clips->addRange({.id = {}, .clipId = m_clip.id, .in = 25, .out = 75, .note = u"At the lectern"_s, .tags = {u"quote"_s}}));
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<Ui::MainWindow>(m_clock, *m_settings);
        m_window->addPage({.key = u"clips"_s, .icon = u"film"_s}, new Ui::Page{u"Clips"_s});
        m_window->addPage({.key = u"other"_s, .icon = u"film"_s}, new Ui::Page{u"Other"_s});
        m_window->show();
        m_export = std::make_unique<ShotExport>(*m_window, *m_clips);
    }
    void cleanup() {
        m_export.reset();
        m_window.reset();
        m_settings.reset();
        m_clips.reset();
        m_database.reset();
    }

    void writesWhatWasLoggedAndSaysWhatWasLost() {
        m_export->ask({m_clip}, ExportFormat::Edl, m_clip.title);
        auto* dialog = m_window->findChild<QFileDialog*>(u"exportShots"_s);
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->defaultSuffix(), u"edl"_s);
        const QString path = m_folder->filePath(u"cut.edl"_s);
        answer(path);
        QTRY_COMPARE(m_window->banner().shownId(), u"export"_s);
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray list = file.readAll();
        QVERIFY2(list.contains("10:00:01:00 10:00:03:00"), list.constData());
        QVERIFY2(list.contains("At the lectern"), list.constData());
        QVERIFY2(said().contains(u"1 shot of 1 clip"_s) && said().contains(QDir::toNativeSeparators(path)), qPrintable(said()));
        QSignalSpy shown{m_export.get(), &ShotExport::showRequested};
        QTest::mouseClick(m_window->banner().findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().toString(), path);
        QVERIFY(!m_window->banner().isVisible());
    }

    void theWordsGoWithThePlace() {
        m_export->ask({m_clip}, ExportFormat::Csv, u"Clips"_s);
        answer(m_folder->filePath(u"cut.csv"_s));
        QTRY_COMPARE(m_window->banner().shownId(), u"export"_s);
        m_window->open({u"other"_s, {}});
        QVERIFY(!m_window->banner().isVisible());
    }

    void aFolderThatTakesNothingIsSaid() {
        m_export->ask({m_clip}, ExportFormat::Otio, u"Clips"_s);
        answer(m_folder->filePath(u"no such folder/cut.otio"_s));
        QTRY_VERIFY(said().contains(u"The shots were not exported."_s));
        QVERIFY(!QFile::exists(m_folder->filePath(u"no such folder"_s)));
    }

private:
    void answer(const QString& path) {
        auto* dialog = m_window->findChild<QFileDialog*>(u"exportShots"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }
    [[nodiscard]] QString said() const {
        QStringList all;
        const auto labels = m_window->banner().findChildren<QWidget*>();
        for (const QWidget* label : labels) all << label->property("text").toString() << label->accessibleName();
        return all.join(u' ');
    }

    std::optional<QTemporaryDir> m_folder;
    Tests::ManualClock m_clock;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<Library::ClipRepository> m_clips;
    Clip m_clip;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Ui::MainWindow> m_window;
    std::unique_ptr<ShotExport> m_export;
};

QTEST_MAIN(ShotExportTest)
#include "shotexport_test.moc"
