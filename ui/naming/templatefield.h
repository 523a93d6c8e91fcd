// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/naming/namingtemplate.h"

#include <QLineEdit>

namespace Rushes::Ui {

/// A field for a naming template, which marks tokens by colour and mistakes by a wavy line while somebody writes.
class TemplateField final : public QLineEdit {
    Q_OBJECT

public:
    explicit TemplateField(QWidget* parent = nullptr);

    /// The template as it stands, or nothing while it is wrong.
    [[nodiscard]] std::optional<Naming::NamingTemplate> names() const;
    /// All that is wrong, from left to right.
    [[nodiscard]] const QList<Naming::NameProblem>& problems() const { return m_problems; }
    /// Puts a token where the cursor is, in the place of what is selected.
    void insertToken(Naming::Token token);

Q_SIGNALS:
    /// The text is another one, and has been judged.
    void judged();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void judge();
    void mark();

    QList<Naming::NameProblem> m_problems;
};

} // namespace Rushes::Ui
