// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeplayer.h"
#include "tests/support/libraryfixture.h"
#include "tests/support/nopictures.h"
#include "ui/library/editstack.h"
#include "ui/logging/levelmeters.h"
#include "ui/logging/loggingpage.h"
#include "ui/logging/logmodel.h"
#include "ui/logging/playerstage.h"
#include "ui/logging/tagbanks.h"
#include "ui/logging/timelinestrip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pictureloader.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>
#include <QTreeView>

namespace Rushes::Tests {

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Library::Clip;
using Library::Marker;
using Library::Range;
using Tests::FakePlayer;

/// The logging page over a library with two clips and a player that only pretends.
class LoggingPageFixture : public LibraryFixture {
protected:
    void setUp() {
        openLibrary();
        m_edits = std::make_unique<EditStack>(*m_clips);
        m_one = add(u"one.mxf"_s, u"Arrivals"_s);
        m_two = add(u"two.mxf"_s, u"Press conference"_s);
        m_pictures = std::make_unique<PictureLoader>(m_source);
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_player = nullptr;
        makePage();
    }
    void tearDown() {
        m_page.reset();
        m_settings.reset();
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
        facts.audioChannels = 2;
        clip.facts = facts;
        return await(m_clips->add(clip)).value();
    }

    void makePage() {
        const auto maker = [this]() -> Player* { return m_player = new FakePlayer; };
        // A minute of two channels, one louder than the other.
        const WaveSource waves = [](const Clip&, int) {
            QByteArray bytes{1, '\x02'};
            for (int moment = 0; moment < 1500; ++moment) bytes += QByteArray::fromRawData("\xC8\x64", 2);
            return QtFuture::makeReadyValueFuture(Media::ProbeResult<QByteArray>{bytes});
        };
        m_page = std::make_unique<LoggingPage>(LoggingSetup{*m_clips, *m_edits, *m_pictures, *m_settings, maker, waves, {}, {}});
        m_page->resize(1216, 792);
        m_page->setVisible(true);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        reopen();
    }
    void reopen() {
        m_page->open({Library::numberOf(m_one.id), Library::numberOf(m_two.id)}, stored(m_one), {});
        if (m_player != nullptr) m_player->show(15'000);
        settle();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    [[nodiscard]] QWidget* focused() const { return QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_page.get(); }
    void goTo(qint64 frame) { m_player->seek(frame); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_edits->isBusy(), 20'000); }

    static void drag(QWidget& widget, const QPoint& from, const QPoint& to) {
        QTest::mousePress(&widget, Qt::LeftButton, {}, from);
        QTest::mouseMove(&widget, (from + to) / 2);
        QTest::mouseMove(&widget, to);
        QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
    }

    static void edit(QTreeView& table, LogModel::Column column, const QString& text) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the field before this one
        const QModelIndex cell = table.model()->index(0, static_cast<int>(column));
        table.setFocus();
        table.setCurrentIndex(cell);
        table.edit(cell);
        auto* field = table.viewport()->findChild<QLineEdit*>();
        QVERIFY(field != nullptr);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    template <typename T> [[nodiscard]] T* find(const QString& name) const { return m_page->findChild<T*>(name); }
    [[nodiscard]] QString state() const { return m_page->findChild<PlayerStage*>()->state(); }
    [[nodiscard]] Clip stored(const Clip& clip) const { return await(m_clips->clip(clip.id)).value().value(); }
    [[nodiscard]] QList<Range> ranges() const { return await(m_clips->ranges(m_one.id)).value(); }
    [[nodiscard]] QList<Marker> markers() const { return await(m_clips->markers(m_one.id)).value(); }

    std::unique_ptr<EditStack> m_edits;
    std::unique_ptr<QSettings> m_settings;
    Clip m_one;
    Clip m_two;
    NoPictures m_source;
    std::unique_ptr<PictureLoader> m_pictures;
    FakePlayer* m_player = nullptr; ///< of the page
    std::unique_ptr<LoggingPage> m_page;
};

} // namespace Rushes::Tests
