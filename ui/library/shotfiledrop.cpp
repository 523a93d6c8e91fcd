// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/shotfiledrop.h"

#include "core/interchange/importedshot.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace Rushes::Ui {

ShotFileDrop::ShotFileDrop(QWidget& page) : QObject{&page} {
    page.setAcceptDrops(true);
    page.installEventFilter(this);
    const QList<QWidget*> parts = page.findChildren<QWidget*>();
    for (QWidget* part : parts)
        if (part->acceptDrops()) part->installEventFilter(this);
}

QStringList ShotFileDrop::filesIn(const QMimeData& dragged) {
    QStringList paths;
    const QList<QUrl> urls = dragged.urls();
    for (const QUrl& url : urls) {
        if (!url.isLocalFile() || !Interchange::importFormatOf(url.toLocalFile())) return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

bool ShotFileDrop::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop) return QObject::eventFilter(watched, event);
    auto* drag = static_cast<QDropEvent*>(event);
    const QStringList paths = filesIn(*drag->mimeData());
    if (paths.isEmpty()) return QObject::eventFilter(watched, event);
    // The file stays where it is, whatever its owner would do with one that was moved.
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (type == QEvent::Drop) Q_EMIT dropped(paths);
    return true;
}

} // namespace Rushes::Ui
