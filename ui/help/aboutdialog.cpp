// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"

#include "ui/widgets/airydelegate.h"
#include "ui/widgets/labels.h"
#include "ui/words/placewords.h"

#include <QDesktopServices>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace Rushes::Ui {

AboutDialog::AboutDialog(const BuildFacts& facts, QWidget* parent) : QDialog{parent} {
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Rushes"));
    auto* tabs = new QTabWidget{this};
    tabs->setObjectName(QStringLiteral("aboutTabs"));
    tabs->setAccessibleName(windowTitle());
    tabs->addTab(listOf(facts.components), tr("Made with"));
    tabs->addTab(licence(), tr("Licence"));
    auto* close = new QPushButton{tr("Close"), this};
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(head(facts));
    column->addWidget(tabs, 1);
    column->addLayout(foot);
    resize(760, 560);
}

QLayout* AboutDialog::head(const BuildFacts& facts) {
    auto* lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addWidget(new PlainLabel{tr("Rushes %1").arg(facts.version), QStringLiteral("head"), this});
    lines->addWidget(new SentenceLabel{{{tr("The ingest desk for press-media portals")}}, {}, this});
    const QString qt = QString::fromLatin1(qVersion());
    auto* build = new PlainLabel{facts.commit.isEmpty() ? tr("Qt %1").arg(qt) : tr("Qt %1, commit %2").arg(qt, facts.commit), QStringLiteral("second"), this};
    build->setObjectName(QStringLiteral("aboutBuild"));
    build->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines->addWidget(build);
    auto* whose =
        new SentenceLabel{{{tr("© The Rushes contributors. Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later).")}},
                          QStringLiteral("second"),
                          this};
    lines->addWidget(whose);
    return lines;
}

QTreeWidget* AboutDialog::listOf(const QList<Component>& components) {
    auto* list = new QTreeWidget{this};
    list->setItemDelegate(new AiryDelegate{list});
    list->setObjectName(QStringLiteral("aboutComponents"));
    list->setAccessibleName(tr("What Rushes is made with"));
    list->setRootIsDecorated(false);
    list->setAllColumnsShowFocus(true);
    list->setHeaderLabels({tr("Name"), tr("Version"), tr("Licence"), tr("Home page")});
    for (const Component& one : components) {
        auto* row = new QTreeWidgetItem{list, {one.name, one.version.isEmpty() ? tr("not told") : one.version, one.licence, one.home}};
        for (int column = 0; column < list->columnCount(); ++column) row->setData(column, Qt::ToolTipRole, Words::literal(row->text(column)));
        row->setData(3, Qt::ToolTipRole, tr("Enter opens this page in the web browser"));
        row->setData(0, Qt::UserRole, one.home);
    }
    list->setCurrentItem(list->topLevelItem(0));
    list->header()->setStretchLastSection(true);
    for (int column = 0; column < 3; ++column) {
        list->resizeColumnToContents(column);
        list->setColumnWidth(column, std::min(list->columnWidth(column) + 8, 200));
    }
    // Only this opens anything outside: nothing here fetches by itself.
    connect(list, &QTreeWidget::itemActivated, this,
            [](const QTreeWidgetItem* row) { QDesktopServices::openUrl(QUrl{row->data(0, Qt::UserRole).toString()}); });
    return list;
}

QWidget* AboutDialog::licence() {
    auto* text = new QPlainTextEdit{licenceText(), this};
    text->setObjectName(QStringLiteral("aboutLicence"));
    text->setAccessibleName(tr("GNU General Public License"));
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return text;
}

} // namespace Rushes::Ui
