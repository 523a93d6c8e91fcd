// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/textdialog.h"
#include "ui/textview/textfile.h"
#include "ui/textview/textview.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray json = "{\n  \"OTIO_SCHEMA\": \"Timeline.1\",\n  \"tracks\": {\n    \"name\": \"a\",\n    \"rate\": 25\n  },\n  \"end\": true\n}\n";
const QByteArray xmp =
    "<?xml version=\"1.0\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n  <rdf:RDF>\n    <a href=\"file:///etc/passwd\">note</a>\n  </rdf:RDF>\n</x:xmpmeta>\n";

QColor colourAt(const TextView& view, int line, const QString& words) {
    const QTextBlock block = view.document()->findBlockByNumber(line);
    const qsizetype column = block.text().indexOf(words);
    for (const auto& range : block.layout()->formats()) {
        if (range.start <= column && column < range.start + range.length && range.format.hasProperty(QTextFormat::ForegroundBrush))
            return range.format.foreground().color();
    }
    return currentTokens().text;
}

} // namespace

class TextDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        put(u"a.mxf"_s, "media");
        put(u"a.mxf.xmp"_s, xmp);
        put(u"a.en.vtt"_s, "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000 align:start\n<v Jane>Yes &amp; no\n");
        put(u"a.otio"_s, json);
        put(u"a.edl"_s, "TITLE: a\nFCM: NON-DROP FRAME\n001  AX  V  C  10:00:00:00 10:00:01:00 01:00:00:00 01:00:01:00\n* COMMENT: said\n");
        put(u"ab.xmp"_s, "of another clip");
        put(u"a.jpg"_s, "no text");
        QDir{m_folder->path()}.mkdir(u"ascmhl"_s);
        put(u"ascmhl/0001_x.mhl"_s, "<hashlist/>\n");
        m_clip.fileName = u"a.mxf"_s;
        m_clip.path = m_folder->filePath(u"a.mxf"_s);
    }

    void listsWhatGoesWithTheClip() {
        TextDialog dialog{m_clip};
        QTRY_COMPARE(names(dialog), (QStringList{u"a.edl"_s, u"a.en.vtt"_s, u"a.mxf.xmp"_s, u"a.otio"_s, u"0001_x.mhl"_s}));
        QTRY_VERIFY(dialog.view().toPlainText().startsWith(u"TITLE"_s));
        QVERIFY(dialog.view().isReadOnly());
        QVERIFY(!dialog.view().textInteractionFlags().testAnyFlags(Qt::TextEditable | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard));
    }

    void saysWhenThereIsNothing() {
        m_clip.path = m_folder->filePath(u"ascmhl/none.mxf"_s);
        QFile::remove(m_folder->filePath(u"ascmhl/0001_x.mhl"_s));
        TextDialog dialog{m_clip};
        QTRY_VERIFY(said(dialog).startsWith(u"There are no text files"_s));
    }

    void eachSyntaxHasItsColoursInBothSchemes() {
        Theme theme{*qApp};
        for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
            theme.setScheme(scheme);
            const Tokens& tokens = currentTokens();
            TextView view;
            view.show(QString::fromUtf8(json), syntaxOf(u"x.otio"_s));
            QCOMPARE(colourAt(view, 1, u"Timeline.1"_s), tokens.synString);
            QCOMPARE(colourAt(view, 4, u"25"_s), tokens.synNumber);
            view.show(QString::fromUtf8(xmp), syntaxOf(u"x.XMP"_s));
            QCOMPARE(colourAt(view, 3, u"file:"_s), tokens.synString);
            QCOMPARE(colourAt(view, 2, u"rdf:RDF"_s), tokens.synKey);
            view.show(u"WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000 align:start\nYes &amp; no"_s, syntaxOf(u"x.vtt"_s));
            QCOMPARE(colourAt(view, 0, u"WEBVTT"_s), tokens.synKey);
            QCOMPARE(colourAt(view, 3, u"00:00:02"_s), tokens.synNumber);
            QCOMPARE(colourAt(view, 4, u"Yes"_s), tokens.text);
            view.show(u"TITLE: a\n001  AX  V  C  10:00:00:00 10:00:01:00 01:00:00:00 01:00:01:00\n* COMMENT: said"_s, syntaxOf(u"x.edl"_s));
            QCOMPARE(colourAt(view, 0, u"TITLE"_s), tokens.synKey);
            QCOMPARE(colourAt(view, 1, u"10:00:01"_s), tokens.synNumber);
            QCOMPARE(colourAt(view, 2, u"said"_s), tokens.text2);
        }
        theme.setScheme(Qt::ColorScheme::Light);
    }

    void whatBelongsTogetherIsFolded() {
        TextView view;
        view.resize(500, 400);
        view.QWidget::show();
        view.show(QString::fromUtf8(json), syntaxOf(u"x.json"_s));
        QVERIFY(view.isFoldable(0));
        QVERIFY(!view.isFoldable(1));
        QVERIFY(view.isFoldable(2));
        view.toggleFold(2);
        QVERIFY(view.isFolded(2));
        QVERIFY(!view.document()->findBlockByNumber(3).isVisible());
        QVERIFY(!view.document()->findBlockByNumber(5).isVisible());
        QVERIFY(view.document()->findBlockByNumber(6).isVisible());
        // What is sought is unfolded.
        QCOMPARE(view.find(u"rate"_s), 1);
        QVERIFY(!view.isFolded(2));
        QCOMPARE(view.textCursor().blockNumber(), 4);
        view.setAllFolded(true);
        QVERIFY(view.isFolded(0));
        QCOMPARE(view.textCursor().blockNumber(), 0); // the caret can be seen
        view.setAllFolded(false);
        for (int line = 0; line < view.blockCount(); ++line) QVERIFY(view.document()->findBlockByNumber(line).isVisible());
    }

    void wordsAreFoundRoundTheEnd() {
        TextDialog dialog{m_clip};
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(!dialog.view().toPlainText().isEmpty());
        auto* field = dialog.findChild<QLineEdit*>(u"textField"_s);
        QTest::keyClick(&dialog.view(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"10:00:0"_s);
        QCOMPARE(said(dialog), u"2 places"_s);
        const int first = dialog.view().textCursor().selectionStart();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog.view().textCursor().selectionStart() > first);
        QTest::keyClick(field, Qt::Key_F3);
        QCOMPARE(dialog.view().textCursor().selectionStart(), first);
        QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(dialog.view().textCursor().selectionStart() > first);
        QVERIFY(dialog.isVisible()); // Enter closes nothing
        field->setText(u"parchment"_s);
        QCOMPARE(said(dialog), u"Not found"_s);
    }

    void whatIsNoTextIsNotShown() {
        put(u"x.xmp"_s, QByteArray{"a\0b", 3});
        QVERIFY(!readTextFile(m_folder->filePath(u"x.xmp"_s)).isText);
        QVERIFY(!readTextFile(m_folder->filePath(u"none.xmp"_s)).isReadable);
        QVERIFY(!readTextFile(m_folder->path()).isReadable);
        put(u"x.txt"_s, "caf\xE9");
        QCOMPARE(readTextFile(m_folder->filePath(u"x.txt"_s)).text, u"café"_s);
        put(u"x.srt"_s, "\xEF\xBB\xBFö");
        QCOMPARE(readTextFile(m_folder->filePath(u"x.srt"_s)).text, u"ö"_s);
        put(u"x.csv"_s, QByteArray{"\xFF\xFE\x61\x00\x62\x00", 6});
        QCOMPARE(readTextFile(m_folder->filePath(u"x.csv"_s)).text, u"ab"_s);
        QFile large{m_folder->filePath(u"large.xml"_s)};
        QVERIFY(large.open(QIODevice::WriteOnly));
        large.write(QByteArray{TextFile::most + 1, 'a'});
        large.close();
        const TextFile read = readTextFile(large.fileName());
        QVERIFY(!read.isWhole);
        QCOMPARE(read.text.size(), TextFile::most);
    }

    /// Rules by regular expression take too long on a line of a million letters.
    void aVeryLongLineStaysWithoutColours() {
        TextView view;
        view.show(u"{\"a\": \""_s + QString{1'000'000, u'x'} + u"\"}"_s, syntaxOf(u"x.json"_s));
        QVERIFY(view.document()->firstBlock().layout()->formats().isEmpty());
        QVERIFY(!view.isFoldable(0));
    }

private:
    void put(const QString& name, const QByteArray& bytes) {
        QFile file{m_folder->filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file");
    }
    static QStringList names(TextDialog& dialog) {
        QStringList names;
        const auto* model = dialog.findChild<QListView*>(u"textFiles"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) names.append(model->index(row, 0).data().toString());
        return names;
    }
    static QString said(TextDialog& dialog) { return dialog.findChild<QLabel*>(u"textSaid"_s)->text(); }

    std::optional<QTemporaryDir> m_folder;
    Library::Clip m_clip;
};

QTEST_MAIN(TextDialogTest)
#include "textdialog_test.moc"
