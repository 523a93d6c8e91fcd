// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/linegutter.h"
#include "ui/shotlist/outlinemodel.h"
#include "ui/shotlist/shotlistedit.h"
#include "ui/shotlist/shotlisthighlighter.h"
#include "ui/shotlist/shotlistreading.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

const Library::ClipTime time25{*Media::Timecode::parse(u"10:00:00:00", *Media::FrameRate::of(25)), true};

QString longList(int lines) {
    QString text = u"; Rushes shot list, version 1\nrate   25\nstart  10:00:00:00\n\n"_s;
    for (int i = 0; i < lines; ++i) {
        const auto from = time25.at(qint64{5} * i).text();
        const auto to = time25.at(qint64{5} * i + 5).text();
        if (i % 500 == 0) text += u"== Part %1\n"_s.arg(i / 500);
        text += from + u"  "_s + to + u"  MS  Shot number %1, hands up and pan #quote *3\n"_s.arg(i);
    }
    return text;
}

QColor colourAt(const QTextBlock& block, int column) {
    for (const auto& range : block.layout()->formats()) {
        if (range.start <= column && column < range.start + range.length && range.format.hasProperty(QTextFormat::ForegroundBrush))
            return range.format.foreground().color();
    }
    return currentTokens().text; // as the palette has it
}

} // namespace

class ShotListEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPartOfALineHasItsColourInBothSchemes() {
        Theme theme{*qApp};
        ShotListEdit editor;
        editor.setPlainText(u"clip   \"a.mxf\"\nrate   25\n== Part\n; said\n10:00:00:00  10:00:01:00  WS  Walks \\#in #cutaway *4\n  | note"_s);
        for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
            theme.setScheme(scheme);
            const Tokens& tokens = currentTokens();
            const auto at = [&editor](int line, int column) { return colourAt(editor.document()->findBlockByNumber(line), column); };
            QTRY_COMPARE(at(0, 0), tokens.synKey);
            QCOMPARE(at(0, 8), tokens.synString);
            QCOMPARE(at(1, 7), tokens.synNumber);
            QCOMPARE(at(2, 3), tokens.text);
            QCOMPARE(at(3, 2), tokens.text2);
            QCOMPARE(at(4, 0), tokens.synNumber);
            QCOMPARE(at(4, 13), tokens.synNumber);
            QCOMPARE(at(4, 26), tokens.synOperator); // the size of the shot
            QCOMPARE(at(4, 30), tokens.text);
            const QString line = editor.document()->findBlockByNumber(4).text();
            QCOMPARE(at(4, static_cast<int>(line.indexOf(u"in #"_s))), tokens.text); // an escaped sign begins no tag
            QCOMPARE(at(4, static_cast<int>(line.indexOf(u"#cut"_s))), tokens.link);
            QCOMPARE(at(4, static_cast<int>(line.indexOf(u"cutaway"_s))), tokens.synString);
            QCOMPARE(at(4, static_cast<int>(line.indexOf(u"*4"_s))), tokens.synOperator);
            QCOMPARE(at(5, 4), tokens.text2);
        }
        theme.setScheme(Qt::ColorScheme::Light);
    }

    void theGutterTellsHowFarIntoTheClipAShotBegins() {
        ShotListEdit editor;
        editor.setTime(time25);
        editor.setPlainText(u"10:00:24:11  10:03:58:04\n; 10:00:24:11\n10:99:00:00\n10:00:00:00x\n  11:02:03:04"_s);
        const auto offset = [&editor](int line) { return editor.offsetOf(editor.document()->findBlockByNumber(line)); };
        QCOMPARE(offset(0), u"+00:00:24"_s);
        QCOMPARE(offset(1), QString{});
        QCOMPARE(offset(2), QString{});
        QCOMPARE(offset(3), QString{});
        QCOMPARE(offset(4), u"+01:02:03"_s);
    }

    void problemsGoWithTheirLines() {
        ShotListEdit editor;
        editor.setPlainText(u"a\nb\nc"_s);
        editor.setProblems({{.fault = Interchange::ShotListFault::NotUnderstood, .line = 1, .column = 0, .length = 1}});
        const auto marked = [&editor] {
            QStringList lines;
            for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
                if (!ShotListHighlighter::problemsOf(block).isEmpty()) lines.append(block.text());
            }
            return lines.join(u' ');
        };
        QCOMPARE(marked(), u"b"_s);
        const auto underline = editor.document()->findBlockByNumber(1).layout()->formats().first().format.underlineStyle();
        QCOMPARE(underline, QTextCharFormat::WaveUnderline);
        QTextCursor{editor.document()}.insertText(u"0\n"_s);
        QCOMPARE(marked(), u"b"_s);
        QCOMPARE(editor.findChild<MarkBar*>()->marks().size(), 1);
        editor.setProblems({{.fault = Interchange::ShotListFault::NotUnderstood, .line = 3, .column = 0, .length = 1}});
        QCOMPARE(marked(), u"c"_s);
        editor.setProblems({});
        QCOMPARE(marked(), QString{});
        QVERIFY(editor.findChild<MarkBar*>()->marks().isEmpty());
    }

    /// Says how long things take with 100,000 lines; how fast a computer is, is no matter of right and wrong.
    void saysHowLongAKeyTakesInALongList() {
        ShotListEdit editor;
        editor.setTime(time25);
        editor.resize(800, 700);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        const QString text = longList(100'000);
        QElapsedTimer clock;
        clock.start();
        editor.setPlainText(text);
        QCoreApplication::processEvents();
        qInfo("100,000 lines: shown after %lld ms", clock.restart());
        const QString copy = editor.toPlainText();
        qInfo("100,000 lines: copied in %lld ms", clock.restart());
        const ShotListReading reading =
            lookAt({.text = copy, .time = time25, .frames = 0, .ranges = {}, .clip = Library::ClipId{u"1"_s}, .textLeads = true, .knownTags = {u"quote"_s}});
        qInfo("100,000 lines: read beside the window in %lld ms", clock.restart());
        QCOMPARE(reading.list.clips.first().entries.size(), 100'000);
        QCOMPARE(reading.edits.size(), 100'000);
        clock.restart();
        OutlineModel outline;
        outline.setOutline(reading.outline);
        qInfo("100,000 lines: outline shown in %lld ms", clock.restart());
        editor.setProblems(reading.list.problems);
        qInfo("100,000 lines: problems shown in %lld ms", clock.restart());
        editor.goTo(50'000, 40);
        QCoreApplication::processEvents();
        QList<qint64> keys;
        for (int i = 0; i < 60; ++i) {
            clock.restart();
            QTest::keyClick(&editor, i % 20 == 19 ? Qt::Key_Return : Qt::Key_A);
            QCoreApplication::processEvents();
            keys.append(clock.nsecsElapsed() / 1000);
        }
        std::ranges::sort(keys);
        qInfo("100,000 lines: a key takes %lld µs in the middle, %lld µs at most", keys.at(30), keys.last());
        QCOMPARE(editor.blockCount(), text.count(u'\n') + 1 + 3);
    }
};

QTEST_MAIN(ShotListEditTest)
#include "shotlistedit_test.moc"
