// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/facets.h"

#include <QWidget>

namespace Rushes::Ui {

/// How long clips are, as columns, and which of them are chosen: by a drag over them, or with Left and Right, which move where the choice begins,
/// and with Shift where it ends. Delete chooses all again.
class DurationHistogram final : public QWidget {
    Q_OBJECT

public:
    static constexpr int columns = static_cast<int>(Library::durationSteps.size());

    explicit DurationHistogram(QWidget* parent = nullptr);

    void setCounts(const QList<qint64>& counts);
    /// The columns that the query's `duration:` terms name; all where it has none, or others than these columns.
    void setQuery(const QString& query);
    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] int last() const { return m_last; }

    /// The query with the terms of the chosen columns in place of those that it has.
    [[nodiscard]] static QString written(const QString& query, int first, int last);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By a person; from column `first` to column `last`, counted from 0.
    void chosen(int first, int last);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int columnAt(double x) const;
    [[nodiscard]] QString words() const;
    void choose(int first, int last);
    void describe();

    QList<qint64> m_counts;
    int m_first = 0;
    int m_last = columns - 1;
    int m_pressed = -1; ///< the column where a drag began
};

} // namespace Rushes::Ui
