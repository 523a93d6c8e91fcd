// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/textview.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/tokens.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace Rushes::Ui {

namespace {

constexpr qsizetype longestColoured = qsizetype{2} * 1024 * 1024;
constexpr qsizetype longestLine = 20'000;
constexpr qsizetype mostMarked = 2000;
constexpr int foldWidth = 16;
constexpr int gap = 6;

bool hasLongLine(QStringView text) {
    return std::ranges::any_of(text.tokenize(u'\n'), [](QStringView line) { return line.size() > longestLine; });
}

} // namespace

class TextView::Gutter final : public QWidget {
public:
    explicit Gutter(TextView& view) : QWidget{&view}, m_view{view} { markAsOrnament(*this); }

protected:
    void paintEvent(QPaintEvent* event) override { m_view.paintGutter(event->rect()); }
    void mousePressEvent(QMouseEvent* event) override { m_view.pressGutter(event->position().toPoint()); }

private:
    TextView& m_view;
};

TextView::TextView(QWidget* parent) : QPlainTextEdit{parent}, m_repository{std::make_unique<KSyntaxHighlighting::Repository>()}, m_gutter{new Gutter{*this}} {
    setObjectName(QStringLiteral("textView"));
    setAccessibleName(tr("Text"));
    setReadOnly(true);
    // The caret is what a keyboard moves through the text with.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setUndoRedoEnabled(false);
    setFont(fixedFont());
    m_repository->addCustomSearchPath(QStringLiteral(":/rushes"));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TextView::layOut);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this] { m_gutter->update(); });
    layOut();
}

TextView::~TextView() = default;

void TextView::show(const QString& text, const QString& syntax) {
    const bool isColoured = !syntax.isEmpty() && text.size() <= longestColoured && !hasLongLine(text);
    if (m_highlighter != nullptr) m_highlighter->setDefinition({});
    m_words.clear();
    setExtraSelections({});
    setPlainText(text);
    findMarks();
    if (!isColoured) return;
    if (m_highlighter == nullptr) m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter{document()};
    m_highlighter->setDefinition(m_repository->definitionForName(syntax));
    followScheme();
}

void TextView::mark(const QRegularExpression& form) {
    m_marked = form;
    findMarks();
}

void TextView::findMarks() {
    m_marks.clear();
    if (m_marked.pattern().isEmpty()) return;
    for (QTextCursor at = document()->find(m_marked, 0); !at.isNull() && m_marks.size() < mostMarked; at = document()->find(m_marked, at)) m_marks.append(at);
    setExtraSelections(marks());
}

QList<QTextEdit::ExtraSelection> TextView::marks() const {
    QList<QTextEdit::ExtraSelection> all;
    for (const QTextCursor& cursor : m_marks) {
        QTextEdit::ExtraSelection one;
        one.cursor = cursor;
        one.format.setBackground(currentTokens().tint);
        all.append(one);
    }
    return all;
}

void TextView::followScheme() {
    if (!m_marks.isEmpty() && m_words.isEmpty()) setExtraSelections(marks());
    if (m_highlighter == nullptr) return;
    m_highlighter->setTheme(m_repository->theme(currentTokens().dark ? QStringLiteral("Rushes Dark") : QStringLiteral("Rushes Light")));
    m_highlighter->rehighlight();
}

void TextView::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) followScheme();
}

QTextBlock TextView::endOf(const QTextBlock& block) const { return m_highlighter->findFoldingRegionEnd(block); }

bool TextView::isFoldable(int line) const {
    const QTextBlock block = document()->findBlockByNumber(line);
    return m_highlighter != nullptr && block.isValid() && m_highlighter->startsFoldingRegion(block) && endOf(block).isValid() && endOf(block) != block;
}

bool TextView::isFolded(int line) const {
    const QTextBlock next = document()->findBlockByNumber(line).next();
    return isFoldable(line) && next.isValid() && !next.isVisible();
}

