// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pictureview.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/pictureloader.h"

#include <QPainter>

namespace Rushes::Ui {

PictureView::PictureView(PictureLoader& pictures, bool fillsWidth, QWidget* parent) : QWidget{parent}, m_pictures{pictures}, m_fillsWidth{fillsWidth} {
    QSizePolicy policy{fillsWidth ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed};
    policy.setHeightForWidth(fillsWidth);
    setSizePolicy(policy);
    connect(&pictures, &PictureLoader::loaded, this, [this](const QUrl& url) {
        if (url == m_url) update();
    });
}

void PictureView::show(const QUrl& url, const QString& name, const QString& duration) {
    m_url = url;
    m_duration = duration;
    setAccessibleName(tr("Picture: %1").arg(name));
    update();
}

QSize PictureView::sizeHint() const { return m_fillsWidth ? QSize{384, 216} : QSize{192, 108}; }

void PictureView::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const Tokens& tokens = currentTokens();
    const QPixmap picture = m_pictures.pixmap(m_url);
    if (m_url.isEmpty()) Paint::noThumbnail(painter, rect(), u"photo", tokens);
    else Paint::thumbnail(painter, rect(), picture, tokens);
    if (!m_duration.isEmpty()) Paint::duration(painter, rect(), m_duration);
}

} // namespace Rushes::Ui
