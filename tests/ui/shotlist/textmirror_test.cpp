// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/textmirror.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>

#include <random>

using namespace Qt::StringLiterals;
using Rushes::Ui::TextMirror;
using Rushes::Ui::TextPieces;

namespace {

constexpr int manyLines = 100'000;

QString linesOf(int count) {
    QString text;
    for (int line = 0; line < count; ++line) text += u"10:00:00:00 10:00:01:00 WS line %1 #quote\n"_s.arg(line);
    text.chop(1);
    return text;
}

/// An editor and its mirror, as the page has them.
struct Followed {
    QPlainTextEdit editor;
    TextMirror mirror{*editor.document()};

    Followed() {
        QObject::connect(editor.document(), &QTextDocument::contentsChange, &editor, [this](int from, int, int added) { mirror.follow(from, added); });
    }
};

} // namespace

class TextMirrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatIsThere() {
        QPlainTextEdit editor;
        QCOMPARE(TextMirror{*editor.document()}.text().joined(), QString{});
        editor.setPlainText(u"one\ntwo\n"_s);
        QCOMPARE(TextMirror{*editor.document()}.text().joined(), u"one\ntwo\n"_s);
    }

    void readsAsThePlainTextDoes() {
        Followed all;
        all.editor.setPlainText(u"a\u00A0b\n\nlast"_s);
        QTextCursor{all.editor.document()}.insertText(u"x\u2028y"_s);
        QCOMPARE(all.mirror.text().joined(), all.editor.toPlainText());
    }

    void followsWhateverIsWritten() {
        Followed all;
        std::mt19937 random{3}; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same text each time
        const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
        all.editor.setPlainText(linesOf(3000));
        for (int round = 0; round < 60; ++round) {
            const int length = all.editor.document()->characterCount();
            QTextCursor cursor{all.editor.document()};
            cursor.beginEditBlock();
            for (int part = below(3); part >= 0; --part) {
                cursor.setPosition(below(all.editor.document()->characterCount()));
                const int to = cursor.position() + below(round % 10 == 0 ? 40'000 : 60);
                cursor.setPosition(std::min(to, all.editor.document()->characterCount() - 1), QTextCursor::KeepAnchor);
                cursor.insertText(linesOf(below(round % 9 == 0 ? 1500 : 3)));
            }
            cursor.endEditBlock();
            if (round % 7 == 0) all.editor.undo();
            if (round % 21 == 0) all.editor.redo();
            if (round % 20 == 19) all.editor.setPlainText(QString{length, u'\n'});
            if (round % 20 == 10) all.editor.clear();
            QCOMPARE(all.mirror.text().joined(), all.editor.toPlainText());
        }
    }

    void keepsWhatWasTaken() {
        Followed all;
        all.editor.setPlainText(u"before"_s);
        const TextPieces taken = all.mirror.text();
        all.editor.setPlainText(u"after"_s);
        QCOMPARE(taken.joined(), u"before"_s);
    }

    /// What a key costs does not depend on how long the text is.
    void aKeyCostsAPieceOfALongText() {
        Followed all;
        all.editor.setPlainText(linesOf(manyLines));
        QCOMPARE(all.editor.blockCount(), manyLines);
        for (const int line : {0, manyLines / 2, manyLines - 1}) {
            all.editor.setTextCursor(QTextCursor{all.editor.document()->findBlockByNumber(line)});
            for (const Qt::Key key : {Qt::Key_A, Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete}) {
                const qint64 before = all.mirror.work();
                QTest::keyClick(&all.editor, key);
                const TextPieces taken = all.mirror.text();
                QVERIFY2(all.mirror.work() - before <= 4 * TextMirror::pieceLines, qPrintable(QString::number(all.mirror.work() - before)));
            }
        }
        QCOMPARE(all.mirror.text().joined(), all.editor.toPlainText());
    }
};

QTEST_MAIN(TextMirrorTest)
#include "textmirror_test.moc"
