// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manualclock.h"
#include "tests/ui/shell/fakequerysource.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/querybar.h"
#include "ui/shell/querycompletion.h"
#include "ui/shell/queryedit.h"
#include "ui/shell/queryhighlighter.h"
#include "ui/shell/savedsearches.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/page.h"
#include "ui/widgets/querybutton.h"
#include "ui/widgets/queryrepairs.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <KSyntaxHighlighting/Theme>

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

class AskedPage final : public Page {
public:
    AskedPage() : Page{u"Videos"_s}, button{new QueryButton{u"With shot list"_s, u"tag:ammunition"_s, *this, this}} {}
    [[nodiscard]] QuerySource* querySource() override { return &source; }

    Tests::FakeQuerySource source;
    QueryButton* button;
    QStringList queries;

protected:
    void applyQuery(const QString& query) override { queries << query; }
};

class QueryBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"%1.ini"_s.arg(++m_count)), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(m_clock, *m_settings);
        m_page = new AskedPage;
        m_window->addPage({u"videos"_s, SourceGroup::Browse, u"video"_s, 1}, m_page);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        bar().begin();
    }
    void cleanup() { m_window.reset(); }

    void keysAreOfferedWhileAKeyIsWritten() {
        type(u"p"_s);
        QCOMPARE(offered(), (QStringList{u"place:"_s, u"published:"_s}));
        type(u"l"_s);
        QCOMPARE(offered(), QStringList{u"place:"_s});
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(edit().text(), u"place:"_s);
        QTRY_COMPARE(offered(), (QStringList{u"Brussels"_s, u"New York"_s, u"Reykjavík"_s}));
    }

    void valuesAreOfferedWithTheirCounts() {
        type(u"place:york"_s); // a word in the middle will do
        QTRY_COMPARE(offered(), QStringList{u"New York"_s});
        QCOMPARE(list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"New York, 31"_s);
        key(Qt::Key_Tab);
        QCOMPARE(edit().text(), u"place:\"New York\" "_s);
        QTRY_COMPARE(m_page->query(), u"place:\"New York\" "_s);
        QVERIFY(edit().hasFocus());
    }

    void theListIsOpenedByAKeyAndClosedByEscape() {
        key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(offered().size(), 5);
        key(Qt::Key_Up);
        QCOMPARE(list().currentIndex().row(), 4);
        key(Qt::Key_Escape);
        QVERIFY(!bar().completion().isVisible());
        QVERIFY(edit().hasFocus());
        key(Qt::Key_Escape);
        QVERIFY(!edit().hasFocus()); // back to the list
    }

    void enterWithoutAChoiceIsForTheQuery() {
        type(u"pla"_s);
        QVERIFY(bar().completion().isVisible());
        key(Qt::Key_Return);
        QCOMPARE(edit().text(), u"pla"_s);
        QCOMPARE(m_page->query(), u"pla"_s);
    }

    void resultsFollowTyping() {
        type(u"council"_s);
        QVERIFY(m_page->queries.isEmpty());
        QTRY_COMPARE(m_page->queries, QStringList{u"council"_s});
    }

    void valuesAreReadOnceAKey() {
        type(u"place:b place:r place:n"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(bar().field().highlighter().problems().size(), 0);
        QCOMPARE(m_page->source.asked, 1);
    }

    void whatIsUnknownIsUnderlined_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("length");
        QTest::newRow("a key") << u"x plaec:Brussels"_s << 2 << 5;
        QTest::newRow("a value") << u"place:Brusels x"_s << 6 << 7;
        QTest::newRow("a tag") << u"x tag:\"air\""_s << 6 << 5;
        QTest::newRow("no day") << u"date:soon"_s << 5 << 4;
        QTest::newRow("a quotation mark") << u"a \"b"_s << 2 << 2;
    }
    void whatIsUnknownIsUnderlined() {
        QFETCH(QString, query);
        QFETCH(int, at);
        QFETCH(int, length);
        type(query);
        key(Qt::Key_Escape);
        key(Qt::Key_Return);
        QTRY_COMPARE(underlined(), (std::pair{at, length}));
        QCOMPARE(m_page->query(), query); // nothing blocks
        QVERIFY(!edit().accessibleDescription().isEmpty());
    }

    void coloursFollowTheScheme() {
        type(u"place:Brussels date:2024 or x"_s);
        for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
            m_theme.setScheme(scheme);
            const Tokens& tokens = tokensFor(scheme);
            QTRY_COMPARE(colourAt(0), tokens.synKey);
            QCOMPARE(colourAt(5), tokens.synOperator);
            QCOMPARE(colourAt(7), tokens.synString);
            QCOMPARE(colourAt(21), tokens.synNumber);
            QCOMPARE(colourAt(26), tokens.synOperator);
            QCOMPARE(colourAt(28), tokens.text);
        }
        m_theme.setScheme(Qt::ColorScheme::Light);
    }

    void buttonsAndTextFollowEachOther() {
        type(u"council"_s);
        key(Qt::Key_Return);
        QTest::mouseClick(m_page->button, Qt::LeftButton);
        QCOMPARE(edit().text(), u"council tag:ammunition"_s);
        QVERIFY(m_page->button->isChecked());
        edit().setFocus();
        edit().moveCursor(QTextCursor::End);
        for (int i = 0; i < 3; ++i) key(Qt::Key_Backspace);
        key(Qt::Key_Escape);
        key(Qt::Key_Return);
        QVERIFY(!m_page->button->isChecked());
        type(u"ion"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_Return);
        QVERIFY(m_page->button->isChecked());
        m_page->button->setFocus();
        QTest::keyClick(m_page->button, Qt::Key_Space);
        QCOMPARE(edit().text(), u"council"_s);
        QVERIFY(!m_page->button->isChecked());
    }

    void earlierQueriesComeBack() {
        for (const QString& query : {u"one"_s, u"two"_s}) {
            bar().begin();
            type(query);
            key(Qt::Key_Return);
        }
        key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(edit().text(), u"one"_s);
        QCOMPARE(m_page->query(), u"one"_s);
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(edit().text(), u"two"_s);
    }

    void aPastedLineBreakIsASpace() {
        QGuiApplication::clipboard()->setText(u"air\n defence\t"_s);
        edit().paste();
        QCOMPARE(edit().text(), u"air defence"_s);
    }

    void searchesAreKeptAndCounted() {
        m_page->source.counts = {{u"tag:press"_s, 12}};
        SavedSearches searches{*m_window, *m_settings};
        type(u"tag:press"_s);
        key(Qt::Key_Return);
        QTest::mouseClick(bar().findChild<QToolButton*>(u"saveQuery"_s), Qt::LeftButton);
        auto* dialog = m_window->findChild<QInputDialog*>(u"saveSearchDialog"_s);
        QVERIFY(dialog);
        dialog->setTextValue(u"The press"_s);
        dialog->accept();
        QCOMPARE(searches.all(), (QList{SavedSearches::Search{u"The press"_s, u"videos"_s, u"tag:press"_s}}));
        const auto item = [&] { return m_window->sources().indexOf({u"videos"_s, u"tag:press"_s}); };
        QCOMPARE(item().data().toString(), u"The press"_s);
        QTRY_COMPARE(item().data(SourceModel::CountRole).toLongLong(), 12);
        m_page->source.counts[u"tag:press"_s] = 13;
        searches.recount();
        QTRY_COMPARE(item().data(SourceModel::CountRole).toLongLong(), 13);
        const SavedSearches again{*m_window, *m_settings}; // the next start
        QCOMPARE(again.all(), searches.all());
        searches.remove(searches.all().first());
        QVERIFY(SavedSearches(*m_window, *m_settings).all().isEmpty());
    }

    void waysOutOfNothing() {
        EmptyState empty;
        QueryRepairs repairs{m_page->source, empty, *m_page};
        m_page->source.counts = {{u"place:Brussels tag:\"air defence\""_s, 112}, {u"tag:\"air defence\""_s, 131}};
        m_page->setQuery(u"place:Brusels tag:\"air defence\""_s);
        repairs.propose(u"No videos match"_s, u"Nothing is all of this."_s, u"Show all videos"_s);
        const auto offers = [&] {
            QStringList names;
            for (const QPushButton* button : empty.findChildren<QPushButton*>(u"queryOffer"_s)) {
                if (!button->isHidden()) names << button->accessibleName();
            }
            return names;
        };
        // What finds nothing either (place:Brusels alone) is not offered.
        QTRY_COMPARE(offers(), (QStringList{u"Use place:Brussels, 112 videos"_s, u"Leave out place, 131 videos"_s}));
        QVERIFY(empty.text().contains(u"Brusels"_s));
        empty.findChild<QPushButton*>(u"queryOffer"_s)->click();
        QCOMPARE(m_page->query(), u"place:Brussels tag:\"air defence\""_s);
    }

    void everyPartHasAName() {
        for (const QWidget* widget : bar().findChildren<QToolButton*>()) QVERIFY(!widget->accessibleName().isEmpty());
        QVERIFY(!edit().accessibleName().isEmpty());
        QVERIFY(!list().accessibleName().isEmpty());
        QVERIFY(!m_page->button->accessibleDescription().isEmpty());
    }

