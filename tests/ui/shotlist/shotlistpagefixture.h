// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeplayer.h"
#include "tests/support/libraryfixture.h"
#include "ui/library/editstack.h"
#include "ui/shotlist/openlists.h"
#include "ui/shotlist/shotlistedit.h"
#include "ui/shotlist/shotlistpage.h"

#include <QFile>
#include <QTest>
#include <QTreeView>

namespace Rushes::Tests {

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Library::Clip;
using Library::Range;
using State = ShotListDocument::State;

/// The page of shot lists over a library of two clips, of which one has two ranges and is open.
class ShotListPageFixture : public LibraryFixture {
protected:
    void setUp() {
        openLibrary();
        m_edits = std::make_unique<EditStack>(*m_clips);
        m_one = add(u"one.mxf"_s, u"Arrivals"_s);
        m_two = add(u"two.mxf"_s, u"Press conference"_s);
        addRange(0, 100, u"WS  Walks in"_s, {u"cutaway"_s});
        addRange(100, 250, u"MS  Statement\nFirst minute."_s, {u"quote"_s});
        // What is known of tags is what other clips have.
        std::ignore = await(m_clips->tag({m_two.id}, {u"cutaway"_s, u"quote"_s, u"air defence"_s}, {}));
        makePage();
    }
    void tearDown() {
        m_page.reset();
        m_edits.reset();
        closeLibrary();
    }

    Clip add(const QString& name, const QString& title) {
        Clip clip = newClip(name, title);
        QFile file{m_folder->filePath(name)};
        if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
        Media::MediaFacts facts;
        facts.frameRate = Media::FrameRate::of(25);
        facts.frames = 25 * 60;
        facts.duration = std::chrono::seconds{60};
        facts.startTimecode = u"10:00:00:00"_s;
        clip.facts = facts;
        return await(m_clips->add(clip)).value();
    }
    void addRange(qint64 in, qint64 out, const QString& note, const QStringList& tags) {
        Range range;
        range.clipId = m_one.id;
        range.in = in;
        range.out = out;
        range.note = note;
        range.tags = tags;
        QVERIFY(await(m_clips->addRange(range)));
    }
    void makePage() {
        m_page.reset();
        m_page = std::make_unique<ShotListPage>(ShotListSetup{*m_clips, *m_edits, [this]() -> Player* { return m_player = new FakePlayer; }});
        m_page->resize(1216, 792);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open(m_one);
        QTRY_COMPARE(m_page->document().state(), State::Saved);
        QTRY_VERIFY(m_page->document().isRead() && m_page->document().knownTags().size() == 3);
        m_player->show(25 * 60);
    }
    [[nodiscard]] ShotListEdit& editor() const { return m_page->editor(); }
    [[nodiscard]] QString text() const { return editor().toPlainText(); }
    [[nodiscard]] QList<Range> ranges() const { return await(m_clips->ranges(m_one.id)).value(); }
    void saved() { QTRY_COMPARE(m_page->document().state(), State::Saved); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&editor(), key, modifiers); }
    /// The caret goes before the words.
    void caretTo(const QString& words) {
        const auto at = static_cast<int>(text().indexOf(words));
        QVERIFY2(at >= 0, qPrintable(text()));
        QTextCursor cursor = editor().textCursor();
        cursor.setPosition(at);
        editor().setTextCursor(cursor);
    }
    void replace(const QString& words, const QString& others) {
        const auto at = static_cast<int>(text().indexOf(words));
        QVERIFY2(at >= 0, qPrintable(text()));
        QTextCursor cursor = editor().textCursor();
        cursor.setPosition(at);
        cursor.setPosition(at + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
        cursor.insertText(others);
        editor().setTextCursor(cursor);
    }
    [[nodiscard]] QStringList problemTexts() const {
        const auto* model = find<QTreeView>(u"shotListProblems"_s)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) texts.append(model->index(row, 1).data().toString());
        return texts;
    }
    template <typename T> T* find(const QString& name) const { return m_page->findChild<T*>(name); }

    std::unique_ptr<EditStack> m_edits;
    std::unique_ptr<ShotListPage> m_page;
    Clip m_one;
    Clip m_two;
    FakePlayer* m_player = nullptr;
};

} // namespace Rushes::Tests
