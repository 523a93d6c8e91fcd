// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"

#include <QWidget>

#include <optional>

namespace Rushes::Ui {

/// What of a file is on disk, as blocks in rows from its first byte to its last. Its words are those of the download's row, and stand in
/// the accessible description.
class PartsMap : public QWidget {
    Q_OBJECT

public:
    explicit PartsMap(QWidget* parent = nullptr);

    /// Nothing for no download.
    void setDownload(const std::optional<Downloads::Download>& download);
    /// "72 blocks of 32 MB"; empty while the size is not known.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// How the file is cut: as many blocks as can be drawn, each a power of two megabytes.
    struct Cut {
        qint64 blockSize = 0;
        int blocks = 0;
        int onDisk = 0;
        bool arriving = false;
    };
    [[nodiscard]] Cut cut() const;
    void paintLegend(QPainter& painter, const QRect& line) const;

    std::optional<Downloads::Download> m_download;
};

} // namespace Rushes::Ui
