// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/schedulesdialog.h"

#include "core/base/bytecount.h"
#include "core/downloads/hostmanners.h"
#include "ui/downloads/schedulemodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quietview.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/wordroom.h"
#include "ui/words/placewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>
#include <QTreeView>

namespace Rushes::Ui {

using Downloads::Pace;
using Downloads::QueueOrder;
using Downloads::QueuePolicy;
using Downloads::ScheduleWindow;

namespace {

constexpr double megabyte = 1e6;
constexpr double gigabyte = 1e9;
constexpr double most = 100'000;

QDoubleSpinBox* rateBox(const QString& name, const QString& unit, const QString& none, QWidget* parent) {
    auto* box = new QDoubleSpinBox{parent};
    box->setAccessibleName(name);
    box->setRange(0, most);
    box->setDecimals(1);
    box->setSuffix(unit);
    box->setSpecialValueText(none);
    box->setFocusPolicy(Qt::StrongFocus); // the wheel does not change it in passing
    return box;
}

} // namespace

PaceField::PaceField(const QString& name, QWidget* parent) : QWidget{parent}, m_kind{new QComboBox{this}} {
    m_kind->setAccessibleName(name);
    m_kind->setWhatsThis(tr("Whether downloads run as fast as they can at that time, with a limit, or not at all."));
    m_kind->addItem(tr("Full speed"), static_cast<int>(Pace::Kind::Full));
    m_kind->addItem(tr("Limited to"), static_cast<int>(Pace::Kind::Limited));
    m_kind->addItem(tr("Paused"), static_cast<int>(Pace::Kind::Paused));
    m_rate = rateBox(tr("%1: limit").arg(name), tr(" MB/s"), {}, this);
    m_rate->setMinimum(0.1);
    m_rate->setWhatsThis(tr("The most that all downloads together take at that time."));
    m_rate->setValue(5);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_kind);
    row->addWidget(m_rate);
    row->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_rate->setEnabled(pace().kind == Pace::Kind::Limited);
        Q_EMIT changed();
    });
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &PaceField::changed);
    m_rate->setEnabled(false);
}

void PaceField::setPace(const Pace& pace) {
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(pace.kind)));
    if (pace.kind == Pace::Kind::Limited) m_rate->setValue(static_cast<double>(pace.bytesPerSecond) / megabyte);
}

Pace PaceField::pace() const {
    const auto kind = static_cast<Pace::Kind>(m_kind->currentData().toInt());
    return {.kind = kind, .bytesPerSecond = kind == Pace::Kind::Limited ? qRound64(m_rate->value() * megabyte) : 0};
}

SchedulesDialog::SchedulesDialog(const QueuePolicy& policy, qint64 bytesToday, bool keepsAwake, QWidget* parent)
    : QDialog{parent}, m_policy{policy}, m_windows{new ScheduleModel{this}}, m_table{new QuietView<QTreeView>{this}} {
    setObjectName(QStringLiteral("schedulesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Schedules and limits"));
    offerWhatsThis(*this);
    auto* cancel = new QPushButton{tr("Cancel"), this};
    auto* save = new QPushButton{tr("Save the rules"), this};
    save->setObjectName(QStringLiteral("saveRules"));
    save->setProperty("look", QStringLiteral("primary"));
    save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel{tr("The week"), QStringLiteral("title"), this});
    column->addWidget(makeWeek(), 1);
    column->addWidget(new PlainLabel{tr("At any time"), QStringLiteral("title"), this});
    column->addWidget(makeRules(bytesToday, keepsAwake));
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(this->policy(), m_awake->isChecked());
        accept();
    });
    m_windows->setWindows(policy.schedule.windows);
    if (m_windows->rowCount() > 0) m_table->setCurrentIndex(m_windows->index(0, 0));
    showWindow();
    resize(680, 620);
}

