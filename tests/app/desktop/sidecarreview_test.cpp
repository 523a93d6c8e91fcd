// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sidecarreview.h"
#include "app/workbench/sidecars.h"
#include "tests/support/libraryfixture.h"
#include "tests/support/manualclock.h"
#include "tests/support/nopictures.h"
#include "ui/library/clipspage.h"
#include "ui/library/editstack.h"
#include "ui/library/sidecarconflictmodel.h"
#include "ui/library/sidecardialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pictureloader.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Desktop;
using Interchange::SidecarChoice;
using Library::Clip;
using Library::ClipId;

/// The window over real files beside which others write.
class SidecarReviewTest : public Tests::LibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        openLibrary();
        m_sidecars = std::make_unique<Workbench::Sidecars>(*m_clips);
        m_edits = std::make_unique<Ui::EditStack>(*m_clips);
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<Ui::MainWindow>(m_clock, *m_settings);
        m_pictures = std::make_unique<Ui::PictureLoader>(m_source);
        m_page = new Ui::ClipsPage{*m_clips, *m_edits, *m_pictures};
        m_window->addPage({.key = u"clips"_s, .icon = u"film"_s}, m_page);
        m_window->show();
        m_review = std::make_unique<SidecarReview>(*m_sidecars, *m_edits, *m_window);
        m_review->connectPage(*m_page);
    }
    void cleanup() {
        m_review.reset();
        m_window.reset();
        m_settings.reset();
        m_pictures.reset();
        m_edits.reset();
        m_sidecars.reset();
        closeLibrary();
    }

    void whatOthersWroteIsAStepThatIsTakenBack() {
        const ClipId id = add(u"press.mxf"_s);
        change(u"press.mxf.xmp"_s, "House", "Agency");
        QCOMPARE(await(m_sidecars->bring(id)).kind, Workbench::SidecarOutcome::Kind::TakenIn);
        QCOMPARE(clip(id).credit, u"Agency"_s);
        QCOMPARE(m_edits->undoAction()->text(), u"Undo Take Changes from press.mxf.xmp"_s);
        m_sidecars->setFollowing(true); // taking it back is written through
        m_edits->undo();
        QTRY_COMPARE(clip(id).credit, u"House"_s);
        QTRY_VERIFY(bytes(u"press.mxf.xmp"_s).contains("<photoshop:Credit>House<"));
        m_edits->redo();
        QTRY_VERIFY(bytes(u"press.mxf.xmp"_s).contains("<photoshop:Credit>Agency<"));
        QVERIFY(!m_edits->redoAction()->isEnabled());
    }

    void contradictionsAreToldAndDecidedInOneStep() {
        const QList<ClipId> ids{contradicted(u"one.mxf"_s), contradicted(u"two.mxf"_s)};
        for (const ClipId& id : ids) QCOMPARE(await(m_sidecars->bring(id)).kind, Workbench::SidecarOutcome::Kind::Conflict);
        auto* banner = m_page->findChild<Ui::Banner*>();
        QTRY_COMPARE(banner->shownId(), u"sidecars"_s);
        auto* review = banner->findChild<QPushButton*>();
        QTRY_COMPARE(review->text(), u"Review 2 conflicts"_s);
        review->click();
        auto* dialog = m_window->findChild<Ui::SidecarDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        for (int row = 0; row < 2; ++row) dialog->model().choose(row, SidecarChoice::Theirs);
        dialog->findChild<QPushButton*>(u"applySidecars"_s)->click();
        QTRY_VERIFY(m_sidecars->problems().isEmpty());
        for (const ClipId& id : ids) QCOMPARE(clip(id).credit, u"Agency"_s);
        QCOMPARE(m_edits->undoAction()->text(), u"Undo Decide Conflicts of 2 Clips"_s);
        QTRY_COMPARE(banner->shownId(), QString{});
        QTRY_COMPARE(dialog->model().rowCount(), 0);
        m_edits->undo();
        for (const ClipId& id : ids) QTRY_COMPARE(clip(id).credit, u"Desk"_s);
        QVERIFY(!m_edits->undoAction()->isEnabled());
    }

    void whatCannotBeReadIsToldAndReadAgain() {
        const ClipId id = add(u"press.mxf"_s);
        const QByteArray good = bytes(u"press.mxf.xmp"_s);
        put(u"press.mxf.xmp"_s, "not at all");
        await(m_sidecars->bring(id));
        auto* banner = m_page->findChild<Ui::Banner*>();
        QTRY_COMPARE(banner->shownId(), u"sidecars"_s);
        m_window->findChild<QAction*>(u"actionSidecars"_s)->trigger();
        auto* dialog = m_window->findChild<Ui::SidecarDialog*>();
        QVERIFY(dialog != nullptr);
        put(u"press.mxf.xmp"_s, good);
        dialog->findChild<QPushButton*>(u"retrySidecars"_s)->click();
        QTRY_VERIFY(m_sidecars->problems().isEmpty());
        QTRY_COMPARE(banner->shownId(), QString{});
    }

private:
    /// A clip whose credit is "House", here and in its sidecar.
    ClipId add(const QString& name) {
        put(name, "media");
        Clip made = newClip(name, name);
        made.credit = u"House"_s;
        const ClipId id = await(m_clips->add(made)).value().id;
        await(m_sidecars->bring(id));
        return id;
    }
    /// Others say "Agency", the library says "Desk".
    ClipId contradicted(const QString& name) {
        const ClipId id = add(name);
        change(name + u".xmp"_s, "House", "Agency");
        const Library::ClipDetails was = Library::detailsOf(clip(id));
        Library::ClipDetails wanted = was;
        wanted.credit = u"Desk"_s;
        make({Library::DetailsEdit{id, was, wanted}});
        return id;
    }
    void change(const QString& name, const QByteArray& from, const QByteArray& to) {
        put(name, bytes(name).replace("<photoshop:Credit>" + from + "<", "<photoshop:Credit>" + to + "<"));
    }
    void put(const QString& name, const QByteArray& content) const {
        QFile file{m_folder->filePath(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QByteArray bytes(const QString& name) const {
        QFile file{m_folder->filePath(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    Tests::ManualClock m_clock;
    Tests::NoPictures m_source;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Workbench::Sidecars> m_sidecars;
    std::unique_ptr<Ui::EditStack> m_edits;
    std::unique_ptr<Ui::PictureLoader> m_pictures;
    std::unique_ptr<Ui::MainWindow> m_window;
    Ui::ClipsPage* m_page = nullptr;
    std::unique_ptr<SidecarReview> m_review;
};

QTEST_MAIN(SidecarReviewTest)
#include "sidecarreview_test.moc"
