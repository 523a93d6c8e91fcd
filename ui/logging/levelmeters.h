// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace Rushes::Ui {

/// A bar for each channel of sound, up to eight. Above -9 dB a bar is amber, above -3 dB red.
class LevelMeters final : public QWidget {
    Q_OBJECT

public:
    explicit LevelMeters(QWidget* parent = nullptr);

    void setChannels(int channels);
    /// Peaks as Media::Waveform has them: 0 for -60 dB and below, 255 for full scale.
    void setLevels(const QList<quint8>& levels);
    [[nodiscard]] const QList<quint8>& levels() const { return m_levels; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_channels = 0;
    QList<quint8> m_levels;
};

} // namespace Rushes::Ui
