// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ratingedit.h"

#include "ui/library/tagline.h"
#include "ui/words/placewords.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Rushes::Ui {

constexpr int stars = 5;
constexpr int cell = 24;
constexpr int star = 15;

RatingEdit::RatingEdit(QWidget* parent) : QWidget{parent} {
    setFocusPolicy(Qt::StrongFocus);
    setProperty("wantsRing", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Rating"));
    setToolTip(tr("Rating (Alt+1 to Alt+5, Alt+0 clears)"));
    setRating(0);
}

void RatingEdit::setRating(int rating) { setSpread(rating, rating); }

void RatingEdit::setSpread(int least, int most) {
    m_rating = std::clamp(least, 0, stars);
    m_most = std::clamp(most, m_rating, stars);
    setAccessibleDescription(isMixed()       ? tr("different ratings, %1 to %2").arg(m_rating).arg(m_most)
                             : m_rating == 0 ? tr("not rated")
                                             : tr("%Ln stars", nullptr, Words::pluralOf(m_rating)));
    update();
}

QSize RatingEdit::sizeHint() const { return {stars * cell - (cell - star) + 2, cell}; }

void RatingEdit::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    for (int place = 0; place < stars; ++place) {
        const QRect rect{place * cell + 1, (height() - star) / 2, star, star};
        if (place >= m_rating && place < m_most) {
            constexpr double pale = 0.35;
            painter.setOpacity(pale);
            paintStar(painter, rect, true, currentTokens());
            painter.setOpacity(1);
        }
        paintStar(painter, rect, place < m_rating, currentTokens());
    }
}

void RatingEdit::mousePressEvent(QMouseEvent* event) {
    const int clicked = std::clamp(static_cast<int>(event->position().x()) / cell + 1, 1, stars);
    choose(clicked == m_rating && !isMixed() ? 0 : clicked);
}

void RatingEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left) choose(m_rating - 1);
    else if (event->key() == Qt::Key_Right) choose(m_rating + 1);
    else if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5 && event->modifiers() == Qt::NoModifier) choose(event->key() - Qt::Key_0);
    else QWidget::keyPressEvent(event);
}

void RatingEdit::choose(int rating) {
    const int wanted = std::clamp(rating, 0, stars);
    if (wanted == m_rating && !isMixed()) return;
    setRating(wanted);
    Q_EMIT rated(wanted);
}

} // namespace Rushes::Ui
