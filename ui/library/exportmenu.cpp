// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/exportmenu.h"

#include "ui/widgets/icons.h"
#include "ui/words/exchangewords.h"
#include "ui/words/placewords.h"

#include <QAction>

namespace Rushes::Ui {

using Interchange::ExportFormat;

ExportMenu::ExportMenu(QWidget* parent) : QMenu{tr("Export as"), parent} {
    setObjectName(QStringLiteral("exportMenu"));
    setIcon(symbol(u"export"));
    setToolTipsVisible(true);
    QList<ExportFormat> formats{Interchange::exportFormats().begin(), Interchange::exportFormats().end()};
    formats.append(ExportFormat::Pdf);
    for (const ExportFormat format : std::as_const(formats)) {
        // Shot list and what follows are read by people, the others by programs.
        if (format == ExportFormat::ShotList) addSeparator();
        QAction* action = addAction(tr("%1…").arg(Words::exportName(format)));
        action->setToolTip(Words::literal(Words::exportPurpose(format)));
        action->setData(Interchange::word(format));
        connect(action, &QAction::triggered, this, [this, format] { Q_EMIT chosen(format); });
    }
}

} // namespace Rushes::Ui
