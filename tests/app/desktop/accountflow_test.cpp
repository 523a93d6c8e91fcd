// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/accountflow.h"

#include "app/workbench/ingestdesk.h"
#include "app/workbench/portaldesks.h"
#include "core/account/verificationcode.h"
#include "core/base/clock.h"
#include "tests/support/portalprocess.h"
#include "ui/shell/accountchip.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;
using Downloads::DownloadState;
using Downloads::Obstacle;

namespace {

constexpr int patience = 30'000;
const QString email = u"desk@example.org"_s;
const QString password = u"Harbour-Lamp-72"_s;

class SamplePage final : public Ui::Page {
public:
    SamplePage() : Page{u"Videos"_s} {}
};

} // namespace

/// What happens to the queue and to the window around the account's dialogs, with a real portal.
class AccountFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_server.start());
        m_address.emplace(*Portal::PortalAddress::parse(m_server.url().toString()));
        m_window.addPage({.key = u"videos"_s, .group = Ui::SourceGroup::Browse, .icon = u"video"_s, .number = 2}, new SamplePage);
        m_window.show();
        const auto loaded = m_ingest.queue().load();
        QTRY_VERIFY(loaded.isFinished());
        m_flow = std::make_unique<AccountFlow>(desk(), m_ingest.queue(), m_window, m_clock);
    }

    void whatWaitsIsSaidAndOneDialogAsks() {
        add(u"one"_s);
        add(u"two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 2, patience);
        QTRY_COMPARE(m_window.banner().shownId(), u"session"_s);
        m_flow->needAccountFor(u"one"_s, 1);
        m_flow->needAccountFor(u"two"_s, 1);
        QCOMPARE(m_window.findChildren<QDialog*>(u"signInDialog"_s).size(), 1);
        click(u"createAccount"_s);
    }

    void whatWaitsStartsByTheWordOfThePerson() {
        QTRY_VERIFY(visible(u"registerName"_s));
        fill(u"registerName"_s, u"News Desk"_s);
        fill(u"registerEmail"_s, email);
        fill(u"registerPassword"_s, password);
        click(u"registerSubmit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(visible(u"codeField"_s), patience);
        fill(u"codeField"_s, m_server.codeFor(email));
        QTRY_VERIFY_WITH_TIMEOUT(visible(u"doneAction"_s), patience);
        QCOMPARE(qobject_cast<QLabel*>(visible(u"doneWaiting"_s))->text(), u"2 videos wait for this account: one and more"_s);
        QCOMPARE(qobject_cast<QAbstractButton*>(visible(u"doneReturn"_s))->text(), u"Return to Videos"_s);
        QCOMPARE(waiting(), 2);
        click(u"doneReturn"_s);
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, patience); // asked for again under the account; the portal knows no such rendition, which ends them
        QCOMPARE(m_window.place().page, u"videos"_s);
        QVERIFY(m_window.banner().isHidden());
    }

    void signingOutWhileSomethingIsUnderWayAsksFirst() {
        m_ingest.queue().setParallel(1);
        m_ingest.queue().pauseAll();
        QTRY_COMPARE_WITH_TIMEOUT(active(), 0, patience);
        Q_EMIT m_window.accountChip().signOutRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!desk().sessions().isSignedIn(), patience); // nothing is under way: no question
        signInAgain();
        add(u"three"_s);
        if (active() == 0) QSKIP("the download was over before it could be asked about");
        Q_EMIT m_window.accountChip().signOutRequested();
        auto* box = m_window.findChild<QMessageBox*>(u"signOutQuestion"_s);
        QVERIFY(box);
        QCOMPARE(box->text(), u"Sign out while 1 download is under way?"_s);
        QCOMPARE(static_cast<QAbstractButton*>(box->defaultButton()), box->button(QMessageBox::Cancel));
        QVERIFY(desk().sessions().isSignedIn());
        box->findChild<QAbstractButton*>(u"confirmSignOut"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!desk().sessions().isSignedIn(), patience);
    }

private:
    Workbench::PortalDesk& desk() { return m_portals.desk(*m_address); }
    void add(const QString& title) {
        Downloads::DownloadRequest request;
        request.source = u"rendition-"_s + title;
        request.portal = m_address->url().toString();
        request.title = title;
        request.fileName = title + u".mxf"_s;
        request.folder = m_folder.path();
        m_ingest.queue().add({request});
        QTRY_VERIFY(std::ranges::any_of(m_ingest.queue().downloads(), [&](const auto& download) { return download.request.title == title; }));
    }
    int waiting() {
        return static_cast<int>(std::ranges::count_if(m_ingest.queue().downloads(), [](const auto& download) {
            return download.state == DownloadState::Waiting && download.obstacle == Obstacle::SignIn;
        }));
    }
    int active() {
        return static_cast<int>(std::ranges::count_if(m_ingest.queue().downloads(), [](const auto& download) {
            return download.state == DownloadState::Queued || download.state == DownloadState::Fetching;
        }));
    }
    void signInAgain() {
        desk().sessions().signIn(*EmailAddress::parse(email), password);
        QTRY_VERIFY_WITH_TIMEOUT(desk().sessions().isSignedIn(), patience);
    }
    QWidget* visible(const QString& name) {
        for (QWidget* widget : m_window.findChildren<QWidget*>(name)) {
            if (widget->isVisible()) return widget;
        }
        return nullptr;
    }
    void fill(const QString& name, const QString& text) { qobject_cast<QLineEdit*>(visible(name))->setText(text); }
    void click(const QString& name) { qobject_cast<QAbstractButton*>(visible(name))->click(); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Settings::Places m_places = Settings::Places::below(m_folder.filePath(u"state"_s));
    Tests::PortalProcess m_server{m_folder.filePath(u"portal"_s), {u"--demo"_s, u"--demo-media"_s, u"none"_s}};
    std::optional<Portal::PortalAddress> m_address;
    Workbench::PortalDesks m_portals{m_places, Portal::ClientIdentity{}, m_clock, m_folder.filePath(u"session"_s)};
    Workbench::IngestDesk m_ingest{m_places, Storage::DatabaseLocation::sqlite(m_places.libraryFile()), m_portals, m_clock};
    QSettings m_settings{m_folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    Ui::MainWindow m_window{m_clock, m_settings};
    std::unique_ptr<AccountFlow> m_flow;
};

QTEST_MAIN(AccountFlowTest)
#include "accountflow_test.moc"
