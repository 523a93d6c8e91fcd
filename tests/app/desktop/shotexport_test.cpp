// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recents.h"
#include "app/desktop/shotexport.h"
#include "core/settings/settings.h"
#include "tests/app/desktop/windowwithclip.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;
using Interchange::ExportFormat;

namespace {

template <typename T> T valueOf(const QFuture<Storage::StorageResult<T>>& future) { return await(future).value(); }

} // namespace

class ShotExportTest : public Tests::WindowWithClip {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        openWindow();
        valueOf(m_clips->addRange({.id = {}, .clipId = m_clip.id, .in = 25, .out = 75, .note = u"At the lectern"_s, .tags = {u"quote"_s}}));
        m_choices = std::make_unique<Settings::Settings>(m_folder->filePath(u"rushes.ini"_s));
        m_recents = std::make_unique<Recents>(*m_choices, m_database->location());
        m_export = std::make_unique<ShotExport>(*m_window, *m_clips, m_chooser, *m_recents);
    }
    void cleanup() {
        m_export.reset();
        closeWindow();
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
        Q_EMIT dialog->filesSelected({path});
        dialog->close();
    }

    std::unique_ptr<Settings::Settings> m_choices;
    std::unique_ptr<Recents> m_recents;
    Ui::FileChooser m_chooser;
    std::unique_ptr<ShotExport> m_export;
};

QTEST_MAIN(ShotExportTest)
#include "shotexport_test.moc"
