// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/shorthand.h"

#include <QObject>
#include <QPointer>

class QListWidget;
class QWidget;

namespace Rushes::Ui {

class Shorthands;

/// Writes out shorthands in a text field while it is typed in: at the second sign of `=sg=` the person and the role stand there, which is one
/// step of the field's own undo. While a code is being typed those that begin so are shown below it; Enter, Tab or a click takes one, Up and
/// Down choose, Esc closes the list. The field is a QLineEdit or a QPlainTextEdit, to which the expander belongs.
class ShorthandExpander final : public QObject {
    Q_OBJECT

public:
    /// `shorthands` must outlive the field.
    ShorthandExpander(QWidget& field, const Shorthands& shorthands);
    ~ShorthandExpander() override;

    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Whether a list is shown.
    [[nodiscard]] bool isChoosing() const;

private:
    /// What stands in the line before the caret.
    [[nodiscard]] QString before() const;
    void replace(qsizetype letters, const QString& text);
    void propose();
    void take(int row);
    void hide();

    QWidget& m_field;
    const Shorthands& m_shorthands;
    QPointer<QListWidget> m_list; ///< made when it is first needed; a window of its own
    QList<Library::Shorthand> m_matches;
};

} // namespace Rushes::Ui
