// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sources.h"

#include "app/desktop/linkopener.h"
#include "app/workbench/portaldesks.h"
#include "core/settings/settings.h"
#include "tests/support/manualclock.h"
#include "ui/shell/mainwindow.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;
using Catalogue::RushesLink;
using Portal::PortalAddress;

class SourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        start();
    }
    void cleanup() { stop(); }

    void beginsWithTheDemoPortal() {
        QCOMPARE(names(), (QStringList{u"Demo portal (this PC)"_s, u"Add a portal…"_s}));
        QVERIFY(m_sources->isDemo(m_sources->inUse()));
    }

    void aPortalIsAddedShownAndRemembered() {
        QSignalSpy changed{m_sources.get(), &Sources::inUseChanged};
        m_sources->use(press);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_sources->inUse().address(), press);
        m_sources->use(press);
        QCOMPARE(changed.size(), 1);
        stop();
        start();
        QCOMPARE(names(), (QStringList{u"Demo portal (this PC)"_s, u"media.example.int"_s, u"Add a portal…"_s}));
        QCOMPARE(m_sources->inUse().address(), press);
    }

    void choosingInTheListLeadsThere() {
        m_sources->use(press);
        QSignalSpy added{m_sources.get(), &Sources::addRequested};
        Q_EMIT m_window->commandChosen(u"source:"_s + m_demo->address().url().toString());
        QVERIFY(m_sources->isDemo(m_sources->inUse()));
        Q_EMIT m_window->commandChosen(u"source:https://never.example"_s + QChar{u'\n'});
        QVERIFY(m_sources->isDemo(m_sources->inUse()));
        Q_EMIT m_window->commandChosen(u"source:add"_s);
        QCOMPARE(added.size(), 1);
    }

    void theOneInUseIsRemovedAndTheLastOneStays() {
        m_sources->use(press);
        m_sources->remove(m_demo->address());
        QCOMPARE(names(), (QStringList{u"media.example.int"_s, u"Add a portal…"_s}));
        m_sources->remove(press);
        QCOMPARE(names().size(), 2);
        stop();
        start();
        QCOMPARE(names(), (QStringList{u"media.example.int"_s, u"Add a portal…"_s}));
        m_sources->use(m_demo->address());
        m_sources->remove(m_demo->address());
        QCOMPARE(m_sources->inUse().address(), press);
    }

    void aLinkOfAKnownPortalIsFollowed() {
        m_sources->use(press);
        m_sources->use(m_demo->address());
        LinkOpener opener{*m_sources, *m_window};
        QSignalSpy found{&opener, &LinkOpener::found};
        opener.open({RushesLink::Kind::Video, u"v1"_s, std::nullopt});
        QCOMPARE(found.size(), 1);
        QVERIFY(m_sources->isDemo(m_sources->inUse()));
        opener.open({RushesLink::Kind::Video, u"v1"_s, press});
        QCOMPARE(found.size(), 2);
        QCOMPARE(m_sources->inUse().address(), press);
    }

    void aLinkOfAnUnknownPortalIsAskedAbout() {
        LinkOpener opener{*m_sources, *m_window};
        QSignalSpy found{&opener, &LinkOpener::found};
        opener.open({RushesLink::Kind::Video, u"v1"_s, press});
        QVERIFY(box());
        QVERIFY(box()->text().contains(u"media.example.int"_s));
        opener.open({RushesLink::Kind::Video, u"v2"_s, std::nullopt}); // nothing happens behind an open question
        QTest::keyClick(box(), Qt::Key_Return);                        // the default leaves everything as it is
        QTRY_VERIFY(!box());
        QCOMPARE(found.size(), 0);
        QCOMPARE(names().size(), 2);

        opener.open({RushesLink::Kind::Video, u"v1"_s, press});
        const auto buttons = box()->buttons();
        const auto add = std::ranges::find(buttons, u"Add media.example.int"_s, &QAbstractButton::text);
        QVERIFY(add != buttons.end());
        (*add)->click();
        QCOMPARE(found.size(), 1);
        QCOMPARE(m_sources->inUse().address(), press);
    }

private:
    void start() {
        m_settings = std::make_unique<Settings::Settings>(m_folder->filePath(u"rushes.ini"_s));
        m_desks = std::make_unique<Workbench::PortalDesks>(Settings::Places::below(m_folder->path()), Portal::ClientIdentity{}, m_clock,
                                                           m_folder->filePath(u"session.json"_s));
        m_demo = std::make_unique<DemoPortal>(*m_settings, m_folder->filePath(u"demo"_s), u"none"_s);
        m_window = std::make_unique<Ui::MainWindow>(m_clock, m_settings->file());
        m_window->show();
        m_sources = std::make_unique<Sources>(*m_settings, *m_desks, *m_demo, *m_window, std::nullopt);
    }
    void stop() {
        m_sources.reset();
        m_window.reset();
        m_demo.reset();
        m_desks.reset();
        m_settings.reset();
    }
    [[nodiscard]] QStringList names() const {
        QStringList all;
        const Ui::SourceModel& model = m_window->sources();
        const QModelIndex group = model.index(model.rowCount() - 1, 0);
        for (int row = 0; row < model.rowCount(group); ++row) all.append(model.index(row, 0, group).data().toString());
        return all;
    }
    [[nodiscard]] QMessageBox* box() const { return m_window->findChild<QMessageBox*>(u"unknownPortal"_s); }

    const PortalAddress press = *PortalAddress::parse(u"media.example.int"_s);
    std::optional<QTemporaryDir> m_folder;
    Tests::ManualClock m_clock;
    std::unique_ptr<Settings::Settings> m_settings;
    std::unique_ptr<Workbench::PortalDesks> m_desks;
    std::unique_ptr<DemoPortal> m_demo;
    std::unique_ptr<Ui::MainWindow> m_window;
    std::unique_ptr<Sources> m_sources;
};

QTEST_MAIN(SourcesTest)
#include "sources_test.moc"
