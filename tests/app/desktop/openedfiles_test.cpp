// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/openedfiles.h"
#include "core/media/probeclient.h"
#include "tests/app/desktop/windowwithclip.h"

#include <QFile>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;
using Library::Clip;

class OpenedFilesTest : public Tests::WindowWithClip {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rushes.media*=false"_s); } // that nothing probes is meant
    void init() {
        openWindow();
        m_roots = std::make_unique<Library::MediaRoots>(*m_database, u"desk"_s);
        m_probe = std::make_unique<Media::ProbeClient>(u"/nowhere/rushes-probe"_s);
        m_importer = std::make_unique<Library::Importer>(*m_clips, *m_roots, *m_probe, m_clock);
        m_opened = std::make_unique<OpenedFiles>(*m_clips, *m_importer, *m_window);
    }
    void cleanup() {
        m_opened.reset();
        m_importer.reset();
        m_probe.reset();
        m_roots.reset();
        closeWindow();
    }

    void aListOfShotsIsHandedOn() {
        const QSignalSpy lists{m_opened.get(), &OpenedFiles::shotListsOpened};
        m_opened->open({u"/x/cut.edl"_s, u"/x/list.rushes"_s});
        QCOMPARE(lists.size(), 1);
        QCOMPARE(lists.constFirst().constFirst().toStringList().size(), 2);
        QVERIFY(question() == nullptr);
    }

    void aFileOfTheLibraryIsPlayed() {
        QSignalSpy opened{m_opened.get(), &OpenedFiles::clipOpened};
        m_opened->open({m_clip.path});
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<Clip>().id, m_clip.id);
        QVERIFY(question() == nullptr);
    }

    void anotherMediaFileIsTakenInOnceSomebodyHasAgreed() {
        const QString path = write(u"new <b>.mxf"_s);
        QSignalSpy opened{m_opened.get(), &OpenedFiles::clipOpened};
        m_opened->open({path});
        QTRY_VERIFY(question() != nullptr);
        QCOMPARE(question()->textFormat(), Qt::PlainText);
        question()->reject();
        QTRY_VERIFY(question() == nullptr);
        QCOMPARE(clips(), 1); // nobody has agreed
        m_opened->open({path});
        QTRY_VERIFY(question() != nullptr);
        for (QAbstractButton* button : question()->buttons()) {
            if (question()->buttonRole(button) == QMessageBox::AcceptRole) button->click();
        }
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<Clip>().path, path);
        QCOMPARE(clips(), 2);
        QVERIFY(QFile::exists(path));
    }

    void severalAreShownTogether() {
        QSignalSpy shown{m_opened.get(), &OpenedFiles::imported};
        m_opened->open({write(u"one.mxf"_s), write(u"two.mov"_s), m_folder->filePath(u"gone.mxf"_s)});
        QTRY_VERIFY(question() != nullptr);
        for (QAbstractButton* button : question()->buttons()) {
            if (question()->buttonRole(button) == QMessageBox::AcceptRole) button->click();
        }
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(shown.constFirst().constFirst().toString(), u"added:>=2026-02-12"_s);
        QTRY_VERIFY2(said().contains(u"gone.mxf"_s), qPrintable(said()));
        QCOMPARE(clips(), 3);
    }

    void whatRushesCannotReadIsSaid() {
        m_opened->open({u"/x/notes.txt"_s});
        QTRY_VERIFY2(said().contains(u"Rushes cannot open notes.txt."_s), qPrintable(said()));
        QCOMPARE(clips(), 1);
    }

private:
    [[nodiscard]] QMessageBox* question() const { return m_window->findChild<QMessageBox*>(u"importOpened"_s); }
    [[nodiscard]] qint64 clips() const { return await(m_clips->count()).value(); }
    QString write(const QString& name) const {
        QFile file{m_folder->filePath(name)};
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(file.errorString()));
        file.write("frames of " + name.toUtf8());
        return file.fileName();
    }

    std::unique_ptr<Library::MediaRoots> m_roots;
    std::unique_ptr<Media::ProbeClient> m_probe;
    std::unique_ptr<Library::Importer> m_importer;
    std::unique_ptr<OpenedFiles> m_opened;
};

QTEST_MAIN(OpenedFilesTest)
#include "openedfiles_test.moc"
