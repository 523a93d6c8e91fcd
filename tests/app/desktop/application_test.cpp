// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "tests/support/await.h"

#include "tests/support/portalprocess.h"
#include "ui/catalogue/meetingmodel.h"
#include "ui/catalogue/meetingspage.h"
#include "ui/catalogue/videospage.h"
#include "ui/library/clipspage.h"
#include "ui/logging/loggingpage.h"
#include "ui/shell/accountchip.h"
#include "ui/shotlist/shotlistedit.h"
#include "ui/shotlist/shotlistpage.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileOpenEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;
using Catalogue::RushesLink;

namespace {

constexpr int patience = 20'000;
constexpr int madeUpMeetings = 5; ///< of --demo-videos 100

} // namespace

/// The whole program in its window, with two real portals.
class ApplicationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_press.start());
        start();
    }
    void cleanupTestCase() { m_application.reset(); }

    void showsTheDemoPortalFirst() { QTRY_VERIFY_WITH_TIMEOUT(m_application->meetings().model().meetingCount() > 0, patience); }

    void aPortalIsAddedByItsAddressAndShown() {
        Q_EMIT m_application->window().commandChosen(u"source:add"_s);
        auto* dialog = m_application->window().findChild<QDialog*>(u"addPortalDialog"_s);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"portalAddress"_s), m_press.url().toString());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(m_application->portal().address().url(), m_press.url());
        QTRY_COMPARE_WITH_TIMEOUT(m_application->meetings().model().meetingCount(), madeUpMeetings, patience);
        QCOMPARE(m_application->window().page(), &m_application->meetings());
    }

    void aLinkLeadsToAVideoOfAnotherPortal() {
        const auto demo = m_application->demo().address();
        auto& catalogue = m_application->portals().desk(demo).catalogue();
        const auto videos = await(catalogue.videos());
        QVERIFY(videos && !videos->isEmpty());
        m_application->come({.link = RushesLink{RushesLink::Kind::Video, videos->first().id.text(), demo}});
        QCOMPARE(m_application->portal().address(), demo);
        QCOMPARE(m_application->window().page(), &m_application->videos());
        QTRY_COMPARE(m_application->videos().selectionText(), u"1 video selected"_s);
        QVERIFY(m_application->ingest().queue().downloads().isEmpty());
    }

    void downloadsThatWaitElsewhereAreSaidAndLedTo() {
        const auto press = *Portal::PortalAddress::parse(m_press.url().toString());
        Downloads::DownloadRequest request;
        request.source = u"r1"_s;
        request.portal = press.url().toString();
        request.title = u"Press conference"_s;
        request.fileName = u"a.mxf"_s;
        request.folder = m_folder.filePath(u"clips"_s);
        QVERIFY(await(m_application->ingest().queue().add({request})));
        Ui::Banner& banner = m_application->window().banner();
        QTRY_COMPARE(banner.shownId(), u"other-portal"_s);
        banner.findChild<QPushButton*>()->click();
        QCOMPARE(m_application->portal().address(), press);
        QTRY_VERIFY(m_application->window().findChild<QDialog*>(u"signInDialog"_s));
        QVERIFY(banner.shownId() != u"other-portal"_s);
        m_application->window().findChild<QDialog*>(u"signInDialog"_s)->reject();
    }

    void theShotListOfAClipIsAPlaceOfItsOwn() {
        auto* clips = m_application->window().findChild<Ui::ClipsPage*>();
        auto* list = m_application->window().findChild<Ui::ShotListPage*>();
        auto* logging = m_application->window().findChild<Ui::LoggingPage*>();
        QVERIFY(clips && list && logging);
        Library::Clip clip;
        clip.id = Library::ClipId{u"77"_s};
        clip.title = u"Press conference"_s;
        clip.presence = Library::Presence::Missing;
        Media::MediaFacts facts;
        facts.frameRate = Media::FrameRate::of(25);
        facts.frames = 2500;
        clip.facts = facts;
        Q_EMIT clips->shotListRequested(clip);
        QCOMPARE(m_application->window().page(), list);
        QTRY_VERIFY_WITH_TIMEOUT(list->editor().toPlainText().contains(u"rate   25"_s), patience);
        Q_EMIT list->loggingRequested(clip);
        QCOMPARE(m_application->window().page(), logging);
        Q_EMIT logging->shotListRequested(clip, 100);
        QCOMPARE(m_application->window().page(), list);
        Q_EMIT clips->textsRequested(clip);
        auto* texts = m_application->window().findChild<QDialog*>(u"textDialog"_s);
        QVERIFY(texts && texts->isVisible());
        texts->close();
        m_application->window().open({u"meetings"_s, {}});
    }

    /// As the file manager gives them: by an argument, a second start, or on macOS an event.
    void filesAreOpenedWithAQuestionAndRememberedIsWhatWasOpened() {
        Ui::MainWindow& window = m_application->window();
        QFile list{m_folder.filePath(u"cut.edl"_s)};
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("TITLE: x\n") > 0);
        list.close();
        m_application->come({.files = {list.fileName()}});
        QTRY_VERIFY(window.findChild<QDialog*>(u"shotImportDialog"_s) != nullptr || QApplication::activeModalWidget() != nullptr);
        qobject_cast<QDialog*>(QApplication::activeModalWidget())->reject();
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        QFileOpenEvent event{QUrl::fromLocalFile(m_folder.filePath(u"new.mxf"_s))};
        QCoreApplication::sendEvent(qApp, &event);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QDialog*>(u"importOpened"_s) != nullptr, patience);
        window.findChild<QDialog*>(u"importOpened"_s)->reject();
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);

        auto* clips = window.findChild<Ui::ClipsPage*>();
        Library::Clip clip;
        clip.id = Library::ClipId{u"4711"_s};
        clip.title = u"Doorstep"_s;
        clip.presence = Library::Presence::Missing;
        Q_EMIT clips->shotListRequested(clip);
        auto* recent = window.findChild<QMenu*>(u"recentMenu"_s);
        Q_EMIT recent->aboutToShow();
        QCOMPARE(recent->actions().constFirst()->text(), u"Shot list of Doorstep"_s);
        window.banner().withdraw(u"session"_s); // what the tests before left is graver
        recent->actions().constFirst()->trigger(); // the library has no such clip
        QTRY_COMPARE_WITH_TIMEOUT(window.banner().shownId(), u"files"_s, patience);
        Q_EMIT recent->aboutToShow();
        QVERIFY(recent->actions().constFirst()->text() != u"Shot list of Doorstep"_s); // forgotten
        window.open({u"meetings"_s, {}});
    }

    void settingsAreInForceAtOnce() {
        auto* window = &m_application->window();
        window->findChild<QAction*>(u"actionSettings"_s)->trigger();
        auto* settings = window->findChild<QDialog*>(u"settingsWindow"_s);
        QVERIFY(settings);
        const auto control = [settings](const QString& name) {
            for (QWidget* one : settings->findChildren<QWidget*>()) {
                if (one->accessibleName() == name && one->focusPolicy() != Qt::NoFocus) return one;
            }
            qFatal("no control is called %s", qPrintable(name));
        };
        qobject_cast<QDoubleSpinBox*>(control(u"At once"_s))->setValue(5);
        QCOMPARE(m_application->ingest().queue().policy().parallel, 5);
        auto* profile = qobject_cast<QLineEdit*>(control(u"House profile"_s));
        profile->setText(u"ProRes, else MXF"_s);
        QTest::keyClick(profile, Qt::Key_Return);
        auto* looks = qobject_cast<QComboBox*>(control(u"Light or dark"_s));
        looks->setCurrentIndex(2);
        Q_EMIT looks->activated(2);
        QVERIFY(m_application->theme().tokens().dark);
        settings->close();
    }

    void eachKeyHasANameAndDoesOneThing() {
        auto& window = m_application->window();
        const QList<Ui::KeyMap::Entry> all = window.keys().entries();
        QVERIFY2(all.size() > 90, qPrintable(QString::number(all.size())));
        QStringList twice;
        for (const Ui::KeyMap::Entry& entry : all) {
            for (const QKeySequence& key : entry.usual) {
                for (const Ui::KeyMap::Entry& rival : window.keys().rivals(entry.id, key)) twice << entry.id + u' ' + key.toString() + u' ' + rival.id;
            }
        }
        QCOMPARE(twice, QStringList{});
        QStringList nameless;
        for (const QAction* action : window.findChildren<QAction*>()) {
            if (!action->shortcuts().isEmpty() && action->objectName().isEmpty()) nameless << action->text();
        }
        QCOMPARE(nameless, QStringList{});
    }

    void theNextStartBeginsWhereThisOneEnded() {
        m_application.reset();
        start();
        QVERIFY(m_application->theme().tokens().dark);
        QTRY_COMPARE(m_application->ingest().queue().policy().parallel, 5);
        QCOMPARE(m_application->portal().address().url(), m_press.url());
        QTRY_COMPARE_WITH_TIMEOUT(m_application->meetings().model().meetingCount(), madeUpMeetings, patience);
    }

private:
    void start() {
        const Settings::Places places = Settings::Places::below(m_folder.filePath(u"state"_s));
        m_application = std::make_unique<Application>(
            *qApp, ApplicationSetup{places, Storage::DatabaseLocation::sqlite(places.libraryFile()), std::nullopt, false, u"none"_s});
        m_application->show();
    }

    QTemporaryDir m_folder;
    Tests::PortalProcess m_press{m_folder.filePath(u"press"_s), {u"--demo-videos"_s, u"100"_s}};
    std::unique_ptr<Application> m_application;
};

QTEST_MAIN(ApplicationTest)
#include "application_test.moc"
