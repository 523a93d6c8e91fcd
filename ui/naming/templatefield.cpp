// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/naming/templatefield.h"

#include "ui/widgets/stylesheet.h"
#include "ui/widgets/tokens.h"
#include "ui/words/namewords.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QRegularExpression>
#include <QTextCharFormat>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;
using Naming::NameProblem;

TemplateField::TemplateField(QWidget* parent) : QLineEdit{parent} {
    setObjectName(u"nameTemplate"_s);
    setAccessibleName(tr("Template for names"));
    setMaxLength(500);
    connect(this, &QLineEdit::textChanged, this, &TemplateField::judge);
    judge();
}

std::optional<Naming::NamingTemplate> TemplateField::names() const {
    const auto parsed = Naming::NamingTemplate::parse(text());
    return parsed ? std::optional{*parsed} : std::nullopt;
}

void TemplateField::insertToken(Naming::Token token) {
    insert(Words::written(token));
    setFocus();
}

void TemplateField::judge() {
    m_problems = Naming::NamingTemplate::problems(text());
    setLook(this, "judged", m_problems.isEmpty() ? QString{} : u"bad"_s);
    setAccessibleDescription(m_problems.isEmpty() ? QString{} : Words::describe(m_problems.constFirst()));
    mark();
    Q_EMIT judged();
}

/// A line edit takes formats only from an input method; with an empty preedit text they stay on what is written.
void TemplateField::mark() {
    const Tokens& tokens = currentTokens();
    QList<QInputMethodEvent::Attribute> attributes;
    const auto format = [&](qsizetype position, qsizetype length, const QTextCharFormat& look) {
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(position) - cursorPosition(), static_cast<int>(length), look});
    };
    static const QRegularExpression token{u"\\{[^{}]*\\}"_s};
    for (auto matches = token.globalMatch(text()); matches.hasNext();) {
        const auto match = matches.next();
        QTextCharFormat look;
        look.setForeground(tokens.synKey);
        format(match.capturedStart(), match.capturedLength(), look);
    }
    for (const NameProblem& problem : std::as_const(m_problems)) {
        QTextCharFormat look;
        look.setForeground(tokens.err);
        look.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        look.setUnderlineColor(tokens.err);
        if (problem.length > 0) format(problem.position, problem.length, look);
    }
    QInputMethodEvent event{QString{}, attributes};
    QCoreApplication::sendEvent(this, &event);
}

void TemplateField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) mark();
}

/// A token goes to where the cursor is; with everything selected it would take the place of the template.
void TemplateField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) end(false);
}

} // namespace Rushes::Ui
