// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliptime.h"
#include "ui/shotlist/shotlistfix.h"

#include <QPlainTextEdit>

#include <optional>

class QCompleter;

namespace Rushes::Ui {

class FixPopup;
class LineGutter;
class MarkBar;
class ShotListHighlighter;

/// The text of a shot list: coloured, with line numbers and offsets from the clip's first frame beside it, what is not right underlined and
/// marked at both edges, and what would make it right a key away.
class ShotListEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ShotListEdit(QWidget* parent = nullptr);
    ~ShotListEdit() override;

    /// What the timecodes of the text count from.
    void setTime(const std::optional<Library::ClipTime>& time);
    [[nodiscard]] const std::optional<Library::ClipTime>& time() const { return m_time; }
    /// Of the text as it is now.
    void setProblems(const QList<Interchange::ShotListProblem>& problems);
    void setKnownTags(const QStringList& tags);
    /// The line that is playing; -1 for none.
    void setPlayingLine(int line);

    /// Puts the caret to a place and shows it.
    void goTo(qsizetype line, qsizetype column = 0);
    /// To the next (1) or previous (-1) line with a problem, round the end; shows its fix. Whether there is one.
    bool goToProblem(int step);
    /// Makes the line of the caret right. The first press shows how, the second one does it.
    void fix();
    void apply(qsizetype line, const ShotListFix& fix);
    void insertTimecode(qint64 frame);
    /// A shot from `frame` on in a line of its own, up to `out`; ends the line of the caret where that has an in point alone.
    void insertShot(qint64 frame, qint64 out);
    /// Puts lines in at the end, in one step for undo, and goes there.
    void append(const QString& lines);
    /// One step for undo; the caret stays in its line.
    void replaceText(const QString& text);
    /// The frame of the clip that the timecode at a place of the text names.
    [[nodiscard]] std::optional<qint64> frameAt(const QTextCursor& cursor) const;
    [[nodiscard]] FixPopup& popup() { return *m_popup; }

    /// For the gutter.
    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPaintEvent* event);
    [[nodiscard]] QString offsetOf(const QTextBlock& block) const;

Q_SIGNALS:
    /// A timecode was chosen with Ctrl and a click, or Ctrl+Enter.
    void seekRequested(qint64 frame);
    /// What was pasted is an agency's prose: nothing was put in.
    void prosePasted(const QString& prose);
    /// A new tag is right as it is.
    void tagTaken(const QString& tag);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void layOut();
    void showPopup(const QTextBlock& block, const Interchange::ShotListProblem& problem);
    void hidePopup();
    void complete(bool isAsked);
    [[nodiscard]] QString tagPrefix() const;
    void insertCompletion(const QString& tag);
    [[nodiscard]] Media::FrameRate rate() const;

    std::optional<Library::ClipTime> m_time;
    ShotListHighlighter* m_highlighter;
    LineGutter* m_gutter;
    MarkBar* m_marks;
    FixPopup* m_popup;
    QCompleter* m_completer;
    int m_playing = -1;
};

} // namespace Rushes::Ui
