// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/donepage.h"

#include "ui/account/signindialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Rushes::Ui {

namespace {

/// A tick in a green disc.
class Seal final : public QWidget {
public:
    explicit Seal(QWidget* parent) : QWidget{parent} { setFixedSize(48, 48); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentTokens().okTint);
        painter.drawEllipse(rect());
        paintSymbol(painter, rect(), u"check", currentTokens().ok, 24);
    }
};

/// The arrow before what waits.
class WaitingMark final : public QWidget {
public:
    explicit WaitingMark(QWidget* parent) : QWidget{parent} { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        paintSymbol(painter, rect(), u"download", currentTokens().link);
    }
};

} // namespace

DonePage::DonePage(const Afterwards& afterwards, QWidget* parent)
    : AccountPage{parent}, m_who{new SentenceLabel{{}, QStringLiteral("second"), this}}, m_keeping{new PlainLabel{{}, QStringLiteral("third"), this}} {
    auto* title = new PlainLabel{tr("Your account is ready"), QStringLiteral("title"), this};
    title->setAlignment(Qt::AlignHCenter);
    m_who->setAlignment(Qt::AlignHCenter);
    m_keeping->setAlignment(Qt::AlignHCenter);
    m_keeping->setObjectName(QStringLiteral("doneKeeping"));
    content().addWidget(new Seal{this}, 0, Qt::AlignHCenter);
    content().addSpacing(8);
    content().addWidget(title);
    content().addWidget(m_who);
    content().addWidget(m_keeping);
    const bool waits = !afterwards.waits.isEmpty();
    if (waits) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(0, 12, 0, 0);
        row->setSpacing(6);
        row->addWidget(new WaitingMark{this}, 0, Qt::AlignTop);
        row->addWidget(new SentenceLabel{{{afterwards.waits}, {afterwards.what, true}}, {}, this}, 1);
        content().addLayout(row);
    }
    const QString backText = afterwards.returnButton.isEmpty() ? tr("Close") : afterwards.returnButton;
    QPushButton* back = waits ? addButton(backText, QStringLiteral("doneReturn")) : addPrimary(backText, QStringLiteral("doneReturn"));
    connect(back, &QPushButton::clicked, this, &DonePage::returned);
    setFirstFocus(back);
    if (!waits) return;
    QPushButton* act = addPrimary(afterwards.actButton, QStringLiteral("doneAction"));
    act->setIcon(symbol(u"download", Ink::OnAccent));
    connect(act, &QPushButton::clicked, this, &DonePage::actionChosen);
    setFirstFocus(act);
}

void DonePage::show(const Account::Account& account, Account::Keeping keeping) {
    m_who->setRuns({{tr("You are signed in as %1 and can download broadcast-quality video.").arg(account.email.text())}});
    m_keeping->setText(keepingWords(keeping));
}

} // namespace Rushes::Ui
