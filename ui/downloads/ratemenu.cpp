// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/ratemenu.h"

#include "core/downloads/downloadqueue.h"
#include "ui/downloads/transferwords.h"
#include "ui/widgets/icons.h"
#include "ui/words/words.h"

#include <QActionGroup>
#include <QInputDialog>

namespace Rushes::Ui {

namespace {

constexpr double megabyte = 1e6;
constexpr double mostMegabytes = 100'000;

} // namespace

RateMenu::RateMenu(const Downloads::DownloadQueue& queue, QWidget* parent) : QMenu{parent}, m_queue{queue} {
    setObjectName(QStringLiteral("rateMenu"));
    setTitle(tr("Speed limit"));
    connect(this, &QMenu::aboutToShow, this, &RateMenu::fill);
}

QList<qint64> RateMenu::presets() { return {0, 5'000'000, 10'000'000, 20'000'000, 40'000'000, 80'000'000, 160'000'000}; }

QString RateMenu::rateText(qint64 bytesPerSecond) { return bytesPerSecond == 0 ? tr("No limit") : Words::speed(static_cast<double>(bytesPerSecond)); }

void RateMenu::fill() {
    clear();
    const qint64 chosen = m_queue.policy().bytesPerSecond;
    auto* group = new QActionGroup{this};
    QList<qint64> rates = presets();
    if (!rates.contains(chosen)) rates.append(chosen);
    for (const qint64 rate : std::as_const(rates)) {
        QAction* action = addAction(rateText(rate));
        action->setCheckable(true);
        action->setChecked(rate == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, rate] { Q_EMIT rateChosen(rate); });
    }
    connect(addAction(tr("Other limit…")), &QAction::triggered, this, &RateMenu::askForRate);
    addSeparator();
    const qint64 limitNow = m_queue.limitInForce();
    if (m_queue.hold() != Downloads::Hold::None) addAction(TransferWords::hold(m_queue.hold()))->setEnabled(false);
    else if (limitNow != chosen) addAction(tr("By schedule now: %1").arg(rateText(limitNow)))->setEnabled(false);
    connect(addAction(symbol(u"calendar"), tr("Schedules and limits…")), &QAction::triggered, this, &RateMenu::schedulesWanted);
    connect(addAction(symbol(u"server"), tr("Proxy…")), &QAction::triggered, this, &RateMenu::proxyWanted);
}

void RateMenu::askForRate() {
    auto* dialog = new QInputDialog{parentWidget()};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Speed limit"));
    dialog->setLabelText(tr("MB/s over all transfers"));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleRange(0.1, mostMegabytes);
    dialog->setDoubleDecimals(1);
    dialog->setDoubleValue(std::max(0.1, static_cast<double>(m_queue.policy().bytesPerSecond) / megabyte));
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this](double value) { Q_EMIT rateChosen(qRound64(value * megabyte)); });
    dialog->open();
}

} // namespace Rushes::Ui