void TextView::toggleFold(int line) {
    if (!isFoldable(line)) return;
    const bool shows = isFolded(line);
    const QTextBlock first = document()->findBlockByNumber(line);
    const QTextBlock end = endOf(first);
    for (QTextBlock block = first.next(); block.isValid(); block = block.next()) {
        block.setVisible(shows);
        block.setLineCount(shows ? std::max(1, block.layout()->lineCount()) : 0);
        if (block == end) break;
    }
    // A caret in what is hidden goes to where it can be seen.
    if (!textCursor().block().isVisible()) {
        QTextCursor cursor{first};
        setTextCursor(cursor);
    }
    document()->markContentsDirty(first.position(), end.position() + end.length() - first.position() - 1);
    Q_EMIT document()->documentLayout()->documentSizeChanged(document()->documentLayout()->documentSize());
    m_gutter->update();
}

void TextView::setAllFolded(bool folded) {
    // From the innermost ones: the last line first.
    for (int line = blockCount() - 1; line >= 0; --line) {
        if (isFoldable(line) && isFolded(line) != folded) toggleFold(line);
    }
    if (folded) return;
    for (int line = 0; line < blockCount(); ++line) {
        if (isFolded(line)) toggleFold(line);
    }
}

void TextView::unfoldAround(const QTextBlock& block) {
    for (int line = block.blockNumber() - 1; line >= 0 && !block.isVisible(); --line) {
        if (isFolded(line) && endOf(document()->findBlockByNumber(line)).blockNumber() >= block.blockNumber()) toggleFold(line);
    }
}

int TextView::find(const QString& words, bool backwards, bool fromHere) {
    QList<QTextEdit::ExtraSelection> marks = this->marks();
    m_found = 0;
    m_words = words;
    if (!words.isEmpty()) {
        for (QTextCursor at = document()->find(words, 0); !at.isNull(); at = document()->find(words, at)) {
            ++m_found;
            if (m_found > mostMarked) continue;
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(currentTokens().warnTint);
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
    if (m_found == 0) return 0;
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags{};
    QTextCursor from = textCursor();
    if (fromHere) from.setPosition(from.selectionStart());
    QTextCursor next = document()->find(words, from, flags);
    if (next.isNull()) {
        from.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        next = document()->find(words, from, flags);
    }
    unfoldAround(next.block());
    setTextCursor(next);
    ensureCursorVisible();
    return m_found;
}

int TextView::gutterWidth() const {
    int digits = 3;
    for (int lines = blockCount(); lines >= 1000; lines /= 10) ++digits;
    return gap + QFontMetrics{fixedFont(TextSize::Caption)}.horizontalAdvance(QString{digits, u'9'}) + foldWidth + gap;
}

void TextView::layOut() {
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), gutterWidth(), inner.height());
}

void TextView::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    layOut();
}

void TextView::paintGutter(const QRect& area) {
    const Tokens& tokens = currentTokens();
    QPainter painter{m_gutter};
    painter.fillRect(area, tokens.inset);
    painter.setFont(fixedFont(TextSize::Caption));
    painter.setPen(tokens.text3);
    const int numberWidth = m_gutter->width() - foldWidth - gap;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > area.bottom()) break;
        if (!block.isVisible()) continue;
        const QRect row{0, qRound(place.top()), numberWidth, qRound(place.height())};
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        if (!isFoldable(block.blockNumber())) continue;
        paintSymbol(painter, QRect{numberWidth + 2, row.top(), foldWidth, row.height()}, isFolded(block.blockNumber()) ? u"right" : u"down", tokens.text2, 12);
    }
}

void TextView::pressGutter(const QPoint& at) {
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > at.y()) return;
        if (block.isVisible() && place.contains(QPointF{place.left(), static_cast<double>(at.y())})) return toggleFold(block.blockNumber());
    }
}

} // namespace Rushes::Ui
