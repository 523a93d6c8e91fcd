// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/batchrating.h"

#include "ui/library/ratingedit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/placewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace Rushes::Ui {

BatchRating::BatchRating(QWidget* parent)
    : QWidget{parent}, m_stars{new RatingEdit{this}}, m_words{new PlainLabel{{}, QStringLiteral("second"), this}}, m_leave{new QToolButton{this}} {
    setObjectName(QStringLiteral("batchRating"));
    m_stars->setObjectName(QStringLiteral("batchStars"));
    m_stars->setAccessibleName(tr("Rating of all selected clips"));
    m_stars->setToolTip(tr("Rating of all selected clips: a star, Left, Right or 0 to 5 choose it, Backspace leaves it as it is"));
    m_leave->setObjectName(QStringLiteral("batchLeaveRating"));
    m_leave->setIcon(symbol(u"undo", Ink::Quiet));
    m_leave->setAccessibleName(tr("Leave the ratings as they are"));
    m_leave->setToolTip(tr("Leave the ratings as they are"));
    m_leave->setAutoRaise(true);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_stars);
    layout->addWidget(m_words);
    layout->addWidget(m_leave);
    connect(m_stars, &RatingEdit::rated, this, &BatchRating::want);
    connect(m_leave, &QToolButton::clicked, this, [this] {
        leave();
        m_stars->setFocus();
        Q_EMIT wantedChanged();
    });
    show();
}

void BatchRating::setRatings(const QList<Library::Clip>& clips, bool keepsWanted) {
    const auto [least, most] = std::ranges::minmax(clips, {}, &Library::Clip::rating);
    m_least = least.rating;
    m_most = most.rating;
    if (!keepsWanted || (m_least == m_most && m_wanted == m_least)) m_wanted.reset();
    show();
}

void BatchRating::leave() {
    m_wanted.reset();
    show();
}

void BatchRating::want(int rating) {
    m_wanted = m_least == m_most && rating == m_least ? std::nullopt : std::optional{rating};
    show();
    Q_EMIT wantedChanged();
}

void BatchRating::show() {
    m_stars->setSpread(m_wanted.value_or(m_least), m_wanted.value_or(m_most));
    const auto stars = [](int rating) { return tr("%Ln stars", nullptr, Words::pluralOf(rating)); };
    if (m_wanted) m_words->setText(*m_wanted == 0 ? tr("no rating for all") : tr("%1 for all").arg(stars(*m_wanted)));
    else if (m_least != m_most) m_words->setText(tr("mixed, %1 to %2").arg(m_least).arg(m_most));
    else m_words->setText(m_least == 0 ? tr("not rated") : stars(m_least));
    m_words->setRole(m_wanted ? QStringLiteral("strong") : QStringLiteral("second"));
    m_leave->setVisible(m_wanted.has_value());
}

void BatchRating::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Backspace || !m_wanted) return QWidget::keyPressEvent(event);
    leave();
    Q_EMIT wantedChanged();
}

} // namespace Rushes::Ui
