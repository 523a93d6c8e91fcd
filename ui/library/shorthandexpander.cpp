// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/shorthandexpander.h"

#include "ui/library/shorthands.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace Rushes::Ui {

using Library::Shorthand;

namespace {

constexpr int mostShown = 8;

/// The code that is being typed at the end of a line; null where none is. An equals sign within a word is none.
QString codeAtEnd(const QString& line) {
    static const QRegularExpression form{QStringLiteral("(?:^|[^\\w=])=([\\w-]*)$"), QRegularExpression::UseUnicodePropertiesOption};
    const auto match = form.match(line);
    if (!match.hasMatch()) return {};
    return match.captured(1).isNull() ? QStringLiteral("") : match.captured(1).toLower();
}

} // namespace

ShorthandExpander::ShorthandExpander(QWidget& field, const Shorthands& shorthands) : QObject{&field}, m_field{field}, m_shorthands{shorthands} {
    field.installEventFilter(this);
    // A view gives the editor of a cell its delegate's filter right after it was made; the keys that choose from the list come here first.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_field.removeEventFilter(this);
            m_field.installEventFilter(this);
        },
        Qt::QueuedConnection);
    if (auto* line = qobject_cast<QLineEdit*>(&field)) connect(line, &QLineEdit::textEdited, this, &ShorthandExpander::propose);
    if (auto* text = qobject_cast<QPlainTextEdit*>(&field)) {
        connect(text, &QPlainTextEdit::textChanged, this, &ShorthandExpander::propose);
        connect(text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
            if (isChoosing()) propose();
        });
    }
}

ShorthandExpander::~ShorthandExpander() { delete m_list; }

bool ShorthandExpander::isChoosing() const { return m_list != nullptr && m_list->isVisible(); }

QString ShorthandExpander::before() const {
    if (const auto* line = qobject_cast<const QLineEdit*>(&m_field)) return line->hasSelectedText() ? QString{} : line->text().first(line->cursorPosition());
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&m_field)) {
        const QTextCursor cursor = text->textCursor();
        return cursor.hasSelection() ? QString{} : cursor.block().text().first(cursor.positionInBlock());
    }
    return {};
}

void ShorthandExpander::replace(qsizetype letters, const QString& text) {
    if (auto* line = qobject_cast<QLineEdit*>(&m_field)) {
        line->setSelection(line->cursorPosition() - static_cast<int>(letters), static_cast<int>(letters));
        line->insert(text);
    } else if (auto* edit = qobject_cast<QPlainTextEdit*>(&m_field)) {
        QTextCursor cursor = edit->textCursor();
        cursor.beginEditBlock();
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(letters));
        cursor.insertText(text);
        cursor.endEditBlock();
        edit->setTextCursor(cursor);
    }
    hide();
}

void ShorthandExpander::hide() {
    if (m_list != nullptr) m_list->hide();
}

void ShorthandExpander::propose() {
    const QString code = m_field.hasFocus() ? codeAtEnd(before()) : QString{};
    m_matches.clear();
    if (!code.isNull()) {
        for (const Shorthand& one : m_shorthands.all()) {
            if (one.code.startsWith(code) && m_matches.size() < mostShown) m_matches.append(one);
        }
    }
    if (m_matches.isEmpty()) return hide();
    if (m_list == nullptr) {
        m_list = new QListWidget{m_field.window()};
        m_list->setObjectName(QStringLiteral("shorthandList"));
        m_list->setAccessibleName(tr("Shorthand"));
        m_list->setWindowFlags(Qt::ToolTip);
        m_list->setAttribute(Qt::WA_ShowWithoutActivating);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListWidget::itemClicked, this, [this] { take(m_list->currentRow()); });
    }
    m_list->clear();
    for (const Shorthand& one : std::as_const(m_matches)) m_list->addItem(tr("%1 – %2").arg(one.code, one.text()));
    m_list->setCurrentRow(0);
    QRect caret = m_field.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int frame = 2 * m_list->frameWidth();
    m_list->resize(std::max(220, m_list->sizeHintForColumn(0) + frame + 16), static_cast<int>(m_matches.size()) * m_list->sizeHintForRow(0) + frame);
    m_list->move(m_field.mapToGlobal(caret.bottomLeft() + QPoint{0, 4}));
    m_list->show();
}

void ShorthandExpander::take(int row) {
    if (row < 0 || row >= m_matches.size()) return;
    const QString text = m_matches.at(row).text();
    replace(codeAtEnd(before()).size() + 1, text);
}

bool ShorthandExpander::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) hide();
    // A key that the list takes is no shortcut of the page either.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey) return QObject::eventFilter(watched, event);
    auto& key = static_cast<QKeyEvent&>(*event);
    const bool isPress = event->type() == QEvent::KeyPress;
    if (isPress && key.text() == u"=") {
        const QString code = codeAtEnd(before());
        const auto found = std::ranges::find(m_shorthands.all(), code, &Shorthand::code);
        if (!code.isEmpty() && found != m_shorthands.all().end()) {
            replace(code.size() + 1, found->text());
            return true;
        }
    }
    if (!isChoosing() || key.modifiers() != Qt::NoModifier) return QObject::eventFilter(watched, event);
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isPress) m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key.key() == Qt::Key_Up ? -1 : 1), 0, m_list->count() - 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (isPress) take(m_list->currentRow());
        break;
    case Qt::Key_Escape:
        if (isPress) hide();
        break;
    default: return QObject::eventFilter(watched, event);
    }
    event->accept();
    return true;
}

} // namespace Rushes::Ui
