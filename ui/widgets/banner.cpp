// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stylesheet.h"
#include "ui/widgets/symbollabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace Rushes::Ui {

namespace {

QString lookOf(Notice::Level level) {
    switch (level) {
    case Notice::Level::Info: return QStringLiteral("info");
    case Notice::Level::Warn: return QStringLiteral("warn");
    case Notice::Level::Err: return QStringLiteral("err");
    }
    Q_UNREACHABLE_RETURN({});
}

Ink inkOf(Notice::Level level) {
    switch (level) {
    case Notice::Level::Info: return Ink::Link;
    case Notice::Level::Warn: return Ink::Warn;
    case Notice::Level::Err: return Ink::Err;
    }
    Q_UNREACHABLE_RETURN(Ink::Text);
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame{parent}, m_icon{new SymbolLabel{this}}, m_text{new SentenceLabel{{}, QStringLiteral("body2"), this}}, m_button{new QPushButton{this}} {
    setObjectName(QStringLiteral("banner"));
    m_button->setObjectName(QStringLiteral("bannerButton"));
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT buttonPressed(shownId()); });
    hide();
}

void Banner::post(const Notice& notice) {
    // What is said already is not said again: a screen reader would read it out each time.
    if (m_notices.contains(notice)) return;
    m_notices.removeIf([&](const Notice& other) { return other.id == notice.id; });
    // The gravest first, and the newest before those of its own level.
    const auto place = std::ranges::find_if(m_notices, [&](const Notice& other) { return other.level <= notice.level; });
    m_notices.insert(place, notice);
    showGravest();
}

void Banner::withdraw(const QString& id) {
    if (m_notices.removeIf([&](const Notice& notice) { return notice.id == id; }) > 0) showGravest();
}

QString Banner::shownId() const { return m_notices.isEmpty() ? QString{} : m_notices.front().id; }

void Banner::showGravest() {
    if (m_notices.isEmpty()) return hide();
    const Notice& notice = m_notices.front();
    m_icon->setSymbol(notice.words.icon.isEmpty() ? QStringLiteral("info") : notice.words.icon, inkOf(notice.level));
    m_text->setRuns({{notice.words.lead, true}, {notice.words.rest.isEmpty() ? QString{} : u' ' + notice.words.rest, false}});
    m_button->setText(notice.button);
    // What has ended is begun again with the accent, as the one thing to do.
    setLook(m_button, "look", notice.level == Notice::Level::Err ? QStringLiteral("primary") : QStringLiteral("compact"));
    m_button->setVisible(!notice.button.isEmpty());
    setLook(this, "banner", lookOf(notice.level));
    setAccessibleName(notice.words.text());
    show();
    QAccessibleAnnouncementEvent announcement{this, notice.words.text()};
    QAccessible::updateAccessibility(&announcement);
}

} // namespace Rushes::Ui
