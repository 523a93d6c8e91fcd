// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codefield.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace Rushes::Ui {

namespace {

constexpr int cells = Account::VerificationCode::length;
constexpr int gap = 8;
constexpr int middleGap = 16; ///< after the third cell: two groups of three are read more easily
constexpr int ringRoom = 3;

QFont digitFont() { return fixedFont(TextSize::Head, QFont::Bold); }

QSize cellSize() {
    const QFontMetrics metrics{digitFont()};
    return {std::max(40, metrics.horizontalAdvance(u'0') + 28), std::max(48, metrics.height() + 22)};
}

/// What an edit put in: the new text without the beginning and the end that it shares with the old one.
QString putIn(const QString& before, const QString& after) {
    qsizetype start = 0;
    while (start < before.size() && start < after.size() && before[start] == after[start]) ++start;
    qsizetype end = 0;
    while (end < before.size() - start && end < after.size() - start && before[before.size() - 1 - end] == after[after.size() - 1 - end]) ++end;
    return after.sliced(start, after.size() - start - end);
}

/// ASCII digits of any digits that Unicode knows.
QString digitsIn(const QString& text) {
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0) digits += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    return digits;
}

} // namespace

CodeField::CodeField(QWidget* parent) : QLineEdit{parent} {
    setObjectName(QStringLiteral("codeField"));
    setAccessibleName(tr("Code from the e-mail, six digits"));
    setInputMethodHints(Qt::ImhDigitsOnly);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("ownRing", true);
    setCursor(Qt::IBeamCursor);
    connect(this, &QLineEdit::textChanged, this, &CodeField::tidy);
    connect(this, &QLineEdit::cursorPositionChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QLineEdit::selectionChanged, this, qOverload<>(&QWidget::update));
}

std::optional<Account::VerificationCode> CodeField::code() const { return Account::VerificationCode::find(m_digits); }

void CodeField::showRejected() {
    m_rejected = true;
    selectAll();
    update();
}

void CodeField::tidy(const QString& edited) {
    const QString before = m_digits;
    const QString added = putIn(before, edited);
    const auto pasted = added.size() > 1 ? Account::VerificationCode::find(added) : std::nullopt;
    m_digits = pasted ? pasted->digits() : digitsIn(edited).first(std::min<qsizetype>(cells, digitsIn(edited).size()));
    if (m_digits != edited) {
        const qsizetype caret =
            pasted ? cells : std::min<qsizetype>(m_digits.size(), digitsIn(edited.first(std::min<qsizetype>(edited.size(), cursorPosition()))).size());
        const QSignalBlocker blocker{this};
        setText(m_digits);
        setCursorPosition(static_cast<int>(caret));
    }
    m_rejected = false;
    update();
    if (m_digits == before) return;
    if (const auto complete = code()) Q_EMIT completed(*complete);
}

QRectF CodeField::cell(int place) const {
    const QSize size = cellSize();
    const int left = ringRoom + place * (size.width() + gap) + (place >= cells / 2 ? middleGap - gap : 0);
    return {double(left), double(ringRoom), double(size.width()), double(size.height())};
}

int CodeField::currentCell() const { return hasSelectedText() ? selectionStart() : std::min(cursorPosition(), cells - 1); }

QSize CodeField::sizeHint() const {
    const QRectF last = cell(cells - 1);
    return {qRound(last.right()) + ringRoom, qRound(last.bottom()) + ringRoom};
}

void CodeField::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = currentTokens();
    for (int place = 0; place < cells; ++place) {
        const QRectF box = cell(place);
        const bool current = hasFocus() && place == currentCell();
        painter.setPen(QPen{m_rejected ? tokens.err : tokens.edge, 1.0});
        painter.setBrush(isEnabled() ? tokens.view : tokens.inset);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        if (current) Paint::focusRing(painter, box.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom), tokens, 6);
        painter.setFont(digitFont());
        painter.setPen(isEnabled() ? tokens.text : tokens.text3);
        if (place < m_digits.size()) painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, m_digits.sliced(place, 1));
        else if (current) painter.fillRect(QRectF{std::floor(box.center().x()), box.center().y() - 9, 1, 18}, tokens.text);
    }
}

void CodeField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    // Coming in by Tab selects everything; half a code is to be gone on with.
    if (m_rejected) return;
    deselect();
    setCursorPosition(static_cast<int>(m_digits.size()));
}

void CodeField::mousePressEvent(QMouseEvent* event) {
    // A click goes to the cell under it, as far as there are digits; the text of the field underneath lies elsewhere.
    if (event->button() != Qt::LeftButton) return QLineEdit::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    for (int place = 0; place < cells; ++place) {
        if (event->position().x() > cell(place).right() + gap / 2.0 && place < cells - 1) continue;
        setCursorPosition(std::min<int>(place, static_cast<int>(m_digits.size())));
        break;
    }
}

} // namespace Rushes::Ui
