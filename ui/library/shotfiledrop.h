// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace Rushes::Ui {

/// Takes the files of shots that are dropped onto a page, also where a list or a text on it takes other things that are dropped. Whatever
/// else is dropped goes its usual way.
class ShotFileDrop final : public QObject {
    Q_OBJECT

public:
    /// Belongs to the page, which has all its parts that take drops.
    explicit ShotFileDrop(QWidget& page);

    bool eventFilter(QObject* watched, QEvent* event) override;
    /// The files of shots among what is dragged; empty where anything else is among it.
    [[nodiscard]] static QStringList filesIn(const QMimeData& dragged);

Q_SIGNALS:
    void dropped(const QStringList& paths);
};

} // namespace Rushes::Ui
