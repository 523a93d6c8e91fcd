// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "tests/support/await.h"
#include "tests/support/keyboard.h"
#include "ui/catalogue/meetingmodel.h"
#include "ui/catalogue/meetingspage.h"
#include "ui/logging/loggingpage.h"
#include "ui/shotlist/shotlistpage.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWhatsThis>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr int around = 5; ///< a ring is painted outside of what it surrounds

/// Take the focus and do not always show it yet. Nothing may be added.
const QStringList notMarkedYet{u"photoGrid"_s, u"filmstrip"_s};

/// As a person would call it who has to find it.
QString nameOf(const QWidget* widget) {
    if (widget == nullptr) return u"nothing"_s;
    QStringList path;
    for (const QWidget* one = widget; one != nullptr && path.size() < 3; one = one->parentWidget()) {
        if (!one->objectName().isEmpty() || one == widget)
            path.prepend(one->objectName().isEmpty() ? QString::fromLatin1(one->metaObject()->className()) : one->objectName());
    }
    return u"%1 “%2”"_s.arg(path.join(u'/'), Keyboard::read(const_cast<QWidget*>(widget)));
}

/// Where both are in the smallest thing that holds them.
std::pair<QRect, QRect> sideBySide(const QWidget* first, const QWidget* second) {
    const QWidget* holder = first->parentWidget();
    while (holder != nullptr && !holder->isAncestorOf(second)) {
        first = holder;
        holder = holder->parentWidget();
    }
    while (second->parentWidget() != holder) second = second->parentWidget();
    return {first->geometry(), second->geometry()};
}

/// Whether somebody who reads from the left to the right, line by line and pane by pane, comes to the second after the first.
bool isReadAfter(const QWidget* second, const QWidget* first) {
    if (first->isAncestorOf(second) || second->isAncestorOf(first)) return true;
    const auto [before, after] = sideBySide(first, second);
    const int shared = std::min(before.bottom(), after.bottom()) - std::max(before.top(), after.top());
    const bool sameLine = 2 * shared > std::min(before.height(), after.height());
    return sameLine ? after.left() >= before.left() : after.top() >= before.top();
}

bool takesTab(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.focusProxy() == nullptr;
}

} // namespace

