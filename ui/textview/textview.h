// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Repository>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextCursor>

#include <memory>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace Rushes::Ui {

/// Shows a text of a syntax that KSyntaxHighlighting or Rushes knows: coloured, with line numbers, what belongs together folded and unfolded
/// by a click on its mark. It cannot be changed.
class TextView final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextView(QWidget* parent = nullptr);
    ~TextView() override;

    /// Very long texts, and those with very long lines, stay without colours.
    void show(const QString& text, const QString& syntax);
    /// What matches this is marked in every text that is shown from now on.
    void mark(const QRegularExpression& form);
    /// Whether a line begins something that can be folded.
    [[nodiscard]] bool isFoldable(int line) const;
    [[nodiscard]] bool isFolded(int line) const;
    void toggleFold(int line);
    /// All that can be folded, or nothing.
    void setAllFolded(bool folded);
    /// Marks all places and goes to the next one, or (backwards) the previous one, round the end. How many there are.
    int find(const QString& words, bool backwards = false, bool fromHere = false);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Gutter;
    [[nodiscard]] int gutterWidth() const;
    void paintGutter(const QRect& area);
    void pressGutter(const QPoint& at);
    void layOut();
    void followScheme();
    void findMarks();
    /// What is marked, and what was found above it.
    [[nodiscard]] QList<QTextEdit::ExtraSelection> marks() const;
    void unfoldAround(const QTextBlock& block);
    [[nodiscard]] QTextBlock endOf(const QTextBlock& block) const;

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::SyntaxHighlighter* m_highlighter = nullptr; ///< made with the first text that has colours
    Gutter* m_gutter;
    QString m_words; ///< that are sought
    int m_found = 0;
    QRegularExpression m_marked; ///< see mark()
    QList<QTextCursor> m_marks;
};

} // namespace Rushes::Ui
