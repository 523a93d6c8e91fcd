// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Rushes::Ui {

/// The flag of a country beside its name. It is drawn anew in another scheme and on another screen, which a pixmap in a label is not.
class FlagLabel final : public QWidget {
public:
    explicit FlagLabel(QWidget* parent = nullptr);

    /// Two letters of ISO 3166; see flagPixmap().
    void setCountry(const QString& country);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_country;
};

} // namespace Rushes::Ui