private:
    QueryBar& bar() const { return *m_window->findChild<QueryBar*>(u"queryFrame"_s); }
    QueryEdit& edit() const { return bar().field(); }
    QListView& list() const { return bar().completion().list(); }
    void type(const QString& text) { QTest::keyClicks(&edit(), text); }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&edit(), which, modifiers); }

    QStringList offered() const {
        QStringList texts;
        if (!bar().completion().isVisible()) return texts;
        for (int row = 0; row < list().model()->rowCount(); ++row) texts << list().model()->index(row, 0).data().toString();
        return texts;
    }
    QTextCharFormat formatAt(int position) const {
        for (const QTextLayout::FormatRange& range : edit().document()->firstBlock().layout()->formats()) {
            if (position >= range.start && position < range.start + range.length) return range.format;
        }
        return {};
    }
    QColor colourAt(int position) const {
        const QTextCharFormat format = formatAt(position);
        return format.hasProperty(QTextFormat::ForegroundBrush) ? format.foreground().color() : currentTokens().text;
    }
    std::pair<int, int> underlined() const {
        int first = -1;
        int length = 0;
        for (int i = 0; i < edit().text().size(); ++i) {
            if (formatAt(i).underlineStyle() != QTextCharFormat::WaveUnderline) continue;
            if (first < 0) first = i;
            ++length;
        }
        return {first, length};
    }

    Theme m_theme{*qApp};
    Tests::ManualClock m_clock;
    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    AskedPage* m_page = nullptr;
};

} // namespace

QTEST_MAIN(QueryBarTest)
#include "querybar_test.moc"
