// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/transferbar.h"

#include "core/base/clock.h"
#include "core/downloads/downloadqueue.h"
#include "ui/downloads/ratemenu.h"
#include "ui/downloads/schedulemodel.h"
#include "ui/downloads/transferwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/placewords.h"

#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace Rushes::Ui {

namespace {

using Downloads::Download;
using Downloads::DownloadQueue;
using Downloads::DownloadState;
using Downloads::QueueOrder;
using Downloads::QueuePolicy;

/// Stands in the list of limits for one that is not offered.
constexpr qint64 other = -1;

/// What the button of the schedules says: the window that decides now, or that there are some.
QString scheduleText(const DownloadQueue& queue, const QDateTime& now) {
    const Downloads::WeeklySchedule& schedule = queue.policy().schedule;
    if (const Downloads::ScheduleWindow* window = schedule.windowAt(now, queue.policy().zone))
        return TransferBar::tr("%1: %2").arg(window->name, ScheduleModel::paceText(window->pace));
    if (schedule.otherwise.kind != Downloads::Pace::Kind::Full && !schedule.windows.isEmpty())
        return TransferBar::tr("Schedule: %1").arg(ScheduleModel::paceText(schedule.otherwise));
    return schedule.windows.isEmpty() ? TransferBar::tr("Schedules") : TransferBar::tr("Schedules: %1").arg(schedule.windows.size());
}

} // namespace

TransferBar::TransferBar(DownloadQueue& queue, Clock& clock, QWidget* parent) : QFrame{parent}, m_queue{queue}, m_clock{clock}, m_layout{layOutBar(*this)} {
    setProperty("surface", QStringLiteral("subbar"));
    m_pauseAll = addButton(tr("Pause all"), u"pause", QStringLiteral("pauseAll"));
    m_retryFailed = addButton(tr("Retry failed"), u"retry", QStringLiteral("retryFailed"));
    addRule();
    m_limit = addChoice(tr("&Limit"), QStringLiteral("limit"));
    m_limit->setWhatsThis(tr("The most that all downloads together take from the network. Schedules can ask for less at some hours."));
    m_schedule = addButton(tr("Schedules"), u"calendar", QStringLiteral("schedules"));
    m_parallel = addChoice(tr("&At once"), QStringLiteral("atOnce"));
    m_parallel->setWhatsThis(tr("How many files are fetched side by side. More than the network carries only makes each slower."));
    for (int count = 1; count <= QueuePolicy::mostParallel; ++count) m_parallel->addItem(QString::number(count), count);
    m_order = new QToolButton{this};
    m_order->setObjectName(QStringLiteral("order"));
    m_order->setWhatsThis(tr("What is fetched first: as you put it in the list, by priority, or by the time at which it is needed."));
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_order->setProperty("look", QStringLiteral("filter"));
    makeOrderMenu();
    m_layout->addWidget(m_order);
    addRule();
    m_clear = addButton(tr("Clear finished"), u"check", QStringLiteral("clearFinished"));
    m_layout->addSpring();
    m_total = new PlainLabel{{}, QStringLiteral("second"), this};
    m_bar = new QProgressBar{this};
    m_bar->setObjectName(QStringLiteral("totalProgress"));
    m_bar->setAccessibleName(tr("All downloads"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(80);
    m_bar->setRange(0, 1000);
    m_doneAt = new PlainLabel{{}, {}, this};
    for (QWidget* widget : {static_cast<QWidget*>(m_total), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_doneAt)}) m_layout->addWidget(widget);

    connect(m_pauseAll, &QPushButton::clicked, this, &TransferBar::pauseOrResumeWanted);
    connect(m_retryFailed, &QPushButton::clicked, this, &TransferBar::retryWanted);
    connect(m_clear, &QPushButton::clicked, this, &TransferBar::clearWanted);
    connect(m_schedule, &QPushButton::clicked, this, &TransferBar::schedulesWanted);
    connect(m_limit, &QComboBox::activated, this, [this] {
        const qint64 limit = m_limit->currentData().toLongLong();
        if (limit == other) {
            showPolicy();
            Q_EMIT schedulesWanted();
            return;
        }
        QueuePolicy policy = m_queue.policy();
        policy.bytesPerSecond = limit;
        Q_EMIT policyChosen(policy);
    });
    connect(m_parallel, &QComboBox::activated, this, [this] {
        QueuePolicy policy = m_queue.policy();
        policy.parallel = m_parallel->currentData().toInt();
        Q_EMIT policyChosen(policy);
    });
    connect(&queue, &DownloadQueue::policyChanged, this, &TransferBar::showPolicy);
    showPolicy();
    alignHeights();
}

void TransferBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) alignHeights();
}

