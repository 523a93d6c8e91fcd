// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trashfiles.h"
#include "core/library/cliprepository.h"
#include "tests/app/desktop/windowwithclip.h"
#include "ui/library/editstack.h"
#include "ui/library/trashdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;
using Library::Clip;
using Library::Presence;

class TrashFilesTest : public Tests::WindowWithClip {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        openWindow();
        qputenv("HOME", QFile::encodeName(m_folder->filePath(u"home"_s)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"home/share"_s)));
        QVERIFY(QDir{}.mkpath(m_folder->filePath(u"home/share"_s)));
        write(u"remarks.mxf"_s, QByteArray(1000, 'f'));
        m_clip = clip(m_clip.id);
        m_basket = std::make_unique<Workbench::Wastebasket>(*m_clips, m_folder->filePath(u"state"_s), m_clock);
        m_edits = std::make_unique<Ui::EditStack>(*m_clips);
        m_trash = std::make_unique<TrashFiles>(*m_basket, *m_clips, *m_edits, *m_window);
    }
    void cleanup() {
        m_trash.reset();
        m_edits.reset();
        m_basket.reset();
        closeWindow();
    }

    void asksMovesSaysSoAndUndoBringsItBack() {
        write(u"remarks.mxf.xmp"_s, "sidecar");
        m_trash->ask({m_clip});
        QTRY_VERIFY(dialog() != nullptr);
        QVERIFY2(lead().startsWith("Move 1 file"_L1) && lead().contains(ByteCount{1007}.text()), qPrintable(lead()));
        QVERIFY(dialog()->findChild<QPushButton*>(u"leaveFiles"_s)->isDefault());
        QTest::keyClick(dialog(), Qt::Key_Return); // leaves it
        QTRY_VERIFY(dialog() == nullptr);
        QVERIFY(isThere());

        move({m_clip});
        QTRY_COMPARE(m_window->banner().shownId(), u"trash"_s);
        QVERIFY(!isThere());
        QVERIFY(!QFile::exists(m_folder->filePath(u"remarks.mxf.xmp"_s)));
        QCOMPARE(clip(m_clip.id).presence, Presence::Trashed);
        QVERIFY2(said().contains(u"in the wastebasket."_s), qPrintable(said()));
        QVERIFY2(m_edits->undoAction()->text().startsWith("Undo Move 1 File"_L1), qPrintable(m_edits->undoAction()->text()));
        m_edits->undo();
        QTRY_VERIFY2(said().contains(u"back where they were"_s), qPrintable(said()));
        QVERIFY(isThere());
        QVERIFY(QFile::exists(m_folder->filePath(u"remarks.mxf.xmp"_s)));
        QCOMPARE(clip(m_clip.id).presence, Presence::Here);
        m_edits->redo();
        QTRY_COMPARE(clip(m_clip.id).presence, Presence::Trashed);
        QTRY_VERIFY(!isThere());
        QTRY_VERIFY2(said().contains(u"in the wastebasket."_s), qPrintable(said()));
        m_edits->undo();
        QTRY_VERIFY(isThere());
    }

    void theButtonOfTheBannerTakesItBack() {
        move({m_clip});
        QTRY_COMPARE(m_window->banner().shownId(), u"trash"_s);
        Q_EMIT m_window->banner().buttonPressed(u"trash"_s);
        QTRY_VERIFY(isThere());
    }

    void whatIsLeftAloneIsNamed() {
        Clip gone = newClip(u"gone.mxf"_s, u"Gone"_s);
        gone = await(m_clips->add(gone)).value();
        m_trash->ask({m_clip, clip(gone.id)});
        QTRY_VERIFY(dialog() != nullptr);
        const QAbstractItemModel* files = dialog()->findChild<QAbstractItemView*>(u"trashFiles"_s)->model();
        QCOMPARE(files->index(1, 1).data().toString(), u"It is not in its place."_s);
        dialog()->findChild<QPushButton*>(u"moveFiles"_s)->click();
        QTRY_VERIFY2(said().contains(u"gone.mxf: It is not in its place."_s), qPrintable(said()));
        QVERIFY(!isThere());
    }

    void whatIsInAlreadyIsSaid() {
        move({m_clip});
        QTRY_COMPARE(m_window->banner().shownId(), u"trash"_s);
        QTRY_VERIFY(dialog() == nullptr);
        const QString since = QLocale{}.toString(clip(m_clip.id).trashedAt.toLocalTime(), QLocale::ShortFormat);
        m_trash->ask({clip(m_clip.id)});
        QTRY_VERIFY(dialog() != nullptr);
        const QAbstractItemModel* files = dialog()->findChild<QAbstractItemView*>(u"trashFiles"_s)->model();
        QCOMPARE(files->index(0, 1).data().toString(), u"In the wastebasket since %1. Restore it there."_s.arg(since));
    }

    void whereNothingCanBeMovedThereIsNoButtonForIt() {
        QVERIFY(QFile::remove(m_clip.path));
        m_trash->ask({clip(m_clip.id)});
        QTRY_VERIFY(dialog() != nullptr);
        QVERIFY(dialog()->findChild<QPushButton*>(u"moveFiles"_s) == nullptr);
        QCOMPARE(lead(), u"None of these files can be moved to the wastebasket."_s);
        QCOMPARE(dialog()->findChild<QPushButton*>(u"leaveFiles"_s)->text(), u"Close"_s);
    }

    void aFileThatCameToStandThereStays() {
        move({m_clip});
        QTRY_COMPARE(m_window->banner().shownId(), u"trash"_s);
        write(u"remarks.mxf"_s, "of somebody else");
        m_edits->undo();
        QTRY_VERIFY2(said().contains(u"Another file stands in its place by now."_s), qPrintable(said()));
        QFile file{m_clip.path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "of somebody else"_ba);
    }

    void aDownloadsFileIsFoundByItsPlace() {
        m_trash->askAbout({m_clip.path});
        QTRY_VERIFY(dialog() != nullptr);
        dialog()->reject();
        QTRY_VERIFY(dialog() == nullptr);
        m_trash->askAbout({m_folder->filePath(u"nobody.mxf"_s)});
        QTRY_VERIFY2(said().contains(u"no clip of this file"_s), qPrintable(said()));
    }

private:
    [[nodiscard]] Ui::TrashDialog* dialog() const { return m_window->findChild<Ui::TrashDialog*>(); }
    [[nodiscard]] QString lead() const { return dialog()->findChild<QWidget*>(u"trashLead"_s)->property("text").toString(); }
    [[nodiscard]] bool isThere() const { return QFile::exists(m_folder->filePath(u"remarks.mxf"_s)); }
    void move(const QList<Clip>& clips) {
        m_trash->ask(clips);
        QTRY_VERIFY(dialog() != nullptr);
        dialog()->findChild<QPushButton*>(u"moveFiles"_s)->click();
    }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file{m_folder->filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("%s", qPrintable(file.errorString()));
    }

    std::unique_ptr<Workbench::Wastebasket> m_basket;
    std::unique_ptr<Ui::EditStack> m_edits;
    std::unique_ptr<TrashFiles> m_trash;
};

QTEST_MAIN(TrashFilesTest)
#include "trashfiles_test.moc"
