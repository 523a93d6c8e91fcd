// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shotimport.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/storage/database.h"
#include "tests/support/await.h"
#include "tests/support/manualclock.h"
#include "ui/library/editstack.h"
#include "ui/library/shotimportdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;
using Library::Clip;

namespace {

template <typename T> T valueOf(const QFuture<Storage::StorageResult<T>>& future) { return await(future).value(); }

} // namespace

class ShotImportTest : public QObject {
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
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<Ui::MainWindow>(m_clock, *m_settings);
        m_window->addPage({.key = u"clips"_s, .icon = u"film"_s}, m_page = new Ui::Page{u"Clips"_s});
        m_window->addPage({.key = u"other"_s, .icon = u"film"_s}, new Ui::Page{u"Other"_s});
        m_window->show();
        m_edits = std::make_unique<Ui::EditStack>(*m_clips);
        m_import = std::make_unique<ShotImport>(*m_window, *m_clips, *m_edits);
    }
    void cleanup() {
        m_import.reset();
        m_window.reset();
        m_edits.reset();
        m_settings.reset();
        m_clips.reset();
        m_database.reset();
    }

    void whatIsDroppedOnAPageIsShownAddedAndTakenBack() {
        m_import->takeDropsOn(*m_page, [this] { return std::optional{m_clip}; });
        QVERIFY(drop(write(u"cut.csv"_s, "file,in,out,note\nremarks.mxf,10:00:01:00,10:00:03:00,At the lectern\n")));
        auto* dialog = shown();
        QTRY_VERIFY(dialog->isRead());
        QVERIFY(valueOf(m_clips->ranges(m_clip.id)).isEmpty());
        dialog->findChild<QPushButton*>(u"shotImportAdd"_s)->click();
        QTRY_COMPARE(m_window->banner().shownId(), u"shot-import"_s);
        QVERIFY2(said().contains(u"of cut.csv added to"_s), qPrintable(said()));
        QCOMPARE(valueOf(m_clips->ranges(m_clip.id)).size(), 1);
        m_edits->undo();
        QTRY_VERIFY(valueOf(m_clips->ranges(m_clip.id)).isEmpty());
        m_window->open({u"other"_s, {}});
        QVERIFY(!m_window->banner().isVisible()); // the words go with the place
    }

    void filesThatAreDroppedTogetherComeOneAfterTheOther() {
        const QString one = write(u"one.csv"_s, "file,in,out\n");
        const QString two = write(u"two.edl"_s, "TITLE: x\n");
        m_import->open({one, two});
        QTRY_VERIFY(shown() != nullptr && shown()->isRead());
        auto* first = shown();
        QCOMPARE(m_window->findChildren<Ui::ShotImportDialog*>().size(), 1);
        first->reject();
        QTRY_VERIFY(shown() != nullptr && shown() != first);
        QTRY_VERIFY(shown()->isRead());
        shown()->reject();
        QTRY_VERIFY(shown() == nullptr);
    }

    void theMenuAsksForFiles() {
        m_import->action()->trigger();
        auto* dialog = m_window->findChild<QFileDialog*>(u"importShots"_s);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->filesSelected({write(u"cut.edl"_s, "TITLE: x\n")});
        dialog->close();
        QTRY_VERIFY(shown() != nullptr);
    }

private:
    QString write(const QString& name, const QByteArray& text) const {
        QFile file{m_folder->filePath(name)};
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(file.errorString()));
        file.write(text);
        return file.fileName();
    }
    bool drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter{QPoint{1, 1}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(m_page, &enter);
        QDropEvent event{QPointF{5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(m_page, &event);
        return event.isAccepted();
    }
    [[nodiscard]] Ui::ShotImportDialog* shown() const { return m_window->findChild<Ui::ShotImportDialog*>(); }
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
    Ui::Page* m_page = nullptr;
    std::unique_ptr<Ui::EditStack> m_edits;
    std::unique_ptr<ShotImport> m_import;
};

QTEST_MAIN(ShotImportTest)
#include "shotimport_test.moc"
