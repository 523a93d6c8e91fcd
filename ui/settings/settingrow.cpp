// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "core/base/searchtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/placewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace Rushes::Ui {

namespace {

constexpr int controlWidth = 240;

} // namespace

SettingRow::SettingRow(Setting setting, QWidget* parent)
    : QWidget{parent},
      m_setting{std::move(setting)},
      m_searched{searchText(m_setting.section + u' ' + m_setting.name + u' ' + m_setting.help + u' ' + m_setting.words)},
      m_fault{new PlainLabel{{}, QStringLiteral("err"), this}},
      m_reset{new QToolButton{this}} {
    auto* name = new PlainLabel{m_setting.name, {}, this};
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    if (!m_setting.help.isEmpty()) {
        auto* help = new PlainLabel{m_setting.help, QStringLiteral("third"), this};
        help->setWordWrap(true);
        words->addWidget(help);
    }
    m_fault->setWordWrap(true);
    m_fault->hide();
    words->addWidget(m_fault);

    m_reset->setIcon(symbol(u"undo"));
    m_reset->setAutoRaise(true);
    m_reset->setToolTip(tr("Back to what is usual"));
    m_reset->setAccessibleName(tr("%1: back to what is usual").arg(m_setting.name));
    QSizePolicy kept = m_reset->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(kept);

    QWidget* control = makeControl();
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
    row->addWidget(m_reset, 0, Qt::AlignVCenter);
    refresh();
}

bool SettingRow::has(const QStringList& words) const {
    return std::ranges::all_of(words, [this](const QString& word) { return m_searched.contains(word); });
}

void SettingRow::refresh() {
    m_fault->hide();
    m_show();
}

QWidget* SettingRow::makeControl() {
    return std::visit([this](const auto& kind) { return control(kind); }, m_setting.kind);
}

void SettingRow::setUsual(bool usual) { m_reset->setVisible(!usual); }

void SettingRow::nameFor(QWidget& control) const {
    control.setAccessibleName(m_setting.name);
    control.setAccessibleDescription(m_setting.help);
    control.setWhatsThis(Words::literal(m_setting.help));
    control.setFocusPolicy(Qt::StrongFocus); // the wheel does not change it in passing
}

QWidget* SettingRow::control(const ToggleSetting& toggle) {
    auto* box = new QCheckBox{this};
    box->setProperty("look", QStringLiteral("bare"));
    nameFor(*box);
    m_show = [this, box, toggle] {
        const QSignalBlocker quiet{box};
        box->setChecked(toggle.read());
        setUsual(box->isChecked() == toggle.usual);
    };
    const auto choose = [this, toggle](bool on) {
        toggle.choose(on);
        refresh();
    };
    connect(box, &QCheckBox::toggled, this, choose);
    connect(m_reset, &QToolButton::clicked, this, [choose, usual = toggle.usual] { choose(usual); });
    return box;
}

QWidget* SettingRow::control(const ChoiceSetting& choice) {
    auto* box = new QComboBox{this};
    nameFor(*box);
    box->setMinimumWidth(controlWidth);
    box->addItems(choice.names);
    m_show = [this, box, choice] {
        const QSignalBlocker quiet{box};
        box->setCurrentIndex(static_cast<int>(choice.read()));
        setUsual(box->currentIndex() == choice.usual);
    };
    const auto choose = [this, choice](qsizetype index) {
        choice.choose(index);
        refresh();
    };
    connect(box, &QComboBox::activated, this, choose);
    connect(m_reset, &QToolButton::clicked, this, [choose, usual = choice.usual] { choose(usual); });
    return box;
}

QWidget* SettingRow::control(const NumberSetting& number) {
    auto* box = new QDoubleSpinBox{this};
    nameFor(*box);
    box->setMinimumWidth(controlWidth);
    box->setDecimals(number.decimals);
    box->setRange(number.least, number.most);
    box->setSuffix(number.unit);
    box->setSpecialValueText(number.none);
    box->setKeyboardTracking(false); // what is half typed is not in force
    m_show = [this, box, number] {
        const QSignalBlocker quiet{box};
        box->setValue(number.read());
        setUsual(box->value() == number.usual);
    };
    const auto choose = [this, number](double value) {
        number.choose(value);
        refresh();
    };
    connect(box, &QDoubleSpinBox::valueChanged, this, choose);
    connect(m_reset, &QToolButton::clicked, this, [choose, usual = number.usual] { choose(usual); });
    return box;
}

QWidget* SettingRow::control(const LineSetting& line) {
    auto* edit = new QLineEdit{this};
    nameFor(*edit);
    edit->setMinimumWidth(controlWidth + 80);
    m_show = [this, edit, line] {
        edit->setText(line.read());
        edit->setCursorPosition(0);
        setUsual(edit->text() == line.usual);
    };
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, line] { takeLine(line, *edit); });
    connect(m_reset, &QToolButton::clicked, this, [this, line] {
        line.choose(line.usual);
        refresh();
    });
    return edit;
}

void SettingRow::takeLine(const LineSetting& line, const QLineEdit& edit) {
    if (edit.text() == line.read()) return refresh();
    const QString fault = line.fault(edit.text());
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty()) return; // the text stays, to be mended
    line.choose(edit.text());
    refresh();
}

QWidget* SettingRow::control(const DoorSetting& door) {
    auto* holder = new QWidget{this};
    auto* state = new ElidedLabel{{}, QStringLiteral("second"), holder};
    state->setMaximumWidth(controlWidth);
    auto* button = new QPushButton{door.button, holder};
    button->setAutoDefault(false);
    nameFor(*button);
    button->setAccessibleName(door.button);
    auto* row = new QHBoxLayout{holder};
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(state);
    row->addWidget(button);
    m_show = [this, state, door] {
        const QString text = door.read ? door.read() : QString{};
        state->setText(text);
        state->setVisible(!text.isEmpty());
        setUsual(!door.isUsual || door.isUsual());
    };
    connect(m_reset, &QToolButton::clicked, this, [this, reset = door.reset] {
        if (reset) reset();
        refresh();
    });
    connect(button, &QPushButton::clicked, this, [open = door.open] { open(); });
    return holder;
}

} // namespace Rushes::Ui
