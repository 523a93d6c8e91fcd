// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/levelmeters.h"

#include "ui/widgets/tokens.h"

#include <QPainter>

#include <algorithm>

namespace Rushes::Ui {

namespace {

constexpr int most = 8;
constexpr int barWidth = 4;
constexpr int gap = 2;
constexpr double hot = 1 - 3.0 / 60;
constexpr double warm = 1 - 9.0 / 60;

} // namespace

LevelMeters::LevelMeters(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("levelMeters"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Levels of the sound"));
}

void LevelMeters::setChannels(int channels) {
    m_channels = std::clamp(channels, 0, most);
    m_levels.clear();
    setVisible(m_channels > 0);
    updateGeometry();
    update();
}

void LevelMeters::setLevels(const QList<quint8>& levels) {
    if (levels == m_levels) return;
    m_levels = levels;
    update();
}

QSize LevelMeters::sizeHint() const { return {std::max(1, m_channels) * (barWidth + gap), 24}; }

void LevelMeters::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const Tokens& tokens = currentTokens();
    for (int channel = 0; channel < m_channels; ++channel) {
        const QRect bar{channel * (barWidth + gap), 0, barWidth, height()};
        painter.fillRect(bar, tokens.line);
        const double level = m_levels.value(channel) / 255.0;
        const auto fill = [&](double from, double to, const QColor& colour) {
            const double until = std::min(level, to);
            if (until <= from) return;
            const int top = height() - qRound(until * height());
            const int bottom = height() - qRound(from * height());
            painter.fillRect(bar.left(), top, barWidth, bottom - top, colour);
        };
        fill(0, warm, tokens.ok);
        fill(warm, hot, tokens.warn);
        fill(hot, 1, tokens.err);
    }
}

} // namespace Rushes::Ui
