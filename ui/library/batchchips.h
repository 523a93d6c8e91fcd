// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/tagcolours.h"

#include <QWidget>

namespace Rushes::Ui {

/// The tags of several clips as chips, each with how many carry it, and what is to become of it. Left and Right walk along them, Space gives
/// a tag to all or leaves it as it is, Delete takes it from all or leaves it as it is; so do a click on a chip and on its cross.
class BatchChips final : public QWidget {
    Q_OBJECT

public:
    enum class Fate : quint8 { AsItIs, ForAll, ForNone };
    struct Chip {
        QString tag;
        int clips = 0; ///< how many of them carry it
        Fate fate = Fate::AsItIs;

        bool operator==(const Chip&) const = default;
    };
    /// More than these stand behind "+n".
    static constexpr qsizetype mostChips = 24;

    explicit BatchChips(QWidget* parent = nullptr);

    /// Those that most clips carry first; `clips` is how many there are.
    void setChips(const QList<Chip>& chips, int clips);
    void setColours(const TagColours& colours);
    [[nodiscard]] const QList<Chip>& chips() const { return m_chips; }
    void setFate(qsizetype chip, Fate fate);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {300, heightForWidth(300)}; }

Q_SIGNALS:
    /// By a person.
    void fateChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString textOf(const Chip& chip) const;
    [[nodiscard]] QString sentenceOf(const Chip& chip) const;
    [[nodiscard]] QList<QRect> places(int width) const;
    void toggle(qsizetype chip, Fate fate);
    void updateDescription();

    QList<Chip> m_chips;
    TagColours m_colours;
    int m_clips = 0;
    qsizetype m_current = 0;
};

} // namespace Rushes::Ui