QWidget* SchedulesDialog::makeWeek() {
    auto* week = new QWidget{this};
    m_table->setObjectName(QStringLiteral("scheduleTable"));
    m_table->setAccessibleName(tr("Windows of the week"));
    m_table->setModel(m_windows);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setMinimumHeight(120);
    m_table->header()->setStretchLastSection(true);
    makeRoom(*m_table->header(), 0, 170);
    makeRoom(*m_table->header(), 1, 150);
    makeRoom(*m_table->header(), 2, 130);
    const auto tool = [&](QStringView icon, const QString& words, const QString& name) {
        auto* button = new QToolButton{week};
        button->setObjectName(name);
        button->setIcon(symbol(icon));
        button->setToolTip(Words::literal(words));
        button->setAccessibleName(words);
        return button;
    };
    QToolButton* add = tool(u"plus", tr("Add a window"), QStringLiteral("addWindow"));
    QToolButton* remove = tool(u"trash", tr("Remove the window"), QStringLiteral("removeWindow"));
    QToolButton* up = tool(u"up", tr("Move up: the first that fits a time decides"), QStringLiteral("windowUp"));
    QToolButton* down = tool(u"down", tr("Move down"), QStringLiteral("windowDown"));
    auto* tools = new QVBoxLayout;
    for (QToolButton* button : {add, remove, up, down}) tools->addWidget(button);
    tools->addStretch();
    auto* top = new QHBoxLayout;
    top->addWidget(m_table, 1);
    top->addLayout(tools);

    m_editor = new QWidget{week};
    m_name = new QLineEdit{m_editor};
    m_name->setObjectName(QStringLiteral("windowName"));
    auto* days = new QHBoxLayout;
    days->setSpacing(4);
    for (int day = 1; day <= 7; ++day) {
        auto* button = new QToolButton{m_editor};
        button->setText(QLocale{}.dayName(day, QLocale::ShortFormat));
        button->setAccessibleName(QLocale{}.dayName(day));
        button->setCheckable(true);
        button->setProperty("look", QStringLiteral("filter"));
        days->addWidget(button);
        m_days.append(button);
        connect(button, &QToolButton::toggled, this, &SchedulesDialog::writeWindow);
    }
    days->addStretch();
    const auto time = [&](const QString& name) {
        auto* edit = new QTimeEdit{m_editor};
        edit->setAccessibleName(name);
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        connect(edit, &QTimeEdit::timeChanged, this, &SchedulesDialog::writeWindow);
        return edit;
    };
    m_from = time(tr("From"));
    m_to = time(tr("To"));
    auto* times = new QHBoxLayout;
    times->setSpacing(8);
    times->addWidget(m_from);
    times->addWidget(new PlainLabel{tr("to"), {}, m_editor});
    times->addWidget(m_to);
    times->addStretch();
    m_pace = new PaceField{tr("Speed in this window"), m_editor};
    auto* form = new QFormLayout{m_editor};
    form->setContentsMargins({});
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Begins on"), days);
    form->addRow(tr("From"), times);
    form->addRow(tr("Speed"), m_pace);

    m_otherwise = new PaceField{tr("Speed at all other times"), week};
    m_otherwise->setPace(m_policy.schedule.otherwise);
    auto* rest = new QFormLayout;
    rest->addRow(tr("At all other times"), m_otherwise);
    auto* column = new QVBoxLayout{week};
    column->setContentsMargins({});
    column->addLayout(top, 1);
    column->addWidget(m_editor);
    column->addLayout(rest);

    connect(add, &QToolButton::clicked, this, &SchedulesDialog::addWindow);
    connect(remove, &QToolButton::clicked, this, [this] {
        if (row() >= 0) m_windows->remove(row());
    });
    connect(up, &QToolButton::clicked, this, [this] { m_windows->move(row(), -1); });
    connect(down, &QToolButton::clicked, this, [this] { m_windows->move(row(), 1); });
    connect(m_name, &QLineEdit::textEdited, this, &SchedulesDialog::writeWindow);
    connect(m_pace, &PaceField::changed, this, &SchedulesDialog::writeWindow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SchedulesDialog::showWindow);
    connect(m_windows, &ScheduleModel::rowsRemoved, this, &SchedulesDialog::showWindow);
    return week;
}

