// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/photo.h"
#include "ui/widgets/pictureloader.h"

#include <QWidget>

namespace Rushes::Ui {

/// One photo as large as there is room: its preview for everybody, for the original needs an account. Arrows lead to the next one, Escape
/// back to the sheet.
class PhotoZoom : public QWidget {
    Q_OBJECT

public:
    /// `pictures` has the photo at the size of a card, which is shown until the large one is here; it must outlive the widget.
    explicit PhotoZoom(PictureLoader& pictures, QWidget* parent = nullptr);

    /// `place` says which of how many it is: "3 of 12".
    void show(const Catalogue::Photo& photo, const QString& place);
    [[nodiscard]] const Catalogue::PhotoId& photoId() const { return m_photo.id; }

Q_SIGNALS:
    void closed();
    /// The next photo is wanted, or with -1 the one before.
    void stepped(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    PictureLoader& m_cards;
    PictureLoader m_large;
    Catalogue::Photo m_photo;
    QString m_place;
};

} // namespace Rushes::Ui
