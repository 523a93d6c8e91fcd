// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/queryedit.h"

#include "ui/shell/queryhighlighter.h"
#include "ui/widgets/fonts.h"
#include "ui/words/placewords.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>

#include <algorithm>

namespace Rushes::Ui {

QueryEdit::QueryEdit(QWidget* parent) : QTextEdit{parent} {
    setObjectName(QStringLiteral("queryEdit"));
    this->setWhatsThis(
        tr("Each word must be in what is found. A field such as place: or tag: narrows it, and the list below shows what could be written next."));
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setLineWrapMode(QTextEdit::NoWrap);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setFont(fixedFont());
    document()->setDocumentMargin(2);
    setFixedHeight(sizeHint().height());
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_setting || text() == m_last) return; // colours alone are no change
        m_last = text();
        if (!m_last.isEmpty()) highlighter();
        Q_EMIT textEdited(m_last);
    });
}

QueryHighlighter& QueryEdit::highlighter() {
    if (m_highlighter == nullptr) m_highlighter = new QueryHighlighter{document()};
    return *m_highlighter;
}

void QueryEdit::setText(const QString& text) {
    m_setting = true;
    m_last = text;
    setPlainText(text);
    moveCursor(QTextCursor::End);
    m_setting = false;
    if (!text.isEmpty()) highlighter();
}

void QueryEdit::setHint(const QString& hint) {
    m_hint = hint;
    showHint();
}

void QueryEdit::showHint() {
    const int room = viewport()->width() - 2 * qRound(document()->documentMargin());
    const QString shown = fontMetrics().elidedText(m_hint, Qt::ElideRight, std::max(0, room));
    if (shown == placeholderText()) return;
    setPlaceholderText(shown);
    setToolTip(Words::literal(shown == m_hint ? QString{} : m_hint));
}

void QueryEdit::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    showHint();
}

void QueryEdit::replace(qsizetype at, qsizetype length, const QString& text) {
    QTextCursor cursor{document()};
    cursor.setPosition(static_cast<int>(at));
    cursor.setPosition(static_cast<int>(at + length), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    cursor.setPosition(static_cast<int>(at + text.size()));
    setTextCursor(cursor);
}

QSize QueryEdit::sizeHint() const { return {200, fontMetrics().lineSpacing() + 6}; }

QSize QueryEdit::minimumSizeHint() const { return {80, sizeHint().height()}; }

void QueryEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT returnPressed();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void QueryEdit::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) setFixedHeight(sizeHint().height());
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_highlighter != nullptr) m_highlighter->followScheme();
}

void QueryEdit::insertFromMimeData(const QMimeData* source) {
    if (source->hasText()) textCursor().insertText(source->text().simplified());
}

// One line has nowhere to scroll to.
void QueryEdit::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace Rushes::Ui
