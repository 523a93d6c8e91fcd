// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QObject>

class QApplication;

namespace Rushes::Ui {

/// Dresses the application: Fusion, fonts, palette and one style sheet, all from Tokens. Follows the system between light and dark
/// until a scheme is forced. Made once by the composition root before the first window;
/// the application must outlive it.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application, QObject* parent = nullptr);

    [[nodiscard]] const Tokens& tokens() const;
    /// Forces light or dark; Unknown follows the system again.
    void setScheme(Qt::ColorScheme scheme);
    /// More contrast, light or dark, as the person asks the system for.
    void setHighContrast(bool high);

Q_SIGNALS:
    /// Other tokens are in force; palette and style sheet have been replaced already.
    void changed();

private:
    void apply();

    QApplication& m_application;
    Qt::ColorScheme m_forced = Qt::ColorScheme::Unknown;
    bool m_dark = false;
    bool m_isHighContrast = false;
    bool m_appliedContrast = false;
    bool m_applied = false;
};

} // namespace Rushes::Ui
