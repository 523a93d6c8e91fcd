// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/wishdialog.h"

#include "ui/downloads/transferwords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/spoken.h"
#include "ui/words/placewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace Rushes::Ui {

using Downloads::Download;
using Downloads::Priority;

WishDialog::WishDialog(const QList<Download>& downloads, const QDateTime& now, QWidget* parent)
    : QDialog{parent}, m_priority{new QComboBox{this}}, m_isNeeded{new QCheckBox{tr("&Needed by"), this}}, m_neededBy{new QDateTimeEdit{this}} {
    setObjectName(QStringLiteral("wishDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Priority and time"));
    offerWhatsThis(*this);
    const Download& first = downloads.constFirst();
    m_priority->setObjectName(QStringLiteral("wishPriority"));
    m_priority->setWhatsThis(tr("What has a higher priority is fetched first where the queue goes by priority."));
    for (const Priority priority : {Priority::High, Priority::Normal, Priority::Low})
        m_priority->addItem(TransferWords::priority(priority), static_cast<int>(priority));
    m_priority->setCurrentIndex(m_priority->findData(static_cast<int>(first.request.priority)));
    m_isNeeded->setObjectName(QStringLiteral("wishNeeded"));
    m_isNeeded->setWhatsThis(tr("Gives these downloads a time, such as when they go on air. Rushes warns when a file will come later."));
    m_isNeeded->setChecked(first.request.neededBy.isValid());
    m_neededBy->setObjectName(QStringLiteral("wishTime"));
    m_neededBy->setWhatsThis(tr("The time by which the files are needed, by the clock of this computer."));
    m_neededBy->setAccessibleName(tr("Time by which it is needed"));
    m_neededBy->setDisplayFormat(QStringLiteral("ddd d MMM yyyy HH:mm"));
    m_neededBy->setCalendarPopup(true);
    const QDateTime hour = now.toLocalTime().addSecs(2 * 3600);
    m_neededBy->setDateTime(first.request.neededBy.isValid() ? first.request.neededBy.toLocalTime() : QDateTime{hour.date(), QTime{hour.time().hour(), 0}});
    m_neededBy->setEnabled(m_isNeeded->isChecked());
    connect(m_isNeeded, &QCheckBox::toggled, m_neededBy, &QWidget::setEnabled);

    auto* form = new QFormLayout;
    form->setSpacing(12);
    form->addRow(tr("&Priority"), m_priority);
    form->addRow(m_isNeeded, m_neededBy);
    auto* note = new PlainLabel{tr("What is needed first comes first where the queue goes by time. Rushes says when a file will be late."),
                                QStringLiteral("second"), this};
    note->setWordWrap(true);
    auto* cancel = new QPushButton{tr("Cancel"), this};
    auto* apply = new QPushButton{tr("Apply to %Ln downloads", nullptr, Words::pluralOf(downloads.size())), this};
    apply->setObjectName(QStringLiteral("applyWish"));
    apply->setProperty("look", QStringLiteral("primary"));
    apply->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(note);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(420);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(static_cast<Priority>(m_priority->currentData().toInt()), m_isNeeded->isChecked() ? m_neededBy->dateTime().toUTC() : QDateTime{});
        accept();
    });
}

} // namespace Rushes::Ui
