// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/durationhistogram.h"
#include "ui/library/facetmodel.h"
#include "ui/library/facetpanel.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

class FacetPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_panel = std::make_unique<FacetPanel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(&m_panel->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_panel->resize(232, 700);
        m_panel->setVisible(true);
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup() {
        m_tester.reset();
        m_panel.reset();
    }

    void whatIsCheckedIsWrittenIntoTheQuery() {
        m_panel->showFacets(facets(), u"jet"_s);
        QSignalSpy chosen{m_panel.get(), &FacetPanel::queryChosen};
        press(u"place"_s, 1);
        QCOMPARE(chosen.takeFirst().first().toString(), u"jet place:Oslo"_s);
        m_panel->showFacets(facets(), u"jet place:Oslo"_s);
        QCOMPARE(valuesOf(u"place"_s).first(), u"Oslo"_s); // what is chosen stands first
        press(u"place"_s, 1);
        QCOMPARE(chosen.takeFirst().first().toString(), u"jet (place:Oslo or place:Brussels)"_s);
        press(u"place"_s, 0);
        QCOMPARE(chosen.takeFirst().first().toString(), u"jet"_s);
        view()->setCurrentIndex(value(u"place"_s, 0));
        QTest::keyClick(view(), Qt::Key_Delete);
        QCOMPARE(chosen.takeFirst().first().toString(), u"jet"_s);
    }

    void aValueThatNoClipHasStaysWhileItIsChosen() {
        m_panel->showFacets(facets(), u"place:Paris"_s);
        QCOMPARE(valuesOf(u"place"_s).first(), u"Paris"_s);
        QCOMPARE(value(u"place"_s, 0).data(FacetModel::CountRole).toInt(), 0);
        QCOMPARE(value(u"place"_s, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    }

    void fewValuesAreShownUntilAllAreWanted() {
        m_panel->showFacets(facets(), {});
        QCOMPARE(valuesOf(u"tag"_s).size(), 7);
        QCOMPARE(valuesOf(u"tag"_s).last(), u"4 more…"_s);
        press(u"tag"_s, 6);
        QCOMPARE(valuesOf(u"tag"_s).size(), 11);
        QCOMPARE(valuesOf(u"tag"_s).last(), u"Fewer"_s);
        press(u"tag"_s, 10);
        QCOMPARE(valuesOf(u"tag"_s).size(), 7);
        QVERIFY(view()->isRowHidden(row(u"meeting"_s), {})); // nothing to choose
    }

    void keysCloseAndOpenAndItIsKept() {
        const QTemporaryDir folder;
        QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
        m_panel->keepIn(settings);
        m_panel->showFacets(facets(), {});
        const QModelIndex place = m_panel->model().index(row(u"place"_s), 0);
        view()->setCurrentIndex(value(u"place"_s, 1));
        QTest::keyClick(view(), Qt::Key_Left);
        QCOMPARE(view()->currentIndex(), place);
        QTest::keyClick(view(), Qt::Key_Left);
        QVERIFY(!view()->isExpanded(place));
        m_panel->showFacets(facets(), u"jet"_s); // it stays closed
        QVERIFY(!view()->isExpanded(m_panel->model().index(row(u"place"_s), 0)));
        FacetPanel next;
        next.keepIn(settings);
        next.showFacets(facets(), {});
        QVERIFY(!next.findChild<QTreeView*>(u"facets"_s)->isExpanded(next.model().index(row(u"place"_s), 0)));
        QTest::keyClick(view(), Qt::Key_Right);
        QVERIFY(view()->isExpanded(m_panel->model().index(row(u"place"_s), 0)));
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(view()->currentIndex(), value(u"place"_s, 0));
    }

    void tagsBelowOthersAreShownWhereThoseAreOpen() {
        const QTemporaryDir folder;
        QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
        m_panel->keepIn(settings);
        m_panel->setVocabulary(Library::Vocabulary{{{{.name = u"Europe"_s, .parent = u"Places"_s}, 1, 0},
                                                    {{.name = u"Kyiv"_s, .parent = u"Europe"_s}, 1, 0},
                                                    {{.name = u"Oslo"_s, .parent = u"Europe"_s}, 3, 0},
                                                    {{.name = u"Places"_s}, 0, 0},
                                                    {{.name = u"quote"_s}, 2, 0}}});
        Library::Facets made;
        made.values.insert(u"tag"_s, {{u"Places"_s, 5}, {u"Europe"_s, 4}, {u"Oslo"_s, 3}, {u"quote"_s, 2}, {u"Kyiv"_s, 1}});
        m_panel->showFacets(made, {});
        QCOMPARE(valuesOf(u"tag"_s), (QStringList{u"Places"_s, u"quote"_s}));
        view()->setCurrentIndex(value(u"tag"_s, 0));
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(valuesOf(u"tag"_s), (QStringList{u"Places"_s, u"Europe"_s, u"quote"_s}));
        QCOMPARE(view()->currentIndex(), value(u"tag"_s, 0));
        QTest::keyClick(view(), Qt::Key_Right);
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(valuesOf(u"tag"_s), (QStringList{u"Places"_s, u"Europe"_s, u"Oslo"_s, u"Kyiv"_s, u"quote"_s}));
        QCOMPARE(value(u"tag"_s, 2).data(FacetModel::DepthRole).toInt(), 2);
        QCOMPARE(value(u"tag"_s, 0).data(Qt::AccessibleTextRole).toString(), u"Places, 5 clips, open"_s);
        // A click on the chevron opens and closes, and chooses nothing.
        QSignalSpy chosen{m_panel.get(), &FacetPanel::queryChosen};
        const QRect places = view()->visualRect(value(u"tag"_s, 0));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, {places.left() + 6, places.center().y()});
        QCOMPARE(valuesOf(u"tag"_s), (QStringList{u"Places"_s, u"quote"_s}));
        QCOMPARE(chosen.size(), 0);
        // What is chosen is shown, its like before others; it can be closed again.
        m_panel->showFacets(made, u"tag:kyiv"_s);
        QCOMPARE(valuesOf(u"tag"_s), (QStringList{u"Places"_s, u"Europe"_s, u"Kyiv"_s, u"Oslo"_s, u"quote"_s}));
        view()->setCurrentIndex(value(u"tag"_s, 2));
        QTest::keyClick(view(), Qt::Key_Left);
        QCOMPARE(view()->currentIndex(), value(u"tag"_s, 1));
        QTest::keyClick(view(), Qt::Key_Left);
        m_panel->showFacets(made, u"tag:kyiv"_s);
        QCOMPARE(valuesOf(u"tag"_s), (QStringList{u"Places"_s, u"Europe"_s, u"quote"_s}));
        QCOMPARE(settings.value(u"library/openFacetTags"_s).toStringList(), QStringList{u"places"_s});
    }

    void durationsAreChosenByDragAndByKeys() {
        m_panel->showFacets(facets(), u"jet"_s);
        DurationHistogram& histogram = m_panel->histogram();
        QSignalSpy chosen{m_panel.get(), &FacetPanel::queryChosen};
        const int wide = histogram.width() / DurationHistogram::columns;
        QTest::mousePress(&histogram, Qt::LeftButton, {}, {3 * wide + wide / 2, 10});
        QTest::mouseMove(&histogram, {5 * wide + wide / 2, 10});
        QTest::mouseRelease(&histogram, Qt::LeftButton, {}, {5 * wide + wide / 2, 10});
        QCOMPARE(chosen.last().first().toString(), u"jet duration:>=1min duration:<10min"_s);
        m_panel->showFacets(facets(), u"jet duration:>=1min duration:<10min"_s);
        QCOMPARE(histogram.first(), 3);
        QCOMPARE(histogram.last(), 5);
        QVERIFY(histogram.accessibleDescription().contains(u"12 clips"_s));
        histogram.setFocus();
        QTest::keyClick(&histogram, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(chosen.last().first().toString(), u"jet duration:>=1min duration:<20min"_s);
        QTest::keyClick(&histogram, Qt::Key_Left);
        QCOMPARE(chosen.last().first().toString(), u"jet duration:>=30s duration:<20min"_s);
        QTest::keyClick(&histogram, Qt::Key_Delete);
        QCOMPARE(chosen.last().first().toString(), u"jet"_s);
        QCOMPARE(DurationHistogram::written(u"duration:2min..5min"_s, 0, 2), u"duration:<1min"_s);
    }

private:
    static Library::Facets facets() {
        Library::Facets made;
        made.values.insert(u"place"_s, {{u"Brussels"_s, 7}, {u"Oslo"_s, 3}});
        QList<Search::ValueCount> tags;
        for (int i = 0; i < 10; ++i) tags.append({u"tag %1"_s.arg(i), 10 - i});
        made.values.insert(u"tag"_s, tags);
        made.durations = {1, 2, 3, 4, 5, 3, 2, 1, 0, 0, 1};
        return made;
    }
    [[nodiscard]] QTreeView* view() const { return m_panel->findChild<QTreeView*>(u"facets"_s); }
    [[nodiscard]] static int row(const QString& key) { return static_cast<int>(FacetModel::keys().indexOf(key)); }
    [[nodiscard]] QModelIndex value(const QString& key, int number) const { return m_panel->model().index(number, 0, m_panel->model().index(row(key), 0)); }
    [[nodiscard]] QStringList valuesOf(const QString& key) const {
        QStringList texts;
        for (int number = 0; number < m_panel->model().rowCount(m_panel->model().index(row(key), 0)); ++number)
            texts.append(value(key, number).data().toString());
        return texts;
    }
    void press(const QString& key, int number) {
        view()->scrollTo(value(key, number));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(value(key, number)).center());
    }

    std::unique_ptr<FacetPanel> m_panel;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(FacetPanelTest)
#include "facetpanel_test.moc"
