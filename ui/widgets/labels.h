// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QTextLayout;

namespace Rushes::Ui {

/// A label that shows its text literally, whatever is in it. Every label with text from outside is one of these.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    /// `role` is the style sheet's: "head", "title", "strong", "second", "third", "caption", "ok", "warn", "err", "fixed" or none.
    explicit PlainLabel(const QString& text = {}, const QString& role = {}, QWidget* parent = nullptr);

    void setRole(const QString& role);
};

/// One line that is elided where it does not fit; the whole text is in the tool tip then.
class ElidedLabel final : public PlainLabel {
    Q_OBJECT

public:
    using PlainLabel::PlainLabel;
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

/// A few words of a sentence, strong or not.
struct Run {
    QString text;
    bool strong = false;
};

/// A sentence that wraps, with some strong words in it, and no rich text. text() is the whole sentence.
class SentenceLabel final : public PlainLabel {
    Q_OBJECT

public:
    explicit SentenceLabel(const QList<Run>& runs = {}, const QString& role = {}, QWidget* parent = nullptr);

    void setRuns(const QList<Run>& runs);
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal layOut(QTextLayout& layout, int width) const;

    QList<Run> m_runs;
};

/// A line of one pixel, lying or standing.
[[nodiscard]] QFrame* rule(Qt::Orientation orientation, QWidget* parent = nullptr);

} // namespace Rushes::Ui
