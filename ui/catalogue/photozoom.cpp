// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/photozoom.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"
#include "ui/words/placewords.h"

#include <QKeyEvent>
#include <QPainter>

namespace Rushes::Ui {

constexpr QSize largeSize{2560, 1440};
constexpr double mostEnlarged = 2.0; // beyond that a preview shows nothing but its own dots
constexpr int margin = 16;

PhotoZoom::PhotoZoom(PictureLoader& pictures, QWidget* parent) : QWidget{parent}, m_cards{pictures}, m_large{pictures.source(), largeSize} {
    setObjectName(QStringLiteral("photoZoom"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_large, &PictureLoader::loaded, this, qOverload<>(&QWidget::update));
    connect(&m_cards, &PictureLoader::loaded, this, qOverload<>(&QWidget::update));
}

void PhotoZoom::show(const Catalogue::Photo& photo, const QString& place) {
    m_photo = photo;
    m_place = place;
    setAccessibleName(Words::sentence({tr("Photo %1").arg(place), photo.caption, photo.fileName}));
    setAccessibleDescription(tr("Arrows lead to the next photo, Escape back to the list"));
    update();
}

void PhotoZoom::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const Tokens& tokens = currentTokens();
    painter.fillRect(rect(), tokens.inset);
    const int lineHeight = QFontMetrics{uiFont()}.height();
    const QRect foot{0, height() - 2 * lineHeight - 20, width(), 2 * lineHeight + 20};
    const QRect room = rect().adjusted(margin, margin, -margin, -foot.height() - margin);

    QPixmap picture = m_large.pixmap(m_photo.preview);
    const bool isLarge = !picture.isNull();
    if (!isLarge) picture = m_cards.pixmap(m_photo.preview);
    if (picture.isNull()) {
        Paint::noThumbnail(painter, room, u"photo", tokens);
    } else {
        // The card's picture stands where the large one will.
        const QSize natural = picture.deviceIndependentSize().toSize();
        QSize size = natural.scaled(room.size(), Qt::KeepAspectRatio);
        if (isLarge && size.width() > natural.width() * mostEnlarged) size = (QSizeF{natural} * mostEnlarged).toSize();
        QRect place{QPoint{}, size};
        place.moveCenter(room.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(place, picture);
    }

    painter.fillRect(foot, tokens.view);
    painter.fillRect(QRect{foot.left(), foot.top(), foot.width(), 1}, tokens.line);
    const QRect first{foot.left() + margin, foot.top() + 10, foot.width() - 2 * margin, lineHeight};
    painter.setFont(uiFont());
    painter.setPen(tokens.text2);
    const int taken = Paint::text(painter, first, m_place, Qt::AlignRight | Qt::AlignVCenter);
    painter.setPen(tokens.text);
    Paint::text(painter, first.adjusted(0, 0, -taken - margin, 0), m_photo.caption.isEmpty() ? tr("Without a caption") : m_photo.caption);
    painter.setPen(tokens.text2);
    painter.setFont(uiFont(TextSize::Small));
    Paint::text(painter, first.translated(0, lineHeight), Words::dotted({m_photo.credit, m_photo.fileName, tr("Escape leads back")}));
    if (hasFocus()) Paint::focusRing(painter, rect(), tokens, 0);
}

void PhotoZoom::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT closed(); return;
    case Qt::Key_Right: Q_EMIT stepped(isRightToLeft() ? -1 : 1); return;
    case Qt::Key_Left: Q_EMIT stepped(isRightToLeft() ? 1 : -1); return;
    case Qt::Key_Down:
    case Qt::Key_PageDown: Q_EMIT stepped(1); return;
    case Qt::Key_Up:
    case Qt::Key_PageUp: Q_EMIT stepped(-1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void PhotoZoom::mouseDoubleClickEvent(QMouseEvent*) { Q_EMIT closed(); }

} // namespace Rushes::Ui
