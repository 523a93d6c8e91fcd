// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/linkopener.h"

#include "app/desktop/sources.h"
#include "app/workbench/portaldesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/plainmessagebox.h"

#include <QApplication>
#include <QPushButton>

#include <algorithm>

namespace Rushes::Desktop {

LinkOpener::LinkOpener(Sources& sources, Ui::MainWindow& window, QObject* parent) : QObject{parent}, m_sources{sources}, m_window{window} {}

void LinkOpener::open(const Catalogue::RushesLink& link) {
    if (QApplication::activeModalWidget() != nullptr) return;
    const auto& known = m_sources.all();
    const bool isKnown = !link.portal || std::ranges::any_of(known, [&link](const Workbench::PortalDesk* portal) { return portal->address() == *link.portal; });
    if (!isKnown) return askAbout(link);
    if (link.portal) m_sources.use(*link.portal);
    Q_EMIT found(link);
}

void LinkOpener::askAbout(const Catalogue::RushesLink& link) {
    auto* box = new Ui::PlainMessageBox{tr("Open a link"), tr("The link is for a portal that Rushes does not know: %1").arg(link.portal->text()),
                                        tr("Nothing was opened. Add the portal only if its address is one that you expect."), QMessageBox::Cancel, &m_window};
    box->setObjectName(QStringLiteral("unknownPortal"));
    const QPushButton* add = box->addButton(tr("Add %1").arg(link.portal->text()), QMessageBox::AcceptRole);
    connect(add, &QPushButton::clicked, this, [this, link] {
        m_sources.use(*link.portal);
        Q_EMIT found(link);
    });
    box->open();
}

} // namespace Rushes::Desktop
