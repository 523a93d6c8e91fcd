// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/shotlistedit.h"

#include "ui/shotlist/fixpopup.h"
#include "ui/shotlist/linegutter.h"
#include "ui/shotlist/roomylayout.h"
#include "ui/shotlist/shotlisthighlighter.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QStringListModel>
#include <QTextBlock>

#include <algorithm>

namespace Rushes::Ui {

using Interchange::ShotListProblem;
using Media::Timecode;

namespace {

const QRegularExpression& timecodes() {
    static const QRegularExpression form{QStringLiteral("(?<![0-9:;])[0-9]{2}:[0-9]{2}:[0-9]{2}[:;.][0-9]{2,3}(?![0-9:;])")};
    return form;
}

/// An editor's own document, with room between its lines.
QTextDocument* roomyDocument(QPlainTextEdit& editor) {
    auto* document = new QTextDocument{&editor};
    document->setDocumentLayout(new RoomyLayout{document});
    editor.setDocument(document);
    return document;
}

} // namespace

ShotListEdit::ShotListEdit(QWidget* parent)
    : QPlainTextEdit{parent},
      m_highlighter{new ShotListHighlighter{roomyDocument(*this)}},
      m_gutter{new LineGutter{*this}},
      m_marks{new MarkBar{this}},
      m_popup{new FixPopup{this}},
      m_completer{new QCompleter{new QStringListModel{this}, this}} {
    setObjectName(QStringLiteral("shotListEdit"));
    setAccessibleName(tr("Shot list"));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setFont(fixedFont());
    setCursorWidth(2);
    setVerticalScrollBar(m_marks);
    setMouseTracking(true);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &ShotListEdit::insertCompletion);
    connect(m_popup, &FixPopup::chosen, this, &ShotListEdit::apply);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &ShotListEdit::layOut);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0) {
            m_gutter->scroll(0, dy);
            hidePopup();
        } else {
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
        }
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_popup->line() != textCursor().blockNumber()) hidePopup();
        viewport()->update();
        m_gutter->update();
    });
    connect(this, &QPlainTextEdit::textChanged, this, &ShotListEdit::hidePopup);
    layOut();
}

ShotListEdit::~ShotListEdit() = default;

Media::FrameRate ShotListEdit::rate() const { return m_time ? m_time->rate() : Media::FrameRate::of(25).value(); }

void ShotListEdit::setTime(const std::optional<Library::ClipTime>& time) {
    m_time = time;
    m_gutter->update();
}

void ShotListEdit::setProblems(const QList<ShotListProblem>& problems) {
    m_highlighter->setProblems(problems);
    QList<MarkBar::Mark> marks;
    const double lines = std::max(1, blockCount() - 1);
    for (const ShotListProblem& problem : problems) marks.append({static_cast<double>(problem.line) / lines, problem.isWarning});
    m_marks->setMarks(marks);
    m_gutter->update();
}

void ShotListEdit::setKnownTags(const QStringList& tags) { static_cast<QStringListModel*>(m_completer->model())->setStringList(tags); }

void ShotListEdit::setPlayingLine(int line) {
    if (std::exchange(m_playing, line) != line) viewport()->update();
}

void ShotListEdit::layOut() {
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), gutterWidth(), inner.height());
}

void ShotListEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    layOut();
}

void ShotListEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_highlighter->followScheme();
        m_gutter->update();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        layOut();
    }
}

void ShotListEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    hidePopup();
}

void ShotListEdit::paintEvent(QPaintEvent* event) {
    {
        // Below the text, and as high as the line with its room: an extra selection would have the height of the font alone.
        QPainter painter{viewport()};
        const auto band = [&](const QTextBlock& block, const QColor& colour) {
            if (!block.isValid() || !block.isVisible()) return;
            const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
            painter.fillRect(QRectF{0, line.top(), static_cast<double>(viewport()->width()), line.height()}, colour);
        };
        band(textCursor().block(), currentTokens().alt);
        if (m_playing >= 0) band(document()->findBlockByNumber(m_playing), currentTokens().tint);
    }
    QPlainTextEdit::paintEvent(event);
}

