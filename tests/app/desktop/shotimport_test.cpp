// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recents.h"
#include "app/desktop/shotimport.h"
#include "core/settings/settings.h"
#include "tests/app/desktop/windowwithclip.h"
#include "ui/library/editstack.h"
#include "ui/library/shotimportdialog.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;
using Library::Clip;

namespace {

template <typename T> T valueOf(const QFuture<Storage::StorageResult<T>>& future) { return await(future).value(); }

} // namespace

class ShotImportTest : public Tests::WindowWithClip {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        openWindow();
        m_edits = std::make_unique<Ui::EditStack>(*m_clips);
        m_choices = std::make_unique<Settings::Settings>(m_folder->filePath(u"rushes.ini"_s));
        m_recents = std::make_unique<Recents>(*m_choices, m_database->location());
        m_chooser = std::make_unique<Ui::FileChooser>(m_recents.get(), [](const QString& folder) { return QDir{folder}.exists(); }, std::chrono::minutes{1});
        m_import = std::make_unique<ShotImport>(*m_window, *m_clips, *m_edits, *m_chooser);
    }
    void cleanup() {
        m_import.reset();
        m_chooser.reset();
        m_recents.reset();
        m_choices.reset();
        m_window.reset();
        m_edits.reset();
        closeWindow();
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

    /// While one list is shown another is dropped on a page where another clip is open: each belongs to its own.
    void eachListThatIsDroppedHasTheClipOfItsOwnPage() {
        std::optional<Clip> open = m_clip;
        m_import->takeDropsOn(*m_page, [&open] { return open; });
        const QByteArray text = "file,in,out,note\nnobody.mxf,10:00:01:00,10:00:03:00,At the lectern\n";
        QVERIFY(drop(write(u"one.csv"_s, text)));
        auto* first = shown();
        QTRY_VERIFY(first->isRead());
        open->title = u"Another"_s;
        QVERIFY(drop(write(u"two.csv"_s, text)));
        open.reset(); // nothing is open any more
        QVERIFY(drop(write(u"three.csv"_s, text)));
        QCOMPARE(shown(), first);
        QCOMPARE(offeredTo(*first), u"Give to “Opening: remarks”"_s);
        first->reject();
        QTRY_VERIFY(shown() != nullptr && shown() != first && shown()->isRead());
        auto* second = shown();
        QCOMPARE(offeredTo(*second), u"Give to “Another”"_s);
        second->reject();
        QTRY_VERIFY(shown() != nullptr && shown() != second && shown()->isRead());
        QCOMPARE(offeredTo(*shown()), QString{});
    }

    void choosingBeginsWhereOneWasLast() {
        m_import->action()->trigger();
        auto* dialog = m_window->findChild<QFileDialog*>(u"importShots"_s);
        Q_EMIT dialog->filesSelected({write(u"cut.edl"_s, "TITLE: x\n")});
        dialog->close();
        QTRY_VERIFY(m_window->findChild<QFileDialog*>(u"importShots"_s) == nullptr);
        m_import->action()->trigger();
        QTRY_VERIFY(m_window->findChild<QFileDialog*>(u"importShots"_s) != nullptr);
        QCOMPARE(m_window->findChild<QFileDialog*>(u"importShots"_s)->directory().path(), m_folder->path());
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
    /// The clip of the page; empty where there is none.
    static QString offeredTo(const Ui::ShotImportDialog& dialog) {
        const auto* home = dialog.findChild<QPushButton*>(u"shotImportGiveHome"_s);
        return home->isVisibleTo(&dialog) ? home->text() : QString{};
    }
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

    std::unique_ptr<Ui::EditStack> m_edits;
    std::unique_ptr<Settings::Settings> m_choices;
    std::unique_ptr<Recents> m_recents;
    std::unique_ptr<Ui::FileChooser> m_chooser;
    std::unique_ptr<ShotImport> m_import;
};

QTEST_MAIN(ShotImportTest)
#include "shotimport_test.moc"
