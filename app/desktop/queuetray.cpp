// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/queuetray.h"

#include "app/desktop/taskbar.h"
#include "core/downloads/downloadqueue.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

#include <cmath>

namespace Rushes::Desktop {

namespace {

using namespace Qt::StringLiterals;
using Downloads::DownloadQueue;

constexpr int side = 44; ///< of the icon in pixels, which trays make smaller

/// The program's icon with a bar under it; without one where nothing is under way.
QIcon iconFor(int open, double share) {
    QPixmap pixmap{side, side};
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    Ui::symbol(u"rushes").paint(&painter, QRect{0, 0, side, open > 0 ? side - 10 : side});
    if (open > 0) {
        const Ui::Tokens& tokens = Ui::currentTokens();
        painter.fillRect(QRect{0, side - 8, side, 8}, tokens.line);
        painter.fillRect(QRectF{0, side - 8.0, side * share, 8}, tokens.progress);
    }
    return QIcon{pixmap};
}

} // namespace

QueueTray::QueueTray(DownloadQueue& queue, Taskbar& taskbar, bool shows, QObject* parent)
    : QObject{parent}, m_queue{queue}, m_taskbar{taskbar}, m_shows{shows} {
    if (m_shows && QSystemTrayIcon::isSystemTrayAvailable()) makeTray();
}

QueueTray::~QueueTray() {
    if (m_shows && m_open > 0) m_taskbar.show(0, 0);
    delete m_menu;
}

void QueueTray::makeTray() {
    m_tray = new QSystemTrayIcon{this};
    m_menu = new QMenu;
    connect(m_menu->addAction(tr("Open Rushes")), &QAction::triggered, this, &QueueTray::openRequested);
    connect(m_menu->addAction(tr("Pause all downloads")), &QAction::triggered, &m_queue, [this] { m_queue.pauseAll(); });
    connect(m_menu->addAction(tr("Resume all downloads")), &QAction::triggered, &m_queue, [this] { m_queue.resumeAll(); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &QueueTray::quitRequested);
    m_tray->setContextMenu(m_menu);
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) Q_EMIT openRequested();
    });
    m_tray->setIcon(iconFor(0, 0));
    m_tray->show();
}

void QueueTray::setProgress(int open, double share, double bytesPerSecond) {
    const int percent = static_cast<int>(std::floor(share * 100));
    const bool same = std::exchange(m_shown, percent) == percent && std::exchange(m_open, open) == open;
    m_open = open;
    if (m_tray != nullptr) {
        const QString words =
            open == 0 ? tr("Rushes: nothing is downloading")
                      : tr("Rushes: %1, %2, %3")
                            .arg(tr("%Ln downloads", nullptr, Ui::Words::pluralOf(open)), Ui::Words::percent(share), Ui::Words::speed(bytesPerSecond));
        m_tray->setToolTip(Ui::Words::literal(words));
        if (!same) m_tray->setIcon(iconFor(open, share));
    }
    if (m_shows && !same) m_taskbar.show(open, share);
}

void QueueTray::say(const QString& what, const QString& rest) {
    // Some trays read markup.
    if (m_tray != nullptr) m_tray->showMessage(what.toHtmlEscaped(), rest.toHtmlEscaped(), QSystemTrayIcon::Information);
}

} // namespace Rushes::Desktop