void ShotListEdit::goTo(qsizetype line, qsizetype column) {
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(line));
    if (!block.isValid()) return;
    QTextCursor cursor{block};
    cursor.setPosition(block.position() + static_cast<int>(std::min<qsizetype>(column, block.length() - 1)));
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool ShotListEdit::goToProblem(int step) {
    const QTextBlock here = textCursor().block();
    QTextBlock block = here;
    do {
        block = step > 0 ? block.next() : block.previous();
        if (!block.isValid()) block = step > 0 ? document()->begin() : document()->lastBlock();
        const auto problems = ShotListHighlighter::problemsOf(block);
        if (problems.isEmpty()) continue;
        goTo(block.blockNumber(), problems.constFirst().column);
        showPopup(block, problems.constFirst());
        return true;
    } while (block != here);
    return false;
}

void ShotListEdit::showPopup(const QTextBlock& block, const ShotListProblem& problem) {
    const QString line = block.text();
    QTextCursor cursor{block};
    cursor.setPosition(block.position() + static_cast<int>(std::min(problem.column, line.size())));
    QRect anchor = cursorRect(cursor);
    anchor.translate(viewport()->pos());
    m_popup->show(block.blockNumber(), problem.isWarning, wordsOf(problem, line, rate()), fixesOf(problem, line, rate()), anchor,
                  viewport()->geometry().adjusted(4, 4, -16, -4));
}

void ShotListEdit::hidePopup() { m_popup->hide(); }

void ShotListEdit::fix() {
    const QTextBlock block = textCursor().block();
    const auto problems = ShotListHighlighter::problemsOf(block);
    if (problems.isEmpty()) return void(goToProblem(1));
    if (!m_popup->isVisible() || m_popup->line() != block.blockNumber()) return showPopup(block, problems.constFirst());
    if (!m_popup->fixes().isEmpty()) apply(block.blockNumber(), m_popup->fixes().constFirst());
}

void ShotListEdit::apply(qsizetype line, const ShotListFix& fix) {
    hidePopup();
    if (!fix.takenTag.isEmpty()) return void(Q_EMIT tagTaken(fix.takenTag));
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(line));
    if (!block.isValid() || fix.column + fix.length > block.length() - 1) return;
    QTextCursor cursor{block};
    cursor.setPosition(block.position() + static_cast<int>(fix.column));
    cursor.setPosition(block.position() + static_cast<int>(fix.column + fix.length), QTextCursor::KeepAnchor);
    cursor.insertText(fix.replacement);
    setTextCursor(cursor);
}

void ShotListEdit::insertTimecode(qint64 frame) {
    if (m_time && !isReadOnly()) textCursor().insertText(m_time->at(frame).text());
}

