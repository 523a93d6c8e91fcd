// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clipquery.h"
#include "tests/support/libraryfixture.h"
#include "tests/support/nopictures.h"
#include "ui/library/batchchips.h"
#include "ui/library/batchrating.h"
#include "ui/library/clipspage.h"
#include "ui/library/editstack.h"
#include "ui/library/rangemodel.h"
#include "ui/library/ratingedit.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pictureloader.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAction>
#include <QCompleter>
#include <QFile>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>
#include <QTreeView>

namespace Rushes::Tests {

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Library::Clip;
using Library::Range;

/// The page of the clips over a library with two of them, of which one is selected.
class ClipsPageFixture : public LibraryFixture {
protected:
    void setUp() {
        openLibrary();
        m_arrivals = add(u"arrivals.mxf"_s, u"Arrivals"_s);
        m_remarks = add(u"remarks.mxf"_s, u"Opening remarks"_s);
        m_edits = std::make_unique<EditStack>(*m_clips);
        m_pictures = std::make_unique<PictureLoader>(m_source);
        m_page = std::make_unique<ClipsPage>(*m_clips, *m_edits, *m_pictures);
        m_page->resize(1216, 792);
        m_page->setVisible(true);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(m_page->model().rowCount(), 2);
        QTRY_VERIFY(!m_page->model().index(1, 0).data(ClipModel::PendingRole).toBool());
        select(u"Opening remarks"_s);
    }
    void tearDown() {
        m_page.reset();
        m_pictures.reset();
        m_edits.reset();
        closeLibrary();
    }

    Clip add(const QString& name, const QString& title) {
        QFile file{m_folder->filePath(name)};
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(file.errorString()));
        Clip clip = newClip(name, title);
        clip.size = ByteCount{1000};
        Media::MediaFacts facts;
        facts.container = u"mxf"_s;
        facts.frameRate = Media::FrameRate::of(25);
        facts.duration = std::chrono::minutes{10};
        facts.frames = 15'000;
        facts.startTimecode = u"10:00:00:00"_s;
        clip.facts = facts;
        return await(m_clips->add(clip)).value();
    }

    void addRanges(int count) {
        for (int number = 0; number < count; ++number) {
            Range range;
            range.clipId = m_remarks.id;
            range.in = qint64{100} * number;
            range.out = range.in + 90;
            range.tags = {u"air defence"_s};
            range.note = u"Opening statement, main points"_s;
            QVERIFY(await(m_clips->addRange(range)));
        }
        QTRY_COMPARE(ranges()->model()->rowCount(), count);
    }

    void select(const QString& title) {
        for (int row = 0; row < grid()->model()->rowCount(); ++row) {
            const QModelIndex index = grid()->model()->index(row, 0);
            if (index.data().toString() != title) continue;
            grid()->scrollTo(index);
            QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(index).center());
            QCOMPARE(current(), index);
            return;
        }
        QFAIL("no such clip");
    }

    void type(const QString& in, const QString& out) {
        QTest::keyClicks(find<QLineEdit>(u"rangeIn"_s), in);
        QTest::keyClicks(find<QLineEdit>(u"rangeOut"_s), out);
    }

    template <typename T> [[nodiscard]] T* find(const QString& name) const { return m_page->findChild<T*>(name); }
    [[nodiscard]] QAbstractItemView* grid() const { return find<QAbstractItemView>(u"clipGrid"_s); }
    [[nodiscard]] QTreeView* ranges() const { return find<QTreeView>(u"ranges"_s); }
    [[nodiscard]] Banner* banner() const { return m_page->findChild<Banner*>(); }
    [[nodiscard]] QModelIndex current() const { return grid()->currentIndex(); }
    [[nodiscard]] QString shownTitle() const { return find<QLabel>(u"clipTitle"_s)->text(); }
    [[nodiscard]] Clip stored(const Clip& clip) const { return await(m_clips->clip(clip.id)).value().value(); }
    [[nodiscard]] QList<Range> storedRanges() const { return await(m_clips->ranges(m_remarks.id)).value(); }

    std::unique_ptr<EditStack> m_edits;
    Clip m_arrivals;
    Clip m_remarks;
    NoPictures m_source;
    std::unique_ptr<PictureLoader> m_pictures;
    std::unique_ptr<ClipsPage> m_page;
};

} // namespace Rushes::Tests
