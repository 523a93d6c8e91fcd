// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordchecks.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace Rushes::Ui {

namespace {

using Account::PasswordPolicy;
using Account::PasswordRule;

constexpr int markSize = 14;

/// Characters as people count them: a letter and its accent are one.
qsizetype countOf(const QString& password) { return PasswordPolicy::normalised(password).toUcs4().size(); }

QString wordsFor(PasswordRule rule, bool met, qsizetype length) {
    switch (rule) {
    case PasswordRule::Length: {
        const QString often = PasswordChecks::tr("%1 or more").arg(PasswordPolicy::shortest);
        if (length == 0) return often;
        return met ? PasswordChecks::tr("%1 (%2)").arg(often).arg(length) : PasswordChecks::tr("%1 (%2 now)").arg(often).arg(length);
    }
    case PasswordRule::NoSpaces: return PasswordChecks::tr("no spaces");
    case PasswordRule::UpperCase: return PasswordChecks::tr("upper-case letter");
    case PasswordRule::LowerCase: return PasswordChecks::tr("lower-case letter");
    case PasswordRule::Number: return PasswordChecks::tr("number");
    case PasswordRule::Symbol: return met ? PasswordChecks::tr("symbol") : PasswordChecks::tr("symbol, such as ! # %");
    }
    Q_UNREACHABLE_RETURN({});
}

QPixmap ring(qreal ratio) {
    QPixmap pixmap{(QSizeF(markSize, markSize) * ratio).toSize()};
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{currentTokens().edge, 1.0});
    painter.drawEllipse(QRectF{1.5, 1.5, markSize - 3.0, markSize - 3.0});
    return pixmap;
}

} // namespace

PasswordChecks::PasswordChecks(QWidget* parent) : QWidget{parent} {
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(1, 138);
    grid->setColumnStretch(3, 1);
    for (const PasswordRule rule : PasswordPolicy::rules()) {
        const int place = static_cast<int>(m_rows.size());
        const Row row{rule, new PlainLabel{{}, {}, this}, new PlainLabel{{}, QStringLiteral("second"), this}};
        row.mark->setFixedSize(markSize, markSize);
        grid->addWidget(row.mark, place / 2, place % 2 * 2, Qt::AlignVCenter);
        grid->addWidget(row.words, place / 2, place % 2 * 2 + 1);
        m_rows.append(row);
    }
    judge({});
}

void PasswordChecks::judge(const QString& password) {
    const QList<PasswordRule> before = m_unmet;
    m_password = password;
    // An empty field has no spaces either, but nobody has done anything yet.
    m_unmet = password.isEmpty() ? PasswordPolicy::rules() : PasswordPolicy::unmet(password);
    for (const Row& row : m_rows) show(row, password);
    announce(before);
}

void PasswordChecks::show(const Row& row, const QString& password) {
    const bool met = !m_unmet.contains(row.rule);
    row.mark->setPixmap(met ? symbolPixmap(u"ok", markSize, currentTokens().ok, devicePixelRatio()) : ring(devicePixelRatio()));
    row.words->setText(wordsFor(row.rule, met, countOf(password)));
    row.words->setRole(met ? QStringLiteral("ok") : QStringLiteral("second"));
    row.words->setAccessibleName(met ? tr("%1: met").arg(row.words->text()) : tr("%1: still open").arg(row.words->text()));
}

void PasswordChecks::announce(const QList<PasswordRule>& before) {
    QStringList met;
    for (const Row& row : m_rows) {
        if (before.contains(row.rule) && !m_unmet.contains(row.rule)) met << row.words->accessibleName();
    }
    if (met.isEmpty()) return;
    QAccessibleAnnouncementEvent announcement{this, met.join(QStringLiteral(", "))};
    QAccessible::updateAccessibility(&announcement);
}

void PasswordChecks::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) judge(m_password);
}

} // namespace Rushes::Ui
