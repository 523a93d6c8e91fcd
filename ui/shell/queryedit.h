// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace Rushes::Ui {

class QueryHighlighter;

/// One line of a query, coloured while it is written. Enter commits, Tab leaves; a pasted line break is a space.
class QueryEdit final : public QTextEdit {
    Q_OBJECT

public:
    explicit QueryEdit(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Shows another text, with the cursor at its end; tells nobody and cannot be undone.
    void setText(const QString& text);
    /// Puts other text in place of a stretch, as if it were typed.
    void replace(qsizetype at, qsizetype length, const QString& text);
    QueryHighlighter& highlighter();
    /// What stands in an empty field, shortened to its one line; the tool tip has the whole then.
    void setHint(const QString& hint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody changed the text.
    void textEdited(const QString& text);
    void returnPressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void showHint();

    QString m_hint;
    QueryHighlighter* m_highlighter = nullptr; ///< made with the first text: its definitions take time to read
    QString m_last;
    bool m_setting = false;
};

} // namespace Rushes::Ui
