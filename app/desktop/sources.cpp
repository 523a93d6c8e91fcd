// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sources.h"

#include "app/workbench/portaldesks.h"
#include "core/settings/settings.h"
#include "ui/shell/mainwindow.h"

#include <QMenu>

#include <algorithm>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Portal::PortalAddress;
using Workbench::PortalDesk;

namespace {

const QString addCommand = u"source:add"_s;

QString commandOf(const PortalDesk& portal) { return u"source:"_s + portal.address().url().toString(); }

} // namespace

Sources::Sources(Settings::Settings& settings, Workbench::PortalDesks& portals, DemoPortal& demo, Ui::MainWindow& window,
                 const std::optional<PortalAddress>& first, QObject* parent)
    : QObject{parent}, m_settings{settings}, m_portals{portals}, m_demo{demo}, m_window{window} {
    if (settings.showsDemo()) add(demo.address());
    for (const QString& known : settings.portals()) {
        if (const auto address = PortalAddress::parse(known)) add(*address);
    }
    const auto last = PortalAddress::parse(settings.portal());
    const PortalAddress begin = first ? *first : last ? *last : demo.address();
    add(begin);
    m_inUse = &m_portals.desk(begin);
    keep();
    show();
    connect(&window, &Ui::MainWindow::commandChosen, this, &Sources::choose);
    connect(&window, &Ui::MainWindow::commandMenuRequested, this, &Sources::askWhatToDo);
}

bool Sources::isDemo(const PortalDesk& portal) const { return portal.address() == m_demo.address(); }

QString Sources::nameOf(const PortalDesk& portal) const { return isDemo(portal) ? tr("Demo portal (this PC)") : portal.address().text(); }

void Sources::add(const PortalAddress& address) {
    PortalDesk& portal = m_portals.desk(address);
    if (m_all.contains(&portal)) return;
    m_all.append(&portal);
    connect(&portal.client(), &Portal::PortalClient::reachableChanged, this, [this](bool) { show(); });
}

void Sources::use(const PortalAddress& address) {
    add(address);
    PortalDesk& wanted = m_portals.desk(address);
    const bool other = m_inUse != &wanted;
    m_inUse = &wanted;
    keep();
    show();
    if (other) Q_EMIT inUseChanged();
}

void Sources::remove(const PortalAddress& address) {
    PortalDesk& unwanted = m_portals.desk(address);
    if (m_all.size() < 2 || !m_all.removeOne(&unwanted)) return;
    unwanted.client().disconnect(this);
    if (m_inUse == &unwanted) return use(m_all.first()->address());
    keep();
    show();
}

PortalDesk* Sources::named(const QString& command) const {
    const auto found = std::ranges::find_if(m_all, [&command](const PortalDesk* portal) { return command == commandOf(*portal); });
    return found == m_all.end() ? nullptr : *found;
}

void Sources::choose(const QString& command) {
    if (command == addCommand) Q_EMIT addRequested();
    else if (const PortalDesk* portal = named(command)) use(portal->address());
}

void Sources::askWhatToDo(const QString& command, const QPoint& at) {
    const PortalDesk* portal = named(command);
    if (portal == nullptr) return;
    const PortalAddress address = portal->address();
    auto* menu = new QMenu{&m_window};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show this portal"), this, [this, address] { use(address); })->setEnabled(portal != m_inUse);
    menu->addAction(tr("Remove from the list"), this, [this, address] { remove(address); })->setEnabled(m_all.size() > 1);
    menu->popup(at);
}

void Sources::keep() {
    QStringList known;
    bool demo = false;
    for (PortalDesk* portal : std::as_const(m_all)) {
        if (isDemo(*portal)) demo = true;
        else known.append(portal->address().url().toString());
    }
    m_settings.setPortals(known);
    m_settings.setShowsDemo(demo);
    // The demo portal's port may be another at the next start, so it is not kept by its address.
    m_settings.setPortal(isDemo(*m_inUse) ? QString{} : m_inUse->address().url().toString());
}

void Sources::show() {
    QList<Ui::SourceItem> items;
    for (PortalDesk* portal : std::as_const(m_all)) {
        items.append({.place = {},
                      .name = nameOf(*portal),
                      .icon = isDemo(*portal) ? u"home"_s : u"server"_s,
                      .online = portal->client().isReachable().value_or(false),
                      .command = commandOf(*portal),
                      .inUse = m_all.size() > 1 && portal == m_inUse});
    }
    items.append({.place = {}, .name = tr("Add a portal…"), .icon = u"plus"_s, .online = {}, .command = addCommand});
    m_window.sources().setItems(Ui::SourceGroup::Sources, items);
}

} // namespace Rushes::Desktop