QWidget* SchedulesDialog::makeRules(qint64 bytesToday, bool keepsAwake) {
    auto* rules = new QWidget{this};
    m_order = new QComboBox{rules};
    m_order->setObjectName(QStringLiteral("ruleOrder"));
    m_order->setWhatsThis(tr("What is fetched first: as you put it in the list, by priority, or by the time at which it is needed."));
    m_order->addItem(tr("By hand"), static_cast<int>(QueueOrder::Manual));
    m_order->addItem(tr("By priority"), static_cast<int>(QueueOrder::Priority));
    m_order->addItem(tr("By the time needed: what airs first lands first"), static_cast<int>(QueueOrder::Deadline));
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(m_policy.order)));
    m_parallel = new QSpinBox{rules};
    m_parallel->setRange(1, QueuePolicy::mostParallel);
    m_parallel->setWhatsThis(tr("How many files are fetched side by side. More than the network carries only makes each slower."));
    m_parallel->setValue(m_policy.parallel);
    m_perHost = new QSpinBox{rules};
    m_perHost->setRange(0, QueuePolicy::mostParallel);
    m_perHost->setWhatsThis(tr("How many of them may come from one server. Some servers refuse more than a few."));
    m_perHost->setSpecialValueText(tr("as many as at once"));
    m_perHost->setValue(m_policy.perHost);
    m_connections = new QSpinBox{rules};
    m_connections->setObjectName(QStringLiteral("ruleConnections"));
    m_connections->setWhatsThis(tr("How many connections may bring parts of one file. Rushes uses more than one only while that is faster."));
    m_connections->setRange(0, Downloads::HostManners::mostConnections);
    m_connections->setSpecialValueText(tr("as many as help"));
    m_connections->setValue(m_policy.connections);
    m_connections->setToolTip(
        tr("A far server may send more over several connections. Rushes adds one while that helps, and takes it back where it does not."));
    m_limit = rateBox(tr("Speed limit"), tr(" MB/s"), tr("No limit"), rules);
    m_limit->setObjectName(QStringLiteral("ruleLimit"));
    m_limit->setWhatsThis(tr("The most that all downloads together take where the week below says nothing else."));
    m_limit->setValue(static_cast<double>(m_policy.bytesPerSecond) / megabyte);
    m_quota = rateBox(tr("Quota per day"), tr(" GB"), tr("No quota"), rules);
    m_quota->setObjectName(QStringLiteral("ruleQuota"));
    m_quota->setWhatsThis(tr("When a day has brought so much, what is left waits for midnight."));
    m_quota->setValue(static_cast<double>(m_policy.bytesPerDay) / gigabyte);
    auto* quota = new QHBoxLayout;
    quota->addWidget(m_quota);
    quota->addWidget(new PlainLabel{tr("%1 came today").arg(ByteCount{bytesToday}.text()), QStringLiteral("second"), rules});
    quota->addStretch();
    m_metered = new QCheckBox{tr("Pause on a &metered network"), rules};
    m_metered->setWhatsThis(tr("Downloads wait while the system says that the network is paid by the byte, and go on by themselves afterwards."));
    m_metered->setChecked(m_policy.pausesOnMetered);
    m_awake = new QCheckBox{tr("&Keep the computer awake while bytes come"), rules};
    m_awake->setWhatsThis(tr("The computer does not fall asleep while something is downloaded."));
    m_awake->setChecked(keepsAwake);
    auto* counts = new QHBoxLayout;
    counts->addWidget(m_parallel);
    counts->addSpacing(12);
    auto* perHost = new PlainLabel{tr("From one &server"), {}, rules};
    perHost->setBuddy(m_perHost);
    counts->addWidget(perHost);
    counts->addWidget(m_perHost);
    counts->addStretch();
    // A form gives the field of a row to its label only where that is one widget.
    const auto labelFor = [rules](const QString& text, QWidget* field) {
        auto* label = new PlainLabel{text, {}, rules};
        label->setBuddy(field);
        return label;
    };
    auto* form = new QFormLayout{rules};
    form->setContentsMargins({});
    form->addRow(tr("&Order"), m_order);
    form->addRow(labelFor(tr("&At once"), m_parallel), counts);
    form->addRow(tr("&Connections per file"), m_connections);
    form->addRow(tr("Speed &limit"), m_limit);
    form->addRow(labelFor(tr("&Quota per day"), m_quota), quota);
    form->addRow(QString{}, m_metered);
    form->addRow(QString{}, m_awake);
    return rules;
}

int SchedulesDialog::row() const { return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1; }

void SchedulesDialog::showWindow() {
    m_editor->setEnabled(row() >= 0);
    m_isShowing = true;
    const ScheduleWindow window = row() < 0 ? ScheduleWindow{} : m_windows->windows().at(row());
    m_name->setText(window.name);
    for (qsizetype day = 0; day < m_days.size(); ++day) m_days.at(day)->setChecked((window.days >> day & 1) != 0);
    m_from->setTime(window.from.isValid() ? window.from : QTime{22, 0});
    m_to->setTime(window.to.isValid() ? window.to : QTime{6, 0});
    m_pace->setPace(window.pace);
    m_isShowing = false;
}

void SchedulesDialog::writeWindow() {
    if (m_isShowing || row() < 0) return;
    ScheduleWindow window = m_windows->windows().at(row());
    if (const QString name = m_name->text().remove(u';').trimmed(); !name.isEmpty()) window.name = name;
    int days = 0;
    for (qsizetype day = 0; day < m_days.size(); ++day)
        if (m_days.at(day)->isChecked()) days |= 1 << day;
    if (days != 0) window.days = static_cast<quint8>(days); // a window on no day is one that is not in use
    window.from = m_from->time();
    window.to = m_to->time();
    window.pace = m_pace->pace();
    m_windows->setWindow(row(), window);
}

void SchedulesDialog::addWindow() {
    m_windows->add({.name = tr("Window %1").arg(m_windows->rowCount() + 1), .from = QTime{22, 0}, .to = QTime{6, 0}, .pace = {}});
    m_table->setCurrentIndex(m_windows->index(m_windows->rowCount() - 1, 0));
    m_name->setFocus();
    m_name->selectAll();
}

QueuePolicy SchedulesDialog::policy() const {
    QueuePolicy policy = m_policy;
    policy.schedule = {.windows = m_windows->windows(), .otherwise = m_otherwise->pace()};
    policy.order = static_cast<QueueOrder>(m_order->currentData().toInt());
    policy.parallel = m_parallel->value();
    policy.perHost = m_perHost->value();
    policy.connections = m_connections->value();
    policy.bytesPerSecond = qRound64(m_limit->value() * megabyte);
    policy.bytesPerDay = qRound64(m_quota->value() * gigabyte);
    policy.pausesOnMetered = m_metered->isChecked();
    return policy;
}

} // namespace Rushes::Ui
