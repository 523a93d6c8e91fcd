// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipfacts.h"

#include "ui/library/clipwords.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

namespace Rushes::Ui {

ClipFacts::ClipFacts(QWidget* parent) : QWidget{parent}, m_verified{new PlainLabel{{}, QStringLiteral("ok"), this}}, m_lines{new QGridLayout} {
    m_lines->setHorizontalSpacing(12);
    m_lines->setVerticalSpacing(3);
    m_lines->setColumnStretch(1, 1);
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel{tr("Technical"), QStringLiteral("strong"), this}, 1);
    head->addWidget(m_verified);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addLayout(m_lines);
}

void ClipFacts::setClip(const Library::Clip& clip) {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_verified->setText(clip.verified ? tr("SHA-256 verified") : tr("not verified"));
    m_verified->setRole(clip.verified ? QStringLiteral("ok") : QStringLiteral("second"));
    int row = 0;
    const QList<ClipWords::Fact> facts = ClipWords::facts(clip);
    for (const ClipWords::Fact& fact : facts) {
        m_lines->addWidget(new PlainLabel{fact.name, QStringLiteral("second"), this}, row, 0, Qt::AlignTop);
        auto* value = new PlainLabel{fact.value, fact.isCode ? QStringLiteral("fixed") : QString{}, this};
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setWordWrap(true);
        m_lines->addWidget(value, row++, 1);
    }
    if (clip.probeProblem.isEmpty()) return;
    auto* problem = new PlainLabel{tr("The file could not be read: %1").arg(clip.probeProblem), QStringLiteral("warn"), this};
    problem->setWordWrap(true);
    m_lines->addWidget(problem, row, 0, 1, 2);
}

} // namespace Rushes::Ui
