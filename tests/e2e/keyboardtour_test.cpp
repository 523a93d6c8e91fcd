// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "core/account/verificationcode.h"
#include "core/base/sha256.h"
#include "tests/support/await.h"
#include "tests/support/keyboard.h"
#include "ui/shell/accountchip.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemView>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int filmPatience = 280'000; ///< the demo makes its films while the test looks at the catalogue

} // namespace

/// The first day with Rushes without a mouse: an account is made, the catalogue looked through, a broadcast file queued, verified, logged and
/// exported, by nothing but keys to what has the focus. Only what came of it is looked up behind the window.
class KeyboardTourTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const Settings::Places places = Settings::Places::below(m_folder.filePath(u"state"_s));
        m_application = std::make_unique<Application>(
            *qApp, ApplicationSetup{places, Storage::DatabaseLocation::sqlite(places.libraryFile()), std::nullopt, true, u"small"_s});
        m_application->show();
        m_manager = std::make_unique<Keyboard::WindowManager>(window());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY_WITH_TIMEOUT(m_application->demo().isReady(), patience);
    }
    void cleanupTestCase() {
        m_manager.reset();
        m_application.reset();
    }

    void anAccountIsMadeAndVerified() {
        press(Qt::Key_U, Qt::ControlModifier);
        QVERIFY(Keyboard::comesUp(u"Sign in"_s, patience));
        QVERIFY(Keyboard::tabTo(u"Create an account"_s));
        press(Qt::Key_Space);
        QVERIFY(Keyboard::comesUp(u"Create account"_s, patience));
        QVERIFY(Keyboard::focusGoesTo(u"Name"_s, patience));
        Keyboard::type(u"News Desk"_s);
        QVERIFY(Keyboard::tabTo(u"E-mail"_s));
        Keyboard::type(u"desk@example.org"_s);
        QVERIFY(Keyboard::tabTo(u"Password"_s));
        Keyboard::type(u"Harbour-Lamp-72"_s);
        press(Qt::Key_Return);
        QVERIFY(Keyboard::focusGoesTo(u"Code from the e-mail, six digits"_s, patience));
        QVERIFY(Keyboard::tabTo(u"Open the demo mailbox"_s));
        press(Qt::Key_Space);
        QVERIFY(Keyboard::comesUp(u"Demo mailbox"_s, patience));
        QTRY_VERIFY_WITH_TIMEOUT(!codeThatIsShown().isEmpty(), patience);
        const QString code = codeThatIsShown();
        QVERIFY(Keyboard::tabTo(u"Use code %1"_s.arg(code)));
        press(Qt::Key_Return);
        QVERIFY(Keyboard::focusGoesTo(u"Return to Meetings"_s, patience));
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_application->portal().sessions().isSignedIn() && QApplication::activeWindow() == &window(), patience);
    }

    void aBroadcastFileIsFoundAndQueued() {
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(Keyboard::said(), u"Meetings"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(list() != nullptr && list()->model()->rowCount() > 0, patience);
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        QVERIFY(!current().isEmpty());
        // Those of broadcast quality, as the search finds them; the first comes when the demo has made its film.
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(Keyboard::said(), u"Videos"_s, patience);
        const Catalogue::Video made = firstMade();
        press(Qt::Key_L, Qt::ControlModifier);
        Keyboard::type(made.title);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(Keyboard::said(), u"Videos"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 0, patience);
        const auto isAtIt = [&] { return list()->currentIndex().data().toString() == made.title; };
        press(Qt::Key_Home);
        for (int step = 0; step < list()->model()->rowCount() && !isAtIt(); ++step) press(Qt::Key_Down);
        QVERIFY2(isAtIt(), qPrintable(made.title));
        press(Qt::Key_D);
        QTRY_COMPARE_WITH_TIMEOUT(m_application->ingest().queue().downloads().size(), 1, patience);
    }

    void theFileComesAndIsVerified() {
        press(Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(Keyboard::said(), u"Downloads"_s, patience);
        const auto& queue = m_application->ingest().queue();
        QTRY_COMPARE_WITH_TIMEOUT(queue.downloads().constFirst().state, Downloads::DownloadState::Ready, filmPatience);
        // The page was opened before the first row was there.
        press(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(list() != nullptr && list()->model()->rowCount() > 0, patience);
        // The list says it a moment after the queue, and forgets which row was current when it is made anew.
        const auto saysSo = [] {
            press(current().isEmpty() ? Qt::Key_Down : Qt::Key_Home);
            return current().contains(u"verified"_s, Qt::CaseInsensitive);
        };
        if (!QTest::qWaitFor(saysSo, patience))
            QFAIL(qPrintable(
                u"“%1” in %2, row %3 of %4"_s.arg(current(), list()->objectName()).arg(list()->currentIndex().row()).arg(list()->model()->rowCount())));
        const Downloads::Download done = queue.downloads().constFirst();
        QCOMPARE(done.assurance, Downloads::Assurance::Verified);
        QFile file{done.path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCryptographicHash digest{QCryptographicHash::Sha256};
        QVERIFY(digest.addData(&file));
        QCOMPARE(QString::fromLatin1(digest.result().toHex()), done.digest->hex());
    }

    void theClipIsLogged() {
        press(Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(Keyboard::said(), u"Clips"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() == 1 && clip().facts, patience);
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window().place().page, u"logging"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(Keyboard::focused() != nullptr && window().page()->isAncestorOf(Keyboard::focused()), patience);
        m_given = own();
        goTo(u"+10"_s);
        press(Qt::Key_I);
        QTRY_COMPARE_WITH_TIMEOUT(own().size(), 1, patience);
        goTo(u"+25"_s);
        press(Qt::Key_O);
        QTRY_VERIFY_WITH_TIMEOUT(own().constFirst().out > own().constFirst().in, patience);
        press(Qt::Key_T);
        QTRY_COMPARE_WITH_TIMEOUT(Keyboard::said(), u"Tags"_s, patience);
        Keyboard::type(u"arrival"_s);
        press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(own().constFirst().tags, QStringList{u"arrival"_s}, patience);
        press(Qt::Key_4, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(clip().rating, 4, patience);
    }

    void andExported() {
        Keyboard::chooseInNextMenu(u"Edit decision list (EDL)…"_s, patience);
        press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(Keyboard::comesUp(u"Export as Edit decision list (EDL)"_s, patience));
        const QString path = m_folder.filePath(u"shots.edl"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        Keyboard::type(path);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), patience);
        QTRY_COMPARE_WITH_TIMEOUT(window().banner().shownId(), u"export"_s, patience);
        QFile list{path};
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(list.readAll());
        QVERIFY2(text.contains(u"FCM:"_s) && text.contains(u"arrival"_s), qPrintable(text));
    }

private:
    Ui::MainWindow& window() { return m_application->window(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { Keyboard::press(key, modifiers); }
    /// The list that has the focus.
    static QAbstractItemView* list() { return qobject_cast<QAbstractItemView*>(Keyboard::focused()); }
    /// The words of its current row.
    static QString current() {
        const QModelIndex index = list() == nullptr ? QModelIndex{} : list()->currentIndex();
        QStringList told;
        for (int column = 0; index.isValid() && column < index.model()->columnCount(index.parent()); ++column) {
            const QModelIndex cell = index.siblingAtColumn(column);
            const QString words = cell.data(Qt::AccessibleTextRole).toString();
            told << (words.isEmpty() ? cell.data().toString() : words);
        }
        return told.join(u' ').trimmed();
    }
    static QString codeThatIsShown() {
        const auto* box = QApplication::activeWindow();
        const QString mail = Keyboard::read(box == nullptr ? nullptr : box->findChild<QWidget*>(u"mailText"_s), QAccessible::Value);
        const auto found = Account::VerificationCode::find(mail);
        return found ? found->digits() : QString{};
    }
    static void goTo(const QString& place) {
        press(Qt::Key_G);
        Keyboard::type(place);
        press(Qt::Key_Return);
    }

    /// The first video that the demo has a broadcast file of. That the catalogue has it is what is waited for.
    Catalogue::Video firstMade() {
        std::optional<Catalogue::Video> made;
        const auto look = [&] {
            const auto videos = await(m_application->portal().catalogue().videos());
            if (!videos) return false;
            for (const Catalogue::Video& video : *videos) {
                const Catalogue::Rendition* best = video.rendition(Catalogue::Role::Broadcast);
                if (!made && best != nullptr && best->role == Catalogue::Role::Broadcast) made = video;
            }
            return made.has_value();
        };
        if (!QTest::qWaitFor(look, filmPatience)) qFatal("the demo has made no broadcast file");
        return *made;
    }
    Library::Clip clip() {
        const auto clips = await(m_application->ingest().clips().clips());
        return clips && !clips->isEmpty() ? clips->constFirst() : Library::Clip{};
    }
    /// The ranges that were logged here; others come with the portal's own shot list.
    QList<Library::Range> own() {
        QList<Library::Range> ranges = await(m_application->ingest().clips().ranges(clip().id)).value_or(QList<Library::Range>{});
        ranges.removeIf([this](const Library::Range& range) { return std::ranges::contains(m_given, range.id, &Library::Range::id); });
        return ranges;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<Keyboard::WindowManager> m_manager;
    QList<Library::Range> m_given;
};

QTEST_MAIN(KeyboardTourTest)
#include "keyboardtour_test.moc"
