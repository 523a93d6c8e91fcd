// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/accountflow.h"
#include "app/workbench/ingestdesk.h"
#include "app/workbench/portaldesks.h"
#include "core/account/verificationcode.h"
#include "core/base/clock.h"
#include "tests/support/portalprocess.h"
#include "ui/shell/accountchip.h"
#include "ui/shell/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; ///< the portal hashes passwords with care
constexpr int mostStops = 30;    ///< more Tabs than any dialog has

QStringList announcements;

void listen(QAccessibleEvent* event) {
    if (event->type() == QAccessible::Announcement) announcements << static_cast<QAccessibleAnnouncementEvent*>(event)->message();
}

/// What a screen reader reads of a widget.
QString read(QWidget* widget, QAccessible::Text what = QAccessible::Name) {
    QAccessibleInterface* interface = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return interface ? interface->text(what) : QString{};
}

QAccessible::Role roleOf(QWidget* widget) {
    QAccessibleInterface* interface = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return interface ? interface->role() : QAccessible::NoRole;
}

/// All that a screen reader finds in a window, in one text.
QString readAll(QAccessibleInterface* from) {
    if (!from || from->state().invisible) return {};
    QString all = from->text(QAccessible::Name) + u'\n' + from->text(QAccessible::Value) + u'\n';
    for (int i = 0; i < from->childCount(); ++i) all += readAll(from->child(i));
    return all;
}

QString readAll(QWidget* window) { return readAll(QAccessible::queryAccessibleInterface(window)); }

/// What a window manager does and the offscreen platform does not: when a window goes, the one below it becomes active.
class WindowManager final : public QObject {
public:
    explicit WindowManager(QWidget& main) : m_main{main} { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Hide && widget && widget->isWindow() && widget != &m_main) QTimer::singleShot(0, &m_main, [this] { activate(); });
        return QObject::eventFilter(watched, event);
    }

private:
    void activate() {
        QWidget* front = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &m_main;
        if (!QApplication::activePopupWidget()) front->activateWindow();
    }

    QWidget& m_main;
};

class SamplePage final : public Ui::Page {
public:
    SamplePage() : Page{u"Meetings"_s} {}
};

} // namespace