/// Where Tab, Shift+Tab, F6 and Shift+F6 lead on each page of the real window, and whether one sees where one is.
class FocusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QApplication::setCursorFlashTime(0); // the caret is no change of the picture
        const Settings::Places places = Settings::Places::below(m_folder.filePath(u"state"_s));
        m_application = std::make_unique<Application>(
            *qApp, ApplicationSetup{places, Storage::DatabaseLocation::sqlite(places.libraryFile()), std::nullopt, false, u"none"_s});
        m_application->show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY_WITH_TIMEOUT(m_application->meetings().model().meetingCount() > 0, patience);
        addClip();
        QVERIFY(!m_clip.id.text().isEmpty());
    }
    void cleanupTestCase() { m_application.reset(); }

    void tabReachesAllAndComesBack_data() { pages(); }
    void tabReachesAllAndComesBack() {
        showPage();
        const QList<QWidget*> there = goRound(Qt::Key_Tab);
        nothing(missing(there));
        nothing(outOfOrder(there));
        QList<QWidget*> back = goRound(Qt::Key_Backtab);
        // Both begin at the same place: the first stays where it is, and the others come the other way round.
        std::reverse(back.begin() + 1, back.end());
        QStringList forth, reversed;
        for (const QWidget* stop : there) forth << nameOf(stop);
        for (const QWidget* stop : std::as_const(back)) reversed << nameOf(stop);
        QCOMPARE(reversed, forth);
    }

    void oneSeesWhereOneIs_data() { pages(); }
    void oneSeesWhereOneIs() {
        showPage();
        const QList<QWidget*> stops = goRound(Qt::Key_Tab);
        QStringList unseen;
        for (QWidget* stop : stops) {
            QVERIFY(Keyboard::focused() == stop);
            settle();
            const QImage with = picture(*stop);
            next(Qt::Key_Tab);
            settle();
            if (stops.size() > 1 && with == picture(*stop) && !notMarkedYet.contains(stop->objectName())) unseen << nameOf(stop);
        }
        nothing(unseen);
    }

    void f6GoesRoundThePanes_data() { pages(); }
    void f6GoesRoundThePanes() {
        showPage();
        QStringList wanted, forth, back;
        for (QWidget* pane : window().page()->panes()) {
            if (pane->isVisible() && pane->isEnabled()) wanted << nameOf(pane);
        }
        if (wanted.isEmpty()) wanted << nameOf(Keyboard::focused());
        for (const auto& [key, found] : {std::pair{Qt::NoModifier, &forth}, std::pair{Qt::ShiftModifier, &back}}) {
            QWidget* begin = Keyboard::focused();
            do {
                *found << nameOf(paneOf(Keyboard::focused()));
                Keyboard::press(Qt::Key_F6, key);
            } while (Keyboard::focused() != begin && found->size() < Keyboard::mostStops);
            QCOMPARE(Keyboard::focused(), begin);
        }
        // The page's own come one after the other, then the places and the search.
        QCOMPARE(forth.first(wanted.size()), wanted);
        const int shared = window().page()->isSearchable() ? 2 : 1;
        QVERIFY2(forth.size() == wanted.size() + shared || wanted.constFirst().contains(u"sidebar"_s), qPrintable(forth.join(u"\n"_s)));
        std::reverse(back.begin() + 1, back.end());
        QCOMPARE(back, forth);
    }

    void whatIsNotObviousSaysWhatItIs() {
        QStringList silent = withoutWhatsThis(window());
        int opened = 0;
        for (QAction* action : window().actions()) {
            if (!action->text().endsWith(u'…') || !action->isEnabled()) continue;
            action->trigger();
            settle();
            for (QDialog* dialog : window().findChildren<QDialog*>()) {
                if (!dialog->isVisible()) continue;
                silent += withoutWhatsThis(*dialog);
                dialog->close();
                ++opened;
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QVERIFY2(opened >= 5, qPrintable(QString::number(opened)));
        nothing(silent);
    }

    void shiftF1SaysWhatHasTheFocus() {
        window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window());
        window().open({u"videos"_s, {}});
        auto* filter = window().findChild<QWidget*>(u"notInLibrary"_s);
        filter->setFocus();
        Keyboard::press(Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget* top) { return top->inherits("QWhatsThat") && top->isVisible(); }));
        QWhatsThis::hideText();
    }

