// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingswindow.h"

#include "core/base/searchtext.h"
#include "ui/settings/settingrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/spoken.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace Rushes::Ui {

namespace {

constexpr QSize usualSize{960, 660};
constexpr int listWidth = 200;
constexpr int side = 20;
constexpr int above = 12;

} // namespace

SettingsWindow::SettingsWindow(const QList<Setting>& settings, QWidget* parent)
    : QDialog{parent}, m_search{new QLineEdit{this}}, m_list{new QListWidget{this}}, m_scroll{new ScrollPane{this}}, m_nothing{new EmptyState{this}} {
    setObjectName(QStringLiteral("settingsWindow"));
    setWindowTitle(tr("Settings"));
    offerWhatsThis(*this);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    makeClearable(*m_search);
    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_scroll->setObjectName(QStringLiteral("settingsRows"));
    m_scroll->setAccessibleName(tr("Settings"));
    m_scroll->setWidget(makeRows(settings));
    m_nothing->say(QStringLiteral("search"), tr("No setting is called like this"),
                   tr("Settings are found by their name, their section and what is said of them."));
    m_nothing->hide();

    auto* left = new QVBoxLayout;
    left->setContentsMargins(12, 12, 12, 12);
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto* leftSide = new QWidget{this};
    leftSide->setFixedWidth(listWidth + 24);
    leftSide->setLayout(left);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(leftSide);
    middle->addWidget(rule(Qt::Vertical, this));
    middle->addWidget(m_scroll, 1);
    middle->addWidget(m_nothing, 1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(rule(Qt::Horizontal, this));
    auto* close = new QPushButton{tr("Close"), this};
    close->setObjectName(QStringLiteral("closeSettings"));
    close->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 16);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsWindow::goTo);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsWindow::follow);
    m_list->setCurrentRow(0);
    resize(usualSize);
    m_search->setFocus();
}

QWidget* SettingsWindow::makeRows(const QList<Setting>& settings) {
    auto* page = new QWidget;
    page->setProperty("surface", QStringLiteral("view"));
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(side, above, side, side);
    column->setSpacing(0);
    for (const Setting& setting : settings) {
        if (m_sections.isEmpty() || m_sections.last().name != setting.section) {
            auto* title = new PlainLabel{setting.section, QStringLiteral("title"), page};
            title->setContentsMargins(0, m_sections.isEmpty() ? 0 : 20, 0, 4);
            column->addWidget(title);
            m_sections.append({.name = setting.section, .title = title, .rows = {}});
            auto* item = new QListWidgetItem{setting.section, m_list};
            item->setSizeHint({0, m_list->fontMetrics().height() + 12});
        }
        auto* row = new SettingRow{setting, page};
        column->addWidget(row);
        m_sections.last().rows.append(row);
    }
    column->addStretch(1);
    return page;
}

void SettingsWindow::search(const QString& text) {
    const QStringList words = searchWords(text);
    bool any = false;
    for (int i = 0; i < m_sections.size(); ++i) {
        const Section& section = m_sections[i];
        bool some = false;
        for (SettingRow* row : section.rows) {
            const bool found = row->has(words);
            row->setVisible(found);
            some = some || found;
        }
        section.title->setVisible(some);
        m_list->item(i)->setHidden(!some);
        any = any || some;
    }
    m_scroll->setVisible(any);
    m_nothing->setVisible(!any);
}

void SettingsWindow::goTo(int section) {
    if (section < 0 || section >= m_sections.size()) return;
    // The last sections cannot come up to the top: the one that was chosen stays chosen.
    const QScopedValueRollback stays{m_follows, false};
    m_scroll->widget()->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(m_sections[section].title->y() - above);
}

void SettingsWindow::follow() {
    if (!m_follows) return;
    const int top = m_scroll->verticalScrollBar()->value();
    const auto below =
        std::ranges::find_if(m_sections, [top](const Section& section) { return !section.title->isHidden() && section.title->y() > top + side; });
    const QSignalBlocker quiet{m_list};
    for (qsizetype i = below - m_sections.begin() - 1; i >= 0; --i) {
        if (m_sections[i].title->isHidden()) continue;
        m_list->setCurrentRow(static_cast<int>(i));
        return;
    }
}

void SettingsWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow()) return;
    for (const Section& section : std::as_const(m_sections)) {
        for (SettingRow* row : section.rows) {
            if (!row->isAncestorOf(focusWidget())) row->refresh(); // what is being written stays
        }
    }
}

} // namespace Rushes::Ui