/// Somebody without a mouse and without eyes on the screen has an account made, takes the newsletter, signs out, forgets the password and
/// comes back. Everything is done by keys and read from the accessibility tree; the portal is a real one.
class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(listen);
        m_portal = std::make_unique<Tests::PortalProcess>(m_folder.filePath(u"portal"_s), QStringList{u"--demo"_s, u"--demo-media"_s, u"none"_s});
        QVERIFY(m_portal->start());
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        const auto places = Settings::Places::below(m_folder.filePath(u"state"_s));
        m_portals = std::make_unique<Workbench::PortalDesks>(places, Portal::ClientIdentity{}, m_clock, m_folder.filePath(u"session"_s));
        m_ingest = std::make_unique<Workbench::IngestDesk>(places, Storage::DatabaseLocation::sqlite(places.libraryFile()), *m_portals, m_clock);
        m_window = std::make_unique<Ui::MainWindow>(m_clock, *m_settings);
        m_window->addPage({.key = u"meetings"_s, .group = Ui::SourceGroup::Browse, .icon = u"meetings"_s, .number = 1}, new SamplePage);
        m_flow =
            std::make_unique<AccountFlow>(m_portals->desk(*Portal::PortalAddress::parse(m_portal->url().toString())), m_ingest->queue(), *m_window, m_clock);
        m_flow->setMailFolder(QDir{m_folder.filePath(u"portal/mails"_s)});
        m_manager = std::make_unique<WindowManager>(*m_window);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase() {
        m_flow.reset();
        m_manager.reset();
        m_window.reset();
        m_ingest.reset();
        m_portals.reset();
        QAccessible::installUpdateHandler(nullptr);
    }

    void anAccountIsCreated() {
        m_window->accountChip().setFocus(Qt::TabFocusReason); // where Tab from the list of places leads
        QCOMPARE(said(), u"Account: Not signed in, Sign in to download"_s);
        chooseFromMenu(u"Create an account…"_s);
        QVERIFY(comesUp(u"Create account"_s));
        QVERIFY(focusGoesTo(u"Name"_s));
        isInReadingOrderAndNamed();
        type(u"News Desk"_s);
        tab();
        QCOMPARE(said(), u"E-mail"_s);
        type(email);
        tab();
        QCOMPARE(said(), u"Organisation"_s);
        tab();
        QCOMPARE(said(), u"Password"_s);
        QCOMPARE(roleOf(focused()), QAccessible::EditableText);
        type(u"Harbour"_s);
        QCOMPARE(read(focused(), QAccessible::Description), u"Not strong enough yet. Still open: 12 or more, number, symbol, such as ! # %"_s);
        announcements.clear();
        type(u"-Lam"_s);
        QCOMPARE(announcements, QStringList{u"symbol: met"_s}); // once for the state, not for each key
        type(u"p-72"_s);
        QVERIFY(announcements.contains(u"12 or more: met"_s) || announcements.join(u'\n').contains(u"Strong enough. All rules are met"_s));
        QCOMPARE(read(focused(), QAccessible::Description), u"Strong enough. All rules are met"_s);
        // What was typed is hidden from those who listen, until they ask for it.
        QVERIFY(!readAll(QApplication::activeWindow()).contains(u"Harbour"_s));
        press(Qt::Key_Return);
        QVERIFY(focusGoesTo(u"Code from the e-mail, six digits"_s));
    }

    void theCodeIsReadInTheMailbox() {
        isInReadingOrderAndNamed();
        QVERIFY(read(focused(), QAccessible::Description).contains(email));
        announcements.clear();
        type(u"905318"_s);
        QTRY_VERIFY_WITH_TIMEOUT(announcements.contains(u"That code does not match. 4 tries left."_s), patience);
        QVERIFY(focusGoesTo(u"Code from the e-mail, six digits"_s));
        const QString code = readCodeByKeyboard();
        QVERIFY(!code.isEmpty());
        QVERIFY(focusGoesTo(u"Return to Meetings"_s));
        QVERIFY(readAll(QApplication::activeWindow()).contains(u"You are signed in as %1"_s.arg(email)));
        isInReadingOrderAndNamed();
    }

    void theNewsletterIsAChoice() {
        tabTo(u"Subscribe to the newsletter"_s);
        announcements.clear();
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(announcements.contains(u"You get the newsletter from now on"_s), patience);
        QCOMPARE(said(), u"Stop the newsletter"_s);
        QVERIFY(read(focused(), QAccessible::Description).startsWith(u"Subscribed since"_s));
        tabTo(u"Return to Meetings"_s);
        press(Qt::Key_Return);
        // The focus returns to the opener, which says who is there now.
        QVERIFY(focusGoesTo(u"Account: News Desk, Signed in"_s));
    }

    void theSettingsAreReadAndLeft() {
        chooseFromMenu(u"Account…"_s);
        QVERIFY(comesUp(u"Settings: account"_s));
        QTRY_VERIFY_WITH_TIMEOUT(readAll(QApplication::activeWindow()).contains(u"this computer"_s), patience);
        isInReadingOrderAndNamed();
        tabTo(u"Signed-in devices"_s);
        tabTo(u"Sign out here"_s);
        press(Qt::Key_Space);
        QVERIFY(focusGoesTo(u"Account: Not signed in, Sign in to download"_s));
    }

    void aForgottenPasswordGetsANewOne() {
        press(Qt::Key_U, Qt::ControlModifier);
        QVERIFY(comesUp(u"Sign in"_s));
        isInReadingOrderAndNamed();
        tabTo(u"E-mail"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(email);
        tabTo(u"Forgot your password?"_s);
        press(Qt::Key_Space);
        QVERIFY(comesUp(u"Reset password"_s));
        QVERIFY(focusGoesTo(u"E-mail"_s));
        QCOMPARE(read(focused(), QAccessible::Value), email);
        isInReadingOrderAndNamed();
        press(Qt::Key_Return);
        QVERIFY(focusGoesTo(u"Code from the e-mail, six digits"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_portal->mailsTo(email) > 1, patience);
        QVERIFY(!readCodeByKeyboard().isEmpty());
        QVERIFY(focusGoesTo(u"New password"_s));
        isInReadingOrderAndNamed();
        type(u"Lantern-Quay-418"_s);
        press(Qt::Key_Return);
        QVERIFY(focusGoesTo(u"Sign in"_s));
        QVERIFY(readAll(QApplication::activeWindow()).contains(u"Your password has been updated"_s));
        isInReadingOrderAndNamed();
        press(Qt::Key_Return);
    }

    void andSignsInAgain() {
        QVERIFY(comesUp(u"Sign in"_s));
        QVERIFY(focusGoesTo(u"Password"_s));
        type(u"Lantern-Quay-418"_s);
        press(Qt::Key_Return);
        QVERIFY(focusGoesTo(u"Account: News Desk, Signed in"_s));
    }

private:
    static QWidget* focused() { return QApplication::focusWidget(); }
    static QString said() { return read(focused()); }
    static void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(focused() ? focused() : QApplication::activeWindow(), static_cast<Qt::Key>(key), modifiers);
    }
    static void type(const QString& text) { QTest::keyClicks(focused(), text); }
    static void tab() { press(Qt::Key_Tab); }
    static void tabTo(const QString& name) {
        for (int i = 0; i < mostStops && said() != name; ++i) tab();
        QCOMPARE(said(), name);
    }
    static bool focusGoesTo(const QString& name) {
        const bool went = QTest::qWaitFor([&] { return said() == name; }, patience);
        if (!went) qWarning().noquote() << "the focus is at" << said() << "in" << read(QApplication::activeWindow());
        return went;
    }
    static bool comesUp(const QString& title) {
        return QTest::qWaitFor(
            [&] { return qobject_cast<QDialog*>(QApplication::activeWindow()) && QApplication::activeWindow()->windowTitle() == title && focused(); },
            patience);
    }

    /// The menu of the focused button, by its keys.
    static void chooseFromMenu(const QString& entry) {
        QTimer::singleShot(0, [&entry] {
            QTRY_VERIFY(QApplication::activePopupWidget());
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            for (int i = 0; i < mostStops && (!menu->activeAction() || menu->activeAction()->text() != entry); ++i) QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        press(Qt::Key_Space);
    }

    /// Opens the demo mailbox, reads the newest mail and uses its code, as a person would.
    QString readCodeByKeyboard() {
        tabTo(u"Open the demo mailbox"_s);
        press(Qt::Key_Space);
        if (!comesUp(u"Demo mailbox"_s)) return {};
        QString code;
        if (!QTest::qWaitFor(
                [&] {
                    const auto found =
                        Account::VerificationCode::find(read(QApplication::activeWindow()->findChild<QWidget*>(u"mailText"_s), QAccessible::Value));
                    if (found) code = found->digits();
                    return found.has_value();
                },
                patience))
            return {};
        isInReadingOrderAndNamed();
        tabTo(u"Use code %1"_s.arg(code));
        press(Qt::Key_Return);
        return code;
    }

    /// Goes once round the window by Tab: each stop has a name, and none lies before the one that came before it.
    static void isInReadingOrderAndNamed() {
        QWidget* window = QApplication::activeWindow();
        QWidget* begin = focused();
        QList<QWidget*> stops;
        for (int i = 0; i < mostStops; ++i) {
            stops << focused();
            tab();
            if (focused() == begin) break;
        }
        QCOMPARE(focused(), begin);
        const auto place = [window](const QWidget* widget) { return widget->mapTo(window, QPoint{0, 0}); };
        // The round begins where the focus was: turned to where it begins on the screen.
        std::ranges::rotate(stops, std::ranges::min_element(stops, {}, [&](const QWidget* stop) { return place(stop).y() * 10'000 + place(stop).x(); }));
        for (qsizetype i = 0; i < stops.size(); ++i) {
            QVERIFY2(!read(stops[i]).isEmpty(), qPrintable(stops[i]->objectName() + u" has no name"_s));
            if (i == 0 || stops[i - 1]->isAncestorOf(stops[i])) continue;
            const QRect before{place(stops[i - 1]), stops[i - 1]->size()};
            const QRect now{place(stops[i]), stops[i]->size()};
            const bool sameRow = now.top() < before.bottom() && before.top() < now.bottom();
            QVERIFY2(sameRow ? now.left() >= before.left() : now.top() >= before.top(),
                     qPrintable(u"“%1” comes after “%2”"_s.arg(read(stops[i]), read(stops[i - 1]))));
        }
    }

    const QString email = u"desk@example.org"_s;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Tests::PortalProcess> m_portal;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Workbench::PortalDesks> m_portals;
    std::unique_ptr<Workbench::IngestDesk> m_ingest;
    std::unique_ptr<Ui::MainWindow> m_window;
    std::unique_ptr<WindowManager> m_manager;
    std::unique_ptr<AccountFlow> m_flow;
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