void TransferBar::alignHeights() {
    if (m_clear == nullptr) return; // still being made
    m_clear->ensurePolished();
    for (QWidget* other : {static_cast<QWidget*>(m_limit), static_cast<QWidget*>(m_parallel), static_cast<QWidget*>(m_order)})
        other->setFixedHeight(m_clear->sizeHint().height());
}

QPushButton* TransferBar::addButton(const QString& words, QStringView icon, const QString& name) {
    auto* made = new QPushButton{words, this};
    made->setObjectName(name);
    made->setIcon(symbol(icon));
    made->setProperty("look", QStringLiteral("compact"));
    m_layout->addWidget(made);
    return made;
}

QComboBox* TransferBar::addChoice(const QString& words, const QString& name) {
    auto* label = new PlainLabel{words, {}, this};
    auto* box = new QComboBox{this};
    box->setObjectName(name);
    box->setProperty("look", QStringLiteral("compact"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setFocusPolicy(Qt::StrongFocus); // the wheel does not change it in passing
    label->setBuddy(box);
    m_layout->addWidget(label);
    m_layout->addWidget(box);
    return box;
}

void TransferBar::addRule() {
    QFrame* line = rule(Qt::Vertical, this);
    line->setFixedHeight(20);
    m_layout->addWidget(line);
}

void TransferBar::makeOrderMenu() {
    auto* menu = new QMenu{m_order};
    auto* group = new QActionGroup{menu};
    const auto add = [&](const QString& words, QueueOrder order) {
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        action->setData(static_cast<int>(order));
        group->addAction(action);
        m_orders.append(action);
        connect(action, &QAction::triggered, this, [this, order] {
            QueuePolicy policy = m_queue.policy();
            policy.order = order;
            Q_EMIT policyChosen(policy);
        });
    };
    add(tr("By hand"), QueueOrder::Manual);
    add(tr("By priority"), QueueOrder::Priority);
    add(tr("By the time needed"), QueueOrder::Deadline);
    menu->addSeparator();
    m_grouping = menu->addAction(tr("Group by meeting"));
    m_grouping->setObjectName(QStringLiteral("groupByMeeting"));
    m_grouping->setCheckable(true);
    m_grouping->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_M});
    connect(m_grouping, &QAction::toggled, this, &TransferBar::groupingChosen);
    m_order->setMenu(menu);
    addAction(m_grouping);
    m_grouping->setShortcutContext(Qt::WindowShortcut);
}

void TransferBar::setGrouped(bool grouped) { m_grouping->setChecked(grouped); }

void TransferBar::showPolicy() {
    const QueuePolicy& policy = m_queue.policy();
    m_limit->clear();
    QList<qint64> rates = RateMenu::presets();
    if (!rates.contains(policy.bytesPerSecond)) rates.append(policy.bytesPerSecond);
    for (const qint64 rate : std::as_const(rates)) m_limit->addItem(rate == 0 ? tr("None") : RateMenu::rateText(rate), rate);
    m_limit->addItem(tr("Other…"), other);
    m_limit->setCurrentIndex(m_limit->findData(policy.bytesPerSecond));
    m_parallel->setCurrentIndex(m_parallel->findData(policy.parallel));
    for (QAction* action : std::as_const(m_orders)) {
        if (action->data().toInt() != static_cast<int>(policy.order)) continue;
        action->setChecked(true);
        m_order->setText(action->text());
        m_order->setAccessibleName(tr("Order of the queue: %1").arg(action->text()));
    }
    m_schedule->setText(scheduleText(m_queue, m_clock.now()));
    m_schedule->setToolTip(
        Words::literal(m_queue.hold() == Downloads::Hold::None
                           ? tr("Schedules and limits")
                           : TransferWords::hold(m_queue.hold()) + u' ' + TransferWords::heldUntil(m_queue.hold(), m_queue.heldUntil(), m_clock.now())));
    updateNarrow();
}

