// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "tests/support/await.h"
#include "tests/support/readingcheck.h"
#include "ui/catalogue/meetingmodel.h"
#include "ui/catalogue/meetingspage.h"
#include "ui/logging/loggingpage.h"
#include "ui/shotlist/shotlistpage.h"
#include "ui/widgets/tokens.h"

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
constexpr int leastMarked = 60; ///< pixels; a ring of two around the smallest control has more

/// How many pixels are of another colour by at least the contrast that WCAG 2 asks of a mark.
int pixelsThatDiffer(const QImage& one, const QImage& other) {
    int count = 0;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x)
            if (one.pixel(x, y) != other.pixel(x, y) && Ui::contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= 3.0) ++count;
    }
    return count;
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

    void cleanup() {
        qApp->setLayoutDirection(Qt::LeftToRight);
        settle();
    }

    void tabReachesAllAndComesBack_data() { pages(true); }
    void tabReachesAllAndComesBack() {
        QFETCH(Qt::LayoutDirection, direction);
        qApp->setLayoutDirection(direction);
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
            goOn(Qt::Key_Tab);
            settle();
            if (const int marked = pixelsThatDiffer(with, picture(*stop)); stops.size() > 1 && marked < leastMarked)
                unseen << u"%1: %2 pixels"_s.arg(nameOf(stop)).arg(marked);
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
    void pages(bool fromBothSides = false) {
        QTest::addColumn<QString>("page");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const QString& page :
             {u"meetings"_s, u"videos"_s, u"photos"_s, u"news"_s, u"notices"_s, u"downloads"_s, u"clips"_s, u"tags"_s, u"logging"_s, u"shotlist"_s}) {
            QTest::newRow(qPrintable(page)) << page << Qt::LeftToRight;
            if (fromBothSides) QTest::newRow(qPrintable(page + u" from the right"_s)) << page << Qt::RightToLeft;
        }
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

    /// What Tab should have reached and has not.
    QStringList missing(const QList<QWidget*>& stops) {
        QStringList names;
        for (QWidget* widget : window().findChildren<QWidget*>()) {
            if (widget->window() == &window() && takesTab(*widget) && !stops.contains(widget)) names << nameOf(widget);
        }
        return names;
    }

    QImage picture(const QWidget& stop) {
        const QWidget& widget = stop.property("ringOnParent").toBool() ? *stop.parentWidget() : stop;
        const QRect place{widget.mapTo(&window(), QPoint{0, 0}), widget.size()};
        return window().grab(place.adjusted(-around, -around, around, around) & window().rect()).toImage();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
    Library::Clip m_clip;
};

QTEST_MAIN(FocusTest)
#include "focus_test.moc"
