// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytecount.h"

#include <QDialog>

namespace Rushes::Ui {

/// What is asked before files go to the wastebasket.
struct TrashQuestion {
    struct File {
        QString name;   ///< the clip's title
        QString path;   ///< of its file on this computer; empty where it has none
        QString remark; ///< its size, or why it is left alone
        bool isTaken = true;
    };
    QList<File> files;
    ByteCount size;           ///< of all that would go
    qsizetype companions = 0; ///< captions and sidecars that would go with them

    [[nodiscard]] qsizetype taken() const;
};

/// Says which files would go to the wastebasket, how large they are, what becomes of their clips, and which are left alone and why. Nothing goes before
/// its button is pressed; Enter and Escape leave all as it is.
class TrashDialog final : public QDialog {
    Q_OBJECT

public:
    explicit TrashDialog(const TrashQuestion& question, QWidget* parent = nullptr);
};

} // namespace Rushes::Ui