private:
    /// Filters, choices, numbers and ticks below that do not say what they are for. In the settings those whose name says all have no help.
    static QStringList withoutWhatsThis(QWidget& top) {
        QStringList silent;
        for (QWidget* widget : top.findChildren<QWidget*>()) {
            const bool isTold =
                (qobject_cast<QToolButton*>(widget) && qobject_cast<QToolButton*>(widget)->isCheckable() && widget->property("look") == u"filter"_s) ||
                qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QCheckBox*>(widget);
            if (qobject_cast<QFileDialog*>(&top) || qobject_cast<QFileDialog*>(widget->window())) continue; // is Qt's own
            if (!isTold || (top.objectName() == u"settingsWindow"_s && widget->accessibleDescription().isEmpty())) continue;
            if (widget->whatsThis().isEmpty()) silent << top.objectName() + u": "_s + nameOf(widget);
        }
        return silent;
    }
    /// Fails with what is in the list.
    static void nothing(const QStringList& found) { QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n"_s))); }
    void pages() {
        QTest::addColumn<QString>("page");
        for (const QString& page :
             {u"meetings"_s, u"videos"_s, u"photos"_s, u"news"_s, u"notices"_s, u"downloads"_s, u"clips"_s, u"tags"_s, u"logging"_s, u"shotlist"_s})
            QTest::newRow(qPrintable(page)) << page;
    }
    Ui::MainWindow& window() { return m_application->window(); }
    /// The pane of the page that holds it; itself where it is outside of all.
    QWidget* paneOf(QWidget* widget) {
        const QList<QWidget*> panes = window().page()->panes();
        const auto holds = std::ranges::find_if(panes, [widget](const QWidget* pane) { return pane == widget || pane->isAncestorOf(widget); });
        return holds == panes.end() ? widget : *holds;
    }

    /// A clip whose file is somewhere else, with a tag, as the pages of the library show it.
    void addClip() {
        Library::Clip clip;
        clip.title = u"Press conference"_s;
        clip.rootId = await(m_application->ingest().roots().placeOf(m_folder.filePath(u"clip.mxf"_s))).value().rootId;
        clip.relativePath = clip.fileName = u"clip.mxf"_s;
        clip.addedAt = QDateTime::currentDateTimeUtc();
        clip.size = ByteCount{1000};
        Media::MediaFacts facts;
        facts.container = u"mxf"_s;
        facts.frameRate = Media::FrameRate::of(25);
        facts.frames = 2500;
        facts.audioChannels = 2;
        clip.facts = facts;
        const auto added = await(m_application->ingest().clips().add(clip));
        QVERIFY2(added, qPrintable(added ? QString{} : added.error().detail));
        m_clip = *added;
        QVERIFY(await(m_application->ingest().clips().tag({m_clip.id}, {u"quote"_s}, {})));
    }

    void showPage() {
        QFETCH(QString, page);
        window().open({page, {}});
        if (page == u"logging"_s) window().findChild<Ui::LoggingPage*>()->open({Library::numberOf(m_clip.id)}, m_clip, {});
        if (page == u"shotlist"_s) window().findChild<Ui::ShotListPage*>()->open(m_clip, 0);
        // What the page asks the library and the cache for comes from other threads: it is there when nothing moves any more.
        QCOMPARE(await(m_application->ingest().clips().clip(m_clip.id)).has_value(), true);
        settle();
        // Where nothing is there yet, the places are where one stands.
        const QList<QWidget*> panes = window().page()->panes();
        const auto seen = std::ranges::find_if(panes, [](const QWidget* pane) { return pane->isVisible(); });
        (seen == panes.end() ? window().findChild<QWidget*>(u"sidebar"_s) : *seen)->setFocus(Qt::OtherFocusReason);
        QVERIFY(Keyboard::focused());
    }
    /// Lets what is laid out and painted later happen now.
    static void settle() {
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    /// One step; out of a text that keeps Tab for itself by the key that leaves it.
    static void next(Qt::Key key) {
        QWidget* before = Keyboard::focused();
        Keyboard::press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        if (Keyboard::focused() == before) Keyboard::press(key, Qt::ControlModifier | (key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier));
    }

    /// All stops, from where the focus is until it comes back there. Shorter where something keeps the focus.
    static QList<QWidget*> goRound(Qt::Key key) {
        QList<QWidget*> stops;
        QWidget* begin = Keyboard::focused();
        do {
            stops << Keyboard::focused();
            next(key);
            if (Keyboard::focused() == stops.constLast() && stops.size() > 1) qWarning().noquote() << "no key leads out of" << nameOf(stops.constLast());
        } while (Keyboard::focused() != begin && stops.size() < Keyboard::mostStops);
        if (Keyboard::focused() != begin) qWarning().noquote() << "it does not come back to" << nameOf(begin);
        return stops;
    }

    /// What Tab should have reached and has not.
    QStringList missing(const QList<QWidget*>& stops) {
        QStringList names;
        for (QWidget* widget : window().findChildren<QWidget*>()) {
            if (widget->window() == &window() && takesTab(*widget) && !stops.contains(widget)) names << nameOf(widget);
        }
        return names;
    }

    /// Steps that go against the order of reading. One leads from the end to the beginning.
    static QStringList outOfOrder(const QList<QWidget*>& stops) {
        QStringList steps;
        for (qsizetype i = 0; i < stops.size(); ++i) {
            const QWidget* from = stops[i];
            const QWidget* to = stops[(i + 1) % stops.size()];
            if (!isReadAfter(to, from)) steps << nameOf(from) + u" → "_s + nameOf(to);
        }
        if (steps.size() == 1) return {};
        return steps;
    }

    QImage picture(QWidget& widget) {
        const QRect place{widget.mapTo(&window(), QPoint{0, 0}), widget.size()};
        return window().grab(place.adjusted(-around, -around, around, around) & window().rect()).toImage();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
    Library::Clip m_clip;
};

QTEST_MAIN(FocusTest)
#include "focus_test.moc"