void ShotListEdit::insertShot(qint64 frame, qint64 out) {
    if (!m_time || isReadOnly()) return;
    QTextCursor cursor = textCursor();
    const QString here = cursor.block().text().trimmed();
    cursor.beginEditBlock();
    if (Timecode::parse(here, m_time->rate())) {
        // The line has an in point alone: it ends here.
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText((cursor.block().text().endsWith(u' ') ? QStringLiteral(" ") : QStringLiteral("  ")) + m_time->at(frame).text() +
                          QStringLiteral("  "));
    } else {
        // Below the notes of the shot.
        while (cursor.block().next().isValid() && cursor.block().next().text().trimmed().startsWith(u'|')) cursor.movePosition(QTextCursor::NextBlock);
        cursor.movePosition(QTextCursor::EndOfBlock);
        if (!here.isEmpty()) cursor.insertText(QStringLiteral("\n"));
        cursor.insertText(m_time->at(frame).text() + QStringLiteral("  ") + m_time->at(out).text() + QStringLiteral("  "));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ShotListEdit::append(const QString& lines) {
    QTextCursor cursor{document()};
    cursor.movePosition(QTextCursor::End);
    cursor.insertText((cursor.block().text().isEmpty() ? QString{} : QStringLiteral("\n")) + lines);
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// Numbered shots or soundbites, and no timecodes as a list has them, are prose that somebody has copied from an agency's letter.
void ShotListEdit::insertFromMimeData(const QMimeData* source) {
    static const QRegularExpression listed{
        QStringLiteral("^\\s*[0-9]{2}:[0-9]{2}:[0-9]{2}[:;.][0-9]{2,4}\\s+[0-9]{2}:[0-9]{2}:[0-9]{2}[:;.][0-9]{2,4}(?:\\s|$)"),
        QRegularExpression::MultilineOption};
    static const QRegularExpression agency{
        QStringLiteral("^\\s*(?:SHOT\\s?-?LIST|SHOWS|STORY-?LINE)\\b|^\\s*(?:[0-9]{1,3}[.)]\\s*)?[(\\[]?(?:SOUND\\s?BITE|SOT|UPSOUND)\\b"),
        QRegularExpression::MultilineOption};
    const QString text = source->hasText() ? source->text() : QString{};
    if (!isReadOnly() && m_time && agency.match(text).hasMatch() && !listed.match(text).hasMatch()) Q_EMIT prosePasted(text);
    else if (!text.isEmpty()) textCursor().insertText(text);
}

void ShotListEdit::replaceText(const QString& text) {
    if (text == toPlainText() || isReadOnly()) return;
    const int line = textCursor().blockNumber();
    QTextCursor all{document()};
    all.select(QTextCursor::Document);
    all.insertText(text);
    goTo(std::min(line, blockCount() - 1));
}

std::optional<qint64> ShotListEdit::frameAt(const QTextCursor& cursor) const {
    if (!m_time) return std::nullopt;
    auto matches = timecodes().globalMatch(cursor.block().text());
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (cursor.positionInBlock() < match.capturedStart() || cursor.positionInBlock() > match.capturedEnd()) continue;
        const auto time = Timecode::parse(match.capturedView(), m_time->rate());
        return time ? std::optional{m_time->frameAt(*time)} : std::nullopt;
    }
    return std::nullopt;
}

bool ShotListEdit::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const QPoint at = viewport()->mapFrom(this, static_cast<QHelpEvent*>(event)->pos());
        const QTextCursor cursor = cursorForPosition(at);
        for (const ShotListProblem& problem : ShotListHighlighter::problemsOf(cursor.block())) {
            if (cursor.positionInBlock() < problem.column || cursor.positionInBlock() > problem.column + problem.length) continue;
            showPopup(cursor.block(), problem);
            return true;
        }
        return QPlainTextEdit::event(event);
    }
    // What the page does with these keys is not for the text.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (m_popup->isVisible() && key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ShotListEdit::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier) {
        if (const auto frame = frameAt(cursorForPosition(event->position().toPoint()))) return void(Q_EMIT seekRequested(*frame));
    }
    QPlainTextEdit::mousePressEvent(event);
}

void ShotListEdit::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completer->popup()->isVisible() && (isEnter || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape)) return event->ignore();
    if (isEnter && event->modifiers() == Qt::AltModifier) return fix();
    if (isEnter && event->modifiers() == Qt::ControlModifier) {
        if (const auto frame = frameAt(textCursor())) Q_EMIT seekRequested(*frame);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_popup->isVisible()) return hidePopup();
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) return complete(true);
    QPlainTextEdit::keyPressEvent(event);
    if (m_completer->popup()->isVisible() || event->text() == u"#") complete(false);
}

/// What is written of a tag before the caret; null where none is being written.
QString ShotListEdit::tagPrefix() const {
    static const QRegularExpression form{QStringLiteral("#(\"[^\"]*|[\\w./-]*)\\z")};
    const auto match = form.match(textCursor().block().text().first(textCursor().positionInBlock()));
    if (!match.hasMatch()) return {};
    const QString written = match.captured(1);
    return written.startsWith(u'"') ? written.sliced(1) : written.isNull() ? QStringLiteral("") : written;
}

void ShotListEdit::complete(bool isAsked) {
    const QString prefix = tagPrefix();
    if (prefix.isNull()) {
        if (!isAsked) return m_completer->popup()->hide();
        textCursor().insertText(QStringLiteral("#"));
    }
    m_completer->setCompletionPrefix(prefix);
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + 40);
    place.translate(viewport()->pos());
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    m_completer->complete(place);
}

void ShotListEdit::insertCompletion(const QString& tag) {
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    const qsizetype sign = before.lastIndexOf(u'#');
    if (sign < 0) return;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(before.size() - sign - 1));
    cursor.insertText(Interchange::quotedIfNeeded(tag));
    setTextCursor(cursor);
}

} // namespace Rushes::Ui
