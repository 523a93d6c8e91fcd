// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quitguard.h"

#include "core/downloads/downloadqueue.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/words/placewords.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace Rushes::Desktop {

using Downloads::Download;

QuitGuard::QuitGuard(Downloads::DownloadQueue& queue, QWidget& window, QObject* parent) : QObject{parent}, m_queue{queue}, m_window{window} {
    window.installEventFilter(this);
}

bool QuitGuard::eventFilter(QObject* watched, QEvent* event) {
    if (watched != &m_window || event->type() != QEvent::Close || m_mayClose) return false;
    const auto isUnderWay = [](const Download& download) {
        using enum Downloads::DownloadState;
        return download.state == Fetching || download.state == Verifying || download.state == Finishing;
    };
    const qsizetype underWay = std::ranges::count_if(m_queue.downloads(), isUnderWay);
    if (underWay == 0) return false;
    event->ignore();
    ask(underWay);
    return true;
}

void QuitGuard::ask(qsizetype underWay) {
    if (m_question) {
        m_question->activateWindow();
        return;
    }
    auto* box = new Ui::PlainMessageBox{tr("Quit Rushes"), tr("%Ln downloads are under way.", nullptr, Ui::Words::pluralOf(underWay)),
                                        tr("What is on disk is kept, and Rushes goes on from there when it is opened again."), QMessageBox::Cancel, &m_window};
    box->setObjectName(QStringLiteral("quitQuestion"));
    const QPushButton* quitButton = box->addButton(tr("Quit, continue next time"), QMessageBox::AcceptRole);
    connect(quitButton, &QPushButton::clicked, this, &QuitGuard::quit);
    m_question = box;
    box->open();
}

void QuitGuard::quit() {
    m_queue.suspend().then(this, [this] {
        m_mayClose = true;
        m_window.close();
    });
}

} // namespace Rushes::Desktop
