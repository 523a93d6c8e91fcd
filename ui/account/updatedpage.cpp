// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/updatedpage.h"

#include "ui/account/seal.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Rushes::Ui {

UpdatedPage::UpdatedPage(QWidget* parent) : AccountPage{parent} {
    auto* title = new PlainLabel{tr("Your password has been updated"), QStringLiteral("title"), this};
    auto* what =
        new SentenceLabel{{{tr("Sign in with the new password to return to where you were. Your queue is unchanged.")}}, QStringLiteral("second"), this};
    auto* devices = new SentenceLabel{{{tr("Every device has been signed out.")}}, QStringLiteral("third"), this};
    for (QLabel* label : {static_cast<QLabel*>(title), static_cast<QLabel*>(what), static_cast<QLabel*>(devices)}) label->setAlignment(Qt::AlignHCenter);
    content().addSpacing(8);
    content().addWidget(new Seal{QStringLiteral("lock"), this}, 0, Qt::AlignHCenter);
    content().addSpacing(8);
    content().addWidget(title);
    content().addWidget(what);
    content().addWidget(devices);
    QPushButton* close = addButton(tr("Close"), QStringLiteral("updatedClose"));
    QPushButton* signIn = addPrimary(tr("Sign in"), QStringLiteral("updatedSignIn"));
    setFirstFocus(signIn);
    connect(close, &QPushButton::clicked, this, &UpdatedPage::left);
    connect(signIn, &QPushButton::clicked, this, &UpdatedPage::signInRequested);
}

} // namespace Rushes::Ui
