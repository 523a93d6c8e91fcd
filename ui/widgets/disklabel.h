// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytecount.h"

#include <QWidget>

namespace Rushes::Ui {

/// How much room is left where the clips are kept: words and a bar, amber under 10 %, red under 2 %. Empty until it is known.
class DiskLabel final : public QWidget {
    Q_OBJECT

public:
    explicit DiskLabel(QWidget* parent = nullptr);

    void setSpace(ByteCount free, ByteCount whole);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString words() const;

    ByteCount m_free;
    ByteCount m_whole;
};

} // namespace Rushes::Ui