void TransferBar::setTotals(const QList<Download>& downloads) {
    ByteCount here;
    ByteCount whole;
    ByteCount left;
    bool anyGoes = false;
    bool anyFailed = false;
    bool anyReady = false;
    bool anyStands = false;
    for (const Download& download : downloads) {
        anyGoes = anyGoes || mayBecome(download.state, DownloadState::Paused);
        anyStands = anyStands || download.state == DownloadState::Paused;
        anyFailed = anyFailed || download.state == DownloadState::Failed;
        anyReady = anyReady || download.state == DownloadState::Ready;
        const ByteCount size = download.request.size.value_or(ByteCount{});
        const ByteCount received = download.state == DownloadState::Ready ? size : std::min(download.received, size);
        here += received;
        whole += size;
        if (download.state == DownloadState::Queued || download.state == DownloadState::Fetching) left += size - received;
    }
    const bool pauses = anyGoes || !anyStands;
    const QString words = pauses ? tr("Pause all") : tr("Resume all");
    if (m_pauseAll->text() != words) {
        m_pauseAll->setText(words);
        m_pauseAll->setIcon(symbol(pauses ? u"pause" : u"play"));
    }
    m_pauseAll->setEnabled(anyGoes || anyStands);
    m_retryFailed->setEnabled(anyFailed);
    m_clear->setEnabled(anyReady);
    m_total->setText(whole.bytes() == 0 ? QString{} : tr("%1 of %2").arg(here.text(), whole.text()));
    m_bar->setValue(whole.bytes() == 0 ? 0 : static_cast<int>(1000.0 * static_cast<double>(here.bytes()) / static_cast<double>(whole.bytes())));
    const double speed = m_queue.bytesPerSecond();
    const bool known = speed >= 1 && left.bytes() > 0;
    const QDateTime doneAt = m_clock.now().addSecs(known ? static_cast<qint64>(static_cast<double>(left.bytes()) / speed) : 0);
    m_doneAt->setText(known ? tr("done at %1").arg(TransferWords::moment(doneAt, m_clock.now())) : QString{});
    m_bar->setProperty("wanted", whole.bytes() > 0);
    updateNarrow();
}

void TransferBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    updateNarrow();
}

/// Where the window is narrow the sums give way to what can be done.
void TransferBar::updateNarrow() {
    const auto room = [this](QWidget* widget) { return widget->sizeHint().width() + m_layout->spacing(); };
    int needed = m_layout->contentsMargins().left() + m_layout->contentsMargins().right();
    for (int i = 0; i < m_layout->count(); ++i) {
        QWidget* widget = m_layout->itemAt(i)->widget();
        if (widget != nullptr && widget != m_total && widget != m_bar && widget != m_doneAt) needed += room(widget);
    }
    int left = width() - needed;
    const auto show = [&](QWidget* widget, bool wanted, int width) {
        const bool fits = wanted && left >= width;
        if (fits) left -= width;
        if (widget->isHidden() == fits) widget->setVisible(fits);
    };
    show(m_bar, m_bar->property("wanted").toBool(), m_bar->width() + m_layout->spacing());
    show(m_total, !m_total->text().isEmpty(), room(m_total));
    show(m_doneAt, !m_doneAt->text().isEmpty(), room(m_doneAt));
}

} // namespace Rushes::Ui
